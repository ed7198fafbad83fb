import { expect, test } from 'vitest';
import { formatAsOf } from '#renderer/features/exhibits/as-of.ts';

test('the period of numbers is said as exactly as it is known', () => {
  expect(formatAsOf('2025', 'ru')).toBe('2025 г.');
  expect(formatAsOf('2025', 'en')).toBe('2025');
  expect(formatAsOf('2026-03', 'be')).toBe('сакавік 2026');
  expect(formatAsOf('2026-03-09', 'ru')).toBe('9 марта 2026 г.');
});
