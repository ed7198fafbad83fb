import { fortTower, fortWall } from '../buildings/fortress.ts';
import { path, place } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import type { Point } from '../drawing/outlines.ts';
import { birch } from '../nature/birch.ts';
import { canopy } from '../nature/foliage.ts';
import { land, plane } from '../nature/land.ts';
import { sky } from '../nature/sky.ts';
import { grass } from '../nature/undergrowth.ts';
import { streaksOn } from '../nature/water.ts';
import { woods } from '../nature/woods.ts';

/** The corner tower on the crest of its hill; the wall comes up to it, the Dnieper valley opens below. */
export function drawSmolenskVeselukhaTower(kit: Kit): void {
  const { ink } = kit;
  sky(kit, {
    horizon: 800,
    sun: { x: 330, y: 470, r: 110, halo: true },
    clouds: [
      { x: -140, y: 300, w: 520, h: 66 },
      { x: 560, y: 380, w: 420, h: 64 },
      { x: 1200, y: 250, w: 480, h: 78, humps: 5 },
    ],
  });
  const far: readonly Point[] = [
    [-80, 760],
    [300, 720],
    [700, 742],
    [1100, 716],
    [1700, 740],
  ];
  kit.add(
    path(land(far, 1200), ink.air(ink.copse.s, 0.62)),
    woods(kit, far, { h: 36, colour: ink.air(ink.copse.s, 0.56), spruce: 0.3 }),
    path(
      land(
        [
          [-80, 830],
          [400, 806],
          [900, 820],
          [1700, 800],
        ],
        1200,
      ),
      ink.air(ink.grass.s, 0.36),
    ),
  );
  const river =
    'M-20 900C160 880 330 900 460 872C560 850 520 828 640 816L700 818C600 840 640 862 540 892C420 926 200 916 -20 948Z';
  kit.add(
    path(river, ink.air(ink.disc, 0.1)),
    streaksOn(kit, 876, 926, ink.sky[1], 7, 0, 460, 0.14),
    canopy(
      kit,
      [
        [-60, 990],
        [200, 970],
        [500, 930],
        [760, 900],
      ],
      { x0: -40, x1: 700, r: 38, rows: 2, mats: [{ ...ink.copse, l: ink.copse.m }] },
    ),
  );
  // the hill climbs to the right, the wall with it
  const hill: readonly Point[] = [
    [-80, 1150],
    [300, 1090],
    [620, 960],
    [860, 850],
    [1100, 806],
    [1700, 812],
  ];
  kit.add(
    fortWall(kit, [1150, 720, 840], [1680, 670, 856], { bays: 5 }),
    fortWall(kit, [560, 900, 1000], [950, 720, 860], { bays: 6 }),
    place(fortTower(kit, { w: 150, h: 250, n: 8, tiers: 2, roof: 'open' }), 530, 1030, 0.9),
    place(fortTower(kit, { w: 270, h: 420, n: 8 }), 1040, 862),
  );
  plane(kit, hill, {
    lit: ink.grass.m,
    shade: ink.copse.d,
    from: 0.05,
    to: 1.1,
    dir: [620, 860, 1200, 1200],
  });
  kit.add(
    canopy(
      kit,
      [
        [1180, 900],
        [1400, 870],
        [1660, 880],
      ],
      { x0: 1270, x1: 1660, r: 54, rows: 2, mats: [ink.leaf, ink.copse] },
    ),
    path(
      'M1010 862C980 900 900 930 800 980C690 1036 640 1100 620 1216H800C790 1120 830 1060 900 1000C970 944 1040 910 1052 862Z',
      ink.path.m,
    ),
    path(
      'M1036 862C1030 905 960 940 880 1000C800 1060 760 1120 750 1216H800C790 1120 830 1060 900 1000C970 944 1040 910 1052 862Z',
      ink.path.s,
    ),
    birch(kit, 180, 1180, 620, { lean: 0.03 }),
    birch(kit, 270, 1170, 500, { lean: -0.02 }),
    grass(kit, -20, 520, 1206, 100, ink.pine.d, 0.12),
    grass(kit, 1060, 1640, 1210, 110, ink.pine.d, 0.12),
  );
}
