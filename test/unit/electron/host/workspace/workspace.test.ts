import { appendFile, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createLog } from '#electron/host/log.ts';
import type { Records } from '#electron/host/publish/check-records.ts';
import { createWorkspace, type Workspace } from '#electron/host/workspace/workspace.ts';
import { aPlace, someRecords } from '../../../../support/records.ts';

let folder: string;
let published: Records;
const castle = { collection: 'places', id: 'mir-castle' } as const;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'workspace-'));
  published = someRecords();
});
afterEach(() => rm(folder, { recursive: true, maxRetries: 5 }));

const aWorkspace = (machine = 'office'): Promise<Workspace> =>
  createWorkspace({
    folder,
    machine,
    published: async () => published,
    means: {},
    log: createLog({ folder: join(folder, 'log') }),
    now: () => new Date('2026-11-29T10:00:00Z'),
  });

const title = (text: string) => [{ field: 'title.ru', value: text }];
const save = (workspace: Workspace, revision: number, changes: ReturnType<typeof title>) =>
  workspace.save({ ...castle, revision, changes }, 'Анна');

test('what has been saved is there after the machine was switched off', async () => {
  await save(await aWorkspace(), 0, title('Мирский замок'));

  const opened = await (await aWorkspace()).open(castle);

  expect(opened?.record.title).toEqual({ ru: 'Мирский замок', be: 'Замок', en: 'Замок' });
  expect(opened).toMatchObject({ revision: 1, state: 'draft' });
  expect(published.places[0]?.title.ru).toBe('Замок');
});

test('two people who change different fields keep both changes', async () => {
  const workspace = await aWorkspace();
  await save(workspace, 0, title('Мирский замок'));

  const saved = await workspace.save(
    { ...castle, revision: 0, changes: [{ field: 'title.be', value: 'Мірскі замак' }] },
    'Пётр',
  );

  expect(saved.ok && saved.value.record.title).toMatchObject({
    ru: 'Мирский замок',
    be: 'Мірскі замак',
  });
});

test('two people who change the same field are asked, and nothing is lost', async () => {
  const workspace = await aWorkspace();
  await save(workspace, 0, title('Мирский замок'));

  const saved = await save(workspace, 0, title('Замок в Мире'));

  expect(saved).toMatchObject({
    ok: false,
    error: {
      type: 'conflict',
      changedBy: 'Анна',
      fields: [{ field: 'title.ru', mine: 'Замок в Мире', theirs: 'Мирский замок' }],
    },
  });
  expect(await save(workspace, 1, title('Замок в Мире'))).toMatchObject({ ok: true });
});

test('two machines that share the folder see each other’s changes', async () => {
  const [office, hall] = [await aWorkspace('office'), await aWorkspace('hall')];

  const saved = await Promise.all(
    Array.from({ length: 6 }, (_, index) =>
      (index % 2 === 0 ? office : hall).save(
        { ...castle, revision: 0, changes: [{ field: 'sources', value: [`source ${index}`] }] },
        'Анна',
      ),
    ),
  );

  // One of them came first; all others hear of it.
  expect(saved.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await hall.open(castle)).toEqual(await office.open(castle));
});

test('a record goes back to what it was after any change, and forward again', async () => {
  const workspace = await aWorkspace();
  await save(workspace, 0, title('Один'));
  await save(workspace, 1, title('Два'));

  await workspace.restore(castle, 1, 'Анна');
  expect((await workspace.open(castle))?.record.title).toMatchObject({ ru: 'Один' });
  await workspace.restore(castle, 2, 'Анна');
  expect((await workspace.open(castle))?.record.title).toMatchObject({ ru: 'Два' });
  await workspace.restore(castle, 0, 'Анна');
  expect((await workspace.open(castle))?.record).toEqual(published.places[0]);

  const history = await workspace.history(castle);
  expect(history.map(({ act }) => act)).toEqual(['restore', 'restore', 'restore', 'edit', 'edit']);
  expect(history.at(-1)).toMatchObject({
    by: 'Анна',
    fields: [{ field: 'title.ru', from: 'Замок', to: 'Один' }],
  });
});

test('a plug pulled between journal and draft costs nothing', async () => {
  const workspace = await aWorkspace();
  await save(workspace, 0, title('Один'));
  const path = join(folder, 'records', 'places', 'mir-castle.json');
  const before = await readFile(path);
  await save(workspace, 1, title('Два'));
  await writeFile(path, before);

  expect((await (await aWorkspace()).open(castle))?.record.title).toMatchObject({ ru: 'Два' });
});

test('a damaged draft is written again from the journal', async () => {
  await save(await aWorkspace(), 0, title('Один'));
  await truncate(join(folder, 'records', 'places', 'mir-castle.json'), 20);

  expect((await (await aWorkspace()).open(castle))?.record.title).toMatchObject({ ru: 'Один' });
});

test('a line torn in the journal takes neither its neighbours nor the next one with it', async () => {
  await save(await aWorkspace(), 0, title('Один'));
  await appendFile(join(folder, 'journal', 'office.ndjson'), '{"at":"2026-11-29T1');
  const workspace = await aWorkspace();

  await save(workspace, 1, title('Два'));

  expect(await workspace.history(castle)).toHaveLength(2);
});

test('only what is ready goes into the next release, and is settled once it is out', async () => {
  const workspace = await aWorkspace();
  const event = await workspace.create('events', 'Анна');
  await save(workspace, 0, title('Мирский замок'));
  expect((await workspace.compose()).changes).toEqual([]);

  await workspace.save({ ...castle, revision: 1, changes: [], state: 'ready' }, 'Анна');

  const { records, changes, drafts } = await workspace.compose();
  expect(changes).toMatchObject([{ ...castle, after: { title: { ru: 'Мирский замок' } } }]);
  expect(drafts).toEqual([{ collection: 'events', id: event.id }]);
  published = { ...published, places: records.places as unknown as Records['places'] };
  await workspace.settle('Анна');
  expect(await workspace.open(castle)).toMatchObject({ state: null, revision: 3 });
  expect((await (await aWorkspace()).open(castle))?.state).toBe(null);
});

test('what others publish meanwhile shows through in the fields that nobody here has touched', async () => {
  const workspace = await aWorkspace();
  await save(workspace, 0, title('Мирский замок'));

  published = someRecords({ places: [aPlace({ category: 'museum' })] });

  expect((await workspace.open(castle))?.record).toMatchObject({
    category: 'museum',
    title: { ru: 'Мирский замок' },
  });
});

test('a removed record leaves the next release and can be taken back', async () => {
  const workspace = await aWorkspace();

  await workspace.save({ ...castle, revision: 0, changes: [], state: 'removed' }, 'Анна');
  expect((await workspace.compose()).changes).toMatchObject([{ ...castle, after: null }]);

  await workspace.save({ ...castle, revision: 1, changes: [], state: 'ready' }, 'Анна');
  expect((await workspace.compose()).changes).toEqual([]);
});

test('a new event says in words what it lacks, and keeps what it has', async () => {
  const workspace = await aWorkspace();
  const { id } = await workspace.create('events', 'Анна');

  const saved = await workspace.save(
    { collection: 'events', id, revision: 1, changes: title('Ярмарка') },
    'Анна',
  );

  expect(id).toBe('event-20261129-1');
  expect(saved.ok && saved.value.problems).toContainEqual(
    expect.objectContaining({ rule: 'missing-language', field: 'title', locale: 'be' }),
  );
  expect((await workspace.list()).find((each) => each.id === id)).toMatchObject({
    title: { ru: 'Ярмарка' },
    isPublished: false,
    missing: expect.arrayContaining(['be']),
  });
});

test('a text as long as a book is refused, and the record stays', async () => {
  const workspace = await aWorkspace();

  const saved = await save(workspace, 0, title('а'.repeat(100_000)));

  expect(saved).toMatchObject({ ok: false, error: { type: 'too-long', field: 'title.ru' } });
  expect((await workspace.open(castle))?.revision).toBe(0);
});
