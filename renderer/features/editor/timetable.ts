import { type StopTime, type Trip, type Weekday, weekdays } from '#shared/rail-model';

/** A run of a train of which nothing is known yet. */
export const newTrip = (stops: readonly string[]): Trip => ({
  tripShortName: '',
  fromStopId: stops[0] ?? '',
  departure: null,
  note: null,
  days: [...weekdays],
});

/** Runs have no ids: numbers in their order, without those of the runs that are gone. */
export function runKeys(count: number, gone: ReadonlySet<number>): readonly number[] {
  return Array.from({ length: count + gone.size }, (_, key) => key)
    .filter((key) => !gone.has(key))
    .slice(0, count);
}

/** The trip with one weekday more or less; without any it is not said when it runs. */
export function withDay(trip: Trip, day: Weekday): Trip {
  const { days = [], ...others } = trip;
  const next = weekdays.filter((each) => days.includes(each) !== (each === day));
  return { ...others, ...(next.length > 0 && { days: next }) };
}

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
  const known = knownTimes(trip);
  if (time === undefined) known.delete(stopId);
  else known.set(stopId, at(stopId, time));
  return timed(trip, stops, known);
}

/** Trips of a train that stops elsewhere now: times of stops that are gone go with them. */
export const withStops = (trips: readonly Trip[], stops: readonly string[]): readonly Trip[] =>
  trips.map((trip) => timed(trip, stops, knownTimes(trip)));

function knownTimes({ stopTimes = [], fromStopId, departure }: Trip): Map<string, StopTime> {
  const known = new Map(stopTimes.map((each) => [each.stopId, each]));
  // A trip of which only the departure is known has its one time there.
  if (departure && !known.has(fromStopId)) known.set(fromStopId, at(fromStopId, departure));
  return known;
}

const at = (stopId: string, time: string): StopTime => ({
  stopId,
  arrival: time,
  departure: time,
});

/** GTFS wants times in travel order, and two of them before it calls them a run. */
function timed(trip: Trip, stops: readonly string[], known: ReadonlyMap<string, StopTime>): Trip {
  const times = inTravelOrder(stops.flatMap((stopId) => known.get(stopId) ?? []));
  const { stopTimes: _, ...others } = trip;
  const [first] = times;
  return {
    ...others,
    fromStopId: first?.stopId ?? stops[0] ?? trip.fromStopId,
    departure: first?.departure ?? null,
    ...(times.length > 1 && { stopTimes: times }),
  };
}

/** Where the clock says that the trip goes the other way, along the stops from the last one. */
function inTravelOrder(times: StopTime[]): StopTime[] {
  const back = times.toReversed();
  return minutesOnTheWay(back) < minutesOnTheWay(times) ? back : times;
}

const dayMinutes = 24 * 60;

function minutesOnTheWay(times: readonly StopTime[]): number {
  const clock = times.map(({ arrival, departure }) => {
    const [hours = 0, minutes = 0] = (departure ?? arrival ?? '').split(':').map(Number);
    return hours * 60 + minutes;
  });
  return clock
    .slice(1)
    .reduce((sum, time, at) => sum + ((time - (clock[at] ?? 0) + dayMinutes) % dayMinutes), 0);
}
