import { expect, test } from 'vitest';
import { addAllTo } from '#renderer/features/tours/add-to-list.ts';
import { largestList } from '#renderer/session/session.ts';

const tour = ['wall', 'cathedral', 'museum'];
const others = (count: number) => Array.from({ length: count }, (_, index) => `other-${index}`);

test('an empty list takes the whole tour in its order', () => {
  expect(addAllTo([], tour)).toEqual({ kind: 'all', ids: tour });
});

test('what is kept already is not added again', () => {
  expect(addAllTo(['cathedral'], tour)).toEqual({ kind: 'all', ids: ['wall', 'museum'] });
});

test('a list with little room takes the first places and says so', () => {
  expect(addAllTo(others(largestList - 2), tour)).toEqual({
    kind: 'some',
    ids: ['wall', 'cathedral'],
  });
});

test('a full list takes nothing', () => {
  expect(addAllTo(others(largestList), tour)).toEqual({ kind: 'full' });
});

test('a full list that holds the whole tour is no disappointment', () => {
  expect(addAllTo([...tour, ...others(largestList - 3)], tour)).toEqual({ kind: 'added' });
});
