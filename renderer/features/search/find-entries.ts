import type { Locale } from '#shared/locales';
import { foldText, foldWords } from './fold-text.ts';
import { retypings } from './retype.ts';
import { type EntryKind, entryKinds, type SearchEntry } from './search-entry.ts';
import { type IndexedEntry, type SearchIndex, soundsOf, textWeight } from './search-index.ts';

export interface Answer {
  /** Best first. */
  readonly entries: readonly SearchEntry[];
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
/** Letters typed on the wrong layout. */
const retyped = 0.9;

interface Scored {
  readonly indexed: IndexedEntry;
  readonly score: number;
  /** Share of the words that fit. */
  readonly covered: number;
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
  const readings = [
    { words: typed, weight: 1 },
    ...retypings(query).map((text) => ({ words: wordsOf(text), weight: retyped })),
  ].filter(({ words }) => words.length > 0);

  const best = new Map<IndexedEntry, Scored>();
  for (const { words, weight } of readings) {
    for (const scored of scoreReading(index, words, weight, locale)) {
      const before = best.get(scored.indexed);
      if (!before || isBetter(scored, before)) best.set(scored.indexed, scored);
    }
  }

  const shown = [...best.values()].filter(({ indexed }) => isShown(indexed.entry));
  const covered = Math.max(0, ...shown.map((scored) => scored.covered));
  const complete = shown.filter((scored) => scored.covered === covered);
  const certain = covered === 1 && complete.some(({ level }) => level === 'sure');
  return {
    entries: complete
      .filter(({ level }) => !certain || level !== 'guess')
      .sort(byLikelihood)
      .map(({ indexed }) => indexed.entry),
    words: [...new Set(readings.flatMap(({ words }) => words))],
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
    const found = matches.flatMap((match) => match.get(id) ?? []);
    const quality = found.reduce((sum, match) => sum + match.quality, 0) / words.length;
    const sure = weight === 1 && found.every((match) => match.sure);
    return [
      {
        indexed,
        score: (quality + nameBonus(indexed, phrases)) * weight * kindWeight[indexed.entry.kind],
        covered: found.length / words.length,
        // Texts hold so many words that being among them proves nothing.
        level: sure ? (found.every(isInName) ? 'sure' : 'fact') : 'guess',
      },
    ];
  });
}

/** Whether a word stood in the name, kind or town of an entry rather than only in its text. */
const isInName = ({ quality }: { readonly quality: number }): boolean => quality > textWeight;

function nameBonus({ names }: IndexedEntry, phrases: readonly string[]): number {
  if (names.some((name) => phrases.includes(name))) return wholeName;
  return names.some((name) => phrases.some((phrase) => name.startsWith(phrase))) ? startOfName : 0;
}

const isBetter = (a: Scored, b: Scored): boolean =>
  a.covered === b.covered ? a.score > b.score : a.covered > b.covered;

function byLikelihood(a: Scored, b: Scored): number {
  const score = Math.round((b.score - a.score) * 1000);
  if (score !== 0) return score;
  const kind = entryKinds.indexOf(a.indexed.entry.kind) - entryKinds.indexOf(b.indexed.entry.kind);
  // Infinity less infinity is no number: without positions the order of the records stays.
  return kind || a.indexed.km - b.indexed.km || 0;
}
