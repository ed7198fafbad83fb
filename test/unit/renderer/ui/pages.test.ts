import { expect, test } from 'vitest';
import { pageOf } from '#renderer/ui/pages.ts';

const numbers = [1, 2, 3, 4, 5, 6, 7];

test('pages share out everything and nothing twice', () => {
  const pages = [1, 2, 3].map((page) => pageOf(numbers, page, 3).items);

  expect(pages.flat()).toEqual(numbers);
});

test('a page beyond the end shows the last one', () => {
  expect(pageOf(numbers, 9, 3)).toEqual({ items: [7], page: 3, pages: 3 });
  expect(pageOf(numbers, 0, 3).page).toBe(1);
});

test('nothing is still one page', () => {
  expect(pageOf([], 1, 6)).toEqual({ items: [], page: 1, pages: 1 });
});
