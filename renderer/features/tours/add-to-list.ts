import { largestList } from '../../session/session.ts';

/** What a touch on "add all" would do. */
export type AddAll =
  | { readonly kind: 'all' | 'some'; readonly ids: readonly string[] }
  /** Nothing left to add, or no room for it. */
  | { readonly kind: 'added' | 'full' };

/** As many of the tour's places as there is room for, the first ones first. */
export function addAllTo(list: readonly string[], placeIds: readonly string[]): AddAll {
  const missing = placeIds.filter((id) => !list.includes(id));
  const room = largestList - list.length;
  if (missing.length === 0) return { kind: 'added' };
  if (room <= 0) return { kind: 'full' };
  return { kind: missing.length > room ? 'some' : 'all', ids: missing.slice(0, room) };
}
