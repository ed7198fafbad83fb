import { clump, farWoods, lake, lawn } from '../categories/grounds.ts';
import { path, place, poly, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { arch } from '../drawing/outlines.ts';
import { block, pyramid } from '../masonry/blocks.ts';
import { boulders } from '../masonry/rubble.ts';
import { bricks, hip, row } from '../masonry/walls.ts';
import { sky } from '../nature/sky.ts';
import { grass, reeds } from '../nature/undergrowth.ts';
import { boat } from '../nature/water.ts';

export function drawLidaCastle(kit: Kit): void {
  const { ink } = kit;
  sky(kit, {
    horizon: 850,
    sun: { x: 240, y: 330, r: 104 },
    clouds: [
      { x: 820, y: 640, w: 860, h: 200, humps: 6 },
      { x: -220, y: 690, w: 640, h: 140, humps: 5 },
      { x: 980, y: 270, w: 440, h: 58 },
    ],
  });
  farWoods(kit, 850, 'leaf');
  clump(kit, -30, 250, 850, 64);
  clump(kit, 1370, 1640, 850, 64);
  const standing = place(castle(kit), 800, 930, 1);
  kit.add(standing);
  lawn(kit, 926, { to: 0.8 });
  kit.add(
    poly(
      [
        [300, 934],
        [1330, 934],
        [1480, 956],
        [460, 958],
      ],
      ink.grass.d,
      'opacity=".5"',
    ),
    path('M650 932H716C740 960 840 980 900 1012H700C680 986 660 960 650 932Z', ink.path.m),
  );
  lake(kit, 1010, rect(-20, 926, 1640, 84, ink.grass.s) + standing, 0.54);
  kit.add(
    boat(kit, 1080, 1090, 0.7),
    reeds(kit, -10, 330, 1216, 200, 20),
    grass(kit, 1200, 1640, 1206, 90, ink.pine.d, 0.13),
  );
}

/** Four walls of field stone under a brick crown; a square tower at two of the corners. */
function castle(kit: Kit): string {
  const { stone, brick, wood, dark, tile } = kit.ink;
  const [x0, x1, h] = [-460, 460, 250];
  // wall seen from the front, its far part turned away
  let out = fieldstoneWall(kit, x0, x1 - x0, h);
  // wooden gallery along the top of the far wall, and its roof
  out +=
    hip(x0 + 150, -h - 2, 620, 34, tile, { in0: 20, in1: 20, turn: 0 }) +
    row(x0 + 180, x1 - 180, 13, (x) => rect(x - 3, -h - 8, 6, 12, wood.d));
  // loopholes
  out += row(x0 + 130, x1 - 130, 8, (x) => path(arch(x, -h + 90, 16, 40), dark));
  // gate with its wooden leaves
  out +=
    path(arch(-117, 0, 96, 142), brick.m) +
    path(arch(-117, 0, 74, 128), brick.d) +
    path(arch(-113, 0, 62, 120), wood.s) +
    rect(-115, -116, 4, 116, wood.d);
  out += tower(kit, -440, 150, 430) + tower(kit, 430, 166, 470);
  return out + rect(x0 - 90, -14, x1 - x0 + 190, 14, stone.d);
}

function fieldstoneWall(kit: Kit, x: number, w: number, h: number): string {
  const { stone, brick } = kit.ink;
  return (
    block(x, 0, w, h, stone, { lit: 0.06, shade: 0.16 }) +
    boulders(kit.rnd, x + 4, -4, w * 0.82, h - 60, stone.l, { n: 120, size: 17 }) +
    boulders(kit.rnd, x + 4, -4, w - 8, h - 60, stone.s, { n: 140, size: 15 }) +
    boulders(kit.rnd, x + w * 0.5, -4, w * 0.48, h - 60, stone.d, { n: 30, size: 13 }) +
    boulders(kit.rnd, x + 4, -4, w * 0.82, h - 60, brick.l, { n: 16, size: 14 }) +
    block(x, -h + 56, w, 56, brick, { lit: 0.06, shade: 0.16 }) +
    bricks(kit.rnd, x, -h + 56, w, 56, brick.s, { n: 40, bw: 15, bh: 6 }) +
    row(x + 14, x + w - 14, 26, (mx) =>
      rect(mx - 9, -h - 20, 18, 22, mx < x + w * 0.84 ? brick.m : brick.s),
    ) +
    row(x + 14, x + w - 14, 26, (mx) =>
      rect(mx - 9, -h - 20, 6, 22, mx < x + w * 0.84 ? brick.l : brick.m),
    )
  );
}

/** Square tower: boulders below, brick above, a low tiled roof. */
function tower(kit: Kit, cx: number, w: number, h: number): string {
  const { stone, brick, tile, dark, white } = kit.ink;
  const foot = h * 0.42;
  let out =
    block(cx - w / 2, 0, w, h, brick, { lit: 0.2, shade: 0.3 }) +
    bricks(kit.rnd, cx - w * 0.3, -foot, w * 0.46, h - foot - 30, brick.s, {
      n: 26,
      bw: 14,
      bh: 6,
    }) +
    bricks(kit.rnd, cx + w * 0.22, -foot, w * 0.26, h - foot - 30, brick.d, {
      n: 12,
      bw: 13,
      bh: 6,
    }) +
    block(cx - w / 2 - 4, 0, w + 8, foot, stone, { lit: 0.2, shade: 0.3 }) +
    boulders(kit.rnd, cx - w / 2, -4, w * 0.68, foot - 8, stone.l, { n: 34, size: 15 }) +
    boulders(kit.rnd, cx - w / 2, -4, w - 4, foot - 8, stone.s, { n: 40, size: 14 });
  for (const y of [-foot - 30, -foot - 120]) {
    out += [-0.24, 0.06]
      .map(
        (f) =>
          path(arch(cx + w * f, y, 28, 64), white.m) + path(arch(cx + w * f + 2, y, 14, 52), dark),
      )
      .join('');
    out += path(arch(cx + w * 0.36, y, 12, 48), dark);
  }
  return (
    out +
    rect(cx - w / 2 - 8, -h - 4, w * 0.7 + 8, 14, brick.l) +
    rect(cx + w * 0.2, -h - 4, w * 0.3 + 8, 14, brick.d) +
    pyramid(cx, -h - 2, w + 34, w * 0.66, tile)
  );
}
