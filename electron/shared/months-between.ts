/** Months, 1–12, that a span of days (`YYYY-MM-DD`) touches, in the order of the calendar. */
export function monthsBetween(from: string, to: string): readonly number[] {
  const [start, end] = [from, to].map(
    (date) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1,
  );
  if (start === undefined || end === undefined || end < start) return [];
  const months = Array.from(
    { length: Math.min(12, end - start + 1) },
    (_, at) => ((start + at) % 12) + 1,
  );
  return months.toSorted((a, b) => a - b);
}
