import { expect, test } from 'vitest';
import { isSameStem, stemOf } from '#renderer/features/search/stem.ts';

test.each([
  ['граница', 'границу'],
  ['крепость', 'крепости'],
  ['башня', 'башни'],
  ['витебске', 'витебск'],
  ['смоленский', 'смоленского'],
  ['царква', 'царквы'],
])('«%s» finds «%s»', (typed, term) => {
  expect(isSameStem(term, typed)).toBe(true);
});

test.each([
  ['мира', 'мирский'],
  ['витебск', 'витебчанин'],
  ['граница', 'гранитный'],
  ['шагала', 'шагаловские'],
])('«%s» does not find «%s»', (typed, term) => {
  expect(isSameStem(term, typed)).toBe(false);
});

test('short and Latin words keep their endings', () => {
  expect(stemOf('мира')).toBe('мира');
  expect(stemOf('vitebska')).toBe('vitebska');
});
