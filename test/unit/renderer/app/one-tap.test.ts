import { expect, test } from 'vitest';
import { isSameTouch } from '#renderer/app/one-tap.ts';

const first = { at: 1000, x: 500, y: 500 };

test('a second touch of the same place within half a second is the same touch', () => {
  expect(isSameTouch(first, { at: 1300, x: 510, y: 495 }, 40)).toBe(true);
});

test('a touch after half a second counts', () => {
  expect(isSameTouch(first, { at: 1500, x: 500, y: 500 }, 40)).toBe(false);
});

test('a touch of another key counts at once', () => {
  expect(isSameTouch(first, { at: 1100, x: 560, y: 500 }, 40)).toBe(false);
});
