import type { LocalizedText } from '#shared/content-fields';
import type { Place } from '#shared/place-model';
import type { Tour, Way } from '#shared/tour-model';

/** A stop whose place is shown, with the number that the visitor reads. */
export interface NumberedStop {
  /** Through the whole tour, from 1, without holes. */
  readonly number: number;
  readonly place: Place;
  readonly minutes: number;
  readonly note: LocalizedText;
  /** From the stop before or, without one, from the kiosk; null where there is nothing to say. */
  readonly way: Way | null;
  readonly before: NumberedStop | null;
}

export interface TourDay {
  /** From 1, without holes. */
  readonly number: number;
  readonly stops: readonly [NumberedStop, ...NumberedStop[]];
}

/** The stops by day. What cannot be shown is left out, and the ways around it become one. */
export function daysOf(
  { stops }: Pick<Tour, 'stops'>,
  placeById: ReadonlyMap<string, Place>,
): readonly TourDay[] {
  const days: { planned: number; stops: [NumberedStop, ...NumberedStop[]] }[] = [];
  let before: NumberedStop | null = null;
  let ways: (Way | null)[] = [];
  for (const { placeId, day, minutes, note, way } of stops) {
    ways.push(way);
    const place = placeById.get(placeId);
    if (!place) continue;
    const number: number = (before?.number ?? 0) + 1;
    const stop: NumberedStop = { number, place, minutes, note, way: joinWays(ways), before };
    const today = days.at(-1);
    if (today?.planned === day) today.stops.push(stop);
    else days.push({ planned: day, stops: [stop] });
    before = stop;
    ways = [];
  }
  return days.map((day, index) => ({ number: index + 1, stops: day.stops }));
}

/** One way past stops that are left out. Notes spoke of those stops, so they go as well. */
function joinWays(ways: readonly (Way | null)[]): Way | null {
  const [first, ...others] = ways;
  if (!first) return null;
  if (others.length === 0) return first;
  const trains = ways.filter((way) => way?.by === 'train');
  const [boarding, leaving] = [trains[0], trains.at(-1)];
  if (boarding && leaving) {
    const { fromStopId } = boarding;
    const { toStopId } = leaving;
    return fromStopId === toStopId ? null : { by: 'train', fromStopId, toStopId };
  }
  const by = (['car', 'bus'] as const).find((each) => ways.some((way) => way?.by === each));
  return { by: by ?? 'walk' };
}

/** Places in the order of the visit, each once. */
export const placeIdsOf = (days: readonly TourDay[]): readonly string[] => [
  ...new Set(days.flatMap(({ stops }) => stops.map(({ place }) => place.id))),
];
