import { expect, test } from 'vitest';
import { allowedTypos, swappedNeighbours, typosBetween } from '#renderer/features/search/typos.ts';

test('short words must be right, longer ones may have a mistake or two', () => {
  expect(['мир', 'орша', 'полоцк', 'витебск', 'крепость'].map(allowedTypos)).toEqual([
    0, 1, 1, 2, 2,
  ]);
});

test('numbers are not guessed', () => {
  expect(allowedTypos('1812')).toBe(0);
});

test.each([
  ['витебск', 'витебск', 0],
  ['витибск', 'витебск', 1],
  ['вибск', 'витебск', 2],
  ['виттебск', 'витебск', 1],
  ['ивтебск', 'витебск', 1],
  ['минкс', 'минск', 1],
  ['', 'мир', 3],
])('from «%s» to «%s» there are %i mistakes', (typed, meant, mistakes) => {
  expect(typosBetween(typed, meant)).toBe(mistakes);
  expect(typosBetween(meant, typed)).toBe(mistakes);
});

test('every pair of neighbours is swapped once, equal letters never', () => {
  expect(swappedNeighbours('abc')).toEqual(['bac', 'acb']);
  expect(swappedNeighbours('aa')).toEqual([]);
});
