import type { LocalDate } from '../../i18n/format.ts';

/** Days of a month, 1 to its last. */
export const daysOf = (year: number, month: number): readonly number[] =>
  Array.from({ length: new Date(Date.UTC(year, month, 0)).getUTCDate() }, (_, index) => index + 1);

/** The column, 1–7 from Monday, in which a month begins. */
export const firstColumn = (year: number, month: number): number =>
  ((new Date(Date.UTC(year, month - 1, 1)).getUTCDay() + 6) % 7) + 1;

/** The first of the month that is so many months away. */
export function nextMonth({ year, month }: LocalDate, step: number): LocalDate {
  const months = year * 12 + (month - 1) + step;
  return { year: Math.floor(months / 12), month: (months % 12) + 1, day: 1 };
}

/** Smolensk and Minsk are at UTC+3 all the year. */
const zone = '+03:00';

/** The instant at which a day begins, as records have it. */
export const startOfDay = (date: string): string =>
  new Date(`${date}T00:00:00${zone}`).toISOString();

/** The instant at which a day is over. */
export const endOfDay = (date: string): string =>
  new Date(Date.parse(`${date}T00:00:00${zone}`) + 24 * 3600_000).toISOString();

/** The day on which an instant of {@link startOfDay} lies. */
export const dayStarted = (instant: string): string =>
  new Date(Date.parse(instant) + 3 * 3600_000).toISOString().slice(0, 10);

/** The last day before an instant of {@link endOfDay}. */
export const dayEnded = (instant: string): string =>
  new Date(Date.parse(instant) + 3 * 3600_000 - 1).toISOString().slice(0, 10);
