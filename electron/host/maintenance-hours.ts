/** Moscow and Minsk, all year round, whatever zone the machine is set to. */
const localOffsetMs = 3 * 3_600_000;
const dayMs = 86_400_000;

/** Minutes of the local day; `begin > end` passes midnight. */
export interface MaintenanceHours {
  readonly begin: number;
  readonly end: number;
}

/** Reads `HH:MM-HH:MM`; null when it names no hours, also when both times are the same. */
export function parseHours(text: string): MaintenanceHours | null {
  const times = /^(\d\d):(\d\d)-(\d\d):(\d\d)$/.exec(text)?.slice(1).map(Number);
  if (!times) return null;
  const [beginHour = 0, beginMinute = 0, endHour = 0, endMinute = 0] = times;
  if (beginHour > 23 || endHour > 23 || beginMinute > 59 || endMinute > 59) return null;
  const hours = { begin: beginHour * 60 + beginMinute, end: endHour * 60 + endMinute };
  return hours.begin === hours.end ? null : hours;
}

/**
 * The window that is open at `wallMs` (epoch), named by the local day on which it began,
 * `YYYY-MM-DD`; null outside the hours.
 */
export function windowAt({ begin, end }: MaintenanceHours, wallMs: number): string | null {
  const lengthMs = modulo((end - begin) * 60_000, dayMs);
  const local = wallMs + localOffsetMs;
  const sinceBegin = modulo(local - begin * 60_000, dayMs);
  if (sinceBegin >= lengthMs) return null;
  return new Date(local - sinceBegin).toISOString().slice(0, 10);
}

const modulo = (value: number, by: number): number => ((value % by) + by) % by;
