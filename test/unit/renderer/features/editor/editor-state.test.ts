import { expect, test } from 'vitest';
import {
  beginEditing,
  changesOf,
  type Editing,
  type EditingEvent,
  hasUnsaved,
  reduceEditing,
} from '#renderer/features/editor/editor-state.ts';
import type { EditableRecord } from '#shared/workspace-model';

const aRecord = (fields: Partial<EditableRecord> = {}): EditableRecord => ({
  collection: 'events',
  id: 'fair',
  revision: 1,
  state: 'draft',
  record: { id: 'fair', title: { ru: 'Ярмарка' } },
  published: null,
  problems: [],
  ...fields,
});

const after = (...events: readonly EditingEvent[]): Editing =>
  events.reduce(reduceEditing, beginEditing(aRecord()));

const typed = (value: string, field = 'title.ru'): EditingEvent => ({
  type: 'changed',
  field,
  value,
});
const titleOf = ({ record }: Editing) => record.title;

test('letters typed one after the other are taken back together', () => {
  const editing = after(typed('Ярмарка м'), typed('Ярмарка мё'), typed('Ярмарка мёда'), {
    type: 'undone',
  });

  expect(titleOf(editing)).toEqual({ ru: 'Ярмарка мё' });
  expect(titleOf(reduceEditing(editing, { type: 'undone' }))).toEqual({ ru: 'Ярмарка' });
});

test('what was taken back can be brought again, until something else is typed', () => {
  const undone = after(typed('Кірмаш', 'title.be'), { type: 'undone' });
  expect(titleOf(undone)).toEqual({ ru: 'Ярмарка' });

  expect(titleOf(reduceEditing(undone, { type: 'redone' }))).toMatchObject({ be: 'Кірмаш' });
  const other = reduceEditing(reduceEditing(undone, typed('Праздник')), { type: 'redone' });
  expect(titleOf(other)).toEqual({ ru: 'Праздник' });
});

test('what is typed while a change is on its way is kept and sent next', () => {
  const arrived = aRecord({ revision: 2, record: { id: 'fair', title: { ru: 'Ярмарка мёда' } } });
  const editing = after(typed('Ярмарка мёда'), { type: 'sent' }, typed('Кірмаш мёду', 'title.be'), {
    type: 'arrived',
    record: arrived,
  });

  expect(titleOf(editing)).toEqual({ ru: 'Ярмарка мёда', be: 'Кірмаш мёду' });
  expect(changesOf(editing)).toEqual([{ field: 'title.be', value: 'Кірмаш мёду' }]);
  expect(editing.status.type).toBe('unsaved');
});

test('what could not be saved is sent again, the newest words of each field', () => {
  const editing = after(typed('Один'), { type: 'sent' }, typed('Два'), {
    type: 'refused',
    reason: 'not-written',
  });

  expect(changesOf(editing)).toEqual([{ field: 'title.ru', value: 'Два' }]);
  expect(editing.status.type).toBe('failed');
  expect(hasUnsaved(editing)).toBe(true);
});

test('in a conflict each field keeps the words that were chosen for it', () => {
  const current = aRecord({
    revision: 5,
    record: { id: 'fair', title: { ru: 'Их', be: 'Іх' } },
  });
  const conflicted = after(
    typed('Моё'),
    typed('Маё', 'title.be'),
    { type: 'sent' },
    {
      type: 'conflicted',
      by: 'Анна',
      current,
      fields: [
        { field: 'title.ru', mine: 'Моё', theirs: 'Их' },
        { field: 'title.be', mine: 'Маё', theirs: 'Іх' },
      ],
    },
  );

  const settled = reduceEditing(conflicted, { type: 'settled', mine: new Set(['title.be']) });

  expect(titleOf(settled)).toEqual({ ru: 'Их', be: 'Маё' });
  expect(settled.saved.revision).toBe(5);
  expect(changesOf(settled)).toEqual([{ field: 'title.be', value: 'Маё' }]);
});

test('a wish to publish waits until the host has heard of it', () => {
  const wanted = after({ type: 'state-wanted', state: 'ready' }, { type: 'sent' });
  expect(hasUnsaved(wanted)).toBe(true);

  const heard = reduceEditing(wanted, { type: 'arrived', record: aRecord({ state: 'ready' }) });

  expect(hasUnsaved(heard)).toBe(false);
  expect(heard.status.type).toBe('saved');
});

test('what the editor fills in by itself is saved, and is nobody’s step to take back', () => {
  const editing = after(typed('Ярмарка'), { type: 'filled', field: 'pictures', value: ['drawn'] });

  const undone = reduceEditing(editing, { type: 'undone' });

  expect(undone.record.pictures).toEqual(['drawn']);
  expect(changesOf(undone).map(({ field }) => field)).toContain('pictures');
});

test('letters typed into a list of texts are taken back together', () => {
  const sections = (heading: string): EditingEvent => ({
    type: 'changed',
    field: 'sections',
    value: [{ heading: { ru: heading } }],
  });

  const editing = after(sections('Куда'), sections('Куда '), sections('Куда и'));

  expect(editing.undo).toHaveLength(1);
});
