import type { Place } from '#shared/place-model';
import type { Station } from '#shared/rail-model';
import type { RailNetwork } from '../../db/queries.ts';
import { howFar } from '../../travel/how-far.ts';
import { findJourneys, type Journey } from '../../travel/journey.ts';
import { stationsNear } from '../../travel/stations-near.ts';

/** From one place of the list to the next. */
export type ListLeg =
  | { readonly kind: 'walk'; readonly minutes: number }
  | {
      readonly kind: 'train';
      readonly from: Station;
      readonly to: Station;
      readonly changes: number;
      /** Along our lines, or null where it is not known. */
      readonly km: number | null;
    }
  | { readonly kind: 'far'; readonly km: number };

type Stop = Pick<Place, 'position' | 'city'>;

/** Farther from its station a place is not "by train", however good the train. */
const longestFromStationKm = 15;

export function legBetween(
  a: Stop,
  b: Stop,
  network: RailNetwork,
  journeys: (fromId: string, toId: string) => readonly Journey[] = (fromId, toId) =>
    findJourneys(network, fromId, toId),
): ListLeg {
  const far = howFar(a.position, b.position);
  if (far.kind === 'walk' || a.city.ru === b.city.ru) return far;
  for (const from of stationsOf(a, network)) {
    for (const to of stationsOf(b, network)) {
      const [journey] = from.id === to.id ? [] : journeys(from.id, to.id);
      if (journey) {
        return { kind: 'train', from, to, changes: journey.legs.length - 1, km: journey.km };
      }
    }
  }
  return far;
}

/** The stations that serve a place: the nearest one may be a halt at which nothing useful stops. */
const stationsOf = (place: Stop, network: RailNetwork): readonly Station[] =>
  stationsNear(network, place.position, longestFromStationKm).slice(0, 3);

/** One leg between each two neighbours: `legs[i]` leads from place i to place i + 1. */
export const legsOf = (places: readonly Stop[], network: RailNetwork): readonly ListLeg[] =>
  places.slice(1).flatMap((to, index) => {
    const from = places[index];
    return from ? [legBetween(from, to, network)] : [];
  });
