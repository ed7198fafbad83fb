import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { locales } from '#shared/locales';

type Texts = { readonly [key: string]: string | Texts };

const namespaces = readdirSync('locales/ru');
const read = (locale: string, file: string): Texts =>
  JSON.parse(readFileSync(`locales/${locale}/${file}`, 'utf8'));

function flatten(texts: Texts, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(texts).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[prefix + key, value] as const]
        : [...flatten(value, `${prefix}${key}.`)],
    ),
  );
}

/** Shows the same town in three spellings. */
const quotesOthers: ReadonlySet<string> = new Set(['typeHere']);
/** Only ever set after «звычайна» and «яшчэ», both of which end in a vowel. */
const followsVowel = /^inMonth\./;

const withoutPlural = (key: string) => key.replace(/_(one|few|many|other)$/, '');
const variables = (text: string) =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

for (const file of namespaces) {
  test(`${file} says the same things in all three languages`, () => {
    const keys = locales.map((locale) => [
      ...new Set([...flatten(read(locale, file)).keys()].map(withoutPlural)),
    ]);

    expect(keys[1]?.sort()).toEqual(keys[0]?.sort());
    expect(keys[2]?.sort()).toEqual(keys[0]);
  });

  test(`${file} uses the same variables in all three languages`, () => {
    const [ru, ...others] = locales.map((locale) => flatten(read(locale, file)));
    for (const other of others) {
      for (const [key, text] of other) {
        const original = ru?.get(key) ?? ru?.get(`${withoutPlural(key)}_other`) ?? '';
        expect(variables(text), key).toEqual(variables(original));
      }
    }
  });

  test(`${file} has every plural form that its language needs`, () => {
    for (const locale of locales) {
      const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
      const keys = new Set(flatten(read(locale, file)).keys());
      const counted = [...keys].filter((key) => key.endsWith('_other')).map(withoutPlural);
      for (const key of counted) {
        for (const form of forms) expect(keys, `${locale} ${key}`).toContain(`${key}_${form}`);
      }
    }
  });

  test(`${file} has no letters of the wrong alphabet`, () => {
    for (const [key, text] of flatten(read('be', file))) {
      if (quotesOthers.has(key)) continue;
      expect(text, key).not.toMatch(/[иИщЩъЪ]|[а-яёіў]'[а-яёіў]/i);
    }
    for (const [key, text] of flatten(read('ru', file))) {
      if (!quotesOthers.has(key)) expect(text, key).not.toMatch(/[іІўЎ]/);
    }
    for (const locale of ['ru', 'be']) {
      for (const [key, text] of flatten(read(locale, file))) {
        expect(text.replace(/\{\{\w+\}\}/g, ''), key).not.toMatch(
          /[a-zA-Z][а-яёіўА-ЯЁІЎ]|[а-яёіўА-ЯЁІЎ][a-zA-Z]/,
        );
      }
    }
  });

  test(`${file} alternates у and ў as Belarusian does`, () => {
    for (const [key, text] of flatten(read('be', file))) {
      expect(text, key).not.toMatch(/[аеёіоуыэюя] у(?![\p{L}])/u);
      expect(text, key).not.toMatch(/[бвгджзйклмнпрстўфхцчшь.,:;!?«»] ў/u);
      if (!followsVowel.test(key)) expect(text, key).not.toMatch(/^ў/u);
    }
  });
}
