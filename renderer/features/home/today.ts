import type { Occurrence } from '../../calendar/occurrence.ts';
import type { LocalDate } from '../../i18n/format.ts';

/** Which greeting suits the wall clock `HH:MM`. */
export function greetingOf(time: string): 'morning' | 'day' | 'evening' {
  if (time >= '05:00' && time < '12:00') return 'morning';
  return time >= '12:00' && time < '18:00' ? 'day' : 'evening';
}

/** How many events fall into this month or the next. */
export function countSoon(occurrences: readonly Occurrence[], today: LocalDate): number {
  const thisMonth = today.year * 12 + today.month;
  return occurrences.filter(({ year, month }) => {
    if (month === null) return false;
    const distance = year * 12 + month - thisMonth;
    return distance === 0 || distance === 1;
  }).length;
}
