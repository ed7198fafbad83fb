import { path, place, poly, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { arch, type Point } from '../drawing/outlines.ts';
import { prism, tent } from '../masonry/towers.ts';
import { merlons, row, steps } from '../masonry/walls.ts';
import { flax } from '../nature/flax.ts';
import { canopy } from '../nature/foliage.ts';
import { land, plane } from '../nature/land.ts';
import { sky } from '../nature/sky.ts';
import { grass } from '../nature/undergrowth.ts';
import { reflect, streaksOn, water } from '../nature/water.ts';
import { woods } from '../nature/woods.ts';
import { smolenskBellTower, smolenskCathedral } from './smolensk-cathedral-building.ts';

export function drawSmolenskCathedral(kit: Kit): void {
  const { ink } = kit;
  sky(kit, {
    horizon: 880,
    sun: { x: 318, y: 300, r: 112, halo: true },
    clouds: [
      { x: 1010, y: 430, w: 560, humps: 5 },
      { x: -120, y: 560, w: 520 },
      { x: 1240, y: 640, w: 480, h: 60 },
    ],
  });
  const far: readonly Point[] = [
    [-80, 830],
    [300, 800],
    [700, 812],
    [1100, 780],
    [1400, 806],
    [1700, 790],
  ];
  kit.add(
    path(land(far, 1200), ink.air(ink.copse.m, 0.72)),
    woods(kit, far, { h: 40, colour: ink.air(ink.copse.m, 0.64), spruce: 0.3 }),
  );

  // the hill, then the buildings on its crown
  const hill: readonly Point[] = [
    [-80, 930],
    [200, 900],
    [430, 836],
    [640, 794],
    [880, 780],
    [1120, 800],
    [1330, 860],
    [1700, 920],
  ];
  const airy = {
    l: ink.air(ink.leaf.m, 0.15),
    m: ink.air(ink.copse.m, 0.25),
    s: ink.air(ink.copse.s, 0.22),
    d: ink.copse.s,
  };
  kit.add(
    canopy(
      kit,
      [
        [380, 800],
        [560, 720],
        [700, 690],
        [1100, 690],
        [1260, 730],
        [1420, 810],
      ],
      { x0: 360, x1: 1440, r: 62, rows: 2, mats: [airy] },
    ),
  );
  kit.add(place(smolenskBellTower(kit), 516, 830, 0.9));
  kit.add(place(smolenskCathedral(kit), 880, 806, 0.86));
  plane(kit, hill, {
    lit: ink.copse.m,
    shade: ink.copse.d,
    from: 0.25,
    to: 1.1,
    dir: [500, 780, 1000, 1000],
  });
  // stair and terrace
  kit.add(
    poly(
      [
        [700, 830],
        [1130, 830],
        [1130, 862],
        [700, 862],
      ],
      ink.white.l,
    ),
    rect(980, 830, 150, 32, ink.white.s),
    row(722, 958, 9, (x) => path(arch(x, 860, 14, 20), ink.white.s)),
  );
  kit.add(steps(800, 952, 118, 52, 122, 12, ink.white));
  // foliage closing in from both sides
  kit.add(
    canopy(
      kit,
      [
        [-60, 860],
        [180, 862],
        [420, 838],
        [600, 862],
        [730, 900],
      ],
      { x0: -40, x1: 710, r: 66, rows: 2, mats: [ink.copse, ink.leaf, ink.copse] },
    ),
  );
  kit.add(
    canopy(
      kit,
      [
        [880, 905],
        [1060, 862],
        [1240, 850],
        [1420, 872],
        [1660, 868],
      ],
      { x0: 905, x1: 1640, r: 66, rows: 2, mats: [{ ...ink.copse, l: ink.copse.m }, ink.copse] },
    ),
  );
  // fortress wall along the bank
  kit.add(wallAlong(kit));
  // the Dnieper
  const shore = 985;
  const standing =
    place(smolenskCathedral(kit), 880, 806, 0.86) + place(smolenskBellTower(kit), 516, 830, 0.9);
  water(kit, shore, 1200);
  kit.add(
    reflect(kit, rect(-20, 800, 1640, 190, ink.copse.d) + standing, shore, {
      squash: 0.62,
      opacity: 0.42,
      depth: 215,
    }),
    streaksOn(kit, shore, 1200, ink.water.l, 22),
  );
  // near bank
  const near: readonly Point[] = [
    [-80, 1130],
    [240, 1150],
    [560, 1190],
    [800, 1260],
  ];
  kit.add(
    path(land(near, 1240), ink.pine.d),
    grass(kit, -20, 620, 1180, 90, ink.pine.d, 0.12),
    path(
      land(
        [
          [980, 1260],
          [1250, 1188],
          [1700, 1120],
        ],
        1240,
      ),
      ink.pine.d,
    ),
    grass(kit, 1100, 1640, 1170, 90, ink.pine.d, 0.12),
  );
  kit.add(flax(kit, 30, 420, 1190, 190, 15));
}

function wallAlong(kit: Kit): string {
  const { brick, wood } = kit.ink;
  const base = 990;
  let out = '';
  const run = (x0: number, x1: number, h: number) =>
    rect(x0, base - h, x1 - x0, h, brick.m) +
    rect(x0, base - 12, x1 - x0, 12, brick.d) +
    rect(x0, base - h + 12, x1 - x0, 5, brick.s) +
    row(x0 + 26, x1 - 26, Math.round((x1 - x0) / 58), (x) =>
      path(arch(x, base - 16, 30, h * 0.5), brick.s),
    ) +
    merlons(x0, base - h, x1, base - h, { w: 15, h: 20, gap: 9, mat: brick });
  out += run(1040, 1640, 74);
  out +=
    prism(1170, base, 128, 128, brick, { n: 7 }) +
    merlons(1102, base - 128, 1238, base - 128, { w: 13, h: 20, gap: 7, mat: brick }) +
    tent(1170, base - 138, 128, 96, wood, { n: 7 });
  out += row(1130, 1206, 3, (x) => path(arch(x, base - 62, 11, 26), brick.d));
  return out;
}
