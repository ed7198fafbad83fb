import { expect, test } from 'vitest';
import { numbersOf } from '#electron/host/content-check/numbers.ts';

test.each([
  ['6,5 км и 38 башен', '6.5 km and 38 towers'],
  ['в XVIII веке', 'in the 18th century'],
  ['X–XI вв., 1595–1602', '10th–11th centuries, 1595–1602'],
  ['12\u00a0345 жителей', '12,345 inhabitants'],
  ['64,5 тыс. га', '64,500 ha'],
  ['15–17 тысяч человек', '15,000–17,000 people'],
  ['2,4 млн', '2.4 million'],
  ['при Николае II. Потом', 'under Nicholas II. Then'],
  ['Пётр I. 1708 год', 'Peter I. 1708'],
  ['25-метровая башня', 'a 25-metre tower'],
])('the same numbers are the same: %s', (russian, english) => {
  expect(numbersOf(russian, 'ru')).toEqual(numbersOf(english, 'en'));
});

test.each([
  ['1595 год', 'the year 1596'],
  ['XVII век', '18th century'],
  ['две башни и 3 арки', 'two towers'],
  ['6,5 км', '65 km'],
])('different numbers are different: %s', (russian, english) => {
  expect(numbersOf(russian, 'ru')).not.toEqual(numbersOf(english, 'en'));
});

test('an initial is no Roman numeral', () => {
  expect(numbersOf('the poet V. Korotkevich', 'en')).toEqual([]);
  expect(numbersOf('спутник «Канопус-V»', 'ru')).toEqual([]);
});
