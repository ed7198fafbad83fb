import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { placeToText, readableAddress } from '#renderer/features/places/place-text.ts';
import type { Place } from '#shared/place-model';

type Taken = Pick<Place, 'title' | 'city' | 'position' | 'website'>;

const cathedral: Taken = {
  title: { ru: 'Успенский собор', be: 'Успенскі сабор', en: 'Assumption Cathedral' },
  city: { ru: 'Смоленск', be: 'Смаленск' },
  position: [54.78872, 32.05435],
  website: 'https://example.org/',
};

const fitsOurLargestCode = (text: string) =>
  encode(text, { ecc: 'L', border: 2, maxVersion: 10 }).version <= 10;

test('a phone gets the name, the town, the point and the website', () => {
  const text = placeToText(cathedral, 'be');

  expect(text).toBe('Успенскі сабор\nСмаленск\ngeo:54.78872,32.05435\nhttps://example.org/');
});

test('a place without a website ends with its point', () => {
  const { website: _, ...without } = cathedral;

  expect(placeToText(without, 'en')).toBe('Assumption Cathedral\nСмоленск\ngeo:54.78872,32.05435');
});

test('a long title drops the website first, then the town, and always fits one code', () => {
  const title = 'Белорусский государственный музей истории Великой Отечественной войны';
  const longer: Taken = {
    ...cathedral,
    title: { ru: title, be: title },
    website: `https://${'a'.repeat(100)}.by`,
  };
  const longest: Taken = {
    ...longer,
    city: {
      ru: 'Деревня Скирмантово Дзержинского района Минской области Республики Беларусь',
      be: 'Скірмантава',
    },
  };

  expect(placeToText(longer, 'ru')).toBe(`${title}\nСмоленск\ngeo:54.78872,32.05435`);
  expect(placeToText(longest, 'ru')).toBe(`${title}\ngeo:54.78872,32.05435`);
  expect(fitsOurLargestCode(placeToText(longest, 'ru'))).toBe(true);
});

test('even a title that fills pages fits one code and keeps the point', () => {
  const endless: Taken = { ...cathedral, title: { ru: 'Музей '.repeat(90), be: 'Музей' } };

  const text = placeToText(endless, 'ru');

  expect(text).toMatch(/^Музей Музей .*\ngeo:54\.78872,32\.05435$/);
  expect(fitsOurLargestCode(text)).toBe(true);
});

test('a website is shown as people read it out', () => {
  expect(readableAddress('https://smolkrepost.ru/')).toBe('smolkrepost.ru');
  expect(readableAddress('http://polotsk.museum.by/sofia')).toBe('polotsk.museum.by/sofia');
});
