import type { Position } from '#shared/content-fields';
import type { Place } from '#shared/place-model';
import type { PlaceFilter } from '../session/screen.ts';
import { howFar } from './how-far.ts';

/** The places that a filter leaves; the list of places and the map understand it alike. */
export function filterPlaces(
  places: readonly Place[],
  filter: PlaceFilter,
  here: Position | undefined,
): readonly Place[] {
  return places.filter(
    (place) =>
      (!filter.country || place.country === filter.country) &&
      (!filter.region || place.region === filter.region) &&
      (!filter.city || place.city.ru === filter.city) &&
      (!filter.category || place.category === filter.category) &&
      (!filter.near || (here !== undefined && howFar(here, place.position).kind === 'walk')),
  );
}
