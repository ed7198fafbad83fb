import type { DayCounts } from '#shared/statistics-model';

/** How often one thing was counted. */
export interface Tally {
  readonly name: string;
  readonly count: number;
}

export interface Summary {
  /** Every day of the period, oldest first, also those on which nobody came. */
  readonly visits: readonly Tally[];
  readonly visitsInAll: number;
  /** Most first in all of these. */
  readonly languages: readonly Tally[];
  /** `collection/id` of the records that were opened most. */
  readonly records: readonly Tally[];
  readonly searches: readonly Tally[];
  /** Codes and printed pages that visitors took along, by what they held. */
  readonly taken: readonly Tally[];
  readonly ratings: readonly Tally[];
}

const mostRecords = 10;
const mostSearches = 10;

/** What a period of `length` days up to `lastDay` (`YYYY-MM-DD`, inclusive) comes to. */
export function sumStatistics(
  days: readonly DayCounts[],
  lastDay: string,
  length: number,
): Summary {
  const visitsOf = new Map(days.map(({ day, counts }) => [day, counts.visit ?? 0]));
  const visits = daysUpTo(lastDay, length).map((name) => ({
    name,
    count: visitsOf.get(name) ?? 0,
  }));
  const inAll = sumByKey(days);
  return {
    visits,
    visitsInAll: visits.reduce((sum, { count }) => sum + count, 0),
    languages: below(inAll, 'language'),
    records: below(inAll, 'record').slice(0, mostRecords),
    searches: below(inAll, 'nothing-found').slice(0, mostSearches),
    taken: [...below(inAll, 'code'), ...printed(inAll)].toSorted(byCount),
    ratings: below(inAll, 'rating'),
  };
}

/** The calendar alone: no zone and no summer time has a say. */
function daysUpTo(lastDay: string, length: number): readonly string[] {
  const lastMs = Date.parse(`${lastDay}T00:00:00Z`);
  return Array.from({ length }, (_, at) =>
    new Date(lastMs - (length - 1 - at) * 86_400_000).toISOString().slice(0, 10),
  );
}

function sumByKey(days: readonly DayCounts[]): ReadonlyMap<string, number> {
  const inAll = new Map<string, number>();
  for (const { counts } of days) {
    for (const [key, count] of Object.entries(counts)) {
      inAll.set(key, (inAll.get(key) ?? 0) + count);
    }
  }
  return inAll;
}

const below = (inAll: ReadonlyMap<string, number>, what: string): readonly Tally[] =>
  [...inAll]
    .filter(([key]) => key.startsWith(`${what}/`))
    .map(([key, count]) => ({ name: key.slice(what.length + 1), count }))
    .toSorted(byCount);

function printed(inAll: ReadonlyMap<string, number>): readonly Tally[] {
  const count = inAll.get('print');
  return count === undefined ? [] : [{ name: 'print', count }];
}

const byCount = (a: Tally, b: Tally): number => b.count - a.count || (a.name < b.name ? -1 : 1);
