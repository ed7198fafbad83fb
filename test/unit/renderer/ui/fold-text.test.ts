import { expect, test } from 'vitest';
import { foldText } from '#renderer/ui/fold-text.ts';

const text = 'Раз два три. Четыре пять шесть. Семь восемь девять.';

test('a text that fits is shown whole', () => {
  expect(foldText(text, 9)).toEqual([text, '']);
});

test('a longer one is cut between sentences, and nothing is lost', () => {
  expect(foldText(text, 7)).toEqual(['Раз два три. Четыре пять шесть.', 'Семь восемь девять.']);
});

test('no room at all folds everything', () => {
  expect(foldText(text, 0)).toEqual(['', text]);
});
