import { expect, test } from 'vitest';
import { checkContent } from '#electron/host/content-check/check-content.ts';
import { problemToText } from '#electron/host/content-check/problem-text.ts';
import type { Speller } from '#electron/host/content-check/spelling.ts';
import { aPlace, someRecords } from '../../../../support/records.ts';

/** So many words in sentences of ten. */
const words = (count: number, word: string) =>
  Array.from({ length: Math.ceil(count / 10) }, (_, index) => {
    const rest = Array.from({ length: Math.min(10, count - index * 10) - 1 }, () => word);
    return `${[word.charAt(0).toUpperCase() + word.slice(1), ...rest].join(' ')}.`;
  }).join(' ');
const inAll = (count: number) => ({
  ru: words(count, 'слово'),
  be: words(count, 'слова'),
  en: words(count, 'word'),
});

/** A place with which the checks have no fault to find. */
const aGoodPlace = (fields: Parameters<typeof aPlace>[0] = {}) =>
  aPlace({
    title: { ru: 'Замок', be: 'Замак', en: 'Castle' },
    city: { ru: 'Мир', be: 'Мір', en: 'Mir' },
    lead: inAll(15),
    body: inAll(50),
    facts: { ru: ['Факт'], be: ['Факт'] },
    ...fields,
  });

const problemsOf = (
  place: ReturnType<typeof aPlace>,
  spellers: Parameters<typeof checkContent>[1]['spellers'] = {},
) => checkContent(someRecords({ regions: [], places: [place] }), { spellers }).map(problemToText);

test('a good place has no problems', () => {
  expect(problemsOf(aGoodPlace())).toEqual([]);
});

test('too little and too much text are told with the number of words', () => {
  expect(problemsOf(aGoodPlace({ body: inAll(20) }))).toEqual([
    'places.json: mir-castle: body.ru: is too short: 20 words',
    'places.json: mir-castle: body.be: is too short: 20 words',
    'places.json: mir-castle: body.en: is too short: 20 words',
  ]);
  expect(problemsOf(aGoodPlace({ lead: inAll(40) }))).toEqual([
    'places.json: mir-castle: lead.ru: is too long: 40 words',
    'places.json: mir-castle: lead.be: is too long: 40 words',
  ]);
});

test('a list without Belarusian is an error, not only a warning', () => {
  const place = aGoodPlace({ facts: { ru: ['Факт'] } });

  const [problem] = checkContent(someRecords({ regions: [], places: [place] }), {});

  expect(problem).toMatchObject({ rule: 'missing-language', locale: 'be', severity: 'error' });
});

test('lists of different length are told', () => {
  const facts = { ru: ['раз', 'два'], be: ['раз'], en: ['one', 'two'] };

  expect(problemsOf(aGoodPlace({ facts }))).toEqual([
    'places.json: mir-castle: facts: has not the same number of lines in every language: ru 2, be 1, en 2',
  ]);
});

test('a year that differs between languages is told, with both', () => {
  const built = { ru: '1502 год', be: '1520 год', en: '1502' };

  expect(problemsOf(aGoodPlace({ built }))).toEqual([
    'places.json: mir-castle: built: numbers differ between languages: ru 1502; be 1520',
  ]);
});

test('a misspelt word is told in its field and language', () => {
  const speller: Speller = { knows: (word) => word !== 'Замокк' };
  const place = aGoodPlace({ title: { ru: 'Замокк', be: 'Замак' } });

  expect(problemsOf(place, { ru: speller })).toEqual([
    'places.json: mir-castle: title.ru: “Замокк” is neither in the dictionary nor among the allowed words',
  ]);
});

test.each(['Mo-Fr 10:00-', 'пн-пт 10-18', 'soon'])('opening hours %s are refused', (value) => {
  const [problem, ...others] = problemsOf(aGoodPlace({ openingHours: value }));

  expect(others).toEqual([]);
  expect(problem).toMatch(/^places\.json: mir-castle: openingHours: are no opening_hours: /);
});

test('opening hours in the syntax of OpenStreetMap pass', () => {
  expect(problemsOf(aGoodPlace({ openingHours: 'Tu-Su 10:00-18:00; Mo off; PH off' }))).toEqual([]);
});

test('texts deep inside a record are checked too', () => {
  const place = aGoodPlace({
    lookAt: { ru: ['Зубцы "на месте"', 'Ров и вал у стены'], be: ['Зубцы', 'Роў і вал ля сцяны'] },
  });

  expect(problemsOf(place)).toContain(
    'places.json: mir-castle: lookAt.ru: “"на”: straight quote or apostrophe; use « » or ’',
  );
});
