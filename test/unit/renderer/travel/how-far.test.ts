import { expect, test } from 'vitest';
import { howFar, roundKm } from '#renderer/travel/how-far.ts';

const kiosk: [number, number] = [54.7777, 32.0533];

test('a visitor reads minutes for a near place and kilometres for a far one', () => {
  const cathedral = howFar(kiosk, [54.78872, 32.05435]);
  const vitebsk = howFar(kiosk, [55.1945, 30.2054]);

  expect(cathedral).toEqual({ kind: 'walk', minutes: 21 });
  expect(vitebsk.kind === 'far' && Math.round(vitebsk.km)).toBe(127);
});

test('distances are told no finer than we know them', () => {
  expect(roundKm(3.31)).toBe(3.5);
  expect(roundKm(9.9)).toBe(10);
  expect(roundKm(124.4)).toBe(124);
});
