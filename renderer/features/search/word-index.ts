import MiniSearch, { type Options, type Query } from 'minisearch';
import type { LocalizedText } from '#shared/content-fields';
import { type Locale, locales } from '#shared/locales';
import { resources } from '../../i18n/resources.ts';
import { foldText, foldWords } from './fold-text.ts';
import type { SearchEntry } from './search-entry.ts';
import { soundKey } from './sound-key.ts';
import { stemOf } from './stem.ts';
import { allowedTypos, swappedNeighbours } from './typos.ts';

/** The names of an entry, in the spellings in which they are compared. */
export interface EntryNames {
  /** Whole names, folded and by sound, to tell "Минск" itself from what is merely in Minsk. */
  readonly names: readonly string[];
  readonly nameWords: readonly string[];
  readonly nameSounds: readonly string[];
}

export interface NamedEntry {
  readonly entry: SearchEntry;
  readonly names: EntryNames;
}

/** What a word counts that stands in the text of an entry. */
export const textWeight = 0.35;

/** Where a word may stand, and what it counts there. */
export const fieldWeight = {
  name: 1,
  kind: 0.65,
  where: 0.6,
  nameSound: 0.95,
  whereSound: 0.55,
  factRu: textWeight,
  factBe: textWeight,
  factEn: textWeight,
} as const;
export type Field = keyof typeof fieldWeight;

const fields = Object.keys(fieldWeight) as Field[];
const spelledFields: Field[] = ['name', 'kind', 'where'];
const soundFields: Field[] = ['nameSound', 'whereSound'];
const factField = { ru: 'factRu', be: 'factBe', en: 'factEn' } as const;
export const factFields: ReadonlySet<Field> = new Set(Object.values(factField));

/** Facts are full of short words: they are found by longer beginnings only. */
const shortestInFacts = 4;

/** The words of all entries by their numbers, each in the field where it stands. */
export type WordIndex = MiniSearch<Record<Field, string> & { id: number }>;

/** How the words are cut: a stored index can only be read with the same options. */
export const wordIndexOptions: Options<Record<Field, string> & { id: number }> = {
  fields,
  tokenize: (text) => text.split(' '),
  processTerm: (term) => term || null,
};

/** So many entries take a few milliseconds: between them the page may draw and answer touches. */
const entriesAtOnce = 20;

/** Builds the index in slices, with a pause after each. */
export async function buildWordIndex(
  entries: readonly NamedEntry[],
  pause: () => Promise<unknown>,
): Promise<WordIndex> {
  const index: WordIndex = new MiniSearch(wordIndexOptions);
  for (let from = 0; from < entries.length; from += entriesAtOnce) {
    const slice = entries.slice(from, from + entriesAtOnce);
    index.addAll(
      slice.map(({ entry, names }, at) => ({ id: from + at, ...wordsOf(entry, names) })),
    );
    await pause();
  }
  return index;
}

export function namesOf({ title, otherNames = [] }: SearchEntry): EntryNames {
  const titles = [title, ...otherNames].flatMap(inAllLanguages);
  const nameWords = unique(titles.flatMap(foldWords));
  return {
    names: unique(titles.flatMap((each) => [foldText(each), soundsOf(each)])),
    nameWords,
    nameSounds: unique(nameWords.map(soundKey)),
  };
}

/** Where a folded word is looked for as it is spelled. */
export function spelledQuery(word: string, locale: Locale): Query {
  const fields = [...spelledFields, ...(word.length >= shortestInFacts ? [factField[locale]] : [])];
  const fuzzy = allowedTypos(word);
  const stem = stemOf(word);
  return {
    combineWith: 'OR',
    queries: [
      { queries: [word], fields, prefix: true, fuzzy },
      ...(stem === word ? [] : [{ queries: [stem], fields, prefix: true }]),
      ...(fuzzy > 0 ? [{ queries: [...swappedNeighbours(word)], fields }] : []),
    ],
  };
}

/** Where a word is looked for by its sound. */
export const soundQuery = (sound: string): Query => ({
  queries: [sound],
  fields: soundFields,
  prefix: true,
  fuzzy: allowedTypos(sound),
});

/** A whole name by sound, word by word. */
export const soundsOf = (name: string): string => foldWords(name).map(soundKey).join(' ');

function wordsOf(entry: SearchEntry, { nameWords, nameSounds }: EntryNames): Record<Field, string> {
  const where = unique(
    [entry.where, entry.region]
      .flatMap((text) => (text ? inAllLanguages(text) : []))
      .flatMap(foldWords),
  );
  const facts = (locale: Locale) =>
    unique(foldWords((entry.facts?.[locale] ?? []).join(' '))).join(' ');
  return {
    name: nameWords.join(' '),
    nameSound: nameSounds.join(' '),
    where: where.join(' '),
    whereSound: unique(where.map(soundKey)).join(' '),
    kind: unique(foldWords(kindText(entry))).join(' '),
    factRu: facts('ru'),
    factBe: facts('be'),
    factEn: facts('en'),
  };
}

/** «поезд», «музей», "church": the word for what it is finds it too. */
const kindText = ({ kind, category }: SearchEntry): string =>
  locales
    .map((locale) => {
      const { search, common } = resources[locale];
      if (category) return `${common.category[category]} ${search.categoryWords[category]}`;
      return kind === 'place' || kind === 'ask' ? '' : search.kindWords[kind];
    })
    .join(' ');

const inAllLanguages = (text: LocalizedText): readonly string[] =>
  locales.flatMap((locale) => text[locale] ?? []);

const unique = (words: readonly string[]): readonly string[] => [...new Set(words)];
