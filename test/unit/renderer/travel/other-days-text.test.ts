import i18next from 'i18next';
import { expect, test } from 'vitest';
import be from '#locales/be/trains.json' with { type: 'json' };
import en from '#locales/en/trains.json' with { type: 'json' };
import ru from '#locales/ru/trains.json' with { type: 'json' };
import { otherDaysText } from '#renderer/travel/other-days-text.ts';
import type { OtherDays } from '#renderer/travel/run-days.ts';
import { locales } from '#shared/locales';

const today = { year: 2026, month: 11, day: 30 };
await i18next.init({
  defaultNS: 'trains',
  interpolation: { escapeValue: false },
  resources: { ru: { trains: ru }, be: { trains: be }, en: { trains: en } },
});
const textsOf = (days: OtherDays) =>
  locales.map((locale) =>
    otherDaysText(days, today, locale, i18next.getFixedT(locale, 'trains'))
      .join(' · ')
      .replaceAll('\u00a0', ' '),
  );

test('a train that does not run yet says from when, with the year if it is another one', () => {
  expect(textsOf({ type: 'not-yet', from: '2026-12-01' })).toEqual([
    'сегодня не ходит · с 1 декабря',
    'сёння не курсіруе · з 1 снежня',
    'does not run today · from 1 December',
  ]);
  expect(textsOf({ type: 'not-yet', from: '2027-03-01' })[0]).toMatch(/ с 1 марта 2027 г\.$/);
});

test('a train that no longer runs says until when it did', () => {
  expect(textsOf({ type: 'no-longer', until: '2026-11-29' })).toEqual([
    'сегодня не ходит · ходил до 29 ноября',
    'сёння не курсіруе · курсіраваў да 29 лістапада',
    'does not run today · ran until 29 November',
  ]);
});

test('of a month or a year the name stands as it is', () => {
  expect(textsOf({ type: 'not-yet', from: '2027-03' })).toEqual([
    'сегодня не ходит · начало: март 2027 г.',
    'сёння не курсіруе · пачатак: сакавік 2027',
    'does not run today · from: March 2027',
  ]);
});

test('a train of other days says the next of them', () => {
  expect(textsOf({ type: 'other-day', next: { year: 2026, month: 12, day: 5 } })).toEqual([
    'сегодня не ходит · пойдёт: сб, 5 декабря',
    'сёння не курсіруе · пойдзе: сб, 5 снежня',
    'does not run today · next: Sat, 5 December',
  ]);
});

test('a train that has no day left says when its timetable ends', () => {
  expect(textsOf({ type: 'no-more', until: '2026-12-06' })).toEqual([
    'сегодня не ходит · окончание: 6 декабря',
    'сёння не курсіруе · заканчэнне: 6 снежня',
    'does not run today · until: 6 December',
  ]);
});
