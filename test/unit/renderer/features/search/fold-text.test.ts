import { expect, test } from 'vitest';
import { foldText, foldWords } from '#renderer/features/search/fold-text.ts';

test('a Belarusian name and the letters of a Russian keyboard are one spelling', () => {
  expect(foldText('Віцебск')).toBe(foldText('вицебск'));
  expect(foldText('Магілёў')).toBe(foldText('магилеу'));
  expect(foldText('Шчучынскі')).toBe(foldText('Щучынски'));
});

test('ё may be written as е', () => {
  expect(foldText('Гнёздово')).toBe('гнездово');
});

test('an apostrophe of any shape, and its absence, are the same', () => {
  const spellings = ['аб’ект', "аб'ект", 'абʼект', 'аб`ект', 'абект'];

  expect(new Set(spellings.map(foldText))).toEqual(new Set(['абект']));
});

test('the Russian hard sign is left out like the Belarusian apostrophe', () => {
  expect(foldText('объект')).toBe('обект');
});

test('й stays a letter of its own, composed or not', () => {
  expect(foldText('Край')).toBe('край');
  expect(foldText('Край'.normalize('NFD'))).toBe('край');
  expect(foldText('край')).not.toBe(foldText('краи'));
});

test('hyphens, dashes and quotation marks only part words', () => {
  expect(foldWords('Витебск-Пассажирский — «вокзал»')).toEqual([
    'витебск',
    'пассажирский',
    'вокзал',
  ]);
});

test('nothing but signs is nothing', () => {
  expect(foldWords(' «—» ’ ')).toEqual([]);
});
