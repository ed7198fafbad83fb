import { fortTower, fortWall } from '../buildings/fortress.ts';
import { path, place } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import type { Point } from '../drawing/outlines.ts';
import { canopy } from '../nature/foliage.ts';
import { land, plane } from '../nature/land.ts';
import { rowan } from '../nature/rowan.ts';
import { sky } from '../nature/sky.ts';
import { grass } from '../nature/undergrowth.ts';
import { streaksOn } from '../nature/water.ts';
import { woods } from '../nature/woods.ts';

/** The wall leaves the big tower and drops to the Dnieper valley; a second tower closes the view. */
export function drawSmolenskFortressWall(kit: Kit): void {
  const { ink } = kit;
  sky(kit, {
    horizon: 800,
    sun: { x: 150, y: 470, r: 112 },
    clouds: [
      { x: 690, y: 420, w: 640, humps: 5, h: 92 },
      { x: 1180, y: 560, w: 460, h: 56 },
    ],
  });
  const far: readonly Point[] = [
    [-80, 740],
    [420, 716],
    [820, 730],
    [1180, 690],
    [1700, 720],
  ];
  kit.add(
    path(land(far, 1200), ink.air(ink.copse.s, 0.7)),
    woods(kit, far, { h: 34, colour: ink.air(ink.copse.s, 0.62), spruce: 0.35 }),
  );
  // valley with the river
  kit.add(
    path(
      land(
        [
          [-80, 800],
          [700, 780],
          [1100, 764],
          [1700, 792],
        ],
        1200,
      ),
      ink.air(ink.copse.s, 0.45),
    ),
  );
  kit.add(
    path(
      'M560 838C760 800 980 838 1180 806C1330 784 1480 800 1660 786V826C1480 838 1360 832 1210 858C1010 892 790 852 560 892Z',
      ink.air(ink.disc, 0.12),
    ),
    streaksOn(kit, 806, 850, ink.sky[1], 7, 700, 1640, 0.12),
  );
  kit.add(
    canopy(
      kit,
      [
        [600, 880],
        [900, 900],
        [1200, 880],
        [1660, 870],
      ],
      { x0: 560, x1: 1660, r: 34, rows: 1, mats: [{ ...ink.copse, l: ink.copse.m }] },
    ),
  );
  const slope: readonly Point[] = [
    [-80, 960],
    [300, 940],
    [620, 962],
    [900, 985],
    [1150, 960],
    [1400, 900],
    [1700, 880],
  ];
  plane(kit, slope, {
    lit: ink.grass.m,
    shade: ink.copse.d,
    from: 0.2,
    to: 1.1,
    dir: [420, 900, 900, 1200],
  });
  // far run with the second tower
  kit.add(fortWall(kit, [1004, 848, 944], [1316, 764, 872], { bays: 6 }));
  kit.add(fortWall(kit, [1400, 770, 884], [1660, 742, 866], { bays: 4 }));
  kit.add(place(fortTower(kit, { roof: 'open', w: 190, h: 330, n: 10 }), 1352, 900, 0.86));
  kit.add(
    canopy(
      kit,
      [
        [980, 975],
        [1200, 950],
        [1420, 926],
        [1660, 920],
      ],
      { x0: 1040, x1: 1660, r: 46, rows: 2, mats: [ink.leaf, ink.copse] },
    ),
  );
  // near run falling to the valley
  kit.add(fortWall(kit, [560, 640, 1016], [1010, 846, 950], { bays: 7 }));
  kit.add(fortWall(kit, [-60, 600, 1046], [330, 640, 1020], { bays: 3 }));
  kit.add(place(fortTower(kit, { w: 330, h: 610, n: 9 }), 436, 1046, 1));
  // foreground
  plane(
    kit,
    [
      [-80, 1050],
      [240, 1062],
      [640, 1046],
      [940, 1000],
      [1200, 1010],
      [1700, 1060],
    ],
    { lit: ink.grass.s, shade: ink.pine.d, from: 0.3, to: 1.2, dir: [300, 1000, 700, 1200] },
  );
  kit.add(
    path(
      'M600 1210C700 1120 840 1070 1010 1010C1020 1006 1030 1012 1016 1018C900 1080 840 1130 820 1210Z',
      ink.path.m,
    ),
  );
  kit.add(
    grass(kit, -20, 560, 1206, 110, ink.pine.d, 0.12),
    grass(kit, 900, 1640, 1210, 120, ink.pine.d, 0.12),
  );
  kit.add(rowan(kit, 1640, 20, 1.5));
}
