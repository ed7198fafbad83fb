import { expect, test } from 'vitest';
import { largestFree } from '#renderer/features/map/free-area.ts';

const frame = { left: 0, top: 0, right: 1920, bottom: 970 };
const box = (left: number, top: number, right: number, bottom: number) => ({
  left,
  top,
  right,
  bottom,
});

test('without anything over the map all of it is free', () => {
  expect(largestFree(frame, [])).toEqual(frame);
});

test('chips above, keys below and a panel beside leave what is between them', () => {
  const chips = [box(64, 40, 240, 104), box(250, 40, 420, 104), box(64, 116, 1600, 180)];
  const keys = [box(680, 830, 760, 905), box(770, 830, 1300, 905)];
  const panel = box(1328, 40, 1856, 930);

  expect(largestFree(frame, [...chips, ...keys, panel])).toEqual(box(0, 180, 1328, 830));
});

test('where all that is touched stands below the line of low reach, the map above it is free', () => {
  const below = [box(64, 500, 240, 560), box(64, 570, 1100, 640), box(1120, 480, 1856, 930)];

  expect(largestFree(frame, below)).toEqual(box(0, 0, 1920, 480));
});

test('what reaches beyond the map covers no more than the map', () => {
  expect(largestFree(frame, [box(-50, 900, 3000, 2000)])).toEqual(box(0, 0, 1920, 900));
});

test('where everything is covered nothing is kept clear of', () => {
  expect(largestFree(frame, [box(-10, -10, 2000, 1000)])).toEqual(frame);
});
