import type { KioskEvent } from '#shared/event-model';
import { type LocalDate, parseLocalDate } from '../i18n/format.ts';

/** When an event is next expected. */
export interface Occurrence {
  readonly event: KioskEvent;
  readonly year: number;
  /** 1–12, or null when nobody knows the month. */
  readonly month: number | null;
  /** Known days, both included; null where at most the month is known. */
  readonly days: { readonly from: LocalDate; readonly to: LocalDate } | null;
  /** False when it is only usual: the page then says "usually". A certain month may lack days. */
  readonly certain: boolean;
}

/**
 * The next time an event takes place, seen from `today`, or null when it is over for good.
 *
 * A day of the calendar (2 April) returns as such; any other date that has passed returns as
 * "usual" in the same months of the next year or, for a biennial, of the year after. Nobody can say
 * the next month of an irregular event, nor of a biennial one whose last year is unknown. One
 * year's edition never returns: its series goes on.
 */
export function nextOccurrence(event: KioskEvent, today: LocalDate): Occurrence | null {
  const year = yearOf(event);
  const isEdition = event.editionOf !== null && year !== undefined;
  const period = isEdition ? null : yearsBetween[event.recurrence];
  return event.startDate
    ? nextDated(event, event.startDate, period, today)
    : nextUndated(event, year, period, today);
}

/**
 * What is to come, soonest first. Of a series and its edition of one year only one is shown: the
 * edition while it is still to come, the series afterwards.
 */
export function upcomingOccurrences(
  events: readonly KioskEvent[],
  today: LocalDate,
): readonly Occurrence[] {
  const occurrences = events.flatMap((event) => nextOccurrence(event, today) ?? []);
  const ids = new Set(occurrences.map(({ event }) => event.id));
  const hidden = new Set(
    occurrences.flatMap(({ event }) => {
      if (event.editionOf === null || !ids.has(event.editionOf)) return [];
      return [yearOf(event) === undefined ? event.id : event.editionOf];
    }),
  );
  return occurrences
    .filter(({ event }) => !hidden.has(event.id))
    .sort((a, b) => orderOf(a) - orderOf(b));
}

/** The year that the record is about, if it is about one: from its date, its id or its words. */
function yearOf(event: KioskEvent): number | undefined {
  if (event.startDate) return parseLocalDate(event.startDate).year;
  const named = /-(20\d\d)$/.exec(event.id)?.[1];
  return named ? Number(named) : yearsIn(event.when.ru).at(-1);
}

/** False once the record's own words ("9 May 2026") speak of another year than the next time. */
export function wordsFit({ event, year }: Occurrence): boolean {
  const years = yearsIn(event.when.ru);
  return years.length === 0 || years.includes(year);
}

const yearsBetween: Readonly<Record<KioskEvent['recurrence'], 1 | 2 | null>> = {
  annual: 1,
  biennial: 2,
  irregular: null,
  once: null,
};

const yearsIn = (words: string): readonly number[] =>
  (words.match(/\b20\d\d\b/g) ?? []).map(Number).sort((a, b) => a - b);

const dayNumber = ({ year, month, day }: LocalDate): number => year * 10_000 + month * 100 + day;

function nextDated(
  event: KioskEvent,
  startDate: string,
  period: 1 | 2 | null,
  today: LocalDate,
): Occurrence | null {
  const from = parseLocalDate(startDate);
  const to = event.endDate ? parseLocalDate(event.endDate) : from;
  const shifted = (date: LocalDate, years: number) => ({ ...date, year: date.year + years });
  let later = 0;
  while (dayNumber(shifted(to, later)) < dayNumber(today)) {
    if (period === null) return null;
    later += period;
  }
  if (later > 0 && event.dateStatus !== 'fixed') {
    const months = event.months.length > 0 ? event.months : [from.month];
    return usual(event, months, from.year + (period ?? 1), period ?? 1, today);
  }
  const days = { from: shifted(from, later), to: shifted(to, later) };
  return { event, year: days.from.year, month: days.from.month, days, certain: true };
}

function nextUndated(
  event: KioskEvent,
  year: number | undefined,
  period: 1 | 2 | null,
  today: LocalDate,
): Occurrence | null {
  const unknown = { event, year: today.year, month: null, days: null, certain: false };
  if (year === undefined) {
    if (period === 1 && event.months.length > 0) return usual(event, event.months, 0, 1, today);
    if (event.recurrence !== 'once') return unknown;
  }
  const ownYear = year ?? today.year;
  if (event.months.length === 0) return period !== null || ownYear >= today.year ? unknown : null;
  const month = [...event.months]
    .sort((a, b) => a - b)
    .find((each) => ownYear > today.year || (ownYear === today.year && each >= today.month));
  if (month !== undefined) {
    const certain = event.dateStatus !== 'usual' && event.dateStatus !== 'unknown';
    return { event, year: ownYear, month, days: null, certain };
  }
  return period === null ? null : usual(event, event.months, ownYear + period, period, today);
}

/** The first of the months that is not over, in `firstYear` or a whole number of periods later. */
function usual(
  event: KioskEvent,
  months: readonly number[],
  firstYear: number,
  period: 1 | 2,
  today: LocalDate,
): Occurrence {
  const sorted = [...months].sort((a, b) => a - b);
  const soonest = Math.max(firstYear, today.year);
  let year = soonest + ((soonest - firstYear) % period);
  let month = year > today.year ? sorted[0] : sorted.find((each) => each >= today.month);
  if (month === undefined) {
    year += period;
    month = sorted[0];
  }
  return { event, year, month: month ?? null, days: null, certain: false };
}

/** Undated events of a month come after the dated ones; those without a month come last. */
function orderOf({ year, month, days }: Occurrence): number {
  if (month === null) return Number.MAX_SAFE_INTEGER;
  return dayNumber(days ? days.from : { year, month, day: 99 });
}
