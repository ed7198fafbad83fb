import { expect, test } from 'vitest';
import { withoutDistrict } from '#renderer/ui/without-district.ts';

test('a town is named without its district', () => {
  expect(withoutDistrict('Мир (Кореличский район)')).toBe('Мир');
  expect(withoutDistrict('Смоленск')).toBe('Смоленск');
});
