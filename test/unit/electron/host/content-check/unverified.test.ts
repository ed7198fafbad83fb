import { expect, test } from 'vitest';
import { listUnverified } from '#electron/host/content-check/unverified.ts';
import { aPlace, someRecords } from '../../../../support/records.ts';

const partsOf = (place: ReturnType<typeof aPlace>) =>
  listUnverified(someRecords({ regions: [], places: [place] })).map(({ part, text }) =>
    [part, text].filter(Boolean).join(': '),
  );

test('a record that nobody has checked is on the list, with each statement of its own', () => {
  const place = aPlace({
    checkedOn: null,
    positionVerified: false,
    toVerify: ['Замок двухэтажный'],
    staffNote: 'Год спорный',
  });

  expect(partsOf(place)).toEqual([
    'record',
    'position: 53.4513, 26.4727',
    'statement: Замок двухэтажный',
    'note: Год спорный',
  ]);
});

test('a checked record leaves the list, but not what is still open in it', () => {
  const checked = aPlace({ checkedOn: '2026-11-01', staffNote: 'Год спорный' });

  expect(partsOf(checked)).toEqual([]);
  expect(partsOf({ ...checked, toVerify: ['Часы зимой'] })).toEqual(['statement: Часы зимой']);
});
