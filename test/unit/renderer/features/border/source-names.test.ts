import { expect, test } from 'vitest';
import { sourceNames } from '#renderer/features/border/source-names.ts';

test('a source is named by its site, for a screen on which no address can be opened', () => {
  expect(sourceNames(['https://www.belta.by/politics/view/1', 'http://lenta.ru/news/2'])).toEqual([
    'belta.by',
    'lenta.ru',
  ]);
});

test('a site that was used twice is named once', () => {
  expect(sourceNames(['https://belta.by/1', 'https://www.belta.by/2'])).toEqual(['belta.by']);
});

test('notes of the editors among the sources stay out of sight', () => {
  expect(sourceNames(['unverified', 'from memory'])).toEqual([]);
});
