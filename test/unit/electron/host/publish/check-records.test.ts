import { expect, test } from 'vitest';
import { problemToText } from '#electron/host/content-check/problem.ts';
import { checkRecords } from '#electron/host/publish/check-records.ts';
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
