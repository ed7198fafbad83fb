import { expect, test } from 'vitest';
import { sentencesOf } from '#shared/sentences';

test.each([
  ['Раз два. Три четыре? «Пять» шесть.', ['Раз два.', 'Три четыре?', '«Пять» шесть.']],
  ['На месте. 3 октября открыли.', ['На месте.', '3 октября открыли.']],
  ['Музей М. И. Глинки. Дом', ['Музей М. И. Глинки.', 'Дом']],
  ['In the 1990s. Nearby', ['In the 1990s.', 'Nearby']],
  ['About 100 m. Nearby', ['About 100 m.', 'Nearby']],
  ['Built by St. Anne. Then', ['Built by St. Anne.', 'Then']],
  ['Высота 6.5 km и всё.', ['Высота 6.5 km и всё.']],
])('%s', (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences);
});
