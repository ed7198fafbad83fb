import { expect, test } from 'vitest';
import { nextHours } from '#renderer/features/publishing/next-hours.ts';

const of = (now: string) => nextHours(new Date(now)).map(({ name, time }) => `${name} ${time}`);

test('in the day a release may wait for tonight or for the next two mornings', () => {
  expect(of('2026-11-29T12:00:00+03:00')).toEqual([
    'tonight 22:00',
    'tomorrow 07:00',
    'dayAfter 07:00',
  ]);
});

test('late at night tonight is over, and tomorrow is the day that the clock says', () => {
  expect(of('2026-11-29T23:30:00+03:00')).toEqual(['tomorrow 07:00', 'dayAfter 07:00']);
  expect(nextHours(new Date('2026-11-30T00:30:00+03:00'))[1]?.instant).toBe(
    '2026-12-01T04:00:00.000Z',
  );
});
