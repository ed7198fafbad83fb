import { expect, test } from 'vitest';
import { formatWeekdays, isDaily, runsOnWeekday } from '#renderer/travel/trip-days.ts';
import { weekdays } from '#shared/rail-model';

test('days in a row are a span, two of them and single ones a list', () => {
  const [monday, tuesday, wednesday, , , saturday, sunday] = weekdays;

  expect(formatWeekdays([monday, tuesday, wednesday, sunday], 'be')).toBe('пн–ср, нд');
  expect(formatWeekdays([saturday, sunday], 'ru')).toBe('сб, вс');
  expect(formatWeekdays([tuesday], 'en')).toBe('Tue');
});

test('a trip runs on its days; one whose days are not published may run on any', () => {
  const sunday = { year: 2026, month: 11, day: 22 };

  expect(runsOnWeekday({ days: ['sunday'] }, sunday)).toBe(true);
  expect(runsOnWeekday({ days: ['monday'] }, sunday)).toBe(false);
  expect(runsOnWeekday({}, sunday)).toBe(true);
  expect(isDaily({})).toBe(false);
  expect(isDaily({ days: [...weekdays] })).toBe(true);
});
