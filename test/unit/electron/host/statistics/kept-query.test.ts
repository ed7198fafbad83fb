import { expect, test } from 'vitest';
import { keptQuery } from '#electron/host/statistics/kept-query.ts';

test.each([
  ['  Аквапарк  ', 'аквапарк'],
  ['Горка   для ДЕТЕЙ!', 'горка для детей'],
  ["аб'ект", "аб'ект"],
  ['замок 1595', 'замок'],
])('«%s» is kept as «%s»', (query, kept) => {
  expect(keptQuery(query)).toBe(kept);
});

test.each(['+7 912 345-67-89', '4510 123456', 'ivan@example.org', 'ы', '…', ''])(
  'of «%s» nothing is kept',
  (query) => {
    expect(keptQuery(query)).toBeUndefined();
  },
);

test('no more than forty letters are kept', () => {
  expect([...(keptQuery('очень '.repeat(20)) ?? '')].length).toBeLessThanOrEqual(40);
});
