import type { Place } from '#shared/place-model';
import { longestWalkMinutes, walkingMinutes } from './distance.ts';

/** The places within a walk of the kiosk, which is itself none of them. */
export const placesWithinWalk = (places: readonly Place[], kiosk: Place): readonly Place[] =>
  places.filter(
    ({ id, position }) =>
      id !== kiosk.id && walkingMinutes(kiosk.position, position) <= longestWalkMinutes,
  );
