import { path, place, poly, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import type { Point } from '../drawing/outlines.ts';
import { canopy } from '../nature/foliage.ts';
import { land, plane } from '../nature/land.ts';
import { sky } from '../nature/sky.ts';
import { grass, reeds } from '../nature/undergrowth.ts';
import { reflect, streaksOn, water } from '../nature/water.ts';
import { woods } from '../nature/woods.ts';
import { mirCastle } from './mir-castle-building.ts';

export function drawMirCastle(kit: Kit): void {
  const { ink } = kit;
  sky(kit, {
    horizon: 840,
    sun: { x: 250, y: 380, r: 112 },
    clouds: [
      { x: 980, y: 300, w: 620, humps: 5, h: 110 },
      { x: -100, y: 560, w: 480, h: 70 },
      { x: 1260, y: 500, w: 420, h: 56 },
    ],
  });
  const far: readonly Point[] = [
    [-80, 830],
    [500, 820],
    [1700, 826],
  ];
  kit.add(
    woods(kit, far, { h: 100, colour: ink.air(ink.copse.m, 0.45), spruce: 0.25 }),
    path(land(far, 1200), ink.air(ink.grass.m, 0.35)),
  );
  kit.add(
    canopy(
      kit,
      [
        [-60, 850],
        [260, 838],
        [420, 850],
      ],
      { x0: -40, x1: 380, r: 66, rows: 1, mats: [ink.leaf, ink.copse] },
    ),
    canopy(
      kit,
      [
        [1260, 840],
        [1660, 840],
      ],
      { x0: 1290, x1: 1660, r: 66, rows: 1, mats: [ink.leaf, ink.copse] },
    ),
  );
  const standing = place(mirCastle(kit), 800, 884, 0.99);
  kit.add(standing);
  plane(
    kit,
    [
      [-80, 890],
      [300, 880],
      [800, 884],
      [1300, 880],
      [1700, 892],
    ],
    { lit: ink.grass.m, shade: ink.grass.d, from: 0, to: 0.8, dir: [200, 880, 1400, 980] },
  );
  kit.add(
    poly(
      [
        [520, 886],
        [1390, 886],
        [1560, 906],
        [700, 908],
      ],
      ink.grass.d,
      'opacity=".6"',
    ),
    path('M776 888H832C850 908 900 918 960 936H770C780 918 784 904 776 888Z', ink.path.m),
  );
  const shore = 936;
  water(kit, shore, 1200);
  kit.add(
    reflect(kit, rect(-20, 880, 1640, 56, ink.grass.d) + standing, shore, {
      squash: 0.7,
      opacity: 0.62,
      depth: 262,
    }),
    streaksOn(kit, shore, 1200, ink.water.l, 20),
  );
  kit.add(path(`M-20 ${shore}H1620V${shore + 6}Q800 ${shore + 12} -20 ${shore + 5}Z`, ink.grass.d));
  kit.add(
    path(
      land(
        [
          [-80, 1130],
          [180, 1150],
          [420, 1200],
          [520, 1250],
        ],
        1250,
      ),
      ink.copse.d,
    ),
    grass(kit, -20, 420, 1190, 110, ink.copse.d, 0.13),
    reeds(kit, 20, 330, 1200, 210, 20),
    reeds(kit, 1380, 1640, 1216, 190, 18),
  );
}
