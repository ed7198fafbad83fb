import { expect, test } from 'vitest';
import { smoothLine } from '#shared/smooth-line';

test('a smoothed line still passes through every point it was given', () => {
  const points = [
    [0, 0],
    [2, 1],
    [3, 4],
  ] as const;

  const line = smoothLine(points, 4);

  expect(line).toHaveLength(9);
  for (const point of points) expect(line).toContainEqual([...point]);
});

test('a straight line stays straight', () => {
  const line = smoothLine(
    [
      [0, 0],
      [1, 1],
      [2, 2],
    ],
    5,
  );

  for (const [x, y] of line) expect(y).toBeCloseTo(x);
});

test('a line without length is left as it is', () => {
  expect(smoothLine([])).toEqual([]);
  expect(smoothLine([[1, 2]])).toEqual([[1, 2]]);
});
