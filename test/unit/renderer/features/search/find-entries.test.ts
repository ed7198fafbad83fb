import { expect, test } from 'vitest';
import { findEntries } from '#renderer/features/search/find-entries.ts';
import type { SearchEntry } from '#renderer/features/search/search-entry.ts';
import type { Locale } from '#shared/locales';
import { realIndex } from './real-records.ts';

const index = realIndex();
const find = (query: string, locale: Locale = 'ru', isShown = (_: SearchEntry) => true) =>
  findEntries(index, query, locale, isShown).entries.map(({ key }) => key);

const vitebsk = 'town:Витебск';
const smolensk = 'town:Смоленск';
const cathedral = 'place:smolensk-assumption-cathedral';

test.each([
  // The three languages, whatever the interface.
  ['Витебск', 'ru', vitebsk],
  ['Віцебск', 'ru', vitebsk],
  ['віцебск', 'en', vitebsk],
  ['Vitebsk', 'ru', vitebsk],
  ['Витебск', 'be', vitebsk],
  ['Витебск', 'en', vitebsk],
  ['ВИТЕБСК', 'ru', vitebsk],
  ['віц', 'be', vitebsk],
  ['вит', 'ru', vitebsk],
  ['Смаленск', 'ru', smolensk],
  ['Smolensk', 'be', smolensk],
  ['Могилев', 'ru', 'town:Могилёв'],
  ['Магілёў', 'ru', 'town:Могилёв'],
  ['Магилеу', 'be', 'town:Могилёв'],
  ['Мінск', 'en', 'town:Минск'],
  ['Гродна', 'ru', 'town:Гродно'],
  ['Брэст', 'ru', 'town:Брест'],
  ['Полацк', 'en', 'town:Полоцк'],
  // The wrong layout.
  ['dbnt,cr', 'ru', vitebsk],
  ['dbwt,cr', 'be', vitebsk],
  ['cvjktycr', 'ru', smolensk],
  ['vbycr', 'en', 'town:Минск'],
  ['vjubk`d', 'ru', 'town:Могилёв'],
  ['мшеуиыл', 'en', vitebsk],
  ['ьштыл', 'en', 'town:Минск'],
  ['рфензт', 'en', 'place:khatyn-memorial'],
  // Transliterations.
  ['Wizebsk', 'en', vitebsk],
  ['Witebsk', 'en', vitebsk],
  ['Vitsyebsk', 'en', vitebsk],
  ['Viciebsk', 'en', vitebsk],
  ['Vicebsk', 'ru', vitebsk],
  ['Smoleńsk', 'en', smolensk],
  ['Homel', 'en', 'town:Гомель'],
  ['Gomel', 'en', 'town:Гомель'],
  ['Hrodna', 'en', 'town:Гродно'],
  ['Grodno', 'en', 'town:Гродно'],
  ['Mahiliou', 'en', 'town:Могилёв'],
  ['Mogilev', 'en', 'town:Могилёв'],
  ['Mogiljow', 'en', 'town:Могилёв'],
  ['Polatsk', 'en', 'town:Полоцк'],
  ['Polozk', 'en', 'town:Полоцк'],
  ['Orscha', 'en', 'town:Орша'],
  ['Orsza', 'en', 'town:Орша'],
  ['Moskwa', 'en', 'town:Москва'],
  ['Wjasma', 'en', 'town:Вязьма'],
  ['Nieśwież', 'en', 'place:nesvizh-palace'],
  // Slips of the finger.
  ['Успенскй сабор', 'ru', cathedral],
  ['витибск', 'ru', vitebsk],
  ['виттебск', 'ru', vitebsk],
  ['ивтебск', 'ru', vitebsk],
  ['минкс', 'ru', 'town:Минск'],
  ['смаленск', 'ru', smolensk],
  ['смолнск', 'ru', smolensk],
  ['бресткая крепость', 'ru', 'place:brest-fortress'],
  ['припятский', 'ru', 'place:prypyatski-national-park'],
  ['лопатенский сад', 'ru', 'place:smolensk-lopatinsky-garden'],
  // Names, parts of names, and what things are.
  ['успенский собор', 'ru', cathedral],
  ['смоленская крепостная стена', 'ru', 'place:smolensk-fortress-wall'],
  ['теремок', 'ru', 'place:flyonovo-teremok'],
  ['дед мороз', 'ru', 'place:father-frost-residence'],
  ['хатынь', 'ru', 'place:khatyn-memorial'],
  ['буква ў', 'be', 'place:polotsk-letter-u-monument'],
  ['смаленскае паазер’е', 'be', 'place:smolenskoye-poozerye'],
  ['смаленскае паазерe'.slice(0, -1), 'be', 'place:smolenskoye-poozerye'],
  ['документы', 'ru', 'article:documents'],
  ['Барановичи', 'ru', 'station:baranovichi-polesskie'],
  ['406', 'ru', 'halt:op-406km'],
  ['карта', 'ru', 'page:map'],
  ['граница', 'ru', 'page:border'],
] as const)('«%s» (%s) finds first %s', (query, locale, key) => {
  expect(find(query, locale)[0]).toBe(key);
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

  expect(found).not.toContain(vitebsk);
  expect(found[0]).toBe('station:vitebsk');
});

test('nonsense finds nothing, and so does an empty question', () => {
  expect(find('ывафпролд')).toEqual([]);
  expect(find('   ')).toEqual([]);
  expect(find('«—»')).toEqual([]);
});

test('the words to mark are those of every reading', () => {
  const { words } = findEntries(index, 'dbnt,cr', 'ru', () => true);

  expect(words).toContain('витебск');
});
