import { expect, test } from 'vitest';
import { boxesOf } from '#renderer/features/map/label-boxes.ts';
import { isCrossed, overlap, toSegments } from '#renderer/features/map/place-labels.ts';

const around = (lines: Parameters<typeof toSegments>[0] = []) => ({
  pins: [],
  rails: toSegments(lines),
  borders: [],
  isReadable: () => true,
});
const size = [200, 30] as const;

test('the name of a country stands on its point where nothing is in its way', () => {
  const [first] = boxesOf({ style: 'country', dot: false, pixel: [500, 500] }, size, 1, around());

  expect(first).toEqual({ left: 400, top: 485, right: 600, bottom: 515 });
});

test('the name of a country keeps off railways, and no farther than it must', () => {
  const rails = around([
    [
      [0, 500],
      [1000, 500],
    ],
  ]);

  const [first] = boxesOf({ style: 'country', dot: false, pixel: [500, 500] }, size, 1, rails);

  expect(first && isCrossed(first, rails.rails)).toBe(false);
  expect(Math.abs((first?.top ?? 0) - 485)).toBe(60);
});

test('where railways are all around, a name that is needed crosses one', () => {
  const net = around(
    Array.from({ length: 200 }, (_, row) => [[0, row * 10] as const, [1000, row * 10] as const]),
  );

  expect(boxesOf({ style: 'country', dot: false, pixel: [500, 500] }, size, 1, net)).not.toEqual(
    [],
  );
});

test('the name of a country keeps off pins too, where there is any room', () => {
  const at = { style: 'country', dot: false, pixel: [500, 500] } as const;
  const pin = { left: 380, top: 460, right: 620, bottom: 540 };

  const [first] = boxesOf(at, size, 1, { ...around(), pins: [pin] });

  expect(first && overlap(first, pin)).toBe(false);
});

test('a town beside a railway has its name on the side where no track runs', () => {
  const rail = around([
    [
      [0, 500],
      [1000, 500],
    ],
  ]);

  const [first] = boxesOf({ style: 'town', dot: true, pixel: [500, 500] }, size, 1, rail);

  expect(first && isCrossed(first, rail.rails)).toBe(false);
});
