import { expect, test } from 'vitest';
import { sumStatistics } from '#renderer/features/tools/sum-statistics.ts';

test('days without visitors stand in the row as well, also across the end of a month', () => {
  const summary = sumStatistics([{ day: '2026-02-28', counts: { visit: 5 } }], '2026-03-02', 4);

  expect(summary.visits).toEqual([
    { name: '2026-02-27', count: 0 },
    { name: '2026-02-28', count: 5 },
    { name: '2026-03-01', count: 0 },
    { name: '2026-03-02', count: 0 },
  ]);
  expect(summary.visitsInAll).toBe(5);
});

test('what was counted on several days is one number, most first', () => {
  const { records, searches, languages } = sumStatistics(
    [
      { day: '2026-11-28', counts: { 'record/places/mir-castle': 2, 'nothing-found/а/б': 1 } },
      {
        day: '2026-11-29',
        counts: { 'record/places/kreva': 3, 'record/places/mir-castle': 4, 'language/be': 2 },
      },
    ],
    '2026-11-29',
    7,
  );

  expect(records).toEqual([
    { name: 'places/mir-castle', count: 6 },
    { name: 'places/kreva', count: 3 },
  ]);
  expect(searches).toEqual([{ name: 'а/б', count: 1 }]);
  expect(languages).toEqual([{ name: 'be', count: 2 }]);
});

test('printed pages stand among the codes that were taken along', () => {
  const { taken } = sumStatistics(
    [{ day: '2026-11-29', counts: { print: 2, 'code/list': 1, 'code/place': 3 } }],
    '2026-11-29',
    7,
  );

  expect(taken.map(({ name }) => name)).toEqual(['place', 'print', 'list']);
});

test('no more than ten records are named', () => {
  const counts = Object.fromEntries(
    Array.from({ length: 30 }, (_, n) => [`record/places/p${n}`, n]),
  );

  expect(sumStatistics([{ day: '2026-11-29', counts }], '2026-11-29', 7).records).toHaveLength(10);
});
