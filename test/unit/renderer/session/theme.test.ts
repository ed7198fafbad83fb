import { expect, test } from 'vitest';
import { themeAt } from '#renderer/session/theme.ts';
import type { Position } from '#shared/content-fields';

const smolensk: Position = [54.78, 32.05];

test.each([
  ['a winter afternoon in daylight', '2026-12-21T12:00:00+03:00', 'light'],
  ['a winter evening, long before closing', '2026-12-21T17:30:00+03:00', 'dark'],
  ['a summer evening in daylight', '2026-06-21T21:00:00+03:00', 'light'],
  ['a summer night', '2026-06-22T00:30:00+03:00', 'dark'],
] as const)('the page follows the sun: %s', (_, time, theme) => {
  expect(themeAt('auto', new Date(time), smolensk)).toBe(theme);
});

test('a fixed theme does not ask the sun', () => {
  expect(themeAt('light', new Date('2026-12-21T23:00:00+03:00'), smolensk)).toBe('light');
  expect(themeAt('dark', new Date('2026-06-21T12:00:00+03:00'), smolensk)).toBe('dark');
});
