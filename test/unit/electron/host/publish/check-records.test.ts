import { expect, test } from 'vitest';
import { problemToText } from '#electron/host/content-check/problem-text.ts';
import { checkRecords } from '#electron/host/publish/check-records.ts';
import { aService, aStation } from '../../../../support/rail-builders.ts';
import { aPlace, someRecords } from '../../../../support/records.ts';

/** What the person who edits is told about these records. */
function problemsOf(records: Readonly<Record<string, unknown>>): string[] {
  const checked = checkRecords(records);
  return checked.ok ? [] : checked.problems.map(problemToText);
}

test('good records pass', () => {
  expect(problemsOf(someRecords())).toEqual([]);
});

test('a bad field is named with file, record and reason', () => {
  const place = { ...aPlace(), position: [153, 27] };

  const [problem, ...others] = problemsOf(someRecords({ places: [place as never] }));

  expect(others).toEqual([]);
  expect(problem).toMatch(/^places\.json: mir-castle: position\.0: .*90/);
});

test('a title without Belarusian is refused', () => {
  const place = aPlace({ title: { ru: 'Замок' } as never });

  expect(problemsOf(someRecords({ places: [place] })).join()).toContain('mir-castle: title.be');
});

test('an unknown field is a mistake, not ignored', () => {
  const place = { ...aPlace(), openingHour: '9–18' };

  expect(problemsOf(someRecords({ places: [place] })).join()).toContain('openingHour');
});

test('two records with one id are refused', () => {
  expect(problemsOf(someRecords({ places: [aPlace(), aPlace()] }))).toEqual([
    'places.json: mir-castle: id: occurs twice',
  ]);
});

test('a reference to nothing is refused', () => {
  expect(problemsOf(someRecords({ places: [aPlace({ region: 'BY-XX' })] }))).toEqual([
    'places.json: mir-castle: region: refers to BY-XX, which does not exist',
  ]);
});

test('a missing file is named', () => {
  const { events: _events, ...rest } = someRecords();

  expect(problemsOf(rest)).toEqual(['events.json: -: -: must be a list of records']);
});

test('a time at a stop where the train does not stop is refused', () => {
  const trip = { tripShortName: '6709', fromStopId: 'a', departure: '17:15', note: null };
  const stopTimes = [
    { stopId: 'a', arrival: null, departure: '17:15' },
    { stopId: 'elsewhere', arrival: '18:00', departure: null },
  ];
  const service = aService('s', ['a', 'b'], { trips: [{ ...trip, stopTimes }] });

  expect(
    problemsOf(someRecords({ stations: [aStation('a'), aStation('b')], services: [service] })),
  ).toEqual(['services.json: s: trips: refers to elsewhere, which does not exist']);
});
