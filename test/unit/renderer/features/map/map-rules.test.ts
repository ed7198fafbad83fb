import { expect, test } from 'vitest';
import { areaOf, countKinds, isOnMap, placesOf } from '#renderer/features/map/map-filter.ts';
import { byDistance, townsFirst } from '#renderer/features/map/map-list.ts';
import { roundDistance } from '#renderer/features/map/map-scale.ts';
import { diffPins, fewEnough } from '#renderer/features/map/pin-diff.ts';
import { mapKinds, mapLayers } from '#renderer/session/screen.ts';
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

test('all layers and kinds of the map fit on the screen', () => {
  expect(mapLayers.length).toBeLessThanOrEqual(4);
  expect(mapKinds.length).toBeLessThanOrEqual(6);
});

test('no kind hides nothing, and every sight belongs to exactly one kind', () => {
  const chosen = mapKinds.flatMap((kind) => placesOf(places, kind));

  expect(placesOf(places, undefined)).toEqual(places);
  expect(chosen.map(({ id }) => id).toSorted()).toEqual(
    placeCategories.filter((category) => category !== 'information').toSorted(),
  );
});

test('a choice says how many places it would show', () => {
  expect(countKinds([aPlace('church'), aPlace('monastery'), aPlace('park')])).toEqual({
    churches: 2,
    museums: 0,
    memory: 0,
    nature: 1,
    town: 0,
  });
});

test('an area holds everything that was filtered, and nothing has no area', () => {
  expect(
    areaOf([
      [54, 32],
      [55, 30],
    ]),
  ).toEqual([
    [54, 30],
    [55, 32],
  ]);
  expect(areaOf([])).toBeUndefined();
});

test('pins that would be too many are gathered as from farther off', () => {
  const at = (zoom: number) => Array.from({ length: zoom * 10 }, (_, index) => index);

  expect(fewEnough(at, 9, 95)).toHaveLength(90);
  expect(fewEnough(at, 14, 95)).toHaveLength(90);
  expect(fewEnough(() => [1, 2, 3], 5, 2)).toHaveLength(3);
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

test('who chooses a station finds the great towns first', () => {
  const isTown = (name: string) => name === 'orsha' || name === 'minsk';

  expect(townsFirst(['halt', 'orsha', 'rudnya', 'minsk'], isTown)).toEqual([
    'orsha',
    'minsk',
    'halt',
    'rudnya',
  ]);
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
