import * as v from 'valibot';
import { expect, test } from 'vitest';
import {
  addDigit,
  eraseDigit,
  isLongEnough,
  pinErrorToMessage,
  setPinsErrorToMessage,
} from '#renderer/features/staff/pin-entry.ts';
import { pinSchema } from '#shared/access-model';

test('the pad lets in what the host accepts, and nothing longer or shorter', () => {
  let pin = '';
  const accepted: number[] = [];
  for (let press = 1; press <= 10; press += 1) {
    pin = addDigit(pin, '7');
    expect(isLongEnough(pin)).toBe(v.is(pinSchema, pin));
    if (isLongEnough(pin)) accepted.push(pin.length);
  }

  expect(accepted).toEqual([4, 5, 6, 7, 8, 8, 8]);
});

test('erasing takes the last digit, and nothing from nothing', () => {
  expect(eraseDigit('4809')).toBe('480');
  expect(eraseDigit('')).toBe('');
});

test('a lock is told by its countdown alone', () => {
  expect(pinErrorToMessage({ type: 'locked', forMs: 60_000 })).toBeNull();
  expect(pinErrorToMessage({ type: 'wrong' })).toBe('wrong');
});

test('PINs that cannot be read are not called wrong', () => {
  expect(pinErrorToMessage({ type: 'not-configured' })).toBe('unreadable');
});

test('a refused new PIN is told why', () => {
  expect(setPinsErrorToMessage({ type: 'too-easy', role: 'editor' })).toBe('easy');
  expect(setPinsErrorToMessage({ type: 'taken', role: 'editor' })).toBe('taken');
  expect(setPinsErrorToMessage({ type: 'not-allowed' })).toBe('failed');
});
