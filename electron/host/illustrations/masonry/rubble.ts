import type { Chance } from '../drawing/chance.ts';
import { path, poly } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import type { Material } from '../drawing/materials.ts';
import { type Point, tenth } from '../drawing/outlines.ts';

interface BouldersOptions {
  readonly n: number;
  readonly size: number;
}

/** Field stones showing in a wall: rounded, lying, never in rows. */
export function boulders(
  rnd: Chance,
  x: number,
  y: number,
  w: number,
  h: number,
  colour: string,
  { n, size }: BouldersOptions,
): string {
  let d = '';
  for (let i = 0; i < n; i++) {
    const rx = size * rnd.range(0.45, 1);
    const ry = rx * rnd.range(0.55, 0.8);
    const cx = x + rx + rnd() * Math.max(0, w - 2 * rx);
    const cy = y - ry - rnd() * Math.max(0, h - 2 * ry);
    d += `M${tenth(cx - rx)} ${tenth(cy)}a${tenth(rx)} ${tenth(ry)} 0 1 1 ${tenth(2 * rx)} 0a${tenth(rx)} ${tenth(ry)} 0 1 1 ${tenth(-2 * rx)} 0Z`;
  }
  return path(d, colour);
}

/** Broken wall: a ragged outline, lit on the left edge, grained into shade on the right. */
export function ruin(kit: Kit, outline: readonly Point[], mat: Material): string {
  const xs = outline.map(([x]) => x);
  const ys = outline.map(([, y]) => y);
  const [x0, x1] = [Math.min(...xs), Math.max(...xs)];
  const [y0, y1] = [Math.min(...ys), Math.max(...ys)];
  const d = `M${outline.map(([x, y]) => `${tenth(x)} ${tenth(y)}`).join('L')}Z`;
  return (
    poly(outline, mat.m) +
    kit.spray(d, mat.l, [x0, y0, x0 + (x1 - x0) * 0.45, y0], [1, 0], [x0, y0, x1 - x0, y1 - y0]) +
    kit.spray(d, mat.d, [x0 + (x1 - x0) * 0.45, y0, x1, y1], [0, 0.95], [x0, y0, x1 - x0, y1 - y0])
  );
}
