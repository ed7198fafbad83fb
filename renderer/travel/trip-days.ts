import type { Locale } from '#shared/locales';
import { type Trip, weekdays } from '#shared/rail-model';
import { type LocalDate, shortWeekday } from '../i18n/format.ts';

/** Whether the trip begins on this day of the week; one without recorded days may on any. */
export function runsOnWeekday({ days }: Pick<Trip, 'days'>, date: LocalDate): boolean {
  const sundayFirst = new Date(Date.UTC(date.year, date.month - 1, date.day)).getUTCDay();
  const day = weekdays[(sundayFirst + 6) % 7];
  return !days || (day !== undefined && days.includes(day));
}

/** True where the days are recorded, and are all seven. */
export const isDaily = ({ days }: Pick<Trip, 'days'>): boolean =>
  days !== undefined && weekdays.every((day) => days.includes(day));

/** «пн–пт, вс», «пн–пт, нд», "Mon–Fri, Sun": three days in a row and more are a span. */
export function formatWeekdays(days: NonNullable<Trip['days']>, locale: Locale): string {
  const spans: { from: number; to: number }[] = [];
  for (const [day, name] of weekdays.entries()) {
    if (!days.includes(name)) continue;
    const last = spans.at(-1);
    if (last?.to === day - 1) last.to = day;
    else spans.push({ from: day, to: day });
  }
  return spans
    .map(({ from, to }) => {
      const [first, last] = [shortWeekday(from, locale), shortWeekday(to, locale)];
      if (from === to) return first;
      return to === from + 1 ? `${first}, ${last}` : `${first}–${last}`;
    })
    .join(', ');
}
