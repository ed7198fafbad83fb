import { expect, test } from 'vitest';
import {
  formatDate,
  formatDateRange,
  formatFullDate,
  formatList,
  formatLooseDate,
  formatMonthYear,
  formatNumber,
  formatTime,
  formatToday,
  localDateOf,
  parseLocalDate,
} from '#renderer/i18n/format.ts';
import { locales } from '#shared/locales';

const july = { year: 2026, month: 7, day: 9 };

test('a date reads as CLDR writes it in each language', () => {
  expect(locales.map((locale) => formatDate(july, locale))).toEqual([
    '9 июля 2026 г.',
    '9 ліпеня 2026 г.',
    '9 July 2026',
  ]);
  expect(formatFullDate(july, 'be')).toBe('чацвер, 9 ліпеня 2026 г.');
  expect(formatToday(july, 'be')).toBe('чацвер, 9 ліпеня');
});

test('our tables agree with ICU for every day of a year', () => {
  const icu = { ru: 'ru', be: 'be', en: 'en-GB' } as const;
  for (const locale of locales) {
    const format = new Intl.DateTimeFormat(icu[locale], { dateStyle: 'long', timeZone: 'UTC' });
    for (let day = 0; day < 365; day += 1) {
      const instant = new Date(Date.UTC(2026, 0, 1 + day, 12));
      const date = parseLocalDate(instant.toISOString().slice(0, 10));

      expect(formatDate(date, locale)).toBe(format.format(instant).replaceAll('\u00a0', ' '));
    }
  }
});

test('a range names the month once when it is one month', () => {
  const to = { year: 2026, month: 7, day: 12 };

  expect(formatDateRange(july, to, 'be')).toBe('9–12 ліпеня');
  expect(formatDateRange(july, { year: 2026, month: 8, day: 2 }, 'ru')).toBe('9 июля – 2 августа');
  expect(formatDateRange(july, july, 'en')).toBe('9 July');
});

test('Belarusian writes no «г.» after month and year', () => {
  expect(formatMonthYear(7, 2026, 'ru')).toBe('июль 2026 г.');
  expect(formatMonthYear(7, 2026, 'be')).toBe('ліпень 2026');
});

test('numbers agree with ICU in all three languages', () => {
  for (const locale of locales) {
    const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
    for (const value of [0, 7, 999, 1234.5, 9999, 12_345, 1_234_567.89, -3.25]) {
      expect(formatNumber(value, locale, 1).replace('−', '-')).toBe(format.format(value));
    }
  }
});

test('lists end with the word of the language', () => {
  expect(locales.map((locale) => formatList(['A', 'B', 'C'], locale))).toEqual([
    'A, B и C',
    'A, B і C',
    'A, B and C',
  ]);
  expect(formatList(['A'], 'be')).toBe('A');
});

test('the clock of Smolensk and Minsk is three hours ahead, also over midnight', () => {
  const lateEvening = new Date('2026-12-31T21:30:00Z');

  expect(formatTime(lateEvening)).toBe('00:30');
  expect(localDateOf(lateEvening)).toEqual({ year: 2027, month: 1, day: 1 });
});

test('a date is said as exactly as it is known', () => {
  expect(formatLooseDate('2026-04-02', 'be')).toBe('2 красавіка 2026 г.');
  expect(formatLooseDate('2026-04', 'ru')).toBe('апрель 2026 г.');
  expect(formatLooseDate('2028', 'ru')).toBe('2028\u00a0г.');
  expect(formatLooseDate('2028', 'en')).toBe('2028');
});
