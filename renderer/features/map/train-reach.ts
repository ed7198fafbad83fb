import type { Service } from '#shared/rail-model';
import type { LocalDate } from '../../i18n/format.ts';
import { isValidOn } from '../../travel/run-days.ts';
import { isTimed, timedStops } from './timed-stops.ts';

/**
 * Minutes of the quickest direct ride from a station to each other one, of those trips whose times
 * are published for both, and valid on the day: without times nothing is said.
 */
export function minutesByTrain(
  services: readonly Service[],
  fromId: string,
  today: LocalDate,
): ReadonlyMap<string, number> {
  const minutes = new Map<string, number>();
  const timed = services.filter((service) => isTimed(service) && isValidOn(service, today));
  for (const trip of timed.flatMap(({ trips }) => trips)) {
    const stops = timedStops(trip);
    const start = stops.findIndex(({ stopId }) => stopId === fromId);
    if (start < 0) continue;
    const left = stops[start]?.departure ?? 0;
    for (const { stopId, arrival } of stops.slice(start + 1)) {
      const ride = Math.round((arrival - left) / 60);
      minutes.set(stopId, Math.min(ride, minutes.get(stopId) ?? ride));
    }
  }
  return minutes;
}

/** The stations that are at most so many hours away. */
export const within = (minutes: ReadonlyMap<string, number>, hours: number): readonly string[] =>
  [...minutes].filter(([, ride]) => ride <= hours * 60).map(([id]) => id);
