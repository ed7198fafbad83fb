import { expect, test } from 'vitest';
import { nextOccurrence, upcomingOccurrences, wordsFit } from '#renderer/calendar/occurrence.ts';
import type { KioskEvent } from '#shared/event-model';
import { anEvent } from '../features/events/an-event.ts';

const day = (text: string) => {
  const [year = 0, month = 0, date = 0] = text.split('-').map(Number);
  return { year, month, day: date };
};

const concert = anEvent({
  startDate: '2026-07-11',
  endDate: '2026-07-12',
  months: [7],
  dateStatus: 'confirmed',
});

const monthOf = (event: KioskEvent, today: string) => {
  const next = nextOccurrence(event, day(today));
  return next && [next.year, next.month, next.certain];
};

test('a visitor sees the exact days of a confirmed event that is to come', () => {
  const next = nextOccurrence(concert, day('2026-05-20'));

  expect(next).toMatchObject({
    year: 2026,
    month: 7,
    days: { from: day('2026-07-11'), to: day('2026-07-12') },
    certain: true,
  });
});

test('an event is still to be seen on its last day', () => {
  expect(monthOf(concert, '2026-07-12')).toEqual([2026, 7, true]);
});

test('a confirmed annual event that is over is only usual next year, never again this month', () => {
  const next = nextOccurrence(concert, day('2026-07-13'));

  expect(next).toMatchObject({ year: 2027, month: 7, days: null, certain: false });
});

test('an annual event whose last known date lies years back is usual in the coming month', () => {
  expect(monthOf(concert, '2029-07-30')).toEqual([2029, 7, false]);
  expect(monthOf(concert, '2029-08-01')).toEqual([2030, 7, false]);
});

test('an event that happens once disappears the day after', () => {
  const once: KioskEvent = { ...concert, recurrence: 'once' };

  expect(nextOccurrence(once, day('2026-07-13'))).toBeNull();
});

test('an irregular event disappears after its date: nobody can promise another', () => {
  const irregular: KioskEvent = { ...concert, recurrence: 'irregular' };

  expect(nextOccurrence(irregular, day('2026-07-13'))).toBeNull();
});

test('a biennial event skips the year between', () => {
  const biennial: KioskEvent = { ...concert, recurrence: 'biennial' };

  expect(monthOf(biennial, '2026-11-22')).toEqual([2028, 7, false]);
  expect(monthOf(biennial, '2027-03-01')).toEqual([2028, 7, false]);
  expect(monthOf(biennial, '2028-08-01')).toEqual([2030, 7, false]);
});

test('a day of the calendar is certain every year', () => {
  const unity = anEvent({
    startDate: '2026-04-02',
    endDate: '2026-04-02',
    months: [4],
    dateStatus: 'fixed',
  });

  const next = nextOccurrence(unity, day('2026-11-22'));

  expect(next).toMatchObject({
    year: 2027,
    month: 4,
    days: { from: day('2027-04-02'), to: day('2027-04-02') },
    certain: true,
  });
});

test('a calendar feast across the New Year keeps its length', () => {
  const newYear = anEvent({
    startDate: '2026-12-31',
    endDate: '2027-01-01',
    months: [12, 1],
    dateStatus: 'fixed',
  });

  expect(nextOccurrence(newYear, day('2027-01-01'))?.days).toEqual({
    from: day('2026-12-31'),
    to: day('2027-01-01'),
  });
  expect(nextOccurrence(newYear, day('2027-03-01'))?.days).toEqual({
    from: day('2027-12-31'),
    to: day('2028-01-01'),
  });
});

test('an event without an end date lasts one day', () => {
  const next = nextOccurrence({ ...concert, endDate: null }, day('2026-07-11'));

  expect(next?.days).toEqual({ from: day('2026-07-11'), to: day('2026-07-11') });
});

test('an event of several months is expected in the first of them that is not over', () => {
  const season = anEvent({ months: [5, 6, 9] });

  expect(monthOf(season, '2026-05-31')).toEqual([2026, 5, false]);
  expect(monthOf(season, '2026-07-01')).toEqual([2026, 9, false]);
  expect(monthOf(season, '2026-10-01')).toEqual([2027, 5, false]);
});

test('a winter event is not expected in spring', () => {
  const winter = anEvent({ months: [12, 1] });

  expect(monthOf(winter, '2026-03-01')).toEqual([2026, 12, false]);
  expect(monthOf(winter, '2027-01-10')).toEqual([2027, 1, false]);
});

test('a month announced for one year is certain in that year and usual in the next', () => {
  const may = anEvent({
    id: 'rites-2026',
    when: { ru: 'май 2026 г., дата уточняется', be: 'май 2026 г., дата ўдакладняецца' },
    months: [5],
    dateStatus: 'month',
  });

  expect(monthOf(may, '2026-05-20')).toEqual([2026, 5, true]);
  expect(monthOf(may, '2026-06-01')).toEqual([2027, 5, false]);
});

test('a one-off event of a month does not come back with the next January', () => {
  const once = anEvent({
    id: 'direct-trains',
    when: { ru: 'апрель 2026 г.', be: 'красавік 2026 г.' },
    months: [4],
    recurrence: 'once',
    dateStatus: 'month',
  });

  expect(monthOf(once, '2026-04-30')).toEqual([2026, 4, true]);
  expect(nextOccurrence(once, day('2026-05-01'))).toBeNull();
  expect(nextOccurrence(once, day('2027-01-01'))).toBeNull();
});

test('an event announced for a later year waits for that year', () => {
  const later = anEvent({ id: 'games-2028', months: [6, 5], recurrence: 'once' });

  expect(monthOf(later, '2026-11-22')).toEqual([2028, 5, false]);
});

test('the month of a biennial or irregular event without a year is not claimed', () => {
  const biennial = anEvent({ months: [8], recurrence: 'biennial' });
  const irregular = anEvent({ months: [9], recurrence: 'irregular' });

  expect(monthOf(biennial, '2027-01-01')).toEqual([2027, null, false]);
  expect(monthOf(irregular, '2026-11-22')).toEqual([2026, null, false]);
});

test('an event without month is to be announced, and gone after its year if it does not return', () => {
  const unknown = anEvent({ id: 'science-fest-2026', dateStatus: 'unknown' });
  const once: KioskEvent = { ...unknown, recurrence: 'once' };

  expect(monthOf(unknown, '2027-02-01')).toEqual([2027, null, false]);
  expect(monthOf(once, '2026-12-31')).toEqual([2026, null, false]);
  expect(nextOccurrence(once, day('2027-01-01'))).toBeNull();
});

test('the words of a record no longer fit once they speak of a past year', () => {
  const may = anEvent({
    when: { ru: '9 мая 2026 г.', be: '9 мая 2026 г.' },
    startDate: '2026-05-09',
    months: [5],
    dateStatus: 'confirmed',
  });
  const fits = (event: KioskEvent, today: string) => {
    const next = nextOccurrence(event, day(today));
    return next && wordsFit(next);
  };

  expect(fits(may, '2026-05-01')).toBe(true);
  expect(fits(may, '2026-05-10')).toBe(false);
  expect(fits(anEvent({ months: [7] }), '2026-11-22')).toBe(true);
});

const series = anEvent({ id: 'forum', months: [6, 7] });
const edition = anEvent({
  id: 'forum-2026',
  editionOf: 'forum',
  startDate: '2026-06-25',
  endDate: '2026-06-26',
  months: [6],
  dateStatus: 'confirmed',
});
const idsOf = (events: readonly KioskEvent[], today: string) =>
  upcomingOccurrences(events, day(today)).map(({ event }) => event.id);

test('the edition of this year stands for its series until it is over', () => {
  expect(idsOf([series, edition], '2026-05-20')).toEqual(['forum-2026']);
  expect(idsOf([series, edition], '2026-06-26')).toEqual(['forum-2026']);
  expect(idsOf([series, edition], '2026-06-27')).toEqual(['forum']);
});

test('the XXXV festival is not announced for the next year under its old number', () => {
  const usualEdition = anEvent({
    id: 'bazaar-2026',
    editionOf: 'bazaar',
    when: { ru: 'обычно в июле; даты 2026 г. уточняются', be: 'звычайна ў ліпені' },
    months: [7],
  });
  const bazaar = anEvent({ id: 'bazaar', months: [7] });

  expect(idsOf([bazaar, usualEdition], '2026-05-20')).toEqual(['bazaar-2026']);
  expect(idsOf([bazaar, usualEdition], '2026-11-22')).toEqual(['bazaar']);
});

test('a second record of a series that names no year gives way to the series', () => {
  const twin = anEvent({ id: 'kupalle-twin', editionOf: 'kupalle', months: [7] });
  const kupalle = anEvent({ id: 'kupalle', months: [7] });

  expect(idsOf([twin, kupalle], '2026-05-20')).toEqual(['kupalle']);
});

test('an edition whose series is not shown stands for itself', () => {
  expect(idsOf([edition], '2026-05-20')).toEqual(['forum-2026']);
});

test('a calendar day that is also an edition is shown once in every year', () => {
  const unity = (id: string, editionOf: string | null) =>
    anEvent({ id, editionOf, startDate: '2026-04-02', months: [4], dateStatus: 'fixed' });
  const both = [unity('unity-day', 'union-day'), unity('union-day', null)];

  expect(idsOf(both, '2026-03-01')).toEqual(['unity-day']);
  expect(idsOf(both, '2026-11-22')).toEqual(['union-day']);
});

test('the soonest comes first, usual after dated in a month, unknown months last', () => {
  const events = [
    anEvent({ id: 'unknown' }),
    anEvent({ id: 'usual-july', months: [7] }),
    anEvent({ id: 'usual-may', months: [5] }),
    { ...concert, id: 'dated-july' },
    anEvent({ id: 'usual-april', months: [4] }),
  ];

  expect(idsOf(events, '2026-05-20')).toEqual([
    'usual-may',
    'dated-july',
    'usual-july',
    'usual-april',
    'unknown',
  ]);
});
