import { oval, path, place, poly, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { arch } from '../drawing/outlines.ts';
import { row } from '../masonry/walls.ts';
import { lights } from './lights.ts';

/** Works with chimneys; steam drifts with the light. */
export function factory(kit: Kit, { w = 700, mat = kit.ink.brick } = {}): string {
  const glass = lights(kit);
  const { stone, slate } = kit.ink;
  let out = '';
  for (const [x, h] of [
    [-w * 0.3, 380],
    [-w * 0.17, 320],
  ] as const) {
    out +=
      poly(
        [
          [x - 22, 0],
          [x - 14, -h],
          [x + 14, -h],
          [x + 22, 0],
        ],
        stone.s,
      ) +
      poly(
        [
          [x - 22, 0],
          [x - 14, -h],
          [x - 3, -h],
          [x - 4, 0],
        ],
        stone.l,
      ) +
      rect(x - 16, -h, 32, 26, mat.m) +
      rect(x - 15, -h + 52, 30, 16, mat.m);
  }
  for (let i = 0; i < 4; i++) {
    const x = -w * 0.05 + i * w * 0.135;
    out +=
      poly(
        [
          [x, -150],
          [x, -236],
          [x + w * 0.135, -150],
        ],
        slate.s,
      ) +
      poly(
        [
          [x, -150],
          [x, -236],
          [x + 16, -150 - 66],
        ],
        glass,
      );
  }
  out +=
    rect(-w / 2, -150, w * 0.84, 150, mat.m) +
    rect(-w / 2, -150, w * 0.1, 150, mat.l) +
    rect(w * 0.34, -150, w * 0.16, 150, mat.s) +
    rect(-w / 2, -16, w, 16, stone.s);
  return (
    out +
    row(
      -w * 0.45,
      w * 0.29,
      9,
      (x) => path(arch(x, -40, 44, 80), mat.d) + path(arch(x, -40, 34, 72), glass),
    ) +
    row(w * 0.38, w * 0.46, 2, (x) => path(arch(x, -40, 26, 72), kit.ink.dark))
  );
}

export function coolingTowers(kit: Kit): string {
  const { stone, brick } = kit.ink;
  const t = (x: number, s: number) =>
    place(
      path('M-120 0C-84 -120 -74 -200 -86 -330H86C74 -200 84 -120 120 0Z', stone.m) +
        path('M-120 0C-84 -120 -74 -200 -86 -330H-40C-46 -200 -40 -120 -56 0Z', stone.l) +
        path('M30 0C24 -120 22 -200 28 -330H86C74 -200 84 -120 120 0Z', stone.s) +
        oval(0, -330, 86, 13, stone.d),
      x,
      0,
      s,
    );
  return (
    t(-240, 0.9) +
    t(20, 1) +
    rect(140, -170, 220, 170, kit.ink.white.m) +
    rect(300, -170, 60, 170, kit.ink.white.s) +
    rect(140, -176, 226, 12, kit.ink.flower.s) +
    poly(
      [
        [330, -170],
        [340, -380],
        [360, -380],
        [370, -170],
      ],
      stone.l,
    ) +
    rect(338, -380, 23, 30, brick.m) +
    rect(337, -320, 25, 26, brick.m)
  );
}

/** Low modern halls with loading gates and roof lights. */
export function halls(kit: Kit): string {
  const { stone, white, slate, flower, water } = kit.ink;
  const glass = lights(kit);
  const hall = (x: number, w: number, h: number) =>
    rect(x, -h, w, h, white.m) +
    rect(x, -h, w * 0.14, h, white.l) +
    rect(x + w * 0.82, -h, w * 0.18, h, white.s) +
    row(x + 14, x + w - 14, Math.round(w / 16), (px) =>
      rect(px - 1, -h, 2, h, white.s, 'opacity=".6"'),
    ) +
    rect(x - 6, -h - 10, w + 12, 14, flower.s) +
    rect(x, -h + 26, w * 0.82, 22, glass) +
    row(x + 40, x + w - 60, Math.max(2, Math.round(w / 90)), (px) =>
      poly(
        [
          [px - 22, -h - 10],
          [px - 14, -h - 30],
          [px + 18, -h - 30],
          [px + 26, -h - 10],
        ],
        water.m,
      ),
    );
  const gates = (x0: number, x1: number, n: number) =>
    row(x0, x1, n, (x) => rect(x - 30, -84, 60, 84, slate.m) + rect(x - 26, -80, 52, 24, slate.l));
  return (
    hall(-60, 330, 250) +
    hall(-520, 560, 170) +
    hall(130, 400, 150) +
    gates(-470, -30, 6) +
    gates(180, 460, 4) +
    rect(-540, -8, 1090, 8, stone.s)
  );
}
