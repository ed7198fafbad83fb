import OpeningHours from 'opening_hours';
import { expect, test } from 'vitest';
import { readWeekPlan, writeWeekPlan } from '#renderer/features/editor/week-plan.ts';

test.each([
  'Mo off; Tu-Su 10:00-18:00',
  'Mo-Su 00:00-24:00',
  'Mo-Fr 09:00-17:30; Sa-Su off',
  'Mo-Fr 10:00-13:00,14:00-18:00; Sa 11:00-15:00; Su off',
  'Mo 10:00-18:00; Tu-We off; Th 12:00-20:00; Fr-Su 10:00-18:00',
])('%s is a plan of seven days, and is written as it was read', (text) => {
  const plan = readWeekPlan(text);

  expect(plan && writeWeekPlan(plan)).toBe(text);
  expect(() => new OpeningHours(text, null)).not.toThrow();
});

test('days over the end of the week, and days apart, are understood', () => {
  const plan = readWeekPlan('Sa-Mo 11:00-16:00; We,Fr 10:00-14:00');

  expect(plan?.map((day) => day?.from ?? '-')).toEqual([
    '11:00',
    '-',
    '10:00',
    '-',
    '10:00',
    '11:00',
    '11:00',
  ]);
});

test.each([
  'Apr-Oct: Mo-Su 10:00-18:00',
  'Mo-Fr 09:00-10:00,11:00-12:00,13:00-14:00',
  'PH off',
  'anything',
])('%s says more than seven days can: it stays a line', (text) => {
  expect(readWeekPlan(text)).toBeNull();
});

test('a week of closed days says nothing', () => {
  expect(writeWeekPlan(Array.from({ length: 7 }, () => null))).toBeUndefined();
});
