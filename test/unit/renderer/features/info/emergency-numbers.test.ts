import { expect, test } from 'vitest';
import { countriesFromHere, emergencyNumbers } from '#renderer/features/info/emergency-numbers.ts';

test('one number reaches every service in Russia', () => {
  expect(emergencyNumbers.RU).toEqual([
    { number: '112', services: ['fire', 'police', 'ambulance'] },
  ]);
});

test('each service has a number of its own in Belarus', () => {
  expect(emergencyNumbers.BY).toEqual([
    { number: '101', services: ['fire'] },
    { number: '102', services: ['police'] },
    { number: '103', services: ['ambulance'] },
  ]);
});

test('the numbers that work where the kiosk stands come first', () => {
  expect(countriesFromHere('RU')).toEqual(['RU', 'BY']);
  expect(countriesFromHere('BY')).toEqual(['BY', 'RU']);
});
