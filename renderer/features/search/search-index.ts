import MiniSearch, { type Query } from 'minisearch';
import type { LocalizedText, Position } from '#shared/content-fields';
import { distanceKm } from '#shared/distance';
import { type Locale, locales } from '#shared/locales';
import { resources } from '../../i18n/resources.ts';
import { foldText, foldWords } from './fold-text.ts';
import type { SearchEntry } from './search-entry.ts';
import { soundKey } from './sound-key.ts';
import { isSameStem, stemOf } from './stem.ts';
import { allowedTypos, swappedNeighbours, typosBetween } from './typos.ts';

/** How well one word of a query fits one entry. */
interface WordMatch {
  /** 0–1. */
  readonly quality: number;
  /** False where letters had to be forgiven. */
  readonly sure: boolean;
}

export interface IndexedEntry {
  readonly entry: SearchEntry;
  /** Whole names, folded and by sound, to tell "Минск" itself from what is merely in Minsk. */
  readonly names: readonly string[];
  readonly nameWords: readonly string[];
  readonly nameSounds: readonly string[];
  /** From the kiosk; infinite where the entry has no position. */
  readonly km: number;
}

export interface SearchIndex {
  readonly entries: readonly IndexedEntry[];
  /** Entry numbers that fit a folded word, each with its best match. */
  readonly match: (word: string, locale: Locale) => ReadonlyMap<number, WordMatch>;
}

/** What a word counts that stands in the text of an entry. */
export const textWeight = 0.35;

/** Where a word may stand, and what it counts there. */
const fieldWeight = {
  name: 1,
  kind: 0.65,
  where: 0.6,
  nameSound: 0.95,
  whereSound: 0.55,
  factRu: textWeight,
  factBe: textWeight,
  factEn: textWeight,
} as const;
type Field = keyof typeof fieldWeight;

const fields = Object.keys(fieldWeight) as Field[];
const spelledFields: Field[] = ['name', 'kind', 'where'];
const soundFields: Field[] = ['nameSound', 'whereSound'];
const factField = { ru: 'factRu', be: 'factBe', en: 'factEn' } as const;
const factFields: ReadonlySet<Field> = new Set(Object.values(factField));

/** Facts are full of short words: they are found by longer beginnings only. */
const shortestInFacts = 4;

export function buildIndex(
  entries: readonly SearchEntry[],
  kiosk: Position | undefined,
): SearchIndex {
  const index = new MiniSearch<Record<Field, string> & { id: number }>({
    fields,
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term || null,
  });
  const indexed = entries.map((entry) => withNames(entry, kiosk));
  index.addAll(indexed.map((each, id) => ({ id, ...wordsOf(each) })));

  function match(word: string, locale: Locale): ReadonlyMap<number, WordMatch> {
    const sound = soundKey(word);
    const best = new Map<number, WordMatch>();
    // Two searches: in one, the fields of a term found in both ways would overwrite each other.
    for (const { id, match: found } of index.search(spelledQuery(word, locale))) {
      keepBest(best, id as number, found as FieldsOfTerms, word, true);
    }
    if (sound.length > 1) {
      // The sound of Cyrillic letters is a guess; of a transliteration it is all there is.
      const sure = /^[a-z]/.test(word);
      for (const { id, match: found } of index.search(soundQuery(sound))) {
        keepBest(best, id as number, found as FieldsOfTerms, sound, sure);
      }
    }
    return best;
  }

  return { entries: indexed, match };
}

function spelledQuery(word: string, locale: Locale): Query {
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

const soundQuery = (sound: string): Query => ({
  queries: [sound],
  fields: soundFields,
  prefix: true,
  fuzzy: allowedTypos(sound),
});

function withNames(entry: SearchEntry, kiosk: Position | undefined): IndexedEntry {
  const titles = [entry.title, ...(entry.otherNames ?? [])].flatMap(inAllLanguages);
  const nameWords = unique(titles.flatMap(foldWords));
  return {
    entry,
    names: unique(titles.flatMap((title) => [foldText(title), soundsOf(title)])),
    nameWords,
    nameSounds: unique(nameWords.map(soundKey)),
    km: kiosk && entry.position ? distanceKm(kiosk, entry.position) : Number.POSITIVE_INFINITY,
  };
}

function wordsOf({ entry, nameWords, nameSounds }: IndexedEntry): Record<Field, string> {
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
      return kind === 'place' ? '' : search.kindWords[kind];
    })
    .join(' ');

/** A whole name by sound, word by word. */
export const soundsOf = (name: string): string => foldWords(name).map(soundKey).join(' ');

const inAllLanguages = (text: LocalizedText): readonly string[] =>
  locales.flatMap((locale) => text[locale] ?? []);

const unique = (words: readonly string[]): readonly string[] => [...new Set(words)];

/** The terms by which an entry was found, as MiniSearch reports them. */
type FieldsOfTerms = Readonly<Record<string, readonly Field[]>>;

function keepBest(
  best: Map<number, WordMatch>,
  id: number,
  found: FieldsOfTerms,
  typed: string,
  sureWhenSpelled: boolean,
): void {
  for (const [term, matchedFields] of Object.entries(found)) {
    const begins = term.startsWith(typed) || isSameStem(term, typed);
    for (const field of matchedFields) {
      if (!begins && factFields.has(field)) continue;
      const quality = likeness(term, typed) * fieldWeight[field];
      if (quality > (best.get(id)?.quality ?? 0)) {
        best.set(id, { quality, sure: begins && sureWhenSpelled });
      }
    }
  }
}

function likeness(term: string, typed: string): number {
  if (term === typed) return 1;
  if (term.startsWith(typed)) return 0.9;
  if (isSameStem(term, typed)) return 0.8;
  return typosBetween(term, typed) === 1 ? 0.6 : 0.45;
}
