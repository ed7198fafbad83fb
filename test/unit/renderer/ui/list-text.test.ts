import { encode } from 'uqr';
import { describe, expect, test } from 'vitest';
import { listToText, shortTitle } from '#renderer/ui/list-text.ts';
import { bytesOf } from '#renderer/ui/qr-text.ts';
import { locales } from '#shared/locales';
import type { Place } from '#shared/place-model';

type Listed = Pick<Place, 'title' | 'city' | 'position'>;

const smolensk = { ru: 'Смоленск', be: 'Смаленск', en: 'Smolensk' };
const vitebsk = { ru: 'Витебск', be: 'Віцебск', en: 'Vitebsk' };

const aPlace = (title: string, city = smolensk): Listed => ({
  title: { ru: title, be: title, en: title },
  city,
  position: [54.788724, 32.054381],
});

/** The longest titles of our factory content in each language. */
const longest = {
  ru: [
    'Музей Белорусского Полесья (Пинский иезуитский коллегиум)',
    'Мемориал детям — жертвам войны и усадьба в Красном Береге',
    'Музей истории Витебского народного художественного училища',
    'Витебская городская ратуша (областной краеведческий музей)',
    'Мемориальный комплекс «Катюша» («За нашу Советскую Родину!»)',
    'Белорусский государственный музей народной архитектуры и быта',
    'Национальный академический драматический театр имени Якуба Коласа',
    'Белорусский государственный музей истории Великой Отечественной войны',
  ],
  be: [
    'Веткаўскі музей стараабрадніцтва і беларускіх традыцый',
    'Беларускі дзяржаўны музей народнай архітэктуры і побыту',
    'Музей гісторыі Віцебскага народнага мастацкага вучылішча',
    'Нацыянальны акадэмічны драматычны тэатр імя Якуба Коласа',
    'Беларускі дзяржаўны музей гісторыі Вялікай Айчыннай вайны',
    'Калуга: музей гісторыі касманаўтыкі імя К. Э. Цыялкоўскага',
    'Мемарыяльны комплекс «Кацюша» («За нашу Савецкую Радзіму!»)',
    'Мемарыял дзецям — ахвярам вайны і сядзіба ў Чырвоным Беразе',
  ],
  en: [
    'Monument “Grateful Russia to the Heroes of 1812”',
    'Vetka Museum of Old Belief and Belarusian Traditions',
    'Museum of Belarusian Polesia (Pinsk Jesuit Collegium)',
    'Belavezhskaya Pushcha National Park (Białowieża Forest)',
    'Memorial to Child Victims of War and Estate, Krasny Berah',
    'Belarusian State Museum of Folk Architecture and Rural Life',
    'Museum of the History of the Vitebsk People’s Art School (UNOVIS)',
    'Belarusian State Museum of the History of the Great Patriotic War',
  ],
};

/** Throws where the text is too long for the code that the screen draws. */
const qrVersion = (text: string) => encode(text, { ecc: 'L', border: 2, maxVersion: 10 }).version;

test('a short list carries its points, so that a phone can find the places', () => {
  const text = listToText([aPlace('Успенский собор'), aPlace('Ратуша', vitebsk)], 'ru');

  expect(text).toBe(
    'Смоленск\n1 Успенский собор\n54.7887,32.0544\nВитебск\n2 Ратуша\n54.7887,32.0544',
  );
});

test('a longer list gives up the points first; a town stands once above its places', () => {
  const titles = [
    'Успенский собор',
    'Музей «Смоленский лён»',
    'Сад Блонье',
    'Крепостная стена',
    'Громовая башня',
  ];

  const text = listToText(
    [...titles.map((title) => aPlace(title)), aPlace('Ратуша', vitebsk)],
    'ru',
  );

  expect(text).toBe(
    'Смоленск\n1 Успенский собор\n2 Музей «Смоленский лён»\n3 Сад Блонье\n4 Крепостная стена\n5 Громовая башня\nВитебск\n6 Ратуша',
  );
});

test('brackets and quotation marks go before letters do', () => {
  const titles = [
    'Витебская ратуша (областной краеведческий музей)',
    'Музей «Смоленский лён» (филиал)',
    'Сад Блонье',
    'Крепостная стена',
    'Громовая башня',
    'Успенский собор',
  ];

  const text = listToText(
    titles.map((title) => aPlace(title)),
    'ru',
  );

  expect(text).toBe(
    'Смоленск\n1 Витебская ратуша\n2 Музей Смоленский лён\n3 Сад Блонье\n4 Крепостная стена\n5 Громовая башня\n6 Успенский собор',
  );
});

describe.each(locales)('in %s', (locale) => {
  test('eight of the longest titles, each in another town, still fit one code', () => {
    const places = longest[locale].map((title, index) =>
      aPlace(title, { ru: `Город ${index}`, be: `Горад ${index}`, en: `Town ${index}` }),
    );

    const text = listToText(places, locale);

    expect(qrVersion(text)).toBeLessThanOrEqual(10);
    for (const number of [1, 2, 3, 4, 5, 6, 7, 8]) {
      expect(text).toMatch(new RegExp(`^${number} \\S{3,}`, 'm'));
    }
  });

  test('a list of any length up to eight fits one code', () => {
    for (let count = 1; count <= 8; count += 1) {
      const text = listToText(
        longest[locale].slice(0, count).map((title) => aPlace(title)),
        locale,
      );

      expect(qrVersion(text)).toBeLessThanOrEqual(10);
      expect(text).toContain(`${count} `);
    }
  });
});

test('a place without an English title keeps its Russian one', () => {
  const place: Listed = { ...aPlace(''), title: { ru: 'Мирский замок', be: 'Мірскі замак' } };

  expect(listToText([place], 'en')).toContain('1 Мирский замок');
});

test('a title loses letters of its words before it loses words', () => {
  const title = 'Мемориальный комплекс Катюша';

  expect(shortTitle(title, 200)).toBe(title);
  expect(shortTitle(title, 40)).toBe('Мемори. компле. Катюша');
  expect(shortTitle(title, 30)).toBe('Мемо. комп. Катю.');
  expect(shortTitle(title, 20)).toBe('Мем. ком.');
  expect(shortTitle(title, 6)).toBe('Мем');
});

test('a shortened title does not end in a little word', () => {
  expect(shortTitle('Церковь Петра и Павла', 22)).toBe('Цер. Пет.');
});

test('a shortened title never ends in half a letter', () => {
  for (let bytes = 2; bytes < 60; bytes += 1) {
    const text = shortTitle('Нацыянальны акадэмічны тэатр', bytes);

    expect(bytesOf(text)).toBeLessThanOrEqual(bytes);
    expect(text).not.toContain('\uFFFD');
  }
});
