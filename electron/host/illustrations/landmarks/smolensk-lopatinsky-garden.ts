import { backdrop, clump, lane } from '../categories/grounds.ts';
import { disc, group, oval, path, place, poly, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { block, ledge } from '../masonry/blocks.ts';
import { onion } from '../masonry/domes.ts';
import { band, cross, prism, tent } from '../masonry/towers.ts';
import { row, steps } from '../masonry/walls.ts';
import { tree } from '../nature/foliage.ts';
import { plane } from '../nature/land.ts';

/** The cast-iron monument of 1841 before a rampart of the Royal Fortress; two trophy guns guard it. */
export function drawSmolenskLopatinskyGarden(kit: Kit): void {
  const { ink } = kit;
  backdrop(kit, {
    horizon: 800,
    woods: 'leaf',
    sky: {
      sun: { x: 370, y: 300, r: 100 },
      clouds: [
        { x: 1040, y: 330, w: 520, h: 84, humps: 5 },
        { x: -180, y: 470, w: 460, h: 54 },
      ],
    },
  });
  clump(kit, 760, 1660, 740, 70, 1);
  plane(
    kit,
    [
      [-80, 900],
      [300, 890],
      [640, 846],
      [900, 770],
      [1180, 730],
      [1420, 726],
      [1700, 740],
    ],
    { lit: ink.grass.m, shade: ink.grass.d, from: 0, to: 0.9, dir: [700, 740, 1300, 1050] },
  );
  clump(kit, -20, 420, 880, 70, 2);
  plane(
    kit,
    [
      [-80, 960],
      [800, 946],
      [1700, 970],
    ],
    { lit: ink.grass.l, shade: ink.grass.s, from: 0, to: 0.55, dir: [200, 950, 1500, 1250] },
  );
  lane(kit, 700, 1030, -60);
  kit.add(
    oval(760, 1032, 300, 30, ink.path.l),
    oval(860, 1036, 240, 18, ink.grass.d, 'opacity=".4"'),
    place(monument(kit), 700, 1030, 1),
    place(gun(kit), 400, 1060, 0.9),
    group(gun(kit), 'translate(1010 1060) scale(-0.9 0.9)'),
    tree(kit, 90, 1120, 500, { mat: ink.leaf }),
    tree(kit, 1530, 1130, 520, { mat: ink.copse }),
  );
}

/** A many-sided iron pyramid on eight clusters of columns, with a gilded onion above. */
function monument(kit: Kit): string {
  const { slate, gold, dark, stone } = kit.ink;
  const iron = { l: slate.l, m: slate.s, s: slate.d, d: dark };
  const foot = -150;
  let out =
    steps(0, 4, 420, 330, 46, 4, stone) +
    prism(0, -42, 290, 70, iron, { n: 6 }) +
    band(0, -108, 306, 12, iron) +
    prism(0, -112, 210, 170, iron, { n: 6 });
  for (const x of [-118, -72, -20, 34, 84, 120]) {
    const tone = x < -40 ? iron.l : x < 40 ? iron.m : iron.s;
    out +=
      rect(x - 10, -268, 20, 156, tone) +
      rect(x - 14, -276, 28, 10, gold.m) +
      rect(x - 14, -122, 28, 10, gold.s);
  }
  out +=
    band(0, -274, 304, 18, iron) +
    row(-126, 122, 6, (x) => disc(x, -300, 12, gold.m) + disc(x - 3, -303, 4, gold.l)) +
    prism(0, foot - 140, 196, 60, iron, { n: 6, taper: 0.9 }) +
    prism(0, foot - 200, 172, 320, iron, { n: 6, taper: 0.44 });
  for (const [y, w] of [
    [-372, 172],
    [-470, 142],
    [-570, 112],
  ] as const) {
    out += band(0, y, w, 8, gold);
  }
  return (
    out +
    band(0, -664, 92, 12, iron) +
    prism(0, -672, 64, 30, iron, { n: 4 }) +
    tent(0, -700, 70, 16, iron, { n: 5 }) +
    onion(0, -704, 72, 76, gold) +
    cross(0, -774, 62, gold)
  );
}

/** Old field gun on a stone block. */
const gun = (kit: Kit): string => {
  const { slate, stone, copper } = kit.ink;
  return (
    block(-80, 0, 170, 46, stone, { shade: 0.24 }) +
    ledge(-86, -42, 182, 10, stone, 0.25) +
    poly(
      [
        [-74, -52],
        [20, -96],
        [34, -84],
        [-30, -52],
      ],
      slate.s,
    ) +
    path('M-104 -132L64 -104C74 -100 76 -86 66 -82L-108 -112Z', copper.s) +
    path('M-104 -132L64 -104L62 -96L-106 -122Z', copper.m) +
    disc(14, -86, 38, slate.d) +
    disc(14, -86, 30, slate.m) +
    disc(14, -86, 24, slate.d) +
    disc(14, -86, 8, slate.l)
  );
};
