import type { Place } from '#shared/place-model';
import type { Station } from '#shared/rail-model';
import type { RailNetwork } from '../db/queries.ts';
import { homeStationId } from './home-station.ts';
import { type HowFar, howFar } from './how-far.ts';
import { findJourneys, type Journey } from './journey.ts';
import { stationsNear } from './stations-near.ts';

/** How a visitor of this kiosk gets to a place, as far as we know it. */
export type WayThere =
  | { readonly kind: 'walk'; readonly minutes: number }
  /** In this town, but too far to be sent on foot. */
  | { readonly kind: 'town'; readonly km: number }
  | {
      readonly kind: 'train';
      readonly journey: Journey;
      readonly station: Station;
      readonly fromStation: HowFar;
    }
  | { readonly kind: 'unknown'; readonly km: number };

/** A train that stops farther away does not take anybody to the place. */
const longestFromStationKm = 60;

export function wayThere(
  place: Pick<Place, 'position' | 'city'>,
  centre: Pick<Place, 'position' | 'city'>,
  network: RailNetwork,
  journeysTo = (stationId: string) => findJourneys(network, homeStationId, stationId),
): WayThere {
  const far = howFar(centre.position, place.position);
  if (far.kind === 'walk') return far;
  if (place.city.ru === centre.city.ru) return { kind: 'town', km: far.km };
  for (const station of stationsNear(network, place.position, longestFromStationKm)) {
    if (station.id === homeStationId) continue;
    const [journey] = journeysTo(station.id);
    if (journey) {
      const fromStation = howFar(station.position, place.position);
      return { kind: 'train', journey, station, fromStation };
    }
  }
  return { kind: 'unknown', km: far.km };
}
