import type { Position } from '#shared/content-fields';
import { distanceKm } from '#shared/distance';
import type { Place, PlaceCategory } from '#shared/place-model';

/** Nobody sends greetings from where one mourns. */
const leftOut: ReadonlySet<PlaceCategory> = new Set(['memorial', 'information']);

/** Places with a picture to send: those that the visitor has kept, then what is nearest. */
export function cardPlaces(
  places: readonly Place[],
  kept: readonly string[],
  kiosk: Position | undefined,
): readonly Place[] {
  const rankOf = ({ id }: Place): number => (kept.includes(id) ? kept.indexOf(id) : kept.length);
  const kmOf = ({ position }: Place): number => (kiosk ? distanceKm(kiosk, position) : 0);
  return places
    .filter(({ category, pictures = [] }) => !leftOut.has(category) && pictures.length > 0)
    .toSorted((a, b) => rankOf(a) - rankOf(b) || kmOf(a) - kmOf(b));
}
