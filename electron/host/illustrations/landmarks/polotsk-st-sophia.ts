import { path, place, poly, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import type { Point } from '../drawing/outlines.ts';
import { flax } from '../nature/flax.ts';
import { canopy } from '../nature/foliage.ts';
import { land, plane } from '../nature/land.ts';
import { sky } from '../nature/sky.ts';
import { reeds } from '../nature/undergrowth.ts';
import { reflect, streaksOn, water } from '../nature/water.ts';
import { woods } from '../nature/woods.ts';
import { polotskSaintSophia } from './polotsk-st-sophia-building.ts';

export function drawPolotskSaintSophia(kit: Kit): void {
  const { ink } = kit;
  sky(kit, {
    horizon: 860,
    clouds: [
      { x: -160, y: 640, w: 760, humps: 5, h: 170 },
      { x: 780, y: 560, w: 900, humps: 6, h: 220 },
      { x: 120, y: 330, w: 330, h: 48 },
    ],
  });
  const far: readonly Point[] = [
    [-80, 842],
    [500, 826],
    [1000, 838],
    [1700, 820],
  ];
  kit.add(
    woods(kit, far, { h: 58, colour: ink.air(ink.copse.m, 0.6), spruce: 0.45 }),
    path(land(far, 1200), ink.air(ink.copse.m, 0.5)),
  );
  const bank: readonly Point[] = [
    [-80, 1010],
    [120, 960],
    [320, 900],
    [480, 872],
    [1180, 868],
    [1380, 900],
    [1700, 960],
  ];
  kit.add(
    canopy(
      kit,
      [
        [240, 930],
        [380, 850],
        [520, 830],
      ],
      { x0: 220, x1: 560, r: 62, rows: 2, mats: [ink.copse] },
    ),
    canopy(
      kit,
      [
        [1120, 820],
        [1300, 830],
        [1660, 900],
      ],
      { x0: 1140, x1: 1660, r: 72, rows: 2, mats: [ink.copse] },
    ),
  );
  const standing = place(polotskSaintSophia(kit), 700, 900, 0.98);
  kit.add(standing);
  plane(kit, bank, {
    lit: ink.grass.m,
    shade: ink.copse.s,
    from: 0.02,
    to: 1,
    dir: [300, 880, 1100, 1100],
  });
  kit.add(
    poly(
      [
        [884, 902],
        [1290, 902],
        [1420, 940],
        [1080, 938],
      ],
      ink.copse.d,
      'opacity=".55"',
    ),
  );
  kit.add(
    path(
      'M672 904H728C724 950 640 970 560 1000C520 1016 506 1034 500 1050H392C400 1010 470 980 560 956C620 940 668 930 672 904Z',
      ink.path.m,
    ),
  );
  const shore = 1052;
  kit.add(
    canopy(
      kit,
      [
        [-60, 1030],
        [200, 1010],
        [360, 1020],
      ],
      { x0: -40, x1: 380, r: 48, rows: 1, mats: [ink.leaf, ink.copse] },
    ),
    canopy(
      kit,
      [
        [760, 1000],
        [1100, 990],
        [1660, 1000],
      ],
      { x0: 780, x1: 1660, r: 48, rows: 2, drop: 0.5, mats: [ink.leaf, ink.copse, ink.copse] },
    ),
  );
  water(kit, shore, 1200);
  kit.add(
    reflect(kit, rect(-20, 900, 1640, 154, ink.copse.s) + standing, shore, {
      squash: 0.42,
      opacity: 0.42,
      depth: 148,
    }),
    streaksOn(kit, shore, 1200, ink.water.l, 24),
  );
  kit.add(
    path(
      land(
        [
          [-80, 1150],
          [200, 1160],
          [480, 1196],
          [640, 1240],
        ],
        1240,
      ),
      ink.pine.d,
    ),
    flax(kit, 20, 380, 1210, 200, 14),
    reeds(kit, 1280, 1640, 1216, 170, 22),
  );
}
