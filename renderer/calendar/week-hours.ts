import OpeningHours from 'opening_hours';
import type { Country } from '#shared/content-fields';
import { formatTime, localDateOf } from '../i18n/format.ts';

/** From and until, `HH:MM` on the wall clock; a span past midnight ends on the next day. */
interface Span {
  readonly from: string;
  readonly until: string;
}

/** One or more days in a row with the same hours, Monday first; no spans mean closed. */
export interface DayRow {
  /** 0 is Monday. */
  readonly from: number;
  readonly to: number;
  readonly spans: readonly Span[];
}

export type NowState =
  /** `until` is null where it does not close within a day. */
  | { readonly kind: 'open'; readonly until: string | null }
  /** `inDays` is 0 today; `weekday` 0 is Monday. */
  | {
      readonly kind: 'closed';
      readonly next: {
        readonly inDays: number;
        readonly weekday: number;
        readonly time: string;
      } | null;
    };

export interface WeekHours {
  readonly now: NowState;
  /** The coming seven days, sorted by weekday, so that a holiday this week is already in it. */
  readonly rows: readonly DayRow[];
}

const dayMs = 86_400_000;
/** Farther ahead "opens on Tuesday" would be a riddle. */
const daysAhead = 7;

/**
 * Evaluates the OpenStreetMap key `opening_hours` at an instant, with the public holidays of the
 * country. Null for a value that cannot be evaluated: the visitor is then told to ask.
 */
export function weekHours(value: string, country: Country, instant: Date): WeekHours | null {
  let hours: OpeningHours;
  try {
    // The library wants a whole address of which it reads the country alone.
    hours = new OpeningHours(value, placeIn(country) as never);
  } catch {
    return null;
  }
  const now = wallClock(instant);
  return { now: stateAt(hours, now), rows: toRows(weekOf(hours, now)) };
}

const placeIn = (country: Country) => ({
  lat: 54.78,
  lon: 32.05,
  address: { country_code: country.toLowerCase(), state: '' },
});

/** The library reads the machine's own zone, which need not be that of Smolensk and Minsk. */
function wallClock(instant: Date): Date {
  const { year, month, day } = localDateOf(instant);
  const [hour = 0, minute = 0] = formatTime(instant).split(':').map(Number);
  return new Date(year, month - 1, day, hour, minute);
}

const timeOf = (date: Date): string =>
  `${String(date.getHours()).padStart(2, '0')}:${String(date.getMinutes()).padStart(2, '0')}`;

const startOfDay = (date: Date, days = 0): Date =>
  new Date(date.getFullYear(), date.getMonth(), date.getDate() + days);

const mondayFirst = (date: Date): number => (date.getDay() + 6) % 7;

function stateAt(hours: OpeningHours, now: Date): NowState {
  const change = hours.getNextChange(now);
  if (hours.getState(now)) {
    const soon = change && change.getTime() - now.getTime() < dayMs;
    return { kind: 'open', until: soon ? timeOf(change) : null };
  }
  // What begins next may be "unknown": only a certain opening is promised.
  const [next] = hours.getOpenIntervals(now, startOfDay(now, daysAhead));
  if (!next) return { kind: 'closed', next: null };
  const inDays = Math.round((startOfDay(next[0]).getTime() - startOfDay(now).getTime()) / dayMs);
  return {
    kind: 'closed',
    next: { inDays, weekday: mondayFirst(next[0]), time: timeOf(next[0]) },
  };
}

/** The spans of each weekday, Monday first. */
function weekOf(hours: OpeningHours, now: Date): readonly (readonly Span[])[] {
  const week: Span[][] = Array.from({ length: 7 }, () => []);
  for (let ahead = 0; ahead < 7; ahead += 1) {
    const [from, to] = [startOfDay(now, ahead), startOfDay(now, ahead + 1)];
    week[mondayFirst(from)] = hours
      .getOpenIntervals(from, to)
      .map(([start, end]) => ({ from: timeOf(start), until: end >= to ? '24:00' : timeOf(end) }));
  }
  return week;
}

function toRows(week: readonly (readonly Span[])[]): readonly DayRow[] {
  const rows: { from: number; to: number; spans: readonly Span[] }[] = [];
  for (const [day, spans] of week.entries()) {
    const last = rows.at(-1);
    if (last && sameSpans(last.spans, spans)) last.to = day;
    else rows.push({ from: day, to: day, spans });
  }
  return rows;
}

const sameSpans = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.length === b.length &&
  a.every(({ from, until }, index) => from === b[index]?.from && until === b[index]?.until);
