import { distanceKm } from '#shared/distance';
import type { Place } from '#shared/place-model';
import type { Service, Station } from '#shared/rail-model';
import type { RailNetwork } from '../../db/queries.ts';
import { compareServices } from './service-words.ts';

export interface NearPlace {
  readonly place: Place;
  readonly km: number;
}

/** Farther than this a place is no longer beside the station. */
const nearKm = 40;

/** The nearest places first, none farther than a short drive. */
export const placesNear = (
  places: readonly Place[],
  station: Station,
  most: number,
): readonly NearPlace[] =>
  places
    .map((place) => ({ place, km: distanceKm(place.position, station.position) }))
    .filter(({ km, place }) => km <= nearKm && place.category !== 'information')
    .toSorted((a, b) => a.km - b.km || (a.place.id < b.place.id ? -1 : 1))
    .slice(0, most);

export const servicesAt = (services: readonly Service[], stationId: string): readonly Service[] =>
  services.filter(({ stops }) => stops.includes(stationId)).toSorted(compareServices);

export interface LineAtStation {
  readonly id: string;
  readonly line: RailNetwork['lines'][number];
  /** Kilometres from the origin, where it lies on the same line and is another station. */
  readonly kmFromOrigin: number | null;
}

export function linesAt(
  { lines }: RailNetwork,
  stationId: string,
  homeStationId: string,
): readonly LineAtStation[] {
  return lines.flatMap((line) => {
    const here = line.stops.find((stop) => stop.stopId === stationId);
    const origin = line.stops.find((stop) => stop.stopId === homeStationId);
    if (!here) return [];
    const kmFromOrigin =
      origin && stationId !== homeStationId ? Math.abs(here.km - origin.km) : null;
    return [{ id: line.id, line, kmFromOrigin }];
  });
}
