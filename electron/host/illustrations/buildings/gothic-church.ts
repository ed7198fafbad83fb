import { disc, line, path, poly, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import type { Material } from '../drawing/materials.ts';
import { block, lancet, ledge } from '../masonry/blocks.ts';
import { cross, tent } from '../masonry/towers.ts';
import { row } from '../masonry/walls.ts';
import { lights } from './lights.ts';

interface GothicOptions {
  readonly walls?: Material;
  readonly roof?: Material;
  readonly towers?: 1 | 2;
}

/** Neo-Gothic church of two towers, or with one tower in the middle of its front. */
export function gothicChurch(
  kit: Kit,
  { walls: brick = kit.ink.brick, roof: slate = kit.ink.slate, towers = 2 }: GothicOptions = {},
): string {
  const { gold, white } = kit.ink;
  const glass = lights(kit);
  // nave receding to the right
  let out =
    poly(
      [
        [90, -330],
        [150, -440],
        [400, -410],
        [430, -310],
      ],
      slate.s,
    ) +
    rect(90, -330, 320, 330, brick.s) +
    rect(380, -316, 50, 316, brick.d);
  for (const x of [214, 278, 342]) {
    out += path(lancet(x, -70, 32, 196), brick.d) + path(lancet(x, -78, 20, 176), glass);
  }
  for (const x of [246, 310, 372]) {
    out +=
      rect(x - 9, -270, 18, 270, brick.m) +
      poly(
        [
          [x - 9, -270],
          [x, -300],
          [x + 9, -270],
        ],
        white.s,
      );
  }
  // front between the towers
  out +=
    rect(-130, -380, 240, 380, brick.m) +
    poly(
      [
        [-136, -378],
        [-10, -520],
        [116, -378],
      ],
      brick.m,
    ) +
    poly(
      [
        [-136, -378],
        [-10, -520],
        [-10, -500],
        [-116, -378],
      ],
      white.m,
    ) +
    poly(
      [
        [-10, -520],
        [116, -378],
        [96, -378],
        [-10, -500],
      ],
      brick.d,
    ) +
    disc(-10, -316, 62, white.m) +
    disc(-10, -316, 52, brick.s) +
    disc(-10, -316, 44, glass) +
    Array.from({ length: 6 }, (_, i) =>
      line('M0 0V-44', white.s, 5, `transform="translate(-10 -316) rotate(${i * 60})"`),
    ).join('') +
    path(lancet(-10, 0, 120, 216), white.m) +
    path(lancet(-10, 0, 98, 196), brick.s) +
    path(lancet(-10, 0, 72, 166), kit.ink.wood.d) +
    row(-70, 50, 5, (x) => path(lancet(x, -398, 14, x < -50 || x > 30 ? 34 : 60), brick.d));
  const belfries = towers === 2 ? [-190, 130] : [-10];
  return (
    out +
    belfries.map((x) => belfry(kit, x, brick, slate)).join('') +
    (towers === 2
      ? cross(-10, -516, 56, gold, 'latin')
      : path(lancet(-10, 0, 64, 150), kit.ink.wood.d))
  );
}

/** One of the two towers, with buttresses, pinnacles and a slender spire. */
function belfry(kit: Kit, cx: number, brick: Material, slate: Material): string {
  const { gold, white } = kit.ink;
  const glass = lights(kit);
  const w = 130;
  const x = cx - w / 2;
  let out = '';
  for (const [y, h, f] of [
    [0, 300, 1],
    [-306, 170, 0.94],
  ] as const) {
    const ww = w * f;
    out += block(cx - ww / 2, y, ww, h, brick, { shade: 0.32 });
    out +=
      path(lancet(cx - ww * 0.14, y - h * 0.12, ww * 0.34, h * 0.74), white.m) +
      path(lancet(cx - ww * 0.14, y - h * 0.12, ww * 0.26, h * 0.68), glass) +
      path(lancet(cx + ww * 0.34, y - h * 0.12, ww * 0.14, h * 0.68), brick.d);
    out += ledge(cx - ww * 0.55, y - h + 6, ww * 1.1, 12, white, 0.34);
  }
  for (const [px, m] of [
    [x, brick.l],
    [x + w * 0.64, brick.m],
    [x + w - 8, brick.d],
  ] as const) {
    out += poly(
      [
        [px - 14, 0],
        [px - 8, -296],
        [px + 8, -296],
        [px + 14, 0],
      ],
      m,
    );
  }
  // gables and pinnacles round the foot of the spire
  const top = -476;
  out +=
    poly(
      [
        [x + 8, top],
        [cx - w * 0.14, top - 74],
        [cx + w * 0.2, top],
      ],
      brick.m,
    ) +
    poly(
      [
        [cx + w * 0.18, top],
        [cx + w * 0.33, top - 60],
        [x + w - 6, top],
      ],
      brick.s,
    ) +
    tent(cx, top - 16, w * 0.7, 190, slate, { n: 5 }) +
    poly(
      [
        [x + 8, top],
        [cx - w * 0.14, top - 74],
        [cx + w * 0.2, top],
        [cx + w * 0.12, top],
        [cx - w * 0.14, top - 54],
        [x + 20, top],
      ],
      white.m,
    );
  for (const px of [x + 6, cx + w * 0.2, x + w - 8]) {
    out +=
      rect(px - 8, top - 34, 16, 40, px > cx + w * 0.3 ? brick.d : brick.m) +
      poly(
        [
          [px - 10, top - 34],
          [px, top - 84],
          [px + 10, top - 34],
        ],
        slate.m,
      );
  }
  return out + cross(cx, top - 202, 40, gold, 'latin');
}
