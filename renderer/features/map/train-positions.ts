import type { Position } from '#shared/content-fields';
import { distanceKm } from '#shared/distance';
import type { Line, Service, Trip } from '#shared/rail-model';
import { dayAfter, localDateOf } from '../../i18n/format.ts';
import { isValidOn } from '../../travel/run-days.ts';
import { runsOnWeekday } from '../../travel/trip-days.ts';
import { linePath } from './rail-plan.ts';
import { daySeconds, isTimed, timedStops } from './timed-stops.ts';
import type { Tracks } from './use-map-data.ts';

/** A train where the timetable has it at this moment; nobody knows where it really is. */
export interface TrainPosition {
  /** Stays the same while the train is on its way. */
  readonly key: string;
  readonly service: Service;
  readonly tripShortName: string;
  readonly position: Position;
}

/** One trip between two neighbouring stops of known times, or its stay at a stop. */
interface Part {
  /** Seconds after midnight of the day on which the trip begins. */
  readonly from: number;
  readonly until: number;
  readonly way: readonly Position[];
}

export interface PlannedTrip {
  readonly key: string;
  readonly service: Service;
  readonly tripShortName: string;
  readonly days: Trip['days'];
  readonly parts: readonly Part[];
}

/**
 * The trips whose way and times are both known: published for two stops or more of one line. Of all
 * others nothing is drawn.
 */
export function planTrips(services: readonly Service[], tracks: Tracks): readonly PlannedTrip[] {
  return services.filter(isTimed).flatMap((service) =>
    service.trips.flatMap((trip, index) => {
      const parts = partsOf(trip, tracks);
      const { tripShortName, days } = trip;
      return parts.length > 0
        ? [{ key: `${service.id} ${index}`, service, tripShortName, days, parts }]
        : [];
    }),
  );
}

/** Where these trips are at an instant by the timetable; those not under way are left out. */
export function trainPositions(trips: readonly PlannedTrip[], now: Date): readonly TrainPosition[] {
  const time = secondsOfDay(now);
  return trips.flatMap(({ key, service, tripShortName, days, parts }) => {
    // A train of yesterday evening may still be on its way.
    for (const [day, at] of [[0, time] as const, [-1, time + daySeconds] as const]) {
      const began = dayAfter(localDateOf(now), day);
      if (!isValidOn(service, began) || !runsOnWeekday({ days }, began)) continue;
      const part = parts.find(({ from, until }) => at >= from && at < until);
      if (!part) continue;
      const position = pointAlong(part.way, (at - part.from) / (part.until - part.from));
      if (position) return [{ key: `${key} ${began}`, service, tripShortName, position }];
    }
    return [];
  });
}

function partsOf(trip: Trip, tracks: Tracks): readonly Part[] {
  const parts: Part[] = [];
  let left: { readonly stopId: string; readonly at: number } | undefined;
  for (const { stopId, arrival, departure } of timedStops(trip)) {
    const way = left && wayBetween(left.stopId, stopId, tracks);
    if (left && way && arrival > left.at) parts.push({ from: left.at, until: arrival, way });
    const station = tracks.stationById.get(stopId);
    if (station && departure > arrival) {
      parts.push({ from: arrival, until: departure, way: [station.position] });
    }
    left = { stopId, at: departure };
  }
  return parts;
}

/** Along the line that has both stops; undefined where the way is not known. */
function wayBetween(fromId: string, toId: string, tracks: Tracks): readonly Position[] | undefined {
  const [from, to] = [tracks.stationById.get(fromId), tracks.stationById.get(toId)];
  const line = tracks.lines
    .filter(({ stops }) => [fromId, toId].every((id) => stops.some(({ stopId }) => stopId === id)))
    .toSorted((a, b) => kmBetween(a, fromId, toId) - kmBetween(b, fromId, toId))[0];
  if (!from || !to || !line) return undefined;
  const path = linePath(line, tracks);
  const [start, end] = [nearestIndex(path, from.position), nearestIndex(path, to.position)];
  if (start === end) return undefined;
  return start < end ? path.slice(start, end + 1) : path.slice(end, start + 1).toReversed();
}

function kmBetween({ stops }: Line, fromId: string, toId: string): number {
  const kmOf = (id: string) => stops.find(({ stopId }) => stopId === id)?.km ?? 0;
  return Math.abs(kmOf(fromId) - kmOf(toId));
}

function nearestIndex(path: readonly Position[], to: Position): number {
  const away = path.map((point) => distanceKm(point, to));
  return away.indexOf(Math.min(...away));
}

/** The point that lies at this share of the way, 0 to 1, measured along it. */
function pointAlong(way: readonly Position[], share: number): Position | undefined {
  const steps = way.slice(1).map((point, index) => distanceKm(way[index] ?? point, point));
  let left = steps.reduce((sum, step) => sum + step, 0) * share;
  for (const [index, step] of steps.entries()) {
    const [a, b] = [way[index], way[index + 1]];
    if (a && b && left <= step && step > 0) {
      const t = left / step;
      return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
    }
    left -= step;
  }
  return way.at(-1);
}

/** Of the wall clock of Moscow and Minsk, which are UTC+3 all the year. */
const secondsOfDay = (instant: Date): number =>
  (Math.floor(instant.getTime() / 1000) + 3 * 3600) % daySeconds;
