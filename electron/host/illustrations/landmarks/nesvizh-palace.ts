import { path, place, poly, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import type { Point } from '../drawing/outlines.ts';
import { canopy } from '../nature/foliage.ts';
import { land, plane } from '../nature/land.ts';
import { sky } from '../nature/sky.ts';
import { grass, reeds } from '../nature/undergrowth.ts';
import { reflect, streaksOn, water } from '../nature/water.ts';
import { woods } from '../nature/woods.ts';
import { nesvizhPalace } from './nesvizh-palace-building.ts';

export function drawNesvizhPalace(kit: Kit): void {
  const { ink } = kit;
  sky(kit, {
    horizon: 840,
    sun: { x: 240, y: 300, r: 104 },
    clouds: [
      { x: 960, y: 330, w: 640, humps: 5, h: 120 },
      { x: -120, y: 560, w: 460, h: 70 },
    ],
  });
  const far: readonly Point[] = [
    [-80, 820],
    [800, 812],
    [1700, 820],
  ];
  kit.add(
    woods(kit, far, { h: 110, colour: ink.air(ink.copse.m, 0.5), spruce: 0.2 }),
    path(land(far, 1200), ink.air(ink.grass.m, 0.4)),
  );
  kit.add(
    canopy(
      kit,
      [
        [-60, 800],
        [180, 780],
        [320, 820],
      ],
      { x0: -40, x1: 300, r: 76, rows: 2, mats: [ink.copse, ink.leaf] },
    ),
    canopy(
      kit,
      [
        [1300, 800],
        [1660, 780],
      ],
      { x0: 1350, x1: 1660, r: 76, rows: 2, mats: [ink.copse, ink.leaf] },
    ),
  );
  const standing = place(nesvizhPalace(kit), 790, 886, 1.02);
  kit.add(standing);
  plane(
    kit,
    [
      [-80, 890],
      [300, 884],
      [800, 882],
      [1300, 884],
      [1700, 892],
    ],
    { lit: ink.grass.m, shade: ink.copse.s, from: 0, to: 0.9, dir: [300, 880, 1400, 990] },
  );
  const shore = 944;
  water(kit, shore, 1200);
  kit.add(
    reflect(kit, rect(-20, 880, 1640, 64, ink.copse.s) + standing, shore, {
      squash: 0.62,
      opacity: 0.55,
      depth: 250,
    }),
    streaksOn(kit, shore, 1200, ink.water.l, 22),
    path(`M-20 ${shore}H1620V${shore + 6}Q800 ${shore + 12} -20 ${shore + 6}Z`, ink.copse.d),
  );
  kit.add(causeway(kit));
  kit.add(
    canopy(
      kit,
      [
        [560, 940],
        [740, 936],
      ],
      { x0: 600, x1: 700, r: 26, rows: 1, mats: [ink.leaf] },
    ),
    canopy(
      kit,
      [
        [880, 936],
        [1020, 940],
      ],
      { x0: 900, x1: 1010, r: 26, rows: 1, mats: [ink.leaf] },
    ),
  );
  kit.add(
    swan(kit, 430, 1030, 0.6),
    swan(kit, 236, 1086, 0.9),
    reeds(kit, 1300, 1640, 1216, 190, 24),
    path(
      land(
        [
          [1160, 1260],
          [1360, 1190],
          [1700, 1150],
        ],
        1240,
      ),
      ink.pine.d,
    ),
    grass(kit, 1250, 1640, 1190, 80, ink.pine.d, 0.12),
    grass(kit, -20, 240, 1210, 100, ink.pine.d, 0.14),
  );
}

/** Stone causeway with arches leading to the gate. */
function causeway(kit: Kit): string {
  const { stone, path: sand } = kit.ink;
  let out =
    poly(
      [
        [764, 936],
        [836, 936],
        [1010, 1210],
        [560, 1210],
      ],
      sand.m,
    ) +
    kit.spray(
      'M764 936H836L1010 1210H560Z',
      sand.s,
      [800, 960, 1000, 1180],
      [0, 0.9],
      [540, 930, 480, 280],
    );
  out +=
    poly(
      [
        [756, 930],
        [768, 930],
        [590, 1210],
        [540, 1210],
      ],
      stone.l,
    ) +
    poly(
      [
        [832, 930],
        [844, 930],
        [1036, 1210],
        [986, 1210],
      ],
      stone.m,
    ) +
    poly(
      [
        [844, 930],
        [1036, 1210],
        [1080, 1210],
        [850, 946],
      ],
      stone.s,
    );
  return out;
}

const swan = (kit: Kit, x: number, y: number, s: number): string =>
  place(
    path(
      'M-70 8C-60 -24 -18 -40 20 -34C44 -44 64 -34 78 -40C66 -6 44 22 0 24C-34 26 -62 22 -70 8Z',
      kit.ink.white.l,
    ) +
      path('M-6 -26C20 -34 44 -30 66 -30C50 -8 26 8 -4 6C-22 0 -20 -18 -6 -26Z', kit.ink.white.m) +
      path(
        'M-62 4C-84 -26 -56 -58 -68 -84C-74 -98 -92 -96 -98 -84L-116 -78L-98 -74C-88 -72 -90 -62 -92 -50C-96 -26 -84 4 -62 10Z',
        kit.ink.white.l,
      ) +
      path('M-98 -84L-118 -78L-97 -73Z', kit.ink.tile.m) +
      rect(-78, 22, 160, 4, kit.ink.water.l, 'rx="2"'),
    x,
    y,
    s,
  );
