import { expect, test } from 'vitest';
import {
  buttonMm,
  formatGb,
  formatMoment,
  isShortOfSpace,
  leastButtonMm,
} from '#renderer/features/staff/status-rows.ts';

test('free space is read in gigabytes with one place', () => {
  expect(formatGb(118_340_000_000, 'ru')).toBe('118,3');
  expect(formatGb(118_340_000_000, 'en')).toBe('118.3');
  expect(formatGb(40_000_000, 'be')).toBe('0');
});

test('less than two gigabytes are short, and an unknown number is no alarm', () => {
  expect(isShortOfSpace({ freeBytes: 1_999_999_999 })).toBe(true);
  expect(isShortOfSpace({ freeBytes: 2_000_000_000 })).toBe(false);
  expect(isShortOfSpace({ freeBytes: null })).toBe(false);
});

test('a failure is dated by the clock in Smolensk', () => {
  expect(formatMoment('2026-07-09T21:05:00.000Z', 'be')).toBe('10 ліпеня, 00:05');
});

test('a time that is none is shown as it came', () => {
  expect(formatMoment('yesterday', 'en')).toBe('yesterday');
});

test('a button is as large as the panel makes it', () => {
  expect(buttonMm(43, { width: 1920, height: 1080 })).toBeCloseTo(39.7, 1);
  expect(buttonMm(43, { width: 1080, height: 1920 })).toBeCloseTo(39.7, 1);
  expect(buttonMm(43, { width: 3840, height: 2160 })).toBeCloseTo(39.7, 1);
  expect(buttonMm(15, { width: 1920, height: 1080 })).toBeLessThan(leastButtonMm);
  expect(buttonMm(null, { width: 1920, height: 1080 })).toBeNull();
});
