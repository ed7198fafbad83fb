import type { Chance } from '../drawing/chance.ts';
import { path, poly, rect } from '../drawing/elements.ts';
import type { Material } from '../drawing/materials.ts';
import { arch, tenth } from '../drawing/outlines.ts';

export const wall = (x: number, y: number, w: number, h: number, mat: Pick<Material, 'm'>) =>
  rect(x, y - h, w, h, mat.m);

interface WindowOptions {
  readonly glass: string;
  readonly frame?: Pick<Material, 'l' | 'm'>;
  readonly round?: boolean;
  /** Height of a small gable above the frame; 0 for none. */
  readonly key?: number;
}

/** Window with a frame; the reveal is darker on the lit side. */
export function win(
  x: number,
  y: number,
  w: number,
  h: number,
  { glass, frame, round = false, key = 0 }: WindowOptions,
): string {
  const o = w * 0.3;
  let out = '';
  if (frame) {
    out += round
      ? path(arch(x, y + o * 0.5, w + o * 2, h + o * 1.6), frame.l)
      : rect(x - w / 2 - o, y - h - o, w + o * 2, h + o * 1.5, frame.l);
    out += rect(x - w / 2 - o * 1.5, y + o * 0.3, w + o * 3, o * 0.7, frame.m);
    if (key) {
      out += path(
        `M${tenth(x - w / 2 - o * 1.3)} ${tenth(y - h - o * 1.1)}L${tenth(x)} ${tenth(y - h - o * 1.1 - key)}L${tenth(x + w / 2 + o * 1.3)} ${tenth(y - h - o * 1.1)}Z`,
        frame.l,
      );
    }
  }
  return out + (round ? path(arch(x, y, w, h), glass) : rect(x - w / 2, y - h, w, h, glass));
}

/** Roof sloping back from the eaves; right end in shade. */
export const hip = (
  x: number,
  y: number,
  w: number,
  h: number,
  mat: Material,
  { in0 = h * 0.8, in1 = h * 0.8, turn = 0 } = {},
): string =>
  poly(
    [
      [x, y],
      [x + in0, y - h],
      [x + w - in1, y - h],
      [x + w, y],
    ],
    mat.m,
  ) +
  poly(
    [
      [x, y],
      [x + in0, y - h],
      [x + in0 + (w - in0 - in1) * 0.24, y - h],
      [x + w * 0.2, y],
    ],
    mat.l,
  ) +
  (turn
    ? poly(
        [
          [x + w - turn, y],
          [x + w - in1, y - h],
          [x + w, y],
        ],
        mat.s,
      )
    : '');

interface MerlonOptions {
  readonly w: number;
  readonly h: number;
  readonly gap: number;
  readonly mat: Material;
}

/** Swallow-tail battlements along a straight run. */
export function merlons(
  x0: number,
  y0: number,
  x1: number,
  y1: number,
  { w, h, gap, mat }: MerlonOptions,
): string {
  const len = x1 - x0;
  const step = w + gap;
  const n = Math.max(1, Math.round(len / step));
  const st = len / n;
  const ww = (st * w) / step;
  let d = '';
  let lit = '';
  for (let i = 0; i < n; i++) {
    const x = x0 + i * st;
    const y = y0 + ((y1 - y0) * (i * st)) / len;
    const yb = y0 + ((y1 - y0) * (i * st + ww)) / len;
    d += `M${tenth(x)} ${tenth(y + 1)}V${tenth(y - h)}L${tenth(x + ww / 2)} ${tenth(y - h * 0.7)}L${tenth(x + ww)} ${tenth(yb - h)}V${tenth(yb + 1)}Z`;
    lit += `M${tenth(x)} ${tenth(y + 1)}V${tenth(y - h)}l${tenth(ww * 0.26)} ${tenth(h * 0.16)}V${tenth(y + 1)}Z`;
  }
  return path(d, mat.m) + path(lit, mat.l);
}

interface BrickOptions {
  readonly n: number;
  readonly bw: number;
  readonly bh: number;
}

/** Scattered headers: a hint of brick bond, never a full grid. */
export function bricks(
  rnd: Chance,
  x: number,
  y: number,
  w: number,
  h: number,
  colour: string,
  { n, bw, bh }: BrickOptions,
): string {
  let d = '';
  for (let i = 0; i < n; i++) {
    const row = rnd.int(0, Math.max(0, Math.floor(h / bh / 1.5) - 1));
    const bx = x + rnd() * (w - bw);
    const by = y - h + row * bh * 1.5 + bh * 0.3;
    const run = rnd.int(1, 3);
    for (let j = 0; j < run; j++) {
      if (bx + j * bw * 1.25 + bw < x + w) {
        d += `M${tenth(bx + j * bw * 1.25)} ${tenth(by)}h${tenth(bw)}v${tenth(bh)}h${tenth(-bw)}Z`;
      }
    }
  }
  return path(d, colour);
}

/** Stair seen from the front. */
export function steps(
  cx: number,
  y: number,
  w0: number,
  w1: number,
  h: number,
  n: number,
  mat: Material,
): string {
  let out = '';
  for (let i = 0; i < n; i++) {
    const t = i / n;
    const ww = w0 + (w1 - w0) * t;
    const yy = y - h * t;
    const hh = h / n;
    out +=
      rect(cx - ww / 2, yy - hh, ww, hh * 0.56 + 0.6, mat.l) +
      rect(cx - ww / 2, yy - hh * 0.46, ww, hh * 0.48, mat.s);
  }
  return out;
}

/** Row of equal openings. */
export const row = (
  x0: number,
  x1: number,
  n: number,
  fn: (x: number, i: number) => string,
): string =>
  Array.from({ length: n }, (_, i) => fn(x0 + (x1 - x0) * (n === 1 ? 0.5 : i / (n - 1)), i)).join(
    '',
  );
