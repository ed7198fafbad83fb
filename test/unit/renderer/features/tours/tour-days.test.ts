import { expect, test } from 'vitest';
import { daysOf, placeIdsOf } from '#renderer/features/tours/tour-days.ts';
import type { Way } from '#shared/tour-model';
import { aPlace, aStop, aTour, byId, said } from './a-tour.ts';

const places = byId(aPlace('wall'), aPlace('cathedral'), aPlace('town-hall'), aPlace('museum'));
const toVitebsk: Way = { by: 'train', fromStopId: 'smolensk', toStopId: 'vitebsk' };
const toPolotsk: Way = { by: 'train', fromStopId: 'vitebsk', toStopId: 'polotsk' };
const back: Way = { by: 'train', fromStopId: 'vitebsk', toStopId: 'smolensk' };

const numbers = (days: ReturnType<typeof daysOf>) =>
  days.map(({ stops }) => stops.map(({ number, place }) => `${number} ${place.id}`));

test('a visitor reads the stops day by day, numbered through the whole tour', () => {
  const tour = aTour([
    aStop('wall', null),
    aStop('cathedral'),
    aStop('town-hall', toVitebsk, 2),
    aStop('museum', { by: 'walk' }, 2),
  ]);

  const days = daysOf(tour, places);

  expect(numbers(days)).toEqual([
    ['1 wall', '2 cathedral'],
    ['3 town-hall', '4 museum'],
  ]);
  expect(days.map(({ number }) => number)).toEqual([1, 2]);
});

test('a hidden place leaves no hole in the numbers', () => {
  const tour = aTour([aStop('wall', null), aStop('closed'), aStop('museum')]);

  const days = daysOf(tour, places);

  expect(numbers(days)).toEqual([['1 wall', '2 museum']]);
  expect(days[0]?.stops[1]?.before?.place.id).toBe('wall');
});

test('a day of which nothing is left leaves no hole either', () => {
  const tour = aTour([
    aStop('wall', null),
    aStop('closed', toVitebsk, 2),
    aStop('museum', back, 3),
  ]);

  expect(daysOf(tour, places).map(({ number }) => number)).toEqual([1, 2]);
});

test('the train to a hidden place still takes the visitor to the next one in that town', () => {
  const tour = aTour([
    aStop('wall', null),
    aStop('closed', { ...toVitebsk, note: said('К закрытому месту') }),
    aStop('town-hall'),
  ]);

  expect(daysOf(tour, places)[0]?.stops[1]?.way).toEqual(toVitebsk);
});

test('two trains past a hidden place become one journey', () => {
  const tour = aTour([aStop('wall', null), aStop('closed', toVitebsk), aStop('museum', toPolotsk)]);

  expect(daysOf(tour, places)[0]?.stops[1]?.way).toEqual({
    by: 'train',
    fromStopId: 'smolensk',
    toStopId: 'polotsk',
  });
});

test('nobody is sent by train to a hidden place and back', () => {
  const tour = aTour([aStop('wall', null), aStop('closed', toVitebsk), aStop('museum', back)]);

  expect(daysOf(tour, places)[0]?.stops[1]?.way).toBeNull();
});

test('a drive past a hidden place stays a drive', () => {
  const tour = aTour([aStop('wall', null), aStop('closed', { by: 'car' }), aStop('museum')]);

  expect(daysOf(tour, places)[0]?.stops[1]?.way).toEqual({ by: 'car' });
});

test('where the first place is hidden, the tour starts at the next one', () => {
  const tour = aTour([aStop('closed', null), aStop('wall'), aStop('museum')]);

  expect(daysOf(tour, places)[0]?.stops[0]).toMatchObject({ number: 1, way: null, before: null });
});

test('a way keeps its note where both of its ends are shown', () => {
  const way: Way = { by: 'bus', note: said('От вокзала') };

  const days = daysOf(aTour([aStop('wall', null), aStop('museum', way)]), places);

  expect(days[0]?.stops[1]?.way).toEqual(way);
});

test('a place that is visited twice is counted once', () => {
  const tour = aTour([aStop('wall', null), aStop('museum'), aStop('wall')]);

  expect(placeIdsOf(daysOf(tour, places))).toEqual(['wall', 'museum']);
});
