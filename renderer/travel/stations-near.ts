import type { Position } from '#shared/content-fields';
import { distanceKm } from '#shared/distance';
import type { Station } from '#shared/rail-model';
import type { RailNetwork } from '../db/queries.ts';

/** Passenger stations within reach of a place, nearest first. */
export function stationsNear(
  network: RailNetwork,
  position: Position,
  withinKm: number,
): readonly Station[] {
  return [...network.stationById.values()]
    .filter((station) => station.stopType !== 'border')
    .map((station) => ({ station, km: distanceKm(station.position, position) }))
    .filter(({ km }) => km <= withinKm)
    .sort((a, b) => a.km - b.km)
    .map(({ station }) => station);
}
