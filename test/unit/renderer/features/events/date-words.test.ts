import { expect, test } from 'vitest';
import { nextOccurrence } from '#renderer/calendar/occurrence.ts';
import {
  capitalise,
  dateKind,
  formatDays,
  leafWords,
  usualMonths,
} from '#renderer/features/events/date-words.ts';
import type { KioskEvent } from '#shared/event-model';
import type { Locale } from '#shared/locales';
import { anEvent } from './an-event.ts';

const may20 = { year: 2026, month: 5, day: 20 };
const leafOf = (event: KioskEvent, locale: Locale = 'ru', today = may20) => {
  const next = nextOccurrence(event, today);
  return next && leafWords(next, today, locale);
};
const dated = (startDate: string, endDate = startDate) =>
  anEvent({ startDate, endDate, dateStatus: 'confirmed' });

test('the leaf of a dated event shows the day large and the month below', () => {
  expect(leafOf(dated('2026-07-11'))).toMatchObject({ big: '11', small: 'июля' });
  expect(leafOf(dated('2026-07-11'), 'be')).toMatchObject({ big: '11', small: 'ліпеня' });
});

test('the leaf of several days shows both ends, also across months', () => {
  expect(leafOf(dated('2026-06-16', '2026-06-22'))).toMatchObject({ big: '16–22', small: 'июня' });
  expect(leafOf(dated('2026-06-30', '2026-07-02'))).toMatchObject({
    big: '30 – 2',
    small: 'июня – июля',
  });
});

test('a day of another year says the year', () => {
  expect(leafOf(dated('2027-04-02'))).toMatchObject({ big: '2', small: 'апреля 2027' });
});

test('a usual month is marked as usual, and a season shows its first and last month', () => {
  expect(leafOf(anEvent({ months: [7] }))).toMatchObject({ kind: 'usual', inMonth: 7 });
  expect(leafOf(anEvent({ months: [5, 6, 7, 8, 9] }), 'be')).toMatchObject({
    kind: 'usual',
    big: 'май – верасень',
    inMonth: null,
  });
});

test('a usual month a year ahead is not taken for the present one', () => {
  const passed = anEvent({ startDate: '2026-05-03', months: [5], dateStatus: 'confirmed' });

  expect(leafOf(passed)).toMatchObject({ kind: 'usual', inMonth: 5, small: '2027' });
});

test('months that do not touch are not joined to a season', () => {
  expect(usualMonths(anEvent({ months: [3, 9, 10] }), 10)).toEqual([9, 10]);
});

test('each state of knowledge has its own word', () => {
  const kindOf = (event: KioskEvent) => dateKind(event, nextOccurrence(event, may20));

  expect(kindOf(dated('2026-07-11'))).toBe('confirmed');
  expect(kindOf(anEvent({ startDate: '2026-04-02', dateStatus: 'fixed' }))).toBe('fixed');
  expect(kindOf(anEvent({ id: 'rites-2026', months: [5], dateStatus: 'month' }))).toBe('month');
  expect(kindOf(anEvent({ months: [7] }))).toBe('usual');
  expect(kindOf(anEvent({ dateStatus: 'unknown' }))).toBe('unknown');
  expect(kindOf({ ...dated('2026-01-25'), recurrence: 'once' })).toBe('past');
});

test('a date on a phone says the year', () => {
  const day = (month: number, date: number) => ({ year: 2027, month, day: date });

  expect(formatDays({ from: day(2, 16), to: day(2, 22) }, 'ru')).toBe('16–22 февраля 2027 г.');
  expect(formatDays({ from: day(7, 3), to: day(7, 3) }, 'en')).toBe('3 July 2027');
});

test('a Belarusian sentence never begins with ў', () => {
  expect(capitalise('ў ліпені')).toBe('У ліпені');
  expect(capitalise('звычайна ў ліпені')).toBe('Звычайна ў ліпені');
});
