import type { Service, StopTime, Trip } from '#shared/rail-model';

/** A stop of a trip with its times: seconds after midnight of the day on which the trip begins. */
export interface TimedStop {
  readonly stopId: string;
  readonly arrival: number;
  readonly departure: number;
}

export const daySeconds = 24 * 3600;

/** Plans and times that nobody bears out are worth neither a moving train nor a promise. */
export const isTimed = ({ routeType, verified, timesAsOf }: Service): boolean =>
  routeType !== 'planned' && verified !== 'unverified' && timesAsOf !== null;

/** The stops of a trip whose times are published; past midnight the seconds go on. */
export function timedStops({ stopTimes = [] }: Trip): readonly TimedStop[] {
  let clock = 0;
  /** The first moment from the last one on at which clocks show this time. */
  function next(time: string): number {
    const seconds = secondsOf(time);
    clock = seconds + Math.ceil(Math.max(clock - seconds, 0) / daySeconds) * daySeconds;
    return clock;
  }
  return withBoth(stopTimes).map(({ stopId, arrival, departure }) => ({
    stopId,
    arrival: next(arrival),
    departure: next(departure),
  }));
}

/** Where only one of the two is published, the train does not stay. */
const withBoth = (stopTimes: readonly StopTime[]) =>
  stopTimes.flatMap(({ stopId, arrival, departure }) => {
    const [one, other] = [arrival ?? departure, departure ?? arrival];
    return one && other ? [{ stopId, arrival: one, departure: other }] : [];
  });

function secondsOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 3600 + minutes * 60;
}
