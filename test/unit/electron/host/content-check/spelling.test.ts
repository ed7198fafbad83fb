import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { type LoadedSpeller, loadSpellers } from '#electron/build/load-spellers.ts';
import { spelledWords, unknownWords } from '#electron/host/content-check/spelling.ts';
import type { Locale } from '#shared/locales';

let spellers: Record<Locale, LoadedSpeller>;

beforeAll(async () => {
  spellers = await loadSpellers(
    fileURLToPath(new URL('../../../../../assets/content/words', import.meta.url)),
  );
});

test.each([
  ['ru', 'Собор на холме над Днепром, всё её', []],
  ['ru', 'Сабор на халме', ['Сабор', 'халме']],
  ['be', 'Сабор на ўзгорку, аб’ект і сям’я', []],
  ['be', 'сьвята ў сабори', ['сьвята', 'сабори']],
  ['en', 'the colour of the theatre', []],
  ['en', 'the color of teh theatre', ['color', 'teh']],
] as const)('the dictionary of %s knows its words: %s', (locale, text, unknown) => {
  expect(unknownWords(text, locale, spellers[locale])).toEqual(unknown);
});

test('what is no word is not asked for', () => {
  expect(spelledWords('18-метровая, ЭП3Д, smolkrepost.ru, XVIII вв., им. Глинки', 'ru')).toEqual([
    'Глинки',
  ]);
  expect(spelledWords('King Stephen II, «воўк»', 'en')).toEqual(['King', 'Stephen']);
});
