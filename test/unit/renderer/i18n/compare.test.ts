import { expect, test } from 'vitest';
import { compareText } from '#renderer/i18n/compare.ts';

test('Belarusian sorts ё, і and ў as letters of their own', () => {
  const words = ['Ўладзімір', 'Ушачы', 'Ёлкі', 'Еўропа', 'Ельск', 'Ульянава', 'Іўе', 'Йод'];

  words.sort((a, b) => compareText(a, b, 'be'));

  expect(words).toEqual([
    'Ельск',
    'Еўропа',
    'Ёлкі',
    'Іўе',
    'Йод',
    'Ульянава',
    'Ушачы',
    'Ўладзімір',
  ]);
});

test('our Belarusian order is that of ICU, which the browser lacks', () => {
  const icu = new Intl.Collator('be');
  const words =
    'абрыкос вёска вецер дзяржава дом ёлка ежа жыта зубр і іскра йог лён лес сямёра ўлада урад фарба шчасце эпоха юнак ява'.split(
      ' ',
    );

  const ours = [...words].sort((a, b) => compareText(a, b, 'be'));

  expect(ours).toEqual([...words].sort(icu.compare));
});

test('an apostrophe does not count', () => {
  expect(compareText('аб’ект', 'абед', 'be')).toBeGreaterThan(0);
  expect(compareText("сям'я", 'сям’я', 'ru')).not.toBeNaN();
});
