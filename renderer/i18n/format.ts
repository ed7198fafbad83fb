import type { Locale } from '#shared/locales';
import { monthsGenitive } from '#shared/month-names';

/**
 * Dates, numbers, lists and sorting. Chromium has no Belarusian locale: `Intl` answers in English
 * there, while Node knows it, so tables of our own serve all three languages alike.
 * Values: Unicode CLDR 48.
 */

const monthsNominative: Readonly<Record<Locale, readonly string[]>> = {
  ru: 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' '),
  be: 'студзень люты сакавік красавік май чэрвень ліпень жнівень верасень кастрычнік лістапад снежань'.split(
    ' ',
  ),
  en: monthsGenitive.en,
};

/** Sunday first, as `Date.getDay` counts. */
const weekdays: Readonly<Record<Locale, readonly string[]>> = {
  ru: 'воскресенье понедельник вторник среда четверг пятница суббота'.split(' '),
  be: 'нядзеля панядзелак аўторак серада чацвер пятніца субота'.split(' '),
  en: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
};

const shortWeekdays: Readonly<Record<Locale, readonly string[]>> = {
  ru: 'вс пн вт ср чт пт сб'.split(' '),
  be: 'нд пн аў ср чц пт сб'.split(' '),
  en: 'Sun Mon Tue Wed Thu Fri Sat'.split(' '),
};

/** A calendar date without time or zone. */
export interface LocalDate {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  readonly day: number;
}

/** Reads `YYYY-MM-DD`. Throws on anything else: the content build lets nothing else through. */
export function parseLocalDate(text: string): LocalDate {
  const [year, month, day] = text.split('-').map(Number);
  if (!year || !month || !day) throw new Error(`not a date: ${text}`);
  return { year, month, day };
}

/** Writes `YYYY-MM-DD`. */
export const isoDate = ({ year, month, day }: LocalDate): string =>
  [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');

/** So many days later; the calendar knows how long months are. */
export function dayAfter({ year, month, day }: LocalDate, days: number): LocalDate {
  return utcDateOf(new Date(Date.UTC(year, month - 1, day + days)));
}

/** The date that the clock shows in Smolensk and in Minsk: both are UTC+3 all the year. */
export function localDateOf(instant: Date): LocalDate {
  return utcDateOf(new Date(instant.getTime() + 3 * 3600_000));
}

const utcDateOf = (instant: Date): LocalDate => ({
  year: instant.getUTCFullYear(),
  month: instant.getUTCMonth() + 1,
  day: instant.getUTCDate(),
});

/** The wall clock of Moscow and Minsk, `HH:MM`. */
export function formatTime(instant: Date): string {
  return new Date(instant.getTime() + 3 * 3600_000).toISOString().slice(11, 16);
}

const monthOf = (names: readonly string[], month: number): string => names[month - 1] ?? '';

/** «9 июля», «9 ліпеня», "9 July". */
export const formatDayMonth = ({ day, month }: LocalDate, locale: Locale): string =>
  `${day} ${monthOf(monthsGenitive[locale], month)}`;

/** «9 июля 2026 г.», «9 ліпеня 2026 г.», "9 July 2026". */
export const formatDate = (date: LocalDate, locale: Locale): string =>
  `${formatDayMonth(date, locale)} ${date.year}${locale === 'en' ? '' : ' г.'}`;

/** «9 июля» while it is this year, otherwise with the year. */
export const formatNearDate = (date: LocalDate, today: LocalDate, locale: Locale): string =>
  date.year === today.year ? formatDayMonth(date, locale) : formatDate(date, locale);

/** «четверг, 9 июля 2026 г.», «чацвер, 9 ліпеня 2026 г.», "Thursday, 9 July 2026". */
export const formatFullDate = (date: LocalDate, locale: Locale): string =>
  `${weekdayOf(date, locale)}, ${formatDate(date, locale)}`;

/** «четверг, 9 июля», «чацвер, 9 ліпеня», "Thursday, 9 July": beside a clock, where all know the year. */
export const formatToday = (date: LocalDate, locale: Locale): string =>
  `${weekdayOf(date, locale)}, ${formatDayMonth(date, locale)}`;

const weekdayOf = ({ year, month, day }: LocalDate, locale: Locale): string =>
  weekdays[locale][new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? '';

/** The name of a weekday; 0 is Monday, as weeks begin in both countries. */
export const weekdayName = (day: number, locale: Locale): string =>
  weekdays[locale][(day + 1) % 7] ?? '';

export const shortWeekday = (day: number, locale: Locale): string =>
  shortWeekdays[locale][(day + 1) % 7] ?? '';

/** «чт», «чц», "Thu". */
export const shortWeekdayOf = ({ year, month, day }: LocalDate, locale: Locale): string =>
  shortWeekdays[locale][new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? '';

/** «9–12 июля», «30 ліпеня – 2 жніўня», "9–12 July": both ends inclusive, no year. */
export function formatDateRange(from: LocalDate, to: LocalDate, locale: Locale): string {
  if (from.year === to.year && from.month === to.month) {
    return from.day === to.day
      ? formatDayMonth(from, locale)
      : `${from.day}–${formatDayMonth(to, locale)}`;
  }
  return `${formatDayMonth(from, locale)} – ${formatDayMonth(to, locale)}`;
}

/** «июль», «ліпень», "July". */
export const formatMonth = (month: number, locale: Locale): string =>
  monthOf(monthsNominative[locale], month);

/** «июль 2026 г.», «ліпень 2026», "July 2026" (CLDR writes no «г.» in Belarusian here). */
export const formatMonthYear = (month: number, year: number, locale: Locale): string =>
  `${formatMonth(month, locale)} ${year}${locale === 'ru' ? ' г.' : ''}`;

/** A date known to the day, the month or only the year, in words. */
export function formatLooseDate(date: string, locale: Locale): string {
  const [year, month, day] = date.split('-').map(Number);
  if (day) return formatDate(parseLocalDate(date), locale);
  if (month) return formatMonthYear(month, Number(year), locale);
  return locale === 'en' ? String(year) : `${year}\u00a0г.`;
}

/**
 * A number with at most `decimals` places: «1 234,5», «1234,5», "1,234.5". Belarusian groups from
 * five digits on (CLDR minimumGroupingDigits 2).
 */
export function formatNumber(value: number, locale: Locale, decimals = 0): string {
  const [whole = '', fraction = ''] = Math.abs(value).toFixed(decimals).split('.');
  const grouped =
    locale === 'be' && whole.length < 5
      ? whole
      : whole.replace(/\B(?=(\d{3})+$)/g, locale === 'en' ? ',' : '\u00a0');
  const tail = fraction.replace(/0+$/, '');
  const point = locale === 'en' ? '.' : ',';
  const sign = value < 0 && Number(value.toFixed(decimals)) !== 0 ? '−' : '';
  return `${sign}${grouped}${tail ? point + tail : ''}`;
}

/** «A, B и C», «A, B і C», "A, B and C". */
export function formatList(items: readonly string[], locale: Locale): string {
  const and = { ru: 'и', be: 'і', en: 'and' }[locale];
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`;
}
