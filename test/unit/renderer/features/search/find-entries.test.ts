import { expect, test } from 'vitest';
import { findEntries } from '#renderer/features/search/find-entries.ts';
import type { SearchEntry } from '#renderer/features/search/search-entry.ts';
import { type Locale, locales } from '#shared/locales';
import { realIndex, realRecords } from '../../../../support/real-records.ts';
import { nonsense, searchQueries } from '../../../../support/search-queries.ts';

const index = await realIndex();
const find = (query: string, locale: Locale = 'ru', isShown = (_: SearchEntry) => true) =>
  findEntries(index, query, locale, isShown).entries.map(({ key }) => key);

const cathedral = 'place:smolensk-assumption-cathedral';

for (const [way, queries] of Object.entries(searchQueries)) {
  test.each(queries)(`${way}: «%s» (%s) finds first %s`, (query, locale, key) => {
    expect(find(query, locale)[0]).toBe(key);
  });
}

test('the table holds at least 120 queries', () => {
  expect(Object.values(searchQueries).flat().length).toBeGreaterThanOrEqual(120);
});

test.each(locales)('every place answers to its whole title (%s)', (locale) => {
  const missed = realRecords.places.flatMap(({ id, title }) => {
    const found = find(title[locale] ?? title.ru, locale);
    // Another square of the same name may be around the corner; a station never comes before.
    return found.slice(0, 2).includes(`place:${id}`) && !/^(station|halt):/.test(found[0] ?? '')
      ? []
      : [title.ru];
  });

  expect(missed).toEqual([]);
});

test.each([
  ['Шагал', 'ru', 'place:vitebsk-chagall-house'],
  ['Chagall', 'en', 'place:vitebsk-chagall-house'],
  ['музей шагала', 'ru', 'place:vitebsk-chagall-house'],
  ['витебск', 'ru', 'station:vitebsk'],
  ['поезд в витебск', 'ru', 'service:smolensk-vitebsk-direct'],
  ['катынь', 'ru', 'place:katyn-memorial'],
  ['рудня', 'ru', 'place:rudnya-katyusha'],
  ['славянский базар', 'ru', 'event:slavianski-bazaar'],
  ['wall', 'en', 'place:smolensk-fortress-wall'],
  ['в Витебске', 'ru', 'place:vitebsk-annunciation-church'],
  ['границу', 'ru', 'page:border'],
  ['граница', 'ru', 'article:documents'],
  ['славянский базар', 'ru', 'event:slavianski-bazaar-2026'],
  ['софия полоцк', 'ru', 'place:polotsk-st-sophia'],
] as const)('«%s» (%s) finds among the first three %s', (query, locale, key) => {
  expect(find(query, locale).slice(0, 3)).toContain(key);
});

test('a name is worth more than a mention', () => {
  const found = find('днепр');

  expect(found.indexOf('place:dnieper-source')).toBeGreaterThanOrEqual(0);
  expect(found.indexOf('place:dnieper-source')).toBeLessThan(
    found.indexOf('place:smolensk-veselukha-tower'),
  );
});

test('a district in brackets is no name', () => {
  const found = find('вит');

  expect(found.indexOf('place:zdravnyovo-repin-estate')).toBeGreaterThan(
    found.indexOf('place:vitebsk-annunciation-church'),
  );
});

test('places and towns come before the halt of the same name', () => {
  const found = find('катынь');

  expect(found.indexOf('place:katyn-memorial')).toBeLessThan(found.indexOf('halt:katyn'));
});

test('of equally good answers the nearest to the kiosk comes first', () => {
  const found = find('троицкий').filter((key) => /trinity-monastery|boldin/.test(key));

  expect(found).toEqual(['place:smolensk-trinity-monastery', 'place:boldin-monastery']);
});

test('guesses are kept back while something is spelled exactly so', () => {
  const found = find('минск');

  expect(found[0]).toBe('town:Минск');
  expect(found).not.toContain('place:pinsk-jesuit-collegium');
});

test('facts are found in the language of the visitor only', () => {
  expect(find('иконостас', 'ru')).toContain(cathedral);
  expect(find('иконостас', 'en')).not.toContain(cathedral);
});

test('«обект» and «аб’ект» find the same as «объект»', () => {
  const objects = find('объект', 'ru');

  expect(objects.length).toBeGreaterThan(0);
  expect(find('обект', 'ru')).toEqual(objects);
  expect(find("аб'ект", 'be')).toEqual(find('аб’ект', 'be'));
  expect(find('абект', 'be')).toEqual(find('аб’ект', 'be'));
});

test('little words do not spoil a question', () => {
  expect(find('в Витебске')).toEqual(find('Витебске'));
});

test.each([
  ['замки', 'ru', 'place:lida-castle'],
  ['церкви', 'ru', 'place:smolensk-peter-paul-church'],
  ['цэрквы', 'be', 'place:smolensk-peter-paul-church'],
  ['museums', 'en', 'place:smolensk-flax-museum'],
  ['вокзал', 'ru', 'station:smolensk-tsentralny'],
] as const)('«%s» (%s), the word for a kind of things, finds %s', (query, locale, key) => {
  expect(find(query, locale)).toContain(key);
});

test('what is not to be shown today is not found', () => {
  const found = find('витебск', 'ru', ({ kind }) => kind !== 'town');

  expect(found).not.toContain('town:Витебск');
  expect(found[0]).toBe('station:vitebsk');
});

test.each(nonsense)('«%s» means nothing, and finds nothing', (query) => {
  expect(find(query)).toEqual([]);
  expect(find(query, 'en')).toEqual([]);
});

test.each([
  ['Витебск', true],
  ['Viciebsk', true],
  ['днепр', true],
  ['витибск', false],
  ['dbnt,cr', true],
])('«%s» is answered rather than guessed: %s', (query, exact) => {
  expect(findEntries(index, query, 'ru', () => true).exact).toBe(exact);
});

test('of two squares of one name the one around the corner comes first', () => {
  expect(find('площадь победы').slice(0, 2)).toEqual([
    'place:smolensk-victory-square',
    'place:minsk-victory-square',
  ]);
});

test('an empty question finds nothing', () => {
  expect(find('   ')).toEqual([]);
  expect(find('«—»')).toEqual([]);
});

test('the words to mark are those of every reading', () => {
  const { words } = findEntries(index, 'dbnt,cr', 'ru', () => true);

  expect(words).toContain('витебск');
});
