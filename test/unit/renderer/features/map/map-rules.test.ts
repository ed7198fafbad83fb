import { expect, test } from 'vitest';
import { isOnMap, mapFilters, placesOf } from '#renderer/features/map/map-filter.ts';
import { byDistance } from '#renderer/features/map/map-list.ts';
import { roundDistance } from '#renderer/features/map/map-scale.ts';
import { diffPins } from '#renderer/features/map/pin-diff.ts';
import { type Place, placeCategories } from '#shared/place-model';

const aPlace = (category: Place['category']): Place => ({
  id: category,
  title: { ru: category, be: category },
  checkedOn: null,
  sources: [],
  country: 'RU',
  region: 'RU-SMO',
  city: { ru: 'Смоленск', be: 'Смаленск' },
  position: [54.78, 32.04],
  positionVerified: true,
  category,
  unesco: null,
  built: null,
  lead: { ru: 'Текст', be: 'Тэкст' },
  body: { ru: 'Текст', be: 'Тэкст' },
  facts: { ru: [] },
});
const places = placeCategories.map(aPlace);

test('all choices of the map fit on the screen', () => {
  expect(mapFilters.length).toBeLessThanOrEqual(6);
});

test('"all" hides nothing, and no place belongs to two choices', () => {
  const narrow = mapFilters.filter((filter) => filter !== 'all');
  const chosen = narrow.flatMap((filter) => placesOf(places, filter));

  expect(placesOf(places, 'all')).toEqual(places);
  expect(new Set(chosen).size).toBe(chosen.length);
});

test('monasteries are among the churches, and stations leave no places', () => {
  expect(placesOf(places, 'churches').map(({ id }) => id)).toEqual(['church', 'monastery']);
  expect(placesOf(places, 'stations')).toEqual([]);
});

test('Baikal and Kizhi lie beyond the map, Vitebsk does not', () => {
  const bounds = [20, 50.3, 42, 60.5] as const;

  expect(isOnMap([55.19, 30.2], bounds)).toBe(true);
  expect(isOnMap([51.87, 104.83], bounds)).toBe(false);
  expect(isOnMap([62.07, 35.22], bounds)).toBe(false);
});

test('the list begins with what is nearest to the kiosk', () => {
  const far = { position: [55.19, 30.2] as [number, number] };
  const near = { position: [54.79, 32.05] as [number, number] };

  expect(byDistance([far, near], { position: [54.78, 32.04] })).toEqual([near, far]);
  expect(byDistance([far, near], null)).toEqual([far, near]);
});

test('the scale shows a round distance that is not too long', () => {
  expect([199, 200, 499, 500, 999, 1000, 73_000].map(roundDistance)).toEqual([
    100, 200, 200, 500, 500, 1000, 50_000,
  ]);
});

test('pins that stay are not touched', () => {
  const wanted = new Map([
    ['b', 2],
    ['c', 3],
  ]);

  expect(diffPins(new Set(['a', 'b']), wanted)).toEqual({ gone: ['a'], come: [['c', 3]] });
});
