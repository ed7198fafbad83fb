import { assertNever } from '#shared/result';
import type { CountedFact, DayCounts } from '#shared/statistics-model';
import { createQueue } from '../in-turn.ts';
import type { Log } from '../log.ts';
import { dropDaysBefore, listDays, readDay, writeDay } from './day-file.ts';
import { keptQuery } from './kept-query.ts';

export interface Statistics {
  /** Counted at once; on the disk when the visit ends, and after ten seconds at the latest. */
  count(fact: CountedFact): Promise<void>;
  /** The last so many days on which anything was counted at all, oldest first. */
  lastDays(days: number): Promise<readonly DayCounts[]>;
}

interface StatisticsOptions {
  readonly folder: string;
  readonly log: Log;
  readonly now?: () => Date;
  readonly writeAfterMs?: number;
}

/** Thirteen months: a month can be compared with the same one a year ago. */
export const keptDays = 400;

/** More different records and searches in one day are a fault, and must not fill the disk. */
const mostKeys = 3000;

const isFlood = (key: string, counts: Readonly<Record<string, number>>): boolean =>
  /^(record|nothing-found)\//.test(key) &&
  !Object.hasOwn(counts, key) &&
  Object.keys(counts).length >= mostKeys;

/**
 * Numbers by local day, in one small file a day: nothing tells one visitor from another, and
 * nothing leaves this machine unless staff carry it away. A pulled plug costs ten seconds of them.
 */
export function createStatistics(options: StatisticsOptions): Statistics {
  const { folder, log, now = () => new Date(), writeAfterMs = 10_000 } = options;
  const inTurn = createQueue();
  let today: { readonly day: string; readonly counts: Record<string, number> } | undefined;
  let changed = false;
  let timer: NodeJS.Timeout | undefined;

  async function openToday() {
    const day = localDay(now());
    if (today?.day === day) return today;
    await write();
    const { counts } = await readDay(folder, day, log);
    today = { day, counts: { ...counts } };
    await dropDaysBefore(folder, localDay(daysBefore(now(), keptDays)));
    return today;
  }

  async function write(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    if (!today || !changed) return;
    changed = false;
    try {
      await writeDay(folder, today);
    } catch (error) {
      // Visitors come first: a full disk costs numbers, and says so.
      log.warn('statistics-not-kept', { reason: String(error) });
    }
  }

  function writeSoon(): void {
    changed = true;
    timer ??= setTimeout(() => void inTurn(write), writeAfterMs);
    timer.unref();
  }

  return {
    count: (fact) =>
      inTurn(async () => {
        const key = keyOf(fact);
        if (key === undefined) return;
        const { counts } = await openToday();
        if (isFlood(key, counts)) return;
        counts[key] = (counts[key] ?? 0) + 1;
        writeSoon();
        if (endsVisit(fact)) await write();
      }),
    lastDays: (days) =>
      inTurn(async () => {
        await write();
        const oldest = localDay(daysBefore(now(), days - 1));
        const listed = (await listDays(folder)).filter((day) => day >= oldest);
        return Promise.all(listed.map((day) => readDay(folder, day, log)));
      }),
  };
}

/** Nothing else comes for a while: now is the time to write. */
const endsVisit = ({ what }: CountedFact): boolean => what === 'language';

/** Under what a fact is counted; `undefined` for a query of which nothing may be kept. */
function keyOf(fact: CountedFact): string | undefined {
  switch (fact.what) {
    case 'visit':
    case 'print':
      return fact.what;
    case 'language':
      return `language/${fact.locale}`;
    case 'screen':
      return `screen/${fact.screen}`;
    case 'record':
      return `record/${fact.key}`;
    case 'code':
      return `code/${fact.of}`;
    case 'rating':
      return `rating/${fact.face}`;
    case 'nothing-found': {
      const query = keptQuery(fact.query);
      return query && `nothing-found/${query}`;
    }
    default:
      return assertNever(fact);
  }
}

/** `YYYY-MM-DD` by this machine's wall clock, which is that of the place. */
function localDay(date: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

const daysBefore = (date: Date, days: number): Date =>
  new Date(date.getFullYear(), date.getMonth(), date.getDate() - days);
