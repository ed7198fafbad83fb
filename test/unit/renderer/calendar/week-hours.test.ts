import { expect, test } from 'vitest';
import { weekHours } from '#renderer/calendar/week-hours.ts';

/** Clocks of Moscow and Minsk are three hours ahead of UTC all the year. */
const at = (local: string) => new Date(`${local}:00+03:00`);
/** 23 November 2026 is a Monday. */
const stateAt = (value: string, local: string) => weekHours(value, 'RU', at(local))?.now;

const museum = 'Tu-Su 10:00-18:00; Mo off';

test('on Monday a closed museum says when it opens', () => {
  expect(stateAt(museum, '2026-11-23T12:00')).toEqual({
    kind: 'closed',
    next: { inDays: 1, weekday: 1, time: '10:00' },
  });
});

test('before opening, the same day is named; when open, until when', () => {
  expect(stateAt(museum, '2026-11-24T09:59')).toEqual({
    kind: 'closed',
    next: { inDays: 0, weekday: 1, time: '10:00' },
  });
  expect(stateAt(museum, '2026-11-24T10:00')).toEqual({ kind: 'open', until: '18:00' });
  expect(stateAt(museum, '2026-11-24T18:00')).toMatchObject({ kind: 'closed' });
});

test('special hours of a day override the ordinary week', () => {
  const value = 'Mo-Su 10:00-18:00; Dec 31 10:00-15:00';

  expect(stateAt(value, '2026-12-31T14:00')).toEqual({ kind: 'open', until: '15:00' });
  expect(stateAt(value, '2026-12-31T16:00')).toMatchObject({ kind: 'closed' });
});

test('what never closes has no closing time', () => {
  expect(stateAt('24/7', '2026-11-24T03:00')).toEqual({ kind: 'open', until: null });
});

test('the week is told from Monday, days with the same hours together', () => {
  expect(weekHours(museum, 'BY', at('2026-11-26T12:00'))?.rows).toEqual([
    { from: 0, to: 0, spans: [] },
    { from: 1, to: 6, spans: [{ from: '10:00', until: '18:00' }] },
  ]);
});

test('a break at noon is two spans', () => {
  expect(weekHours('Mo-Su 09:00-13:00,14:00-18:00', 'BY', at('2026-11-26T12:00'))?.rows).toEqual([
    {
      from: 0,
      to: 6,
      spans: [
        { from: '09:00', until: '13:00' },
        { from: '14:00', until: '18:00' },
      ],
    },
  ]);
});

test('a value that makes no sense has no answer', () => {
  expect(weekHours('soon', 'RU', at('2026-11-24T10:00'))).toBeNull();
});
