import type { Position } from '#shared/content-fields';
import { distanceKm } from '#shared/distance';
import type { Locale } from '#shared/locales';
import type { SearchEntry } from './search-entry.ts';
import { soundKey } from './sound-key.ts';
import { isSameStem } from './stem.ts';
import { typosBetween } from './typos.ts';
import {
  buildWordIndex,
  type EntryNames,
  type Field,
  factFields,
  fieldWeight,
  namesOf,
  soundQuery,
  spelledQuery,
  textWeight,
} from './word-index.ts';

/** How well one word of a query fits one entry. */
export interface WordMatch {
  /** 0–1. */
  readonly quality: number;
  /** False where letters had to be forgiven. */
  readonly sure: boolean;
}

export interface IndexedEntry extends EntryNames {
  readonly entry: SearchEntry;
  /** From the kiosk; infinite where the entry has no position. */
  readonly km: number;
}

export interface SearchIndex {
  readonly entries: readonly IndexedEntry[];
  /** Entry numbers that fit a folded word, each with its best match. */
  readonly match: (word: string, locale: Locale) => ReadonlyMap<number, WordMatch>;
}

/** `pause` lets the page do other things while a large index is built. */
export async function buildIndex(
  entries: readonly SearchEntry[],
  kiosk: Position | undefined,
  pause: () => Promise<unknown> = () => Promise.resolve(),
): Promise<SearchIndex> {
  const named = entries.map((entry) => ({ entry, names: namesOf(entry) }));
  const words = await buildWordIndex(named, pause);

  function match(word: string, locale: Locale): ReadonlyMap<number, WordMatch> {
    const sound = soundKey(word);
    const best = new Map<number, WordMatch>();
    // Two searches: in one, the fields of a term found in both ways would overwrite each other.
    for (const { id, match: found } of words.search(spelledQuery(word, locale))) {
      keepBest(best, id as number, found as FieldsOfTerms, word, true);
    }
    if (sound.length > 1) {
      // The sound of Cyrillic letters is a guess; of a transliteration it is all there is.
      const sure = /^[a-z]/.test(word);
      for (const { id, match: found } of words.search(soundQuery(sound))) {
        keepBest(best, id as number, found as FieldsOfTerms, sound, sure);
      }
    }
    return best;
  }

  return {
    entries: named.map(({ entry, names }) => ({
      entry,
      ...names,
      km: kiosk && entry.position ? distanceKm(kiosk, entry.position) : Number.POSITIVE_INFINITY,
    })),
    match,
  };
}

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
    const likeness = likenessOf(term, typed, begins);
    if (likeness === 0) continue;
    for (const field of matchedFields) {
      if (!begins && factFields.has(field)) continue;
      const match = { quality: likeness * fieldWeight[field], sure: begins && sureWhenSpelled };
      if (isBetter(match, best.get(id))) best.set(id, match);
    }
  }
}

/** Letters as they are spelled come before a likeness, unless they stand in a text only. */
function isBetter(match: WordMatch, before: WordMatch | undefined): boolean {
  if (!before || match.sure === before.sure) return match.quality > (before?.quality ?? 0);
  return match.sure ? match.quality > textWeight : before.quality <= textWeight;
}

function likenessOf(term: string, typed: string, begins: boolean): number {
  if (term === typed) return 1;
  if (term.startsWith(typed)) return 0.9;
  if (begins) return 0.8;
  if (typosBetween(term, typed) === 1) return 0.6;
  // Slips hardly ever fall on the first letter: two of them there make it another word.
  return term[0] === typed[0] ? 0.45 : 0;
}
