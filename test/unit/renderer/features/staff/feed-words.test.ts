import { expect, test } from 'vitest';
import { ago, isWorrying, percentOf } from '#renderer/features/staff/feed-words.ts';
import type { FeedStatus } from '#shared/feed-model';

const now = new Date('2026-07-09T12:00:00Z');
const before = (ms: number) => ago(new Date(now.getTime() - ms), now);

test.each([
  [59_000, 'now', 0],
  [60_000, 'minutes', 1],
  [59 * 60_000, 'minutes', 59],
  [3_600_000, 'hours', 1],
  [47 * 3_600_000, 'days', 1],
  [-5_000, 'now', 0],
] as const)('%d ms ago is told in the largest whole unit', (ms, unit, count) => {
  expect(before(ms)).toEqual({ unit, count });
});

const status = (fields: Partial<FeedStatus>): FeedStatus => ({
  state: 'resting',
  problem: null,
  progress: null,
  checkedAt: null,
  nextCheckAt: null,
  contentOf: null,
  before: null,
  newerWaits: false,
  clockIsBehind: false,
  ...fields,
});

test('a fair without a network is no reason to worry, a wrong signature or clock is', () => {
  expect(isWorrying(status({ problem: 'offline' }))).toBe(false);
  expect(isWorrying(status({ problem: 'untrusted' }))).toBe(true);
  expect(isWorrying(status({ clockIsBehind: true }))).toBe(true);
});

test('progress is told in whole percent, also of nothing', () => {
  expect(percentOf({ doneBytes: 2, totalBytes: 3 })).toBe(66);
  expect(percentOf({ doneBytes: 0, totalBytes: 0 })).toBe(0);
});
