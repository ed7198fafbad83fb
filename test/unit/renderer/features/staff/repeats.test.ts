import { expect, test } from 'vitest';
import { createRepeats } from '#renderer/features/staff/repeats.ts';

const addAll = (times: readonly number[], repeats = createRepeats(5, 3000)) =>
  times.map((time) => repeats.add(time));

test('five taps within three seconds open the door', () => {
  expect(addAll([0, 700, 1400, 2100, 3000])).toEqual([false, false, false, false, true]);
});

test('five slow taps do not', () => {
  expect(addAll([0, 700, 1400, 2100, 3001])).not.toContain(true);
});

test('taps that began slowly count from where they became quick', () => {
  expect(addAll([0, 5000, 5500, 6000, 6500, 7000])).toEqual([...Array(5).fill(false), true]);
});

test('a tap elsewhere in between begins anew', () => {
  const repeats = createRepeats(5, 3000);
  addAll([0, 100, 200, 300], repeats);
  repeats.reset();

  expect(repeats.add(400)).toBe(false);
});

test('the taps that opened the door do not open it again', () => {
  expect(addAll([0, 100, 200, 300, 400, 500, 600])).toEqual([
    ...Array(4).fill(false),
    true,
    false,
    false,
  ]);
});
