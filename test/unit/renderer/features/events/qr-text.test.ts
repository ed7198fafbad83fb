import { expect, test } from 'vitest';
import { qrText } from '#renderer/features/events/qr-text.ts';

const fits = (most: number) => (text: string) => text.length <= most;

test('a phone gets title, date and town', () => {
  expect(qrText(['Купалье', '6 июля', 'Витебск'], fits(100))).toBe('Купалье\n6 июля\nВитебск');
});

test('a long title leaves the town out before the date', () => {
  expect(qrText(['Купалье', '6 июля', 'Витебск'], fits(14))).toBe('Купалье\n6 июля');
});

test('no code is better than one that phones cannot read', () => {
  expect(qrText(['Купалье'], fits(3))).toBeUndefined();
});
