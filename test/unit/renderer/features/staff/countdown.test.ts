import { expect, test } from 'vitest';
import { formatCountdown } from '#renderer/features/staff/countdown.ts';

test('a wait is read in minutes and seconds, and ends only when it is over', () => {
  expect(formatCountdown(60_000)).toBe('1:00');
  expect(formatCountdown(59_001)).toBe('1:00');
  expect(formatCountdown(9_000)).toBe('0:09');
  expect(formatCountdown(1)).toBe('0:01');
  expect(formatCountdown(3_600_000)).toBe('60:00');
});
