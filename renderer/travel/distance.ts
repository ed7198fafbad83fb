import type { Position } from '#shared/content-fields';

const earthRadiusKm = 6371.0088;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Great-circle distance in kilometres (haversine, mean earth radius of IUGG). */
export function distanceKm([latA, lonA]: Position, [latB, lonB]: Position): number {
  const dLat = radians(latB - latA);
  const dLon = radians(lonB - lonA);
  const h =
    Math.sin(dLat / 2) ** 2 +
    Math.cos(radians(latA)) * Math.cos(radians(latB)) * Math.sin(dLon / 2) ** 2;
  return 2 * earthRadiusKm * Math.asin(Math.sqrt(h));
}

/** Streets are longer than the straight line: the usual detour factor of European towns. */
const detour = 1.3;
/** 4.5 km/h, an unhurried walk. */
const metresPerMinute = 75;

/** Minutes on foot, estimated from the straight line; whole minutes, at least one. */
export const walkingMinutes = (from: Position, to: Position): number =>
  Math.max(1, Math.round((distanceKm(from, to) * 1000 * detour) / metresPerMinute));

/** Farther than this nobody is told minutes on foot. */
export const longestWalkMinutes = 30;
