import { expect, test } from 'vitest';
import {
  categoryGroups,
  countBy,
  isEverywhere,
  nearestFirst,
  sightsOf,
  toggleCategory,
  toggleWhere,
} from '#renderer/features/places/place-filter.ts';
import { filterPlaces } from '#renderer/travel/filter-places.ts';
import { type Place, placeCategories } from '#shared/place-model';

const kiosk: [number, number] = [54.7777, 32.0533];

function aPlace(fields: Partial<Place>): Place {
  return {
    id: 'somewhere',
    title: { ru: 'Место', be: 'Месца' },
    checkedOn: null,
    sources: [],
    country: 'RU',
    region: 'RU-SMO',
    city: { ru: 'Смоленск', be: 'Смаленск' },
    position: [54.78, 32.05],
    positionVerified: true,
    category: 'museum',
    unesco: null,
    built: null,
    lead: { ru: 'Текст', be: 'Тэкст' },
    body: { ru: 'Текст', be: 'Тэкст' },
    facts: { ru: [] },
    ...fields,
  };
}

const wall = aPlace({ id: 'wall', category: 'fortress', position: [54.779, 32.052] });
const gnezdovo = aPlace({ id: 'gnezdovo', category: 'archaeology', position: [54.782, 31.84] });
const townHall = aPlace({
  id: 'town-hall',
  country: 'BY',
  region: 'BY-VI',
  category: 'architecture',
  position: [55.194, 30.205],
});
const mir = aPlace({
  id: 'mir',
  country: 'BY',
  region: 'BY-HR',
  category: 'castle',
  position: [53.451, 26.473],
});
const all = [mir, townHall, gnezdovo, wall];
const ids = (places: readonly Place[]) => places.map((place) => place.id);

test('the kiosk is not offered to a visitor as a sight', () => {
  const centre = aPlace({ id: 'union-tic', category: 'information' });

  const sights = sightsOf([centre, wall], 'union-tic');

  expect(ids(sights)).toEqual(['wall']);
});

test('a visitor who chose nothing sees every place', () => {
  expect(ids(filterPlaces(all, {}, kiosk))).toEqual(['mir', 'town-hall', 'gnezdovo', 'wall']);
});

test('a visitor sees the places of a country, of a region and of a kind', () => {
  expect(ids(filterPlaces(all, { country: 'BY' }, kiosk))).toEqual(['mir', 'town-hall']);
  expect(ids(filterPlaces(all, { region: 'BY-VI' }, kiosk))).toEqual(['town-hall']);
  expect(ids(filterPlaces(all, { country: 'BY', category: 'castle' }, kiosk))).toEqual(['mir']);
});

test('"within a walk" holds what is at most half an hour on foot from the kiosk', () => {
  expect(ids(filterPlaces(all, { near: true }, kiosk))).toEqual(['wall']);
});

test('a kiosk that does not know where it stands promises no walk', () => {
  expect(filterPlaces(all, { near: true }, undefined)).toEqual([]);
});

test('the nearest place comes first', () => {
  const sorted = nearestFirst(all, kiosk, 'ru');

  expect(ids(sorted)).toEqual(['wall', 'gnezdovo', 'town-hall', 'mir']);
});

test('places at one point, and places of a lost kiosk, stand in the order of their titles', () => {
  const yolka = aPlace({ id: 'yolka', title: { ru: 'Ёлка', be: 'Ёлка' } });
  const yelnya = aPlace({ id: 'yelnya', title: { ru: 'Ельня', be: 'Ельня' } });
  const zamok = aPlace({ id: 'zamok', title: { ru: 'Замок', be: 'Замак' }, position: [54, 31] });

  expect(ids(nearestFirst([zamok, yolka, yelnya], kiosk, 'be'))).toEqual([
    'yelnya',
    'yolka',
    'zamok',
  ]);
  expect(ids(nearestFirst([zamok, yelnya], undefined, 'ru'))).toEqual(['yelnya', 'zamok']);
});

test('choosing another "where" replaces the first and keeps the kind', () => {
  const filter = toggleWhere({ near: true, category: 'church' }, { region: 'BY-VI' });

  expect(filter).toEqual({ region: 'BY-VI', category: 'church' });
});

test('touching a chosen chip again lifts the choice and nothing else', () => {
  expect(toggleWhere({ country: 'BY', category: 'church' }, { country: 'BY' })).toEqual({
    category: 'church',
  });
  expect(toggleCategory({ country: 'BY', category: 'church' }, 'church')).toEqual({
    country: 'BY',
  });
  expect(toggleCategory({ country: 'BY', category: 'church' }, 'museum')).toEqual({
    country: 'BY',
    category: 'museum',
  });
});

test('a filter by kind alone still means everywhere', () => {
  expect(isEverywhere({ category: 'park' })).toBe(true);
  expect(isEverywhere({ near: true })).toBe(false);
});

test('the chips count how many places each choice would show', () => {
  const counts = countBy([wall, gnezdovo, mir], (place) => place.country);

  expect(Object.fromEntries(counts)).toEqual({ RU: 2, BY: 1 });
});

test('every kind of sight can be chosen, each in one group', () => {
  const sights = placeCategories.filter((category) => category !== 'information');

  const grouped = categoryGroups.flatMap((group) => group.categories);

  expect(grouped.toSorted()).toEqual(sights.toSorted());
});
