import type { Box, Point } from './place-labels.ts';

/** What a bridge, a railway or a wall covers, so far to each side. */
export const boxesAlong = (line: readonly Point[], reach: number): readonly Box[] =>
  evenly(line, reach).map(([x, y]) => ({
    left: x - reach,
    right: x + reach,
    top: y - reach,
    bottom: y + reach,
  }));

/** Points along a line, each a step from the one before. */
export function evenly(line: readonly Point[], step: number): readonly Point[] {
  const points: Point[] = [];
  let left = 0;
  for (const [index, [x, y]] of line.entries()) {
    const [nextX, nextY] = line[index + 1] ?? [x, y];
    const length = Math.hypot(nextX - x, nextY - y);
    let way = left;
    for (; way < length; way += step) {
      points.push([x + ((nextX - x) * way) / length, y + ((nextY - y) * way) / length]);
    }
    left = way - length;
  }
  return points;
}
