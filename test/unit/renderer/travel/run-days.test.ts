import { expect, test } from 'vitest';
import { isValidOn, otherDays } from '#renderer/travel/run-days.ts';

const always = { validFrom: null, validUntil: null };
const daily = [{}];
/** 30 November 2026 is a Monday. */
const monday = { year: 2026, month: 11, day: 30 };
const on = (year: number, month: number, day: number) => ({ year, month, day });

test('a timetable holds on its first and last day, and not on those beside them', () => {
  const spring = { validFrom: '2027-03-01', validUntil: '2027-05-31' };

  expect(isValidOn(spring, on(2027, 2, 28))).toBe(false);
  expect(isValidOn(spring, on(2027, 3, 1))).toBe(true);
  expect(isValidOn(spring, on(2027, 5, 31))).toBe(true);
  expect(isValidOn(spring, on(2027, 6, 1))).toBe(false);
});

test('a month or a year holds from its first day to its last', () => {
  const loose = { validFrom: '2026-12', validUntil: '2028' };

  expect(isValidOn(loose, on(2026, 11, 30))).toBe(false);
  expect(isValidOn(loose, on(2026, 12, 1))).toBe(true);
  expect(isValidOn(loose, on(2028, 12, 31))).toBe(true);
  expect(isValidOn(loose, on(2029, 1, 1))).toBe(false);
});

test('outside its dates a train does not run today, whether or not its times are known', () => {
  const notYet = { type: 'not-yet', from: '2026-12-01' };
  const noLonger = { type: 'no-longer', until: '2026-11-29' };

  for (const trips of [daily, []]) {
    expect(otherDays({ ...always, validFrom: '2026-12-01' }, trips, monday)).toEqual(notYet);
    expect(otherDays({ ...always, validUntil: '2026-11-29' }, trips, monday)).toEqual(noLonger);
    expect(otherDays({ validFrom: '2026-11-30', validUntil: '2026-11-30' }, trips, monday)).toBe(
      null,
    );
  }
});

test('of several runs on other days the nearest day counts, whichever stands first', () => {
  const trips = [{ days: ['sunday' as const] }, { days: ['wednesday' as const] }];

  expect(otherDays(always, trips, monday)).toEqual({ type: 'other-day', next: on(2026, 12, 2) });
});

test('one run of today is enough, and one whose days are not published may be of today', () => {
  const weekend = { days: ['saturday' as const] };

  expect(otherDays(always, [weekend, { days: ['monday'] }], monday)).toBe(null);
  expect(otherDays(always, [weekend, {}], monday)).toBe(null);
});

test('a train of last Monday only comes in a week, unless its timetable ends before', () => {
  const trips = [{ days: ['monday' as const] }];
  const tuesday = on(2026, 12, 1);

  expect(otherDays({ ...always, validUntil: '2026-12-07' }, trips, tuesday)).toEqual({
    type: 'other-day',
    next: on(2026, 12, 7),
  });
  expect(otherDays({ ...always, validUntil: '2026-12-06' }, trips, tuesday)).toEqual({
    type: 'no-more',
    until: '2026-12-06',
  });
});
