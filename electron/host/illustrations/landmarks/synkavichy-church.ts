import { farWoods } from '../categories/grounds.ts';
import { path, place, poly, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import type { Material } from '../drawing/materials.ts';
import { arch } from '../drawing/outlines.ts';
import { block, lancet } from '../masonry/blocks.ts';
import { cross, prism, tent } from '../masonry/towers.ts';
import { bricks, row } from '../masonry/walls.ts';
import { spruce } from '../nature/conifers.ts';
import { plane } from '../nature/land.ts';
import { sky } from '../nature/sky.ts';
import { grass } from '../nature/undergrowth.ts';

export function drawSynkavichyChurch(kit: Kit): void {
  const { ink } = kit;
  sky(kit, {
    horizon: 860,
    sun: { x: 240, y: 350, r: 96 },
    clouds: [
      { x: 1080, y: 280, w: 480, h: 66, humps: 5 },
      { x: -160, y: 600, w: 460, h: 54 },
    ],
  });
  farWoods(kit, 870, 'fir');
  kit.add(
    spruce(kit, 150, 960, 420, { tiers: 8 }),
    spruce(kit, 280, 950, 300, { tiers: 7 }),
    spruce(kit, 1420, 960, 380, { tiers: 8 }),
    spruce(kit, 1530, 980, 480, { tiers: 8 }),
  );
  kit.add(place(fortressChurch(kit), 740, 974, 1));
  const field: readonly [number, number][] = [
    [-80, 972],
    [400, 964],
    [900, 972],
    [1700, 962],
  ];
  plane(kit, field, {
    lit: ink.snow.m,
    shade: ink.snow.d,
    from: 0,
    to: 0.9,
    dir: [300, 960, 1300, 1220],
  });
  kit.add(
    poly(
      [
        [520, 976],
        [1100, 974],
        [1290, 1010],
        [680, 1012],
      ],
      ink.snow.d,
      'opacity=".7"',
    ),
    path('M668 976H728C740 1040 660 1110 640 1216H420C480 1110 640 1060 668 976Z', ink.path.l),
    grass(kit, -20, 380, 1212, 70, ink.earth.d, 0.08),
  );
}

/** Four corner towers (two faceted in front, two round behind), loopholes under a steep roof. */
function fortressChurch(kit: Kit): string {
  const { brick, tile, white, gold, dark, wood } = kit.ink;
  const shady: Material = { l: brick.m, m: brick.s, s: brick.s, d: brick.d };
  // long side in shade, and the round towers at its far end
  let out =
    cornerTower(kit, 118, 486, 88, 14) +
    block(150, 0, 280, 262, shady, { lit: 0, shade: 0 }) +
    poly(
      [
        [156, -262],
        [-10, -500],
        [290, -500],
        [446, -262],
      ],
      tile.s,
    ) +
    path(
      'M16 -462L-10 -500H290L338 -426C310 -412 280 -432 240 -420C190 -404 150 -440 90 -424C60 -416 40 -440 16 -462Z',
      kit.ink.snow.m,
    ) +
    rect(150, -268, 286, 9, brick.d) +
    row(180, 400, 6, (x) => rect(x - 6, -248, 12, 22, dark)) +
    row(
      210,
      380,
      3,
      (x) => path(lancet(x, -80, 34, 116), white.s) + path(lancet(x, -80, 18, 98), dark),
    ) +
    rect(150, -218, 280, 8, brick.d) +
    cornerTower(kit, 440, 356, 104, 14);
  // gabled front
  out +=
    block(-180, 0, 340, 262, brick, { lit: 0.12, shade: 0.08 }) +
    poly(
      [
        [-176, -262],
        [-10, -500],
        [156, -262],
      ],
      brick.m,
    ) +
    poly(
      [
        [60, -262],
        [-10, -500],
        [156, -262],
      ],
      brick.s,
    ) +
    bricks(kit.rnd, -150, -20, 280, 180, brick.s, { n: 34, bw: 14, bh: 6 }) +
    rect(-180, -268, 340, 9, brick.d);
  // niches climbing the gable
  for (const [y, n, half, h] of [
    [-282, 7, 118, 50],
    [-346, 5, 72, 48],
    [-406, 3, 34, 42],
  ] as const) {
    out += row(
      -10 - half,
      -10 + half,
      n,
      (x) => path(lancet(x, y, 22, h), white.m) + path(lancet(x + 3, y, 14, h - 6), white.l),
    );
  }
  out +=
    path(lancet(-90, -110, 40, 110), white.m) +
    path(lancet(-88, -112, 22, 92), dark) +
    path(lancet(70, -110, 40, 110), white.m) +
    path(lancet(72, -112, 22, 92), dark) +
    path(arch(-10, 0, 80, 128), white.m) +
    path(arch(-10, 0, 62, 116), wood.d) +
    row(-150, 130, 8, (x) => rect(x - 5, -250, 10, 20, dark));
  out += cross(-10, -496, 60, gold);
  return out + cornerTower(kit, -186, 372, 108, 5) + cornerTower(kit, 164, 372, 108, 5);
}

/** Tower with loopholes and niches; `facets` tells the faceted ones from the round ones. */
function cornerTower(kit: Kit, cx: number, h: number, w: number, facets: number): string {
  const { brick, white, tile, dark, gold } = kit.ink;
  let out = prism(cx, 0, w, h, brick, { n: facets });
  for (const y of [-h + 26, -h + 116]) {
    out += [-0.28, 0.02, 0.3]
      .map((f, i) => path(lancet(cx + w * f, y, 17 - i * 2, 58), f > 0.2 ? white.s : white.m))
      .join('');
    out += path(lancet(cx + w * 0.03, y, 7, 46), dark);
  }
  out +=
    rect(cx - w / 2 - 4, -h + 92, w + 8, 6, brick.s) +
    rect(cx - w / 2 - 5, -h - 2, w + 10, 10, brick.l) +
    rect(cx + w * 0.2, -h - 2, w * 0.3 + 5, 10, brick.d);
  out += row(cx - w * 0.3, cx + w * 0.2, 2, (x) => rect(x - 4, -110, 8, 34, dark));
  return (
    out +
    tent(cx, -h, w * 1.2, w * 0.96, tile, { n: Math.min(8, facets + 1) }) +
    path(
      `M${cx - w * 0.42} ${-h - w * 0.24}L${cx} ${-h - w * 0.98}L${cx + w * 0.1} ${-h - w * 0.7}L${cx - w * 0.1} ${-h - w * 0.4}Z`,
      kit.ink.snow.l,
    ) +
    cross(cx, -h - w * 0.94, 40, gold)
  );
}
