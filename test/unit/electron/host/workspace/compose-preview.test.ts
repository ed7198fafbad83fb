import { expect, test } from 'vitest';
import { composePreview } from '#electron/host/workspace/compose-preview.ts';
import type { Draft } from '#electron/host/workspace/draft-file.ts';
import type { FieldChange } from '#shared/workspace-model';
import { someRecords } from '../../../../support/records.ts';

const castle = { collection: 'places', id: 'mir-castle' } as const;

const aDraft = (fields: readonly FieldChange[], others: Partial<Draft> = {}): Draft => ({
  schema: 1,
  revision: 1,
  state: 'draft',
  isNew: false,
  fields: [...fields],
  changedAt: '2026-11-29T10:00:00.000Z',
  changedBy: 'Анна',
  ...others,
});

const previewWith = (draft: Draft) => composePreview(someRecords(), [{ address: castle, draft }]);

test('a draft is in the preview before anybody has called it ready', () => {
  const { records, unfinished } = previewWith(aDraft([{ field: 'title.ru', value: 'Мир' }]));

  expect(records.places).toMatchObject([{ id: 'mir-castle', title: { ru: 'Мир', be: 'Замок' } }]);
  expect(unfinished).toEqual([]);
});

test('a text that is there in one language is enough for a look', () => {
  const { records, unfinished } = previewWith(
    aDraft([{ field: 'title.ru' }, { field: 'title.en' }]),
  );

  expect(records.places).toMatchObject([{ title: { ru: 'Замок', be: 'Замок' } }]);
  expect(unfinished).toEqual([]);
});

test('what was read out before the change is not heard in the preview', () => {
  const spoken = { ru: { sha256: 'a'.repeat(64), sentences: [] } };
  const { records } = previewWith(aDraft([{ field: 'speech', value: spoken }]));

  expect(records.places[0]).not.toHaveProperty('speech');
});

test.each([
  ['without its place on the map', [{ field: 'position' }]],
  ['in a region that nobody knows', [{ field: 'region', value: 'BY-VI' }]],
] as const)('a record %s is left out, and it is said which', (_, fields) => {
  const { records, unfinished } = previewWith(aDraft(fields));

  expect(records.places).toEqual([]);
  expect(unfinished).toEqual([castle]);
});

test('a record that is to go is gone', () => {
  const { records, unfinished } = previewWith(aDraft([], { state: 'removed' }));

  expect(records.places).toEqual([]);
  expect(unfinished).toEqual([]);
});
