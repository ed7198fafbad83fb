import { expect, test } from 'vitest';
import { parseHours, windowAt } from '#electron/host/maintenance-hours.ts';

/** 23 November 2026, local time of the kiosk. */
const at = (time: string, day = '2026-11-23'): number => Date.parse(`${day}T${time}:00+03:00`);

const hours = (text: string) => {
  const parsed = parseHours(text);
  if (!parsed) throw new Error(`${text} names no hours`);
  return parsed;
};

test.each(['', '02:00', '2:00-5:00', '24:00-05:00', '02:60-05:00', '02:00-02:00', 'always'])(
  'the hours "%s" are none',
  (text) => {
    expect(parseHours(text)).toBeNull();
  },
);

test.each([
  ['01:59', null],
  ['02:00', '2026-11-23'],
  ['04:59', '2026-11-23'],
  ['05:00', null],
])('from two to five, %s is in the window %s', (time, window) => {
  expect(windowAt(hours('02:00-05:00'), at(time))).toBe(window);
});

test.each([
  ['21:59', '2026-11-23', null],
  ['22:00', '2026-11-23', '2026-11-23'],
  ['23:59', '2026-11-23', '2026-11-23'],
  ['00:00', '2026-11-24', '2026-11-23'],
  ['03:59', '2026-11-24', '2026-11-23'],
  ['04:00', '2026-11-24', null],
])('a window that passes midnight has one name: %s on %s', (time, day, window) => {
  expect(windowAt(hours('22:00-04:00'), at(time, day))).toBe(window);
});
