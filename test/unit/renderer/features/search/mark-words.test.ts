import { expect, test } from 'vitest';
import { markWords } from '#renderer/features/search/mark-words.ts';

const marked = (title: string, words: readonly string[]): string =>
  markWords(title, words)
    .map((part) => (part.marked ? `[${part.text}]` : part.text))
    .join('');

test('the typed beginning of every word is marked', () => {
  expect(marked('Віцебск-Пасажырскі', ['виц'])).toBe('[Віц]ебск-Пасажырскі');
  expect(marked('«Славянскі базар у Віцебску»', ['виц', 'баз'])).toBe(
    '«Славянскі [баз]ар у [Віц]ебску»',
  );
});

test('the middle of a word is not marked', () => {
  expect(marked('Новополоцк', ['полоцк'])).toBe('Новополоцк');
});

test('a name found by its sound has nothing to mark', () => {
  expect(marked('Віцебск', ['vitebsk'])).toBe('Віцебск');
});

test('marks count letters, not folded ones', () => {
  expect(marked('Щучинский район', ['шчуч'])).toBe('[Щуч]инский район');
  expect(marked('Мемарыяльны аб’ект', ['абек'])).toBe('Мемарыяльны [аб’ек]т');
});

test('the longest of several words wins', () => {
  expect(marked('Витебск', ['в', 'вите'])).toBe('[Вите]бск');
});

test('the parts are the title again, each at its own place', () => {
  const parts = markWords('Мир и Минск', ['ми']);

  expect(parts.map(({ text }) => text).join('')).toBe('Мир и Минск');
  expect(parts.map(({ at }) => at)).toEqual([0, 2, 6, 8]);
});
