import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pauseMs } from '#electron/host/feed/feed-pace.ts';

const minute = 60_000;

test('the pauses after failures grow from a minute to six hours', () => {
  const pauses = [1, 2, 3, 4, 20, 2000].map((failures) =>
    pauseMs({ failures, pollMinutes: 15, random: 0.5 }),
  );

  expect(pauses).toEqual([1, 2, 4, 8, 360, 360].map((minutes) => minutes * minute));
});

test('every pause is spread by a fifth around what is usual', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1440 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (poll, random) => {
        const ratio = pauseMs({ failures: 0, pollMinutes: poll, random }) / (poll * minute);
        expect(ratio).toBeGreaterThanOrEqual(0.79);
        expect(ratio).toBeLessThanOrEqual(1.21);
      },
    ),
  );
});
