import { type Service, type Trip, weekdays } from '#shared/rail-model';
import { dayAfter, isoDate, type LocalDate } from '../i18n/format.ts';
import { runsOnWeekday } from './trip-days.ts';

type Validity = Pick<Service, 'validFrom' | 'validUntil'>;

/** When a service runs, if it does not run today. Loose dates are as published. */
export type OtherDays =
  | { readonly type: 'not-yet'; readonly from: string }
  | { readonly type: 'no-longer'; readonly until: string }
  /** It is still valid, but ends before the next of its days. */
  | { readonly type: 'no-more'; readonly until: string }
  | { readonly type: 'other-day'; readonly next: LocalDate };

/**
 * Whether the day lies within what is published of the service, both ends included. «2028» begins
 * with the first day of the year and ends with the last.
 */
export function isValidOn({ validFrom, validUntil }: Validity, date: LocalDate): boolean {
  return (
    (validFrom === null || !isBefore(date, validFrom)) &&
    (validUntil === null || !isAfter(date, validUntil))
  );
}

/** The network without the services that lie outside their dates on that day. */
export const validOn = <Network extends { readonly services: readonly Service[] }>(
  network: Network,
  day: LocalDate,
): Network => ({
  ...network,
  services: network.services.filter((service) => isValidOn(service, day)),
});

/**
 * The other days on which the service runs; null where one of the trips runs today, or where none
 * is published and the service is valid.
 */
export function otherDays(
  service: Validity,
  trips: readonly Pick<Trip, 'days'>[],
  today: LocalDate,
): OtherDays | null {
  const { validFrom: from, validUntil: until } = service;
  if (from !== null && isBefore(today, from)) return { type: 'not-yet', from };
  if (until !== null && isAfter(today, until)) return { type: 'no-longer', until };
  const runsOn = (day: LocalDate) => trips.some((trip) => runsOnWeekday(trip, day));
  if (trips.length === 0 || runsOn(today)) return null;
  const next = weekAfter(today).find(runsOn);
  if (!next) return null;
  if (until !== null && isAfter(next, until)) return { type: 'no-more', until };
  return { type: 'other-day', next };
}

const isBefore = (date: LocalDate, from: string): boolean =>
  isoDate(date).slice(0, from.length) < from;

const isAfter = (date: LocalDate, until: string): boolean =>
  isoDate(date).slice(0, until.length) > until;

const weekAfter = (today: LocalDate): readonly LocalDate[] =>
  weekdays.map((_, index) => dayAfter(today, index + 1));
