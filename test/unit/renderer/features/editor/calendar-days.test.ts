import { expect, test } from 'vitest';
import {
  dayEnded,
  dayStarted,
  daysOf,
  endOfDay,
  firstColumn,
  nextMonth,
  startOfDay,
} from '#renderer/features/editor/calendar-days.ts';
import { monthsBetween } from '#shared/months-between';

test('a month has its days, and begins below its weekday', () => {
  expect(daysOf(2028, 2)).toHaveLength(29);
  expect(daysOf(2026, 11)).toHaveLength(30);
  // 1 November 2026 is a Sunday, 1 June 2026 a Monday.
  expect(firstColumn(2026, 11)).toBe(7);
  expect(firstColumn(2026, 6)).toBe(1);
});

test('months go on over the turn of the year, both ways', () => {
  expect(nextMonth({ year: 2026, month: 12, day: 31 }, 1)).toEqual({
    year: 2027,
    month: 1,
    day: 1,
  });
  expect(nextMonth({ year: 2027, month: 1, day: 5 }, -1)).toEqual({
    year: 2026,
    month: 12,
    day: 1,
  });
});

test('visitors find an event in every month that it touches', () => {
  expect(monthsBetween('2026-07-09', '2026-07-12')).toEqual([7]);
  expect(monthsBetween('2026-12-25', '2027-01-10')).toEqual([1, 12]);
  expect(monthsBetween('2026-07-09', '2026-06-30')).toEqual([]);
});

test('a record is shown for whole days by the clock of Smolensk and Minsk', () => {
  expect(startOfDay('2026-07-09')).toBe('2026-07-08T21:00:00.000Z');
  expect(endOfDay('2026-07-11')).toBe('2026-07-11T21:00:00.000Z');
  expect(dayStarted(startOfDay('2026-07-09'))).toBe('2026-07-09');
  expect(dayEnded(endOfDay('2026-07-11'))).toBe('2026-07-11');
});
