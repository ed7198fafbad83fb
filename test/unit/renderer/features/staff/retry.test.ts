import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { retry } from '#renderer/features/staff/retry.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const failing = () => vi.fn(() => Promise.reject(new Error('no host')));

test('what failed is tried again after one, two and four seconds, in the end once a minute', async () => {
  const attempt = failing();
  void retry(attempt, () => true);

  const times: number[] = [];
  for (const seconds of [0, 1, 2, 4, 8, 16, 32, 60, 60]) {
    await vi.advanceTimersByTimeAsync(seconds * 1000);
    times.push(attempt.mock.calls.length);
  }

  expect(times).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
});

test('what succeeded is not tried again', async () => {
  const attempt = failing().mockImplementationOnce(() => Promise.reject(new Error('no host')));
  attempt.mockImplementation(() => Promise.resolve() as Promise<never>);

  void retry(attempt, () => true);
  await vi.advanceTimersByTimeAsync(600_000);

  expect(attempt).toHaveBeenCalledTimes(2);
});

test('what is wanted no more is not tried again', async () => {
  const attempt = failing();
  let wanted = true;
  void retry(attempt, () => wanted);
  await vi.advanceTimersByTimeAsync(500);

  wanted = false;
  await vi.advanceTimersByTimeAsync(600_000);

  expect(attempt).toHaveBeenCalledTimes(1);
});
