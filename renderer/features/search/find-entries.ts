import type { Locale } from '#shared/locales';
import { foldText, foldWords } from './fold-text.ts';
import { retypings } from './retype.ts';
import { type EntryKind, entryKinds, type SearchEntry } from './search-entry.ts';
import type { IndexedEntry, SearchIndex, WordMatch } from './search-index.ts';
import { isSameStem } from './stem.ts';
import { soundsOf, textWeight } from './word-index.ts';

export interface Answer {
  /** Best first. */
  readonly entries: readonly SearchEntry[];
  /** False where letters or words had to be forgiven: then these are offers, not answers. */
  readonly exact: boolean;
  /** What was looked for, to be marked in titles. */
  readonly words: readonly string[];
}

/** Little words that say nothing as long as there are others. */
const stopWords = new Set(
  foldWords('в во у ва на и і з із из с са к да до по па от о об аб in to the of a at and from'),
);

/** Equal matches are not equally likely to be meant; nobody looks for «409 км». */
const kindWeight: Readonly<Record<EntryKind, number>> = {
  town: 1,
  place: 1,
  region: 0.98,
  tour: 0.8,
  page: 1,
  ask: 1,
  article: 0.98,
  event: 0.97,
  exhibit: 0.85,
  service: 0.94,
  line: 0.84,
  station: 0.95,
  halt: 0.8,
};

const startOfName = 0.1;
const wholeName = 0.25;
/** A part of the name of what is around the corner is worth the whole name of what is far away. */
const nearby = 0.16;
const nearbyKm = 3;
/** Letters typed on the wrong layout. */
const retyped = 0.9;

interface FoundWord extends WordMatch {
  readonly word: string;
}

interface Scored {
  readonly indexed: IndexedEntry;
  readonly score: number;
  /** Share of the words that fit. */
  readonly covered: number;
  readonly found: readonly FoundWord[];
  readonly level: 'sure' | 'fact' | 'guess';
}

/** What a query may mean, the likeliest first. Pure: the same question has the same answer. */
export function findEntries(
  index: SearchIndex,
  query: string,
  locale: Locale,
  isShown: (entry: SearchEntry) => boolean,
): Answer {
  const typed = wordsOf(query);
  const best = new Map<IndexedEntry, Scored>();
  function keepBetter(found: readonly Scored[]): void {
    for (const scored of found) {
      if (!isShown(scored.indexed.entry)) continue;
      const before = best.get(scored.indexed);
      if (!before || isBetter(scored, before)) best.set(scored.indexed, scored);
    }
  }
  keepBetter(scoreReading(index, typed, 1, locale).filter(isWorthOffering));
  const otherReadings = retypings(query).map(wordsOf);
  for (const words of otherReadings) {
    // Any letters spell something on another layout: only what fits as a whole was meant.
    keepBetter(scoreReading(index, words, retyped, locale).filter(isWhole));
  }

  const shown = [...best.values()];
  const covered = Math.max(0, ...shown.map((scored) => scored.covered));
  const complete = shown.filter((scored) => scored.covered === covered);
  const certain = covered === 1 && complete.some(({ level }) => level === 'sure');
  const entries = complete.filter(({ level }) => !certain || level !== 'guess').sort(byLikelihood);
  return {
    entries: entries.map(({ indexed }) => indexed.entry),
    exact: covered === 1 && entries.some(({ level }) => level !== 'guess'),
    words: [...new Set([...typed, ...otherReadings.flat()])],
  };
}

function wordsOf(query: string): readonly string[] {
  const words = foldWords(query);
  const telling = words.filter((word) => !stopWords.has(word));
  return telling.length > 0 ? telling : words;
}

function scoreReading(
  index: SearchIndex,
  words: readonly string[],
  weight: number,
  locale: Locale,
): readonly Scored[] {
  const matches = words.map((word) => index.match(word, locale));
  const ids = new Set(matches.flatMap((match) => [...match.keys()]));
  const phrases = [foldText(words.join(' ')), soundsOf(words.join(' '))];
  return [...ids].flatMap((id) => {
    const indexed = index.entries[id];
    if (!indexed) return [];
    const found = words.flatMap((word, at): readonly FoundWord[] => {
      const match = matches[at]?.get(id);
      return match ? [{ word, ...match }] : [];
    });
    const quality = found.reduce((sum, match) => sum + match.quality, 0) / words.length;
    const sure = found.every((match) => match.sure);
    return [
      {
        indexed,
        score: (quality + bonusOf(indexed, phrases)) * weight * kindWeight[indexed.entry.kind],
        covered: found.length / words.length,
        found,
        // Texts hold so many words that being among them proves nothing.
        level: sure ? (found.every(isInName) ? 'sure' : 'fact') : 'guess',
      },
    ];
  });
}

/** A part of what was typed is an offer only if it is a word that names something. */
const isWorthOffering = ({ covered, found }: Scored): boolean =>
  covered === 1 ||
  found.some((match) => match.sure && isInName(match) && match.word.length >= shortestTelling);

const shortestTelling = 4;

const isWhole = ({ covered, level }: Scored): boolean => covered === 1 && level === 'sure';

/** Whether a word stood in the name, kind or town of an entry rather than only in its text. */
const isInName = ({ quality }: { readonly quality: number }): boolean => quality > textWeight;

function bonusOf({ names, km }: IndexedEntry, phrases: readonly string[]): number {
  const near = km <= nearbyKm ? nearby : 0;
  if (names.some((name) => phrases.some((phrase) => isSameName(name, phrase)))) {
    return wholeName + near;
  }
  const starts = names.some((name) => phrases.some((phrase) => name.startsWith(phrase)));
  return (starts ? startOfName : 0) + near;
}

/** «в Витебске» asks for Витебск. */
const isSameName = (name: string, phrase: string): boolean =>
  name === phrase || (!name.includes(' ') && !phrase.includes(' ') && isSameStem(name, phrase));

const isBetter = (a: Scored, b: Scored): boolean =>
  a.covered === b.covered ? a.score > b.score : a.covered > b.covered;

function byLikelihood(a: Scored, b: Scored): number {
  const score = Math.round((b.score - a.score) * 1000);
  if (score !== 0) return score;
  const kind = entryKinds.indexOf(a.indexed.entry.kind) - entryKinds.indexOf(b.indexed.entry.kind);
  // Infinity less infinity is no number: without positions the order of the records stays.
  return kind || a.indexed.km - b.indexed.km || 0;
}
