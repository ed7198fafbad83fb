import type { KioskEvent } from '#shared/event-model';
import type { Locale } from '#shared/locales';
import { type Occurrence, wordsFit } from '../../calendar/occurrence.ts';
import {
  formatDate,
  formatDateRange,
  formatDayMonth,
  formatMonth,
  type LocalDate,
} from '../../i18n/format.ts';

/** How sure the date of an event is; each has its own sign and words. */
export type DateKind = 'confirmed' | 'fixed' | 'month' | 'usual' | 'unknown' | 'past';

export function dateKind(event: KioskEvent, occurrence: Occurrence | null): DateKind {
  if (!occurrence) return 'past';
  if (occurrence.month === null) return 'unknown';
  if (occurrence.days) return event.dateStatus === 'fixed' ? 'fixed' : 'confirmed';
  return occurrence.certain ? 'month' : 'usual';
}

/** What a leaf of the calendar says: a big word and a small one; `usual` leaves say so. */
export interface LeafWords {
  readonly kind: DateKind;
  /** «16–22», «июль», «май – июнь»; null where nobody knows. */
  readonly big: string | null;
  /** «февраля», «апреля 2027»; null where there is no more to say. */
  readonly small: string | null;
  /** The month of a usual event, for «в июле»; null for several months. */
  readonly inMonth: number | null;
}

export function leafWords(occurrence: Occurrence, today: LocalDate, locale: Locale): LeafWords {
  const { event, year, month, days } = occurrence;
  const kind = dateKind(event, occurrence);
  if (month === null) return { kind, big: null, small: null, inMonth: null };
  const suffix = year === today.year ? '' : ` ${year}`;
  if (days) return { kind, inMonth: null, ...dayWords(days.from, days.to, suffix, locale) };
  if (kind === 'month') {
    return { kind, big: formatMonth(month, locale) + suffix, small: null, inMonth: null };
  }
  // A usual month needs its year only where it could be taken for the present one.
  const far = (year - today.year) * 12 + month - today.month >= 12 ? String(year) : null;
  const months = usualMonths(event, month);
  const [first, last] = [months.at(0) ?? month, months.at(-1) ?? month];
  return first === last
    ? { kind, big: formatMonth(first, locale), small: far, inMonth: first }
    : { kind, big: monthRange(first, last, locale), small: far, inMonth: null };
}

/** «май – июнь», «май – чэрвень», "May – June". */
export const monthRange = (first: number, last: number, locale: Locale): string =>
  `${formatMonth(first, locale)} – ${formatMonth(last, locale)}`;

/** The months around `month` in which the event usually takes place, without a gap between them. */
export function usualMonths(event: KioskEvent, month: number): readonly number[] {
  const known = new Set(event.months);
  const run = [month];
  for (let next = month + 1; known.has(next); next += 1) run.push(next);
  for (let previous = month - 1; known.has(previous); previous -= 1) run.unshift(previous);
  return run;
}

/** The record's own words can be shown unless they speak of a year that is over. */
export const canQuote = (occurrence: Occurrence | null): boolean =>
  occurrence === null || wordsFit(occurrence);

/** «обычно» → «Обычно»; Belarusian «ў» never begins a sentence. */
export const capitalise = (words: string): string =>
  words.charAt(0).replace('ў', 'у').toUpperCase() + words.slice(1);

function dayWords(from: LocalDate, to: LocalDate, suffix: string, locale: Locale) {
  const monthWord = (date: LocalDate) =>
    formatDayMonth(date, locale).slice(String(date.day).length + 1);
  if (from.year !== to.year || from.month !== to.month) {
    return {
      big: `${from.day} – ${to.day}`,
      small: `${monthWord(from)} – ${monthWord(to)}${suffix}`,
    };
  }
  const big = from.day === to.day ? String(from.day) : `${from.day}–${to.day}`;
  return { big, small: monthWord(from) + suffix };
}

/** «11 июля 2026 г.», «16–22 февраля 2027 г.», «31 декабря – 2 января». */
export function formatDays(
  { from, to }: { readonly from: LocalDate; readonly to: LocalDate },
  locale: Locale,
): string {
  const range = formatDateRange(from, to, locale);
  return from.year === to.year
    ? range + formatDate(to, locale).slice(formatDayMonth(to, locale).length)
    : range;
}
