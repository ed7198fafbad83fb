type Point = readonly [number, number];

/**
 * Rounds the corners of a line that is known only by a few points (Catmull-Rom); it still passes
 * through every one of them.
 */
export function smoothLine(points: readonly Point[], stepsPerPart = 6): [number, number][] {
  const at = (index: number): Point => points[clamp(index, points.length - 1)] ?? [0, 0];
  const line: [number, number][] = [];
  for (let part = 0; part < points.length - 1; part += 1) {
    const [a, b, c, d] = [at(part - 1), at(part), at(part + 1), at(part + 2)];
    for (let step = 0; step < stepsPerPart; step += 1) {
      const t = step / stepsPerPart;
      line.push([spline(a[0], b[0], c[0], d[0], t), spline(a[1], b[1], c[1], d[1], t)]);
    }
  }
  const last = points.at(-1);
  return last ? [...line, [last[0], last[1]]] : line;
}

const clamp = (index: number, last: number): number => Math.min(Math.max(index, 0), last);

const spline = (a: number, b: number, c: number, d: number, t: number): number =>
  0.5 *
  (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t);
