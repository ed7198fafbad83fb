import { expect, test } from 'vitest';
import { incidentWords } from '#renderer/features/staff/incident-words.ts';
import { beginsSentence, numbers, signs } from '#renderer/features/staff/staff-keys.ts';
import { keyboardLayouts, keysPerRow } from '#renderer/ui/keyboard-layouts.ts';

test('a sentence begins with a capital, and nothing else does', () => {
  for (const before of ['', 'Музей закрыт. ', 'Праўда? ', 'Первая строка\n']) {
    expect(beginsSentence(before), before).toBe(true);
  }
  for (const before of ['М', 'Музей ', 'ул. Ленина, д.', '54.78']) {
    expect(beginsSentence(before), before).toBe(false);
  }
});

test('the signs take no more room than the letters', () => {
  expect(signs).toHaveLength(keyboardLayouts.ru.length);
  for (const row of [...signs, ...numbers]) expect(row.length).toBeLessThanOrEqual(keysPerRow);
});

test('whoever reads of a failure reads it in words, known or not', () => {
  expect(incidentWords('config-damaged')).toBe('settings');
  expect(incidentWords('access-deleted')).toBe('pinsForgotten');
  expect(incidentWords('unhandled-rejection')).toBe('program');
});
