import { manor } from '../buildings/manor.ts';
import { backdrop, clump, lawn } from '../categories/grounds.ts';
import { disc, path, place, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import type { Point } from '../drawing/outlines.ts';
import { block, ledge, tier } from '../masonry/blocks.ts';
import { bell, onion } from '../masonry/domes.ts';
import { cross, drum } from '../masonry/towers.ts';
import { win } from '../masonry/walls.ts';
import { flax } from '../nature/flax.ts';
import { tree } from '../nature/foliage.ts';
import { land, plane } from '../nature/land.ts';
import { streaksOn } from '../nature/water.ts';

/** The house on its slope above the young Desna, the Baroque church of 1786 beside it, old oaks. */
export function drawNovospasskoyeGlinka(kit: Kit): void {
  const { ink } = kit;
  backdrop(kit, {
    horizon: 720,
    woods: 'leaf',
    sky: {
      sun: { x: 330, y: 250, r: 96, halo: true },
      clouds: [
        { x: 620, y: 330, w: 420, h: 62 },
        { x: 1140, y: 210, w: 520, h: 86, humps: 5 },
      ],
    },
  });
  clump(kit, 120, 1560, 730, 72, 2);
  const hill: readonly Point[] = [
    [-80, 880],
    [300, 812],
    [700, 780],
    [1100, 790],
    [1700, 870],
  ];
  kit.add(place(church(kit), 1150, 806, 0.98));
  kit.add(
    place(
      manor(kit, { walls: ink.white, roof: ink.copper, columns: 4, w: 600, h: 160 }),
      660,
      800,
      1.06,
    ),
  );
  kit.add(place(wing(kit), 250, 832, 0.8));
  plane(kit, hill, {
    lit: ink.grass.l,
    shade: ink.grass.d,
    from: 0,
    to: 1,
    dir: [400, 780, 1200, 1150],
  });
  kit.add(
    path(
      'M640 800H688C720 850 760 880 720 920C690 950 640 960 620 1000L560 1000C570 950 640 930 660 900C680 870 660 840 640 800Z',
      ink.path.m,
    ),
    tree(kit, 1000, 846, 150, { mat: ink.copse }),
    tree(kit, 90, 900, 400, { mat: ink.copse, spread: 0.9 }),
    tree(kit, 1530, 930, 460, { mat: ink.leaf, spread: 0.9 }),
  );
  // the river in the meadow
  const river =
    'M-20 1010C260 985 520 990 760 1010C1040 1034 1320 1020 1620 985V1080C1340 1110 1060 1120 780 1098C520 1078 240 1080 -20 1110Z';
  kit.add(
    path(river, ink.water.m),
    kit.spray(river, ink.water.s, [0, 1000, 0, 1110], [0, 0.8], [-20, 980, 1640, 140]),
    streaksOn(kit, 1020, 1096, ink.water.l, 14, 40, 1560, 0.16),
  );
  const near: readonly Point[] = [
    [-80, 1100],
    [400, 1074],
    [900, 1104],
    [1700, 1080],
  ];
  kit.add(path(land(near, 1220), ink.grass.s));
  lawn(kit, 1130, { shade: ink.pine.d, from: 0.3, to: 1.1 });
  kit.add(flax(kit, 30, 470, 1206, 190, 14), flax(kit, 1240, 1580, 1206, 150, 9));
}

/** A low wing of the house. */
const wing = (kit: Kit): string => {
  const { white, copper, glass } = kit.ink;
  return (
    block(-90, 0, 190, 100, white, { shade: 0.21 }) +
    [-54, 0].map((x) => win(x, -34, 22, 44, { glass, frame: white })).join('') +
    path('M-100 -98L-60 -142H70L110 -98Z', copper.m) +
    path('M60 -98L40 -142H70L110 -98Z', copper.s)
  );
};

/** Octagon on a cube with a bell roof, and a tiered bell tower in front. */
function church(kit: Kit): string {
  const { white, copper, gold, glass, cloth } = kit.ink;
  let out =
    block(-40, 0, 210, 130, white, { lit: 0.14, shade: 0.31 }) +
    [10, 66].map((x) => win(x, -44, 22, 56, { glass, frame: cloth, round: true })).join('') +
    ledge(-46, -122, 222, 12, white, 0.32) +
    drum(64, -130, 150, 96, white, { n: 6, windows: 3, glass, trim: white, win: [0.13, 0.56] }) +
    bell(64, -226, 164, 86, copper) +
    disc(64, -312, 14, white.l) +
    onion(64, -318, 34, 38, gold) +
    cross(64, -352, 44, gold);
  for (const [y, w, h] of [
    [0, 104, 140],
    [-146, 86, 96],
    [-248, 68, 76],
  ] as const) {
    out += tier(-100, y, w, h, { walls: white, trim: white, glass });
  }
  return (
    out +
    bell(-100, -326, 76, 48, copper, 0.12) +
    rect(-102, -420, 4, 50, gold.m) +
    onion(-100, -372, 22, 26, gold) +
    cross(-100, -396, 38, gold)
  );
}
