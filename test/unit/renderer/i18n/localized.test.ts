import { expect, test } from 'vitest';
import { pickList, pickText } from '#renderer/i18n/localized.ts';

test('a text that is missing in the language is Russian and says so', () => {
  expect(pickText({ ru: 'Мир', be: 'Мір' }, 'en')).toEqual({ value: 'Мир', lang: 'ru' });
  expect(pickText({ ru: 'Мир', be: 'Мір' }, 'be')).toEqual({ value: 'Мір', lang: 'be' });
});

test('an empty list is not taken for a translation', () => {
  expect(pickList({ ru: ['Замок'], be: [] }, 'be')).toEqual({ value: ['Замок'], lang: 'ru' });
  expect(pickList({ ru: [], be: [] }, 'be')).toEqual({ value: [], lang: 'be' });
});
