import type { FeedProblem, FeedStatus } from '#shared/feed-model';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

interface Ago {
  readonly unit: 'now' | 'minutes' | 'hours' | 'days';
  readonly count: number;
}

/** How long ago, in the largest unit that is whole; a time to come counts as now. */
export function ago(at: Date, now: Date): Ago {
  const ms = now.getTime() - at.getTime();
  if (ms < minuteMs) return { unit: 'now', count: 0 };
  if (ms < hourMs) return { unit: 'minutes', count: Math.floor(ms / minuteMs) };
  if (ms < dayMs) return { unit: 'hours', count: Math.floor(ms / hourMs) };
  return { unit: 'days', count: Math.floor(ms / dayMs) };
}

/** At a fair there is no network for days, and staff know what they went back from. */
const quiet: ReadonlySet<FeedProblem> = new Set(['offline', 'captive', 'no-release', 'returned']);

export const isWorrying = ({ problem, clockIsBehind }: FeedStatus): boolean =>
  clockIsBehind || (problem !== null && !quiet.has(problem));

export const percentOf = (progress: FeedStatus['progress']): number =>
  progress === null || progress.totalBytes === 0
    ? 0
    : Math.floor((progress.doneBytes / progress.totalBytes) * 100);
