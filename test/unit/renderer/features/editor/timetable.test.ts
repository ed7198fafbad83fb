import * as v from 'valibot';
import { expect, test } from 'vitest';
import {
  newTrip,
  readTime,
  runKeys,
  withDay,
  withStops,
  withTime,
} from '#renderer/features/editor/timetable.ts';
import { serviceSchema, weekdays } from '#shared/rail-model';

const stops = ['smolensk', 'rudnya', 'vitebsk'];

test.each([
  ['9:05', '09:05'],
  ['9.05', '09:05'],
  ['0905', '09:05'],
  ['23-59', '23:59'],
  ['24:00', undefined],
  ['9:60', undefined],
  ['утром', undefined],
  ['', undefined],
])('“%s” is the time %s', (typed, time) => {
  expect(readTime(typed)).toBe(time);
});

test('times stand in travel order, however they were typed, and the first is the departure', () => {
  const last = withTime({ ...newTrip(stops), tripShortName: '812Р' }, stops, 'vitebsk', '11:10');
  const trip = withTime(last, stops, 'smolensk', '9:05');

  expect(trip).toMatchObject({ fromStopId: 'smolensk', departure: '09:05' });
  expect(trip.stopTimes?.map(({ stopId }) => stopId)).toEqual(['smolensk', 'vitebsk']);
  expect(v.safeParse(serviceSchema.entries.trips, [trip]).success).toBe(true);
});

test('a time that is taken away goes, and one time alone is a departure only', () => {
  const two = withTime(
    withTime(newTrip(stops), stops, 'smolensk', '9:05'),
    stops,
    'vitebsk',
    '11:10',
  );

  const one = withTime(two, stops, 'vitebsk', '');

  expect(one.departure).toBe('09:05');
  expect(one.stopTimes).toBeUndefined();
});

test('stops that are taken off the line take their times with them', () => {
  const trip = withTime(
    withTime(newTrip(stops), stops, 'smolensk', '9:05'),
    stops,
    'vitebsk',
    '11:10',
  );

  const [shorter] = withStops([trip], ['rudnya', 'vitebsk']);

  expect(shorter).toMatchObject({ fromStopId: 'vitebsk', departure: '11:10' });
  expect(shorter?.stopTimes).toBeUndefined();
});

test('a departure that stands alone stays when the line gets another stop', () => {
  const trip = withTime(newTrip(stops), stops, 'smolensk', '9:05');

  expect(withStops([trip], [...stops, 'polotsk'])[0]?.departure).toBe('09:05');
});

test('a run whose times grow towards the first stop goes back, past midnight too', () => {
  const back = withTime(
    withTime(newTrip(stops), stops, 'vitebsk', '23:10'),
    stops,
    'smolensk',
    '1:20',
  );

  expect(back).toMatchObject({ fromStopId: 'vitebsk', departure: '23:10' });
  expect(back.stopTimes?.map(({ stopId }) => stopId)).toEqual(['vitebsk', 'smolensk']);
});

test('a new run is a daily one; days are taken off and put back in the order of the week', () => {
  const noMonday = withDay(newTrip(stops), 'monday');
  const again = withDay(noMonday, 'monday');

  expect(noMonday.days).toHaveLength(6);
  expect(again.days).toEqual(newTrip(stops).days);
  expect(v.safeParse(serviceSchema.entries.trips.item.entries.days, again.days).success).toBe(true);
});

test('a run without any day says nothing of its days', () => {
  const none = weekdays.reduce(withDay, newTrip(stops));

  expect('days' in none).toBe(false);
});

test('the other runs keep their keys when one goes, and a new one gets none of theirs', () => {
  expect(runKeys(3, new Set())).toEqual([0, 1, 2]);
  expect(runKeys(2, new Set([0]))).toEqual([1, 2]);
  expect(runKeys(3, new Set([0]))).toEqual([1, 2, 3]);
  expect(runKeys(1, new Set([0, 2]))).toEqual([1]);
});
