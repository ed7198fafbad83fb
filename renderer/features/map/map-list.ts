import type { Position } from '#shared/content-fields';
import { distanceKm } from '#shared/distance';

interface Located {
  readonly position: Position;
}

/** Nearest to the kiosk first. */
export function byDistance<T extends Located>(
  items: readonly T[],
  from: Located | null,
): readonly T[] {
  if (!from) return items;
  return items.toSorted(
    (a, b) => distanceKm(from.position, a.position) - distanceKm(from.position, b.position),
  );
}

/** The well-known ones before all others, each group in its order. */
export const townsFirst = <T>(items: readonly T[], isTown: (item: T) => boolean): readonly T[] => [
  ...items.filter(isTown),
  ...items.filter((item) => !isTown(item)),
];
