import type { Service, Station, Trip } from '#shared/rail-model';
import type { RailNetwork } from '../../db/queries.ts';
import { formatTime, localDateOf } from '../../i18n/format.ts';

/** A train that leaves later today, and when it is there. */
export interface NextRide {
  readonly to: Station;
  /** `HH:MM`. */
  readonly departure: string;
  readonly minutes: number;
}

/** Times that nobody has looked at for longer are not called out to people who walk past. */
const longestUncheckedDays = 90;
const dayMs = 86_400_000;
const ridesShown = 2;

/**
 * The next trains across the border whose times are published and were checked not long ago, and
 * that run today. None where nothing is known: a time that may be wrong is worse than none.
 */
export function nextRides(
  { services, stationById }: RailNetwork,
  homeStationId: string,
  now: Date,
): readonly NextRide[] {
  const time = formatTime(now);
  return services
    .filter((service) => runsToday(service, now))
    .flatMap(({ trips }) => trips.flatMap((trip) => rideOf(trip, homeStationId, stationById)))
    .filter(({ departure }) => departure > time)
    .toSorted((a, b) => (a.departure < b.departure ? -1 : 1))
    .slice(0, ridesShown);
}

function runsToday(service: Service, now: Date): boolean {
  const { routeType, verified, checkedOn, validFrom, validUntil } = service;
  if (routeType === 'planned' || verified !== 'source' || checkedOn === null) return false;
  const { year, month, day } = localDateOf(now);
  const today = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const unchecked = (Date.parse(today) - Date.parse(checkedOn)) / dayMs;
  return (
    unchecked <= longestUncheckedDays &&
    (validFrom === null || validFrom <= today) &&
    // «2028» means until its end.
    (validUntil === null || validUntil >= today.slice(0, validUntil.length))
  );
}

/** To the last stop in the other country; stop times are given for trips that run every day. */
function rideOf(
  { stopTimes = [] }: Trip,
  homeStationId: string,
  stationById: ReadonlyMap<string, Station>,
): readonly NextRide[] {
  const start = stopTimes.findIndex(({ stopId }) => stopId === homeStationId);
  const departure = stopTimes[start]?.departure;
  const home = stationById.get(homeStationId);
  const end = stopTimes.findLast(
    ({ stopId, arrival }, at) =>
      at > start && arrival !== null && crossesBorder(home, stationById.get(stopId)),
  );
  const to = end && stationById.get(end.stopId);
  if (!departure || !end?.arrival || !to) return [];
  return [{ to, departure, minutes: minutesBetween(departure, end.arrival) }];
}

const crossesBorder = (home: Station | undefined, station: Station | undefined): boolean =>
  station !== undefined && !station.countries.some((country) => home?.countries.includes(country));

/** After midnight the hours begin anew. */
function minutesBetween(departure: string, arrival: string): number {
  const [from, until] = [departure, arrival].map((time) => {
    const [hours = 0, minutes = 0] = time.split(':').map(Number);
    return hours * 60 + minutes;
  }) as [number, number];
  return (until - from + 1440) % 1440;
}
