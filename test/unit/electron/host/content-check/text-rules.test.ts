import { expect, test } from 'vitest';
import { checkText, wordsOf } from '#electron/host/content-check/text-rules.ts';
import type { Locale } from '#shared/locales';

const findings = (text: string, locale: Locale) =>
  checkText(text, locale).map(({ rule, found }) => `${rule}: ${found}`);

test('good texts of all three languages have nothing wrong', () => {
  expect(findings('Собор на холме, 70 м; рядом — «Теремок» (1902).', 'ru')).toEqual([]);
  expect(findings('Сабор на ўзгорку і ўся сям’я ў Віцебску, у горадзе.', 'be')).toEqual([]);
  expect(findings('The visitor’s “first” view: 6.5 km of wall.', 'en')).toEqual([]);
});

test.each([
  ['ru', 'Віцебск', 'Віцебск'],
  ['be', 'замки стаяць', 'замки'],
  ['be', 'аб’ект дощ', 'дощ'],
  ['en', 'the собор', 'собор'],
] as const)('a letter of another alphabet is found in %s: %s', (locale, text, word) => {
  expect(findings(text, locale)).toEqual([`foreign-letter: ${word}`]);
});

test('a Latin letter that looks like a Cyrillic one is found', () => {
  expect(findings('Смoленск', 'ru')).toEqual(['mixed-script: Смoленск']);
  expect(findings('Віцебск, Мiнск', 'be')).toEqual(['mixed-script: Мiнск']);
});

test('a letter or a quoted word may be spoken of in another language', () => {
  expect(findings('Памятник букве Ў, например в слове «воўк».', 'ru')).toEqual([]);
});

test('straight quotes and apostrophes are found', () => {
  expect(findings('музей "Лён"', 'ru')).toEqual(['straight-quote: "Лён"']);
  expect(findings("сям'я", 'be')).toContain("straight-quote: сям'я");
});

test('needless spaces are found', () => {
  expect(findings('два  слова', 'ru')).toEqual(['space: два  слова']);
  expect(findings('слово , слово', 'ru')).toEqual(['space: слово ,']);
});

test('names that are spoken with ё are written with it', () => {
  expect(findings('Петр и Могилев', 'ru')).toEqual(['yo: Петр', 'yo: Могилев']);
  expect(findings('Петра Первого, королевская грамота', 'ru')).toEqual([]);
});

test.each([
  ['была узведзена', 'была узведзена'],
  ['горад ў даліне', 'ў'],
  ['— ўсё', 'ўсё'],
  ['Ўсе месцы', 'Ўсе'],
])('у and ў are told apart: %s', (text, found) => {
  expect(findings(text, 'be')).toEqual([`u-short: ${found}`]);
});

test.each([
  'ва Украіне',
  'на Узбярэжжы',
  'была унія',
  'краіны-ўдзельніцы',
  '«цары» ў касцюмах',
  'у 2026 годзе',
])('у that is right where it is stays: %s', (text) => {
  expect(findings(text, 'be')).toEqual([]);
});

test.each([
  'дадзеныя',
  'скачаць',
  'выставка',
  'озера',
  'ЮНЕСКО',
  'самы найбуйнейшы',
  'у Мінске',
  'з’яўляецца',
])('a word that betrays a translation is found: %s', (word) => {
  expect(findings(word, 'be')).toEqual([`russism: ${word}`]);
});

test('a sentence of more than thirty words is found, two of fifteen are not', () => {
  const half = Array.from({ length: 16 }, () => 'слово').join(' ');

  expect(findings(`${half} ${half}.`, 'ru')).toEqual([
    'long-sentence: слово слово слово слово слово …',
  ]);
  expect(findings(`Вот ${half}. И ${half}.`, 'ru')).toEqual([]);
});

test('words are counted as a reader counts them', () => {
  expect(wordsOf('Стена — 6,5 км, 38 башен')).toHaveLength(5);
});
