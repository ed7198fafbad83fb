import type { Chance } from './chance.ts';

export type Point = readonly [x: number, y: number];

/** One decimal is enough for a printed poster and keeps the SVG small. */
export const tenth = (value: number): number => Math.round(value * 10) / 10;

export const polyline = (points: readonly Point[]): string =>
  `M${points.map(([x, y]) => `${tenth(x)} ${tenth(y)}`).join('L')}`;

/** Point of a list, wrapping at both ends. */
export function pointAt(points: readonly Point[], index: number): Point {
  const point = points[(index + points.length) % points.length];
  if (point === undefined) throw new Error('An outline needs points');
  return point;
}

/** Smooth curve through points (Catmull–Rom). */
export function smooth(points: readonly Point[]): string {
  const last = points.length - 1;
  const clamped = (index: number) => pointAt(points, Math.min(Math.max(index, 0), last));
  const pull = (0.5 / 3) * 2;
  const [startX, startY] = clamped(0);
  let outline = `M${tenth(startX)} ${tenth(startY)}`;
  for (let i = 0; i < last; i++) {
    const [a, b, c, e] = [clamped(i - 1), clamped(i), clamped(i + 1), clamped(i + 2)];
    outline += `C${tenth(b[0] + ((c[0] - a[0]) * pull) / 2)} ${tenth(b[1] + ((c[1] - a[1]) * pull) / 2)} ${tenth(c[0] - ((e[0] - b[0]) * pull) / 2)} ${tenth(c[1] - ((e[1] - b[1]) * pull) / 2)} ${tenth(c[0])} ${tenth(c[1])}`;
  }
  return outline;
}

/** Crown or cloud edge made of arcs bulging outwards. */
export function scallop(
  cx: number,
  cy: number,
  rx: number,
  ry: number,
  lobes: number,
  rnd: Chance,
): string {
  const points: Point[] = [];
  for (let i = 0; i < lobes; i++) {
    const angle = ((i + rnd.range(-0.22, 0.22)) / lobes) * Math.PI * 2;
    const reach = rnd.range(0.88, 1.08);
    points.push([cx + Math.cos(angle) * rx * reach, cy + Math.sin(angle) * ry * reach]);
  }
  const [startX, startY] = pointAt(points, 0);
  let outline = `M${tenth(startX)} ${tenth(startY)}`;
  for (let i = 0; i < lobes; i++) outline += bulge(pointAt(points, i), pointAt(points, i + 1));
  return `${outline}Z`;
}

/** Arc from a to b, bulging to the left of the way. */
export function bulge(a: Point, b: Point): string {
  const radius = Math.hypot(b[0] - a[0], b[1] - a[1]) * 0.62;
  return `A${tenth(radius)} ${tenth(radius)} 0 0 1 ${tenth(b[0])} ${tenth(b[1])}`;
}

/** Round-headed opening; (x, y) is the middle of its sill. */
export function arch(x: number, y: number, w: number, h: number): string {
  const rise = w / 2;
  return `M${tenth(x - w / 2)} ${tenth(y)}V${tenth(y - h + rise)}A${tenth(w / 2)} ${tenth(rise)} 0 0 1 ${tenth(x + w / 2)} ${tenth(y - h + rise)}V${tenth(y)}Z`;
}
