import type { Service, Station, Trip } from '#shared/rail-model';
import type { RailNetwork } from '../../db/queries.ts';
import { formatTime, isoDate, type LocalDate, localDateOf } from '../../i18n/format.ts';
import { isValidOn } from '../../travel/run-days.ts';
import { runsOnWeekday } from '../../travel/trip-days.ts';

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
  const today = localDateOf(now);
  return services
    .filter((service) => isSureOn(service, today))
    .flatMap(({ trips }) => trips.filter((trip) => runsOnWeekday(trip, today)))
    .flatMap((trip) => rideOf(trip, homeStationId, stationById))
    .filter(({ departure }) => departure > time)
    .toSorted((a, b) => (a.departure < b.departure ? -1 : 1))
    .slice(0, ridesShown);
}

function isSureOn(service: Service, today: LocalDate): boolean {
  const { routeType, verified, checkedOn } = service;
  if (routeType === 'planned' || verified !== 'source' || checkedOn === null) return false;
  const unchecked = (Date.parse(isoDate(today)) - Date.parse(checkedOn)) / dayMs;
  return unchecked <= longestUncheckedDays && isValidOn(service, today);
}

/** To the last stop in the other country. */
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
