import { useSession } from '../../session/session.ts';
import { type Answer, findEntries } from './find-entries.ts';
import { type NearestNames, nearestNames } from './nearest-names.ts';
import type { SearchEntry } from './search-entry.ts';
import type { SearchIndex } from './search-index.ts';
import { useSearch } from './search-session.ts';
import { useIsShown } from './use-search-index.ts';

/** What stands beside the keyboard: towns before the first letter, then answers or ways on. */
export type Found =
  | { readonly kind: 'towns'; readonly entries: readonly SearchEntry[] }
  | ({ readonly kind: 'answers' } & Answer)
  | ({ readonly kind: 'nothing' } & NearestNames);

/** `undefined` while the index is being built. */
export function useFound(index: SearchIndex | undefined): Found | undefined {
  const locale = useSession((session) => session.locale);
  const query = useSearch((search) => search.query);
  const isShown = useIsShown(index);
  if (!index) return undefined;
  if (!query.trim()) return { kind: 'towns', entries: largestTowns(index) };
  const answer = findEntries(index, query, locale, isShown);
  if (answer.entries.length > 0) return { kind: 'answers', ...answer };
  const { entries, alike } = nearestNames(index, query, isShown);
  return { kind: 'nothing', alike, entries: entries.slice(0, mostOffered) };
}

/** Who has not found it among these asks the staff. */
const mostOffered = 6;

/** Those with most to see come first. */
const largestTowns = (index: SearchIndex): readonly SearchEntry[] =>
  index.entries
    .map(({ entry }) => entry)
    .filter(({ kind }) => kind === 'town')
    .sort((a, b) => (b.count ?? 0) - (a.count ?? 0));
