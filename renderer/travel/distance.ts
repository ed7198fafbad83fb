import type { Position } from '#shared/content-fields';
import { distanceKm } from '#shared/distance';

/** Streets are longer than the straight line: the usual detour factor of European towns. */
const detour = 1.3;
/** 4.5 km/h, an unhurried walk. */
const metresPerMinute = 75;

/** Kilometres by street or road, estimated from the straight line. */
export const kmByRoad = (from: Position, to: Position): number => distanceKm(from, to) * detour;

/** Minutes on foot, estimated from the straight line; whole minutes, at least one. */
export const walkingMinutes = (from: Position, to: Position): number =>
  Math.max(1, Math.round((kmByRoad(from, to) * 1000) / metresPerMinute));

/** Farther than this nobody is told minutes on foot. */
export const longestWalkMinutes = 30;
