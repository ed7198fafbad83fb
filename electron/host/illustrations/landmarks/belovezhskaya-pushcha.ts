import { path, place, poly } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import type { Point } from '../drawing/outlines.ts';
import { spruce } from '../nature/conifers.ts';
import { crown } from '../nature/foliage.ts';
import { land, plane } from '../nature/land.ts';
import { sky } from '../nature/sky.ts';
import { fern, grass } from '../nature/undergrowth.ts';
import { woods } from '../nature/woods.ts';
import { bison } from './bison.ts';

export function drawBelovezhskayaPushcha(kit: Kit): void {
  const { ink } = kit;
  sky(kit, { horizon: 940, sun: { x: 420, y: 430, r: 132 } });
  // planes of old forest, each nearer and darker
  for (const [y, air, h] of [
    [860, 0.72, 420],
    [880, 0.54, 520],
  ] as const) {
    for (let x = -30; x < 1640; x += kit.rnd.range(46, 110)) {
      if (Math.abs(x - 420) < 150 && kit.rnd.maybe(0.85)) {
        continue;
      }
      const w = kit.rnd.range(10, 24) * (1.3 - air * 0.6);
      kit.add(
        poly(
          [
            [x - w * 0.5, -20],
            [x + w * 0.5, -20],
            [x + w * 0.8, y],
            [x - w * 0.8, y],
          ],
          ink.air(ink.trunk.d, air),
        ),
      );
    }
    const pts: readonly Point[] = [
      [-80, y],
      [800, y - 8],
      [1700, y],
    ];
    kit.add(
      woods(kit, pts, { h, x0: 640, colour: ink.air(ink.pine.m, air), spruce: 0.8, step: 0.55 }),
      woods(kit, pts, {
        h: h * 0.8,
        x1: 240,
        colour: ink.air(ink.pine.m, air),
        spruce: 0.8,
        step: 0.5,
      }),
      woods(kit, pts, { h: 100, colour: ink.air(ink.copse.m, air - 0.06), spruce: 0.2, step: 0.5 }),
    );
    kit.add(path(land(pts, 1200), ink.air(ink.grass.m, air - 0.2)));
  }
  // shafts of light
  for (const [x0, x1, x2, x3] of [
    [300, 380, 620, 440],
    [430, 520, 1000, 760],
    [560, 610, 1240, 1100],
  ] as const) {
    kit.add(
      poly(
        [
          [x0, -20],
          [x1, -20],
          [x2, 980],
          [x3, 980],
        ],
        ink.disc,
        'opacity=".17"',
      ),
    );
  }
  // the old oak on the left, gold crown across the top
  const oak =
    'M-20 1140C20 1060 30 900 20 700C10 520 -20 300 -40 -20H150C150 120 160 220 220 330C250 390 310 410 360 410C310 440 250 430 206 396C180 480 178 640 190 800C200 960 240 1060 300 1130Z';
  kit.add(
    path(oak, ink.trunk.s),
    kit.spray(oak, ink.trunk.d, [60, 300, 230, 300], [0, 1], [-40, -20, 420, 1180]),
  );
  for (const [x, y, r] of [
    [-10, 40, 150],
    [190, 10, 140],
    [400, -30, 120],
    [330, 90, 84],
    [110, 150, 96],
    [560, -60, 96],
  ] as const) {
    kit.add(crown(kit, x, y, r, r * 0.8, ink.leaf, 12));
  }
  for (const [x, y, h] of [
    [1330, 1000, 760],
    [1470, 1040, 920],
    [1590, 1060, 1040],
    [1210, 970, 480],
  ] as const) {
    kit.add(spruce(kit, x, y, h, { tiers: 9 }));
  }
  plane(
    kit,
    [
      [-80, 1010],
      [400, 984],
      [900, 996],
      [1300, 980],
      [1700, 1010],
    ],
    { lit: ink.grass.m, shade: ink.copse.d, from: 0.1, to: 1.05, dir: [420, 980, 1200, 1180] },
  );
  kit.add(place(bison(kit), 800, 1064, 1.06));
  kit.add(
    grass(kit, 420, 1260, 1086, 56, ink.grass.s, 0.16),
    grass(kit, -20, 1640, 1210, 90, ink.copse.d, 0.13),
  );
  for (const [x, y, s, t] of [
    [120, 1190, 0.9, -40],
    [150, 1200, 1, -78],
    [60, 1190, 0.9, -8],
    [1420, 1200, 1, -104],
    [1440, 1200, 1.1, -62],
    [1490, 1200, 1, -16],
  ] as const) {
    kit.add(fern(kit, x, y, s, t, ink.copse));
  }
}
