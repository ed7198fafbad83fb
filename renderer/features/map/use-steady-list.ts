import { useState } from 'react';

/**
 * The same array for as long as it holds the same records: queries answer with a new array at
 * every render, and pins are not to be made anew each time.
 */
export function useSteadyList<T>(list: readonly T[] | undefined): readonly T[] | undefined {
  const [kept, setKept] = useState(list);
  if (sameItems(kept, list)) return kept;
  setKept(list);
  return list;
}

const sameItems = (a: readonly unknown[] | undefined, b: readonly unknown[] | undefined): boolean =>
  a === b || (a?.length === b?.length && Boolean(a?.every((item, index) => item === b?.[index])));
