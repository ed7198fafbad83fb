import type { Position } from '#shared/content-fields';
import { distanceKm } from '#shared/distance';
import { longestWalkMinutes, walkingMinutes } from './distance.ts';

/** Minutes for whoever can walk there, kilometres in a straight line for everybody else. */
export type HowFar =
  | { readonly kind: 'walk'; readonly minutes: number }
  | { readonly kind: 'far'; readonly km: number };

export function howFar(from: Position, to: Position): HowFar {
  const minutes = walkingMinutes(from, to);
  return minutes <= longestWalkMinutes
    ? { kind: 'walk', minutes }
    : { kind: 'far', km: distanceKm(from, to) };
}

/** Near distances to the half kilometre, longer ones to the kilometre: more would pretend. */
export const roundKm = (km: number): number => (km < 10 ? Math.round(km * 2) / 2 : Math.round(km));
