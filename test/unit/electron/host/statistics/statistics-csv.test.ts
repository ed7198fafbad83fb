import { expect, test } from 'vitest';
import { statisticsToCsv } from '#electron/host/statistics/statistics-csv.ts';

test('the table is by day, and in a day by how often', () => {
  const csv = statisticsToCsv([
    { day: '2026-11-28', counts: { visit: 3 } },
    { day: '2026-11-29', counts: { 'rating/poor': 1, 'record/places/mir-castle': 4, visit: 2 } },
  ]);

  expect(csv.split('\r\n')).toEqual([
    '\uFEFFday;what;which;count',
    '2026-11-28;visit;;3',
    '2026-11-29;record;places/mir-castle;4',
    '2026-11-29;visit;;2',
    '2026-11-29;rating;poor;1',
    '',
  ]);
});

test('nothing in a cell breaks the table or runs as a formula', () => {
  const csv = statisticsToCsv([
    { day: '2026-11-29', counts: { 'nothing-found/a;b"c': 1, 'nothing-found/-1+2': 1 } },
  ]);

  expect(csv).toContain(`;"a;b""c";1`);
  expect(csv).toContain(`;'-1+2;1`);
});
