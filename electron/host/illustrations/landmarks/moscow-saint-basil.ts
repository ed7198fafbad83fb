import { disc, path, poly, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import type { Material } from '../drawing/materials.ts';
import { arch } from '../drawing/outlines.ts';
import { lobe } from '../masonry/blocks.ts';
import { onion, ribbedOnion } from '../masonry/domes.ts';
import { band, cross, prism, tent } from '../masonry/towers.ts';
import { row } from '../masonry/walls.ts';

/** Nine churches on one base round a central tent; no two domes are alike. */
export function saintBasil(kit: Kit): string {
  const { brick, white, flower, leaf, ochre, copper, berry, gold, mint } = kit.ink;
  const dome =
    (a: Material, b: Material, ribs: number) =>
    (x: number, y: number, w: number): string =>
      ribbedOnion(x, y, w, w * 1.16, [a, b], ribs);
  const scaled =
    (a: Material, b: Material) =>
    (x: number, y: number, w: number): string =>
      onion(x, y, w, w * 1.16, a) + lozenges(x, y, w, b);
  const chapels: readonly (readonly [x: number, h: number, w: number, top: DomeDrawing])[] = [
    [-74, 300, 70, scaled(copper, gold)],
    [84, 300, 70, dome(berry, white, 10)],
    [-168, 250, 86, dome(flower, white, 10)],
    [172, 250, 86, scaled(leaf, berry)],
    [-104, 190, 66, scaled(berry, mint)],
    [112, 190, 66, dome(leaf, ochre, 12)],
    [0, 206, 84, dome(copper, ochre, 10)],
  ];
  let out = centralTent(kit);
  for (const [x, h, w, top] of chapels) out += chapel(kit, x, h, w, top);
  // the arcaded base with its covered porches
  out +=
    rect(-230, -96, 460, 96, brick.m) +
    rect(90, -96, 140, 96, brick.s) +
    row(
      -206,
      206,
      10,
      (x) =>
        path(arch(x, -8, 32, 64), x > 90 ? white.s : white.l) + path(arch(x, -8, 22, 56), brick.d),
    ) +
    rect(-236, -104, 472, 12, white.m) +
    rect(90, -104, 146, 12, white.s) +
    row(-220, 220, 18, (x) => path(lobe(x, -104, 22, 12), x > 90 ? brick.s : brick.l));
  for (const x of [-214, 206]) {
    out +=
      rect(x - 34, -92, 68, 92, x > 0 ? brick.s : brick.l) +
      path(arch(x, 0, 40, 70), white.m) +
      path(arch(x, 0, 28, 60), kit.ink.dark) +
      tent(x, -92, 82, 66, copper, { n: 4 }) +
      disc(x, -160, 5, gold.m);
  }
  return out;
}

type DomeDrawing = (x: number, y: number, w: number) => string;

function centralTent(kit: Kit): string {
  const { brick, white, gold, mint } = kit.ink;
  return (
    prism(0, -90, 130, 260, brick, { n: 6 }) +
    row(-44, 44, 4, (x) => path(arch(x, -300, 12, 40), white.l)) +
    [
      [-346, 6],
      [-372, 5],
    ]
      .map(([y = 0, n = 0]) =>
        row(
          -48,
          48,
          n,
          (x) =>
            path(lobe(x, y, 26, 20), x > 16 ? white.s : white.l) +
            path(lobe(x, y, 16, 12), brick.s),
        ),
      )
      .join('') +
    prism(0, -376, 84, 50, brick, { n: 6 }) +
    tent(0, -424, 98, 190, brick, { n: 6 }) +
    [0.2, 0.42, 0.64].map((t) => band(0, -424 - 190 * t, 98 * (1 - t) * 0.9, 6, mint)).join('') +
    prism(0, -596, 22, 30, white, { n: 4 }) +
    onion(0, -622, 42, 48, gold) +
    cross(0, -668, 46, gold)
  );
}

/** A tower-like chapel: eight sides, two rows of round gables, a drum and its dome. */
function chapel(kit: Kit, x: number, h: number, w: number, top: DomeDrawing): string {
  const { brick, white, gold, glass } = kit.ink;
  const drum = w * 0.62;
  return (
    prism(x, -60, w, h - 110, brick, { n: 6 }) +
    row(
      x - w * 0.3,
      x + w * 0.3,
      3,
      (wx) =>
        path(arch(wx, -h + 92, w * 0.13, w * 0.46), white.l) +
        path(arch(wx, -h + 92, w * 0.08, w * 0.4), glass),
    ) +
    band(x, -h + 52, w * 1.06, 8, white) +
    row(
      x - w * 0.36,
      x + w * 0.36,
      3,
      (gx) =>
        path(lobe(gx, -h + 44, w * 0.36, w * 0.26), gx > x + w * 0.2 ? white.s : white.l) +
        path(lobe(gx, -h + 44, w * 0.24, w * 0.17), brick.s),
    ) +
    prism(x, -h + 34, drum, 34, brick, { n: 6 }) +
    row(x - drum * 0.28, x + drum * 0.28, 3, (wx) =>
      path(arch(wx, -h + 30, drum * 0.12, 22), glass),
    ) +
    band(x, -h, drum * 1.08, 6, white) +
    top(x, -h - 4, w * 1.02) +
    cross(x, -h - w * 1.16, w * 0.46, gold)
  );
}

/** Raised diamonds on a dome, smaller towards its tip. */
function lozenges(x: number, y: number, w: number, mat: Material): string {
  let out = '';
  for (const [fy, half, n] of [
    [0.18, 0.36, 6],
    [0.34, 0.42, 6],
    [0.5, 0.36, 6],
    [0.66, 0.22, 4],
    [0.8, 0.1, 2],
  ] as const) {
    for (let i = 0; i < n; i++) {
      const t = -1 + (2 * (i + 0.5)) / n;
      const cx = x + Math.sin((t * Math.PI) / 2) * w * half;
      const cy = y - w * fy;
      const rx = w * 0.055 * Math.cos((t * Math.PI) / 2.4);
      const ry = w * 0.06;
      out += poly(
        [
          [cx - rx, cy],
          [cx, cy - ry],
          [cx + rx, cy],
          [cx, cy + ry],
        ],
        t > 0.3 ? mat.s : t < -0.3 ? mat.m : mat.l,
      );
    }
  }
  return out;
}
