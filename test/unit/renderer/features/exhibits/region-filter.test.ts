import { expect, test } from 'vitest';
import {
  countryChoices,
  inTurn,
  isOfRegion,
  shortRegionName,
} from '#renderer/features/exhibits/region-filter.ts';
import type { Exhibit } from '#shared/event-model';
import type { Region } from '#shared/place-model';

const anExhibit = (ru: string, ...regions: string[]): Exhibit => ({
  id: ru,
  title: { ru, be: ru },
  checkedOn: null,
  sources: [],
  place: null,
  regions,
  theme: 'craft',
  asOf: null,
  verified: true,
  text: { ru: 'Текст', be: 'Тэкст' },
  facts: { ru: [] },
});
const aRegion = (id: string, country: 'RU' | 'BY', ru: string): Region => ({
  id,
  country,
  text: { ru: 'Текст', be: 'Тэкст' },
  figures: [],
  title: { ru, be: ru },
  checkedOn: null,
  sources: [],
});

const regions = [
  aRegion('BY-VI', 'BY', 'Витебская область'),
  aRegion('BY-BR', 'BY', 'Брестская область'),
  aRegion('RU-SMO', 'RU', 'Смоленская область'),
  aRegion('RU-KAM', 'RU', 'Камчатский край'),
];
const straw = anExhibit('Соломка', 'BY');
const linen = anExhibit('Лён', 'BY-VI');
const milk = anExhibit('Молоко', 'BY-BR');
const train = anExhibit('Поезд', 'RU-SMO', 'BY-VI');
const all = [straw, linen, milk, train];
const nameOf = (country: 'RU' | 'BY') => ({ RU: 'Россия', BY: 'Беларусь' })[country];

test('what all Belarus shares is shown in each of its regions, and not in Russia', () => {
  expect(isOfRegion(straw, 'BY-BR')).toBe(true);
  expect(isOfRegion(straw, 'BY')).toBe(true);
  expect(isOfRegion(straw, 'RU-SMO')).toBe(false);
});

test('a country shows what any of its regions shows, a region only its own', () => {
  expect(all.filter((each) => isOfRegion(each, 'BY'))).toHaveLength(4);
  expect(all.filter((each) => isOfRegion(each, 'RU'))).toEqual([train]);
  expect(all.filter((each) => isOfRegion(each, 'BY-BR'))).toEqual([straw, milk]);
});

test('both countries are offered alike, with the regions that have something to show', () => {
  expect(countryChoices(all, regions, 'ru', nameOf)).toEqual([
    {
      id: 'BY',
      count: 4,
      regions: [
        { id: 'BY-BR', count: 2 },
        { id: 'BY-VI', count: 3 },
      ],
    },
    { id: 'RU', count: 1, regions: [{ id: 'RU-SMO', count: 1 }] },
  ]);
});

test('the two countries take turns, each in the order of its alphabet', () => {
  const moto = anExhibit('Мотоцикл', 'RU-SMO');

  const titles = inTurn([straw, linen, milk, train, moto], 'ru').map(({ id }) => id);

  expect(titles).toEqual(['Мотоцикл', 'Лён', 'Поезд', 'Молоко', 'Соломка']);
});

test('a chip leaves out what its group already says', () => {
  expect(shortRegionName('Витебская область')).toBe('Витебская');
  expect(shortRegionName('Віцебская вобласць')).toBe('Віцебская');
  expect(shortRegionName('Кемеровская область — Кузбасс')).toBe('Кемеровская');
  expect(shortRegionName('Город Минск')).toBe('Город Минск');
  expect(shortRegionName('Minsk Region')).toBe('Minsk');
  expect(shortRegionName('City of Minsk')).toBe('City of Minsk');
});
