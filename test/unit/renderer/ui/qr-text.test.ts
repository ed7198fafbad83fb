import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { bytesOf, cutToBytes, firstThatFits, largestQrBytes } from '#renderer/ui/qr-text.ts';

const draw = (text: string) => encode(text, { ecc: 'L', border: 2, maxVersion: 10 });

test('the largest code holds exactly as many bytes as we count on', () => {
  expect(draw('ы'.repeat(135).concat('a')).version).toBe(10);
  expect(() => draw('ы'.repeat(136))).toThrow();
  expect(largestQrBytes).toBe(271);
});

test('the fullest text that fits is taken', () => {
  expect(firstThatFits(['a'.repeat(272), 'b'.repeat(271), 'c'])).toBe('b'.repeat(271));
});

test('a text is cut between letters, not within one', () => {
  expect(cutToBytes('Ёж', 3)).toBe('Ё');
  expect(bytesOf('Ёж')).toBe(4);
});
