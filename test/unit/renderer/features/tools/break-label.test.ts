import { expect, test } from 'vitest';
import { breakLabel } from '#renderer/features/tools/break-label.ts';

test.each([
  ['Мирский замок', 'Мирский замок'],
  ['Успенский кафедральный собор', ['Успенский кафедральный', 'собор']],
  ['Достопримечательность-без-пробелов', 'Достопримечательность-…'],
  [
    'Дом, в котором жил и работал очень известный человек',
    ['Дом, в котором жил и', 'работал очень известны…'],
  ],
])('«%s» is shown as %j', (text, shown) => {
  expect(breakLabel(text, 23)).toEqual(shown);
});
