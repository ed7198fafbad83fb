import { path } from '../drawing/elements.ts';
import type { Direction, Kit } from '../drawing/kit.ts';
import { type Point, pointAt, smooth, tenth } from '../drawing/outlines.ts';

/** Points of a gently rolling line across the picture. */
export function roll(kit: Kit, y: number, amp: number, steps = 6): Point[] {
  const pts: Point[] = [];
  for (let i = 0; i <= steps; i++) {
    pts.push([(i / steps) * (kit.w + 160) - 80, y + kit.rnd.range(-amp, amp)]);
  }
  return pts;
}

/** Ground under a smooth line, down to `bottom`. */
export const land = (pts: readonly Point[], bottom: number): string =>
  `${smooth(pts)}V${bottom}H${tenth(pointAt(pts, 0)[0])}Z`;

interface PlaneOptions {
  readonly lit: string;
  readonly shade: string;
  readonly bottom?: number;
  readonly from: number;
  readonly to: number;
  readonly dir: Direction;
}

/** One plane of land with sprayed shade running to the right and down. */
export function plane(
  kit: Kit,
  pts: readonly Point[],
  { lit, shade, bottom = kit.h, from, to, dir }: PlaneOptions,
): void {
  const d = land(pts, bottom);
  const top = Math.min(...pts.map((p) => p[1]));
  kit.add(
    path(d, lit),
    kit.spray(d, shade, dir, [from, to], [0, top - 40, kit.w, bottom - top + 40]),
  );
}

/** Height of a polyline at x. */
export function heightAt(pts: readonly Point[], x: number): number {
  const next = pts.findIndex((point, i) => i > 0 && x <= point[0]);
  if (next < 0) {
    return pointAt(pts, -1)[1];
  }
  const [a, b] = [pointAt(pts, next - 1), pointAt(pts, next)];
  return a[1] + ((b[1] - a[1]) * (x - a[0])) / (b[0] - a[0]);
}
