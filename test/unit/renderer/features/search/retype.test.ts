import { expect, test } from 'vitest';
import { retypings } from '#renderer/features/search/retype.ts';

test('Russian typed on a Latin layout', () => {
  expect(retypings('dbnt,cr')).toContain('витебск');
  expect(retypings('cvjktycr')).toContain('смоленск');
});

test('Belarusian typed on a Latin layout', () => {
  expect(retypings('dbwt,cr')).toContain('віцебск');
  expect(retypings('hjufxjo')).toContain('рогачоў');
});

test('English typed on a Cyrillic layout, Russian or Belarusian', () => {
  expect(retypings('мшеуиыл')).toEqual(['vitebsk']);
  expect(retypings('ьштыл')).toEqual(['minsk']);
  expect(retypings('щкырф')).toEqual(['orsha']);
  expect(retypings('ўкырф')).toEqual(['orsha']);
});

test('capital letters make no difference', () => {
  expect(retypings('Dbnt,cr')).toContain('витебск');
});

test('one or two letters are taken as they are', () => {
  expect(retypings('vb')).toEqual([]);
});

test('digits belong to every layout', () => {
  expect(retypings('1812')).toEqual([]);
});
