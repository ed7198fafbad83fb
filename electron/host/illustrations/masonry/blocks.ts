import { path, poly, rect } from '../drawing/elements.ts';
import type { Material } from '../drawing/materials.ts';
import { arch, tenth } from '../drawing/outlines.ts';

/** Upright block seen almost from the front: lit along the left edge, turned away on the right. */
export const block = (
  x: number,
  y: number,
  w: number,
  h: number,
  mat: Material,
  { lit = 0.18, shade = 0.22 } = {},
): string =>
  rect(x, y - h, w, h, mat.m) +
  rect(x, y - h, w * lit, h, mat.l) +
  rect(x + w * (1 - shade), y - h, w * shade, h, mat.s);

/** Straight moulding along a block: lit, then in shade where the block turns away. */
export const ledge = (
  x: number,
  y: number,
  w: number,
  h: number,
  mat: Material,
  shade = 0.22,
): string => rect(x, y - h, w, h, mat.l) + rect(x + w * (1 - shade), y - h, w * shade, h, mat.s);

/** Triangular gable; the light leaves its right slope. */
export const gable = (cx: number, y: number, w: number, h: number, mat: Material): string =>
  poly(
    [
      [cx - w / 2, y],
      [cx, y - h],
      [cx + w / 2, y],
    ],
    mat.m,
  ) +
  poly(
    [
      [cx + w * 0.2, y],
      [cx, y - h],
      [cx + w / 2, y],
    ],
    mat.s,
  );

/** Four-sided pointed roof: a lit and a shaded slope. */
export const pyramid = (cx: number, y: number, w: number, h: number, mat: Material): string =>
  poly(
    [
      [cx - w / 2, y],
      [cx, y - h],
      [cx + w / 2, y],
    ],
    mat.m,
  ) +
  poly(
    [
      [cx - w / 2, y],
      [cx, y - h],
      [cx - w * 0.2, y],
    ],
    mat.l,
  ) +
  poly(
    [
      [cx + w * 0.26, y],
      [cx, y - h],
      [cx + w / 2, y],
    ],
    mat.s,
  );

/** Square battlements along a level run. */
export function crenels(
  x0: number,
  x1: number,
  y: number,
  n: number,
  h: number,
  mat: Pick<Material, 'l' | 'm'>,
): string {
  const step = (x1 - x0) / (n - 0.45);
  return Array.from(
    { length: n },
    (_, i) =>
      rect(x0 + i * step, y - h, step * 0.55, h + 1, mat.m) +
      rect(x0 + i * step, y - h, step * 0.2, h + 1, mat.l),
  ).join('');
}

/** Gothic opening with a pointed head; (x, y) is the middle of its sill. */
export const lancet = (x: number, y: number, w: number, h: number): string =>
  `M${tenth(x - w / 2)} ${tenth(y)}V${tenth(y - h + w * 0.85)}Q${tenth(x - w * 0.46)} ${tenth(y - h + w * 0.3)} ${tenth(x)} ${tenth(y - h)}Q${tenth(x + w * 0.46)} ${tenth(y - h + w * 0.3)} ${tenth(x + w / 2)} ${tenth(y - h + w * 0.85)}V${tenth(y)}Z`;

/** Pointed window in a pale or dark frame. */
export const lancetWindow = (
  x: number,
  y: number,
  w: number,
  h: number,
  { glass, frame }: { readonly glass: string; readonly frame: string },
): string =>
  path(lancet(x, y + w * 0.2, w * 1.5, h + w * 0.6), frame) + path(lancet(x, y, w, h), glass);

interface TierOptions {
  readonly walls: Material;
  readonly trim: Material;
  readonly glass: string;
  /** Height of the openings as a share of the tier; 0 for none. */
  readonly opening?: number;
}

/** One tier of a square tower with its corner towards the viewer, centred on cx. */
export function tier(
  cx: number,
  y: number,
  w: number,
  h: number,
  { walls, trim, glass, opening = 0.58 }: TierOptions,
): string {
  const x = cx - w / 2;
  const openings = opening
    ? path(arch(cx - w * 0.17, y - h * 0.14, w * 0.26, h * opening), glass) +
      path(arch(cx + w * 0.3, y - h * 0.14, w * 0.13, h * opening), glass)
    : '';
  return (
    block(x, y, w, h, walls, { shade: 0.38 }) +
    rect(x, y - h, w * 0.08, h, trim.l) +
    rect(cx + w * 0.04, y - h, w * 0.08, h, trim.l) +
    rect(cx + w * 0.42, y - h, w * 0.08, h, trim.s) +
    openings +
    ledge(x - w * 0.05, y - h + 4, w * 1.1, 12, trim, 0.39)
  );
}

/** A round-headed gable of a façade: `c` its middle, `y` its springing, `w` its width. */
export const lobe = (c: number, y: number, w: number, rise = w / 2): string =>
  `M${tenth(c - w / 2)} ${tenth(y)}A${tenth(w / 2)} ${tenth(rise)} 0 0 1 ${tenth(c + w / 2)} ${tenth(y)}Z`;
