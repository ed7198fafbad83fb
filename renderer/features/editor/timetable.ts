import type { StopTime, Trip } from '#shared/rail-model';

/** A run of a train of which nothing is known yet. */
export const newTrip = (stops: readonly string[]): Trip => ({
  tripShortName: '',
  fromStopId: stops[0] ?? '',
  departure: null,
  note: null,
});

/** «9.05», «905» and «9:05» as `HH:MM`; undefined where no time was typed. */
export function readTime(text: string): string | undefined {
  const [, hours, minutes] = /^\s*(\d{1,2})[:.\-\s]?(\d\d)\s*$/.exec(text) ?? [];
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  return `${hours.padStart(2, '0')}:${minutes}`;
}

/** The trip with another time at one stop; stops without a time are left out of it. */
export function withTime(
  trip: Trip,
  stops: readonly string[],
  stopId: string,
  typed: string,
): Trip {
  const time = readTime(typed);
  const known = new Map((trip.stopTimes ?? []).map((each) => [each.stopId, each]));
  // A trip of which only the departure was known has had its one time there.
  if (trip.departure && !known.has(trip.fromStopId)) {
    known.set(trip.fromStopId, at(trip.fromStopId, trip.departure));
  }
  if (time === undefined) known.delete(stopId);
  else known.set(stopId, at(stopId, time));
  return timed(trip, stops, known);
}

/** Trips of a train that stops elsewhere now: times of stops that are gone go with them. */
export const withStops = (trips: readonly Trip[], stops: readonly string[]): readonly Trip[] =>
  trips.map((trip) =>
    timed(trip, stops, new Map((trip.stopTimes ?? []).map((each) => [each.stopId, each]))),
  );

const at = (stopId: string, time: string): StopTime => ({
  stopId,
  arrival: time,
  departure: time,
});

/** GTFS wants times in travel order, and two of them before it calls them a run. */
function timed(trip: Trip, stops: readonly string[], known: ReadonlyMap<string, StopTime>): Trip {
  const times = stops.flatMap((stopId) => known.get(stopId) ?? []);
  const { stopTimes: _, ...others } = trip;
  const [first] = times;
  return {
    ...others,
    fromStopId: first?.stopId ?? stops[0] ?? trip.fromStopId,
    departure: first?.departure ?? null,
    ...(times.length > 1 && { stopTimes: times }),
  };
}
