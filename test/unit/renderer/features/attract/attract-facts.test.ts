import { expect, test } from 'vitest';
import { upcomingOccurrences } from '#renderer/calendar/occurrence.ts';
import { longTurns, shortFacts } from '#renderer/features/attract/attract-facts.ts';
import { realRecords } from '../../../../support/real-records.ts';

const kiosk = [54.7829, 32.0453] as [number, number];
const noon = new Date('2026-11-29T09:00:00Z');

test('an event is told in each language before the next one comes', () => {
  const occurrences = upcomingOccurrences(realRecords.events, { year: 2026, month: 11, day: 29 });

  const turns = longTurns([], occurrences);

  expect(turns).toHaveLength(9);
  expect(turns.slice(0, 3).map(({ locale }) => locale)).toEqual(['ru', 'be', 'en']);
  expect(new Set(turns.slice(0, 3).map(({ fact }) => fact)).size).toBe(1);
});

test('what nobody knows is left out rather than shown as none', () => {
  const facts = shortFacts({ near: 27, open: 0, kiosk, now: noon });

  expect(facts.map(({ kind }) => kind)).toEqual(['near', 'sunset']);
});

test('the sunset of Smolensk is that of the sunrise equation, and is past once it is past', () => {
  const sunset = (now: Date) =>
    shortFacts({ near: 0, open: 0, kiosk, now }).find(({ kind }) => kind === 'sunset');

  // Noon at 12:40, declination -21.5°, hour angle 57.9°, refraction 0.833°: 16:32.
  expect(sunset(noon)).toMatchObject({ time: expect.stringMatching(/^16:3[1-3]$/) });
  expect(sunset(new Date('2026-11-29T14:00:00Z'))).toBeUndefined();
});
