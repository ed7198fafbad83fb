import { expect, test } from 'vitest';
import { filterRecords, hasSign, noFilter } from '#renderer/features/editor/record-filter.ts';
import type { RecordSummary } from '#shared/workspace-model';

const now = new Date('2026-11-29T10:00:00Z');

const aSummary = (fields: Partial<RecordSummary> = {}): RecordSummary => ({
  collection: 'places',
  id: 'teremok',
  title: { ru: 'Теремок', be: 'Церамок' },
  state: null,
  isPublished: true,
  isHidden: false,
  regions: ['RU-SMO'],
  missing: [],
  checkedOn: null,
  pictures: [],
  showFrom: null,
  showUntil: null,
  changedAt: null,
  changedBy: null,
  errors: 0,
  warnings: 0,
  ...fields,
});

const ids = (records: readonly RecordSummary[]) => records.map(({ id }) => id);

test('a record is found by a word of its title in any language, however ё and ў are typed', () => {
  const records = [
    aSummary({ id: 'a', title: { ru: 'Королёв', be: 'Каралёў' } }),
    aSummary({ id: 'b', title: { ru: 'Мир', be: 'Мір', en: 'Mir Castle' } }),
  ];

  expect(ids(filterRecords(records, { ...noFilter, words: 'каралеу' }, 'ru', now))).toEqual(['a']);
  expect(ids(filterRecords(records, { ...noFilter, words: 'castle' }, 'ru', now))).toEqual(['b']);
});

test('what was changed last stands first, the others by title', () => {
  const records = [
    aSummary({ id: 'b', title: { ru: 'Бобр' } }),
    aSummary({ id: 'z', title: { ru: 'Яр' }, changedAt: '2026-11-29T09:00:00Z' }),
    aSummary({ id: 'a', title: { ru: 'Арка' } }),
  ];

  expect(ids(filterRecords(records, noFilter, 'ru', now))).toEqual(['z', 'a', 'b']);
});

test('kind, region and sign narrow together', () => {
  const records = [
    aSummary({ id: 'a', missing: ['be'] }),
    aSummary({ id: 'b', regions: ['BY-VI'], missing: ['be'] }),
    aSummary({ id: 'c', collection: 'events', missing: ['be'] }),
  ];

  expect(
    ids(
      filterRecords(
        records,
        { words: '', collection: 'places', region: 'RU-SMO', sign: 'missingBe' },
        'ru',
        now,
      ),
    ),
  ).toEqual(['a']);
});

test('a record that goes within two weeks, or has just gone, asks for attention', () => {
  expect(hasSign(aSummary({ showUntil: '2026-12-05T21:00:00Z' }), 'expiring', now)).toBe(true);
  expect(hasSign(aSummary({ showUntil: '2027-03-05T21:00:00Z' }), 'expiring', now)).toBe(false);
  expect(hasSign(aSummary(), 'expiring', now)).toBe(false);
});
