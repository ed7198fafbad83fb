import { path } from '../drawing/elements.ts';
import type { Box, Kit } from '../drawing/kit.ts';
import type { Material } from '../drawing/materials.ts';
import { type Point, scallop, tenth } from '../drawing/outlines.ts';
import { heightAt } from './land.ts';

/** One crown: shade colour, then lit inks sprayed from the upper left. */
export function crown(
  kit: Kit,
  cx: number,
  cy: number,
  rx: number,
  ry: number,
  mat: Material,
  lobes = 12,
): string {
  const d = scallop(cx, cy, rx, ry, lobes, kit.rnd);
  const box: Box = [cx - rx * 1.25, cy - ry * 1.25, rx * 2.5, ry * 2.5];
  return (
    path(d, mat.s) +
    kit.spray(
      d,
      mat.m,
      [cx - rx * 0.55, cy - ry * 0.6, cx + rx * 0.55, cy + ry * 0.62],
      [1, 0],
      box,
    ) +
    kit.spray(
      d,
      mat.l,
      [cx - rx * 0.85, cy - ry * 0.95, cx + rx * 0.1, cy + ry * 0.05],
      [0.92, 0],
      box,
    )
  );
}

export function tree(
  kit: Kit,
  x: number,
  y: number,
  h: number,
  { mat = kit.ink.leaf, spread = 0.74 } = {},
): string {
  const r = (h * spread) / 2;
  const cy = y - h + r * 0.98;
  return (
    path(
      `M${tenth(x - h * 0.026)} ${tenth(y)}L${tenth(x - h * 0.016)} ${tenth(cy)}H${tenth(x + h * 0.016)}L${tenth(x + h * 0.03)} ${tenth(y)}Z`,
      kit.ink.trunk.d,
    ) + crown(kit, x, cy, r, r * 0.98, mat)
  );
}

interface CanopyOptions {
  readonly x0: number;
  readonly x1: number;
  readonly r: number;
  readonly rows: number;
  /** How far each row stands below the one behind it, as a share of the radius. */
  readonly drop?: number;
  readonly mats: readonly Material[];
}

/** Massed foliage along a line: overlapping crowns, back row first, no trunks. */
export function canopy(
  kit: Kit,
  pts: readonly Point[],
  { x0, x1, r, rows, drop = 0.75, mats }: CanopyOptions,
): string {
  let out = '';
  for (let row = 0; row < rows; row++) {
    const rr = r * (1 - 0.1 * row);
    for (let x = x0 + kit.rnd.range(0, rr); x < x1; x += rr * kit.rnd.range(1.0, 1.5)) {
      const q = rr * kit.rnd.range(0.72, 1.15);
      out += crown(
        kit,
        x,
        heightAt(pts, x) + row * r * drop - q * 0.35,
        q,
        q * kit.rnd.range(0.82, 0.98),
        kit.rnd.pick(mats),
        11,
      );
    }
  }
  return out;
}
