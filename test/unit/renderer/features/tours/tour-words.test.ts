import { expect, test } from 'vitest';
import { durationOf, lengthOf, roundToHalfHours } from '#renderer/features/tours/tour-words.ts';

test('a visit is told in hours and minutes, without zeros', () => {
  expect(durationOf(90)).toEqual({ key: 'hoursMinutes', hours: 1, minutes: 30 });
  expect(durationOf(120)).toEqual({ key: 'hours', hours: 2, minutes: 0 });
  expect(durationOf(45)).toEqual({ key: 'minutes', hours: 0, minutes: 45 });
});

test('a sum of visits pretends no more than half an hour', () => {
  expect([50, 80, 310, 325].map(roundToHalfHours)).toEqual([50, 90, 300, 330]);
});

test('short ways are told in metres, and none is of no length', () => {
  expect(lengthOf(0.01)).toEqual({ unit: 'm', value: 50 });
  expect(lengthOf(0.43)).toEqual({ unit: 'm', value: 450 });
  expect(lengthOf(0.98)).toEqual({ unit: 'km', value: 1 });
});

test('longer ways are told to the half kilometre, long ones to the kilometre', () => {
  expect(lengthOf(2.3)).toEqual({ unit: 'km', value: 2.5 });
  expect(lengthOf(138.6)).toEqual({ unit: 'km', value: 139 });
});
