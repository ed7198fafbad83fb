import { useEffect } from 'react';
import { count } from '../../shell/count.ts';
import { useSearch } from './search-session.ts';

/** Whoever is still typing has not missed anything yet. */
const settledMs = 3000;

/**
 * Counts a search that finds nothing once the visitor has stopped to look at that.
 * Sent as it was typed: only so the host can tell an address, of which it keeps nothing.
 */
export function useCountedMisses(foundNothing: boolean): void {
  const query = useSearch((search) => search.query.trim());
  useEffect(
    function countMiss() {
      if (!foundNothing || !query) return undefined;
      const timer = setTimeout(() => count({ what: 'nothing-found', query }), settledMs);
      return () => clearTimeout(timer);
    },
    [foundNothing, query],
  );
}
