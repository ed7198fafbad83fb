import { expect, test } from 'vitest';
import { upcomingOccurrences } from '#renderer/calendar/occurrence.ts';
import { isInMonth, monthChoices } from '#renderer/features/events/month-filter.ts';
import { anEvent } from './an-event.ts';

const may20 = { year: 2026, month: 5, day: 20 };
const fair = anEvent({ id: 'fair', months: [9, 10] });
const opera = anEvent({
  id: 'opera',
  startDate: '2026-06-30',
  endDate: '2026-07-02',
  months: [6, 7],
  dateStatus: 'confirmed',
});
const lent = anEvent({ id: 'lent', months: [2] });
const secret = anEvent({ id: 'secret' });

test('a visitor is offered only months with events, soonest first, with the change of year', () => {
  const coming = upcomingOccurrences([lent, fair, opera, secret], may20);

  expect(monthChoices(coming, may20)).toEqual([
    { year: 2026, month: 6, count: 1 },
    { year: 2026, month: 7, count: 1 },
    { year: 2026, month: 9, count: 1 },
    { year: 2026, month: 10, count: 1 },
    { year: 2027, month: 2, count: 1 },
  ]);
});

test('the chip of a month counts what the month then shows', () => {
  const coming = upcomingOccurrences([lent, fair, opera, secret], may20);

  for (const { month, count } of monthChoices(coming, may20)) {
    expect(coming.filter((each) => isInMonth(each, month, may20))).toHaveLength(count);
  }
});

test('in the middle of a season its earlier months belong to the next year', () => {
  const october = { year: 2026, month: 10, day: 5 };

  expect(monthChoices(upcomingOccurrences([fair], october), october)).toEqual([
    { year: 2026, month: 10, count: 1 },
    { year: 2027, month: 9, count: 1 },
  ]);
});

test('an annual event that was this month is not offered for this month again', () => {
  const gala = anEvent({
    startDate: '2026-05-03',
    months: [5],
    dateStatus: 'confirmed',
  });

  expect(monthChoices(upcomingOccurrences([gala], may20), may20)).toEqual([]);
});

test('an event without a month is in no month', () => {
  const [unknown] = upcomingOccurrences([secret], may20);

  const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
  expect(months.some((month) => unknown && isInMonth(unknown, month, may20))).toBe(false);
});
