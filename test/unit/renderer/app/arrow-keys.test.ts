import { expect, test } from 'vitest';
import { nearestIn } from '#renderer/app/arrow-keys.ts';

const box = (left: number, top: number, width = 100, height = 80) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

/** Two rows of three tiles. */
const tiles = [box(0, 0), box(120, 0), box(240, 0), box(0, 100), box(120, 100), box(240, 100)];
const from = (index: number) => tiles[index] ?? box(0, 0);
const go = (direction: 'up' | 'down' | 'left' | 'right', index: number) => {
  const others = tiles.filter((_, at) => at !== index);
  const next = nearestIn(direction, from(index), others);
  return next === null ? null : tiles.indexOf(others[next] ?? box(0, 0));
};

test('arrows go to the neighbour', () => {
  expect(go('right', 0)).toBe(1);
  expect(go('down', 1)).toBe(4);
  expect(go('up', 5)).toBe(2);
  expect(go('left', 4)).toBe(3);
});

test('at the edge the focus stays', () => {
  expect(go('left', 0)).toBeNull();
  expect(go('down', 4)).toBeNull();
});

test('what lies straight ahead comes before what is nearer but aside', () => {
  const wide = box(0, 300, 400);

  expect(nearestIn('down', box(0, 0), [box(300, 90), wide])).toBe(1);
});
