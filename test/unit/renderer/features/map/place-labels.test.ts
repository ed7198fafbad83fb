import { expect, test } from 'vitest';
import {
  type Box,
  clearFirst,
  isBeyond,
  placeLabels,
  straightestStretch,
  toSegments,
} from '#renderer/features/map/place-labels.ts';

const frame: Box = { left: 0, top: 0, right: 100, bottom: 100 };
const box = (left: number, top: number, size = 10): Box => ({
  left,
  top,
  right: left + size,
  bottom: top + size,
});
const label = (boxes: readonly Box[], more: { needed?: boolean; dot?: Box } = {}) => ({
  boxes,
  needed: false,
  ...more,
});

test('names never cover each other: the lesser one moves aside', () => {
  const placed = placeLabels([label([box(10, 10)]), label([box(15, 15), box(50, 50)])], [], frame);

  expect(placed).toEqual([box(10, 10), box(50, 50)]);
});

test('a name that finds no room is left out', () => {
  const placed = placeLabels([label([box(10, 10)]), label([box(15, 15)])], [], frame);

  expect(placed[1]).toBeNull();
});

test('names stay on the map', () => {
  expect(placeLabels([label([box(95, 10)])], [], frame)).toEqual([null]);
});

test('a name keeps clear of pins', () => {
  const placed = placeLabels([label([box(10, 10), box(40, 10)])], [box(12, 12)], frame);

  expect(placed).toEqual([box(40, 10)]);
});

test('a great city is named even where pins stand all around', () => {
  const pins = [box(0, 0, 100)];

  expect(placeLabels([label([box(10, 10)])], pins, frame)).toEqual([null]);
  expect(placeLabels([label([box(10, 10), box(60, 10)], { needed: true })], pins, frame)).toEqual([
    box(60, 10),
  ]);
});

test('a town whose dot lies under a greater name is left out with it', () => {
  const lesser = label([box(50, 50)], { dot: box(12, 12, 4) });

  expect(placeLabels([label([box(10, 10)]), lesser], [], frame)[1]).toBeNull();
});

test('a river is named where it runs straight', () => {
  const bends = [0, 10, 20, 30].map((x, index) => [x, index % 2 ? 12 : 0] as const);
  const straight = [40, 50, 60, 70, 80].map((x) => [x, 20] as const);

  const stretch = straightestStretch([...bends, ...straight], 30, frame);

  expect(stretch?.angle).toBeCloseTo(0);
  expect(stretch?.at[0]).toBeGreaterThanOrEqual(55);
});

test('the name of a river is never upside down', () => {
  const westward = [80, 60, 40, 20].map((x) => [x, 50] as const);

  const stretch = straightestStretch(westward, 30, frame);

  expect(Math.abs(stretch?.angle ?? 9)).toBeLessThanOrEqual(Math.PI / 2);
});

test('a river too short or too winding has no name', () => {
  const winding = [0, 5, 10, 15, 20].map((x, index) => [x, index % 2 ? 30 : 0] as const);

  expect(straightestStretch(winding, 40, frame)).toBeUndefined();
  expect(
    straightestStretch(
      [
        [0, 0],
        [5, 0],
      ],
      40,
      frame,
    ),
  ).toBeUndefined();
});

test('a great city is named where pins cover least of its name', () => {
  const pins = [box(0, 0, 18), box(40, 0, 12)];

  const placed = placeLabels(
    [label([box(5, 5), box(50, 5), box(10, 5)], { needed: true })],
    pins,
    frame,
  );

  expect(placed).toEqual([box(50, 5)]);
});

test('a name rather stands beside a railway than on it', () => {
  const rail = toSegments([
    [
      [0, 15],
      [50, 15],
      [100, 15],
    ],
  ]);

  const boxes = clearFirst([box(10, 10), box(60, 30), box(80, 12)], rail);

  expect(boxes).toEqual([box(60, 30), box(10, 10), box(80, 12)]);
});

test('no name stands on the other side of a border than its town', () => {
  const border = toSegments([
    [
      [50, 0],
      [52, 40],
      [50, 100],
    ],
  ]);

  expect(isBeyond([30, 50], box(70, 45), border)).toBe(true);
  expect(isBeyond([30, 50], box(10, 45), border)).toBe(false);
});

test('a border whose corner lies just above a town parts it from what is beyond the corner', () => {
  const border = toSegments([
    [
      [0, 30],
      [30, 35],
      [60, 30],
    ],
  ]);

  expect(isBeyond([30, 50], box(25, 5), border)).toBe(true);
  expect(isBeyond([30, 50], box(25, 75), border)).toBe(false);
});

test('a border that ends before a town does not part it from its name', () => {
  const border = toSegments([
    [
      [50, 0],
      [50, 40],
    ],
  ]);

  expect(isBeyond([30, 50], box(70, 45), border)).toBe(false);
});
