import type { Occurrence } from '../../calendar/occurrence.ts';
import type { LocalDate } from '../../i18n/format.ts';

/** A month of the twelve from now on in which something takes place. */
export interface MonthChoice {
  readonly year: number;
  readonly month: number;
  readonly count: number;
}

/** The months that are worth a chip, soonest first. */
export function monthChoices(
  occurrences: readonly Occurrence[],
  today: LocalDate,
): readonly MonthChoice[] {
  const all = occurrences.flatMap((occurrence) => monthsAhead(occurrence, today));
  return [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].flatMap((ahead) => {
    const count = all.filter((each) => each === ahead).length;
    const index = monthIndex(today) + ahead;
    return count === 0 ? [] : [{ year: Math.floor(index / 12), month: (index % 12) + 1, count }];
  });
}

/** Whether an event takes place, for certain or usually, the next time that `month` comes. */
export const isInMonth = (occurrence: Occurrence, month: number, today: LocalDate): boolean =>
  monthsAhead(occurrence, today).includes((month - today.month + 12) % 12);

/** How many months from now an event takes place: 0 for this month, at most 11. */
function monthsAhead(occurrence: Occurrence, today: LocalDate): readonly number[] {
  return monthIndexes(occurrence)
    .map((index) => index - monthIndex(today))
    .filter((ahead) => ahead >= 0 && ahead < 12);
}

const monthIndex = ({ year, month }: { readonly year: number; readonly month: number }) =>
  year * 12 + month - 1;

function monthIndexes({ event, year, month, days, certain }: Occurrence): readonly number[] {
  if (month === null) return [];
  if (days) {
    const first = monthIndex(days.from);
    return Array.from({ length: monthIndex(days.to) - first + 1 }, (_, more) => first + more);
  }
  const returns = event.recurrence === 'annual' && !certain;
  return event.months.flatMap((each) => {
    if (each >= month) return [monthIndex({ year, month: each })];
    return returns ? [monthIndex({ year: year + 1, month: each })] : [];
  });
}
