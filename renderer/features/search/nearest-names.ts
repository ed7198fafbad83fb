import { foldWords } from './fold-text.ts';
import { entryKinds, type SearchEntry } from './search-entry.ts';
import type { IndexedEntry, SearchIndex } from './search-index.ts';
import { soundKey } from './sound-key.ts';

/** Things that a visitor who misspelt everything may have meant. */
const offered: ReadonlySet<SearchEntry['kind']> = new Set(['town', 'place', 'station', 'event']);

/** What to offer where nothing fits. */
export interface NearestNames {
  readonly entries: readonly SearchEntry[];
  /** False where no name is like the query, so that the entries are merely those near by. */
  readonly alike: boolean;
}

/**
 * Names that share most pairs of letters with the query, for when nothing fits. Never empty: where
 * nothing resembles it, what is nearest to the kiosk comes first.
 */
export function nearestNames(
  { entries }: SearchIndex,
  query: string,
  isShown: (entry: SearchEntry) => boolean,
): NearestNames {
  const asked = pairsOf(foldWords(query).map(soundKey).join(''));
  const ranked = entries
    .filter(({ entry }) => offered.has(entry.kind) && isShown(entry))
    .map((indexed) => ({ indexed, likeness: likenessTo(asked, indexed) }))
    .sort(
      (a, b) =>
        b.likeness - a.likeness || rankOf(a.indexed) - rankOf(b.indexed) || kmOf(a) - kmOf(b),
    );
  const alike = ranked.filter(({ likeness }) => likeness > 0);
  return {
    entries: (alike.length > 0 ? alike : ranked).map(({ indexed }) => indexed.entry),
    alike: alike.length > 0,
  };
}

const rankOf = ({ entry }: IndexedEntry): number => entryKinds.indexOf(entry.kind);
const kmOf = ({ indexed }: { indexed: IndexedEntry }): number => Math.min(indexed.km, 1e6);

/** Less in common than this is chance, and so is anything in common with two letters. */
const leastLikeness = 0.55;
const fewestPairs = 3;

function likenessTo(asked: ReadonlySet<string>, { nameSounds }: IndexedEntry): number {
  if (asked.size < fewestPairs) return 0;
  const likeness = Math.max(0, ...nameSounds.map((sound) => shareOf(asked, pairsOf(sound))));
  return likeness < leastLikeness ? 0 : likeness;
}

/** Dice's coefficient. */
function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((pair) => b.has(pair)).length;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}

/** Pairs of neighbours, with the beginning marked: «^м», «ми», «ин». */
const pairsOf = (word: string): ReadonlySet<string> =>
  new Set(Array.from(word, (letter, at) => (word[at - 1] ?? '^') + letter));
