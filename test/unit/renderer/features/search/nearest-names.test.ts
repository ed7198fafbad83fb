import { expect, test } from 'vitest';
import { nearestNames } from '#renderer/features/search/nearest-names.ts';
import { realIndex } from '../../../../support/real-records.ts';

const index = await realIndex();
const nearest = (query: string) =>
  nearestNames(index, query, () => true).entries.map(({ key }) => key);

test('a badly misspelt name is among the first that are offered', () => {
  expect(nearest('витпск').slice(0, 3)).toContain('town:Витебск');
  expect(nearest('дедмороз').slice(0, 3)).toContain('place:father-frost-residence');
  expect(nearest('Moskau').slice(0, 3)).toContain('town:Москва');
});

test('the strangest nonsense still gets names, the nearest towns before all', () => {
  expect(nearest('@@@').slice(0, 2)).toEqual(['town:Смоленск', 'town:Пржевальское']);
  expect(nearest('жжж').length).toBeGreaterThan(10);
});

test('only names that are like the query are said to be', () => {
  expect(nearestNames(index, 'витпск', () => true).alike).toBe(true);
  expect(nearestNames(index, 'zzqqx', () => true).alike).toBe(false);
});

test('what is not to be shown is not offered', () => {
  const { entries } = nearestNames(index, 'витпск', ({ kind }) => kind === 'station');

  expect(new Set(entries.map(({ kind }) => kind))).toEqual(new Set(['station']));
});
