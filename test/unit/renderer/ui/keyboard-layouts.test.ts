import { expect, test } from 'vitest';
import { keyboardLayouts, keysPerRow, otherLayout } from '#renderer/ui/keyboard-layouts.ts';
import { locales } from '#shared/locales';

const lettersOf = (locale: 'ru' | 'be' | 'en') => keyboardLayouts[locale].flat().join('');

test('every layout has four rows that fit the screen', () => {
  for (const locale of locales) {
    expect(keyboardLayouts[locale]).toHaveLength(4);
    for (const row of keyboardLayouts[locale]) expect(row.length).toBeLessThanOrEqual(keysPerRow);
  }
});

test('every letter of each alphabet has one key', () => {
  const alphabets = {
    ru: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
    be: 'абвгдеёжзійклмнопрстуўфхцчшыьэюя’',
    en: 'abcdefghijklmnopqrstuvwxyz',
  } as const;

  for (const locale of locales) {
    for (const letter of `${alphabets[locale]}0123456789`) {
      expect(lettersOf(locale).split(letter), `${locale} ${letter}`).toHaveLength(2);
    }
  }
});

test('a Belarusian keyboard has no letters that Belarusian has not', () => {
  expect(lettersOf('be')).not.toMatch(/[ищъa-z]/);
});

test('the switch leads to Latin letters and back to what the visitor reads', () => {
  expect(otherLayout('ru', 'ru')).toBe('en');
  expect(otherLayout('be', 'be')).toBe('en');
  expect(otherLayout('en', 'be')).toBe('be');
  expect(otherLayout('en', 'ru')).toBe('ru');
  expect(otherLayout('en', 'en')).toBe('ru');
});
