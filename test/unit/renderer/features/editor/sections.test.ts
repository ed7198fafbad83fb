import { expect, test } from 'vitest';
import { headingOf, newSection, withSectionText } from '#renderer/features/editor/sections.ts';

test('a text of one section is changed in one language, and nothing beside it', () => {
  const sections = [{ heading: { ru: 'Виза' } }, newSection];

  const changed = withSectionText(sections, 1, 'paragraphs', 'be', ['Пашпарт']);

  expect(changed).toEqual([{ heading: { ru: 'Виза' } }, { paragraphs: { be: ['Пашпарт'] } }]);
  expect(withSectionText(changed, 1, 'paragraphs', 'be', undefined)).toEqual(sections);
});

test('a section is called by its heading, in Russian where another is missing', () => {
  expect(headingOf({ heading: { ru: 'Виза', be: 'Віза' } }, 'be')).toBe('Віза');
  expect(headingOf({ heading: { ru: 'Виза' } }, 'en')).toBe('Виза');
  expect(headingOf(newSection, 'ru')).toBeUndefined();
});
