import { mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sha256Of } from '#electron/host/blob-folder.ts';
import { createContentStore } from '#electron/host/content-store/content-store.ts';
import { returnedByStaff } from '#electron/host/content-store/release-state.ts';
import { stageFolder } from '#electron/host/content-store/stage-folder.ts';
import { createFolderSource } from '#electron/host/feed/folder-source.ts';
import { createLog, logFileName } from '#electron/host/log.ts';
import { blobPath, contentSchemaVersion, type ReleaseManifest } from '#shared/release-format';
import { aPlace, aReleaseFolder, someRecords } from '../../../../support/records.ts';
import { showRelease } from '../../../../support/show-release.ts';

let folder: string;
let factoryFolder: string;
let newer: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kiosk-store-'));
  factoryFolder = await aReleaseFolder(1);
  newer = await aReleaseFolder(2, someRecords({ places: [aPlace({ unesco: null })] }));
});
afterEach(() => {
  for (const each of [folder, factoryFolder, newer]) rmSync(each, { recursive: true });
});

const store = (appVersion = '1') =>
  createContentStore({
    folder: join(folder, 'content'),
    factoryFolder,
    appVersion,
    log: createLog({ folder: join(folder, 'log') }),
  });
const logText = () => readFileSync(join(folder, 'log', logFileName), 'utf8');
const currentSeq = async () => (await store().current())?.manifest.seq;

async function manifestBytesOf(root: string): Promise<Buffer> {
  const pointer = JSON.parse(readFileSync(join(root, 'release.json'), 'utf8'));
  return readFileSync(join(root, blobPath(pointer.manifest)));
}

async function manifestOf(root: string): Promise<ReleaseManifest> {
  return JSON.parse((await manifestBytesOf(root)).toString());
}

/** The places of a release tree, which are what the trees in these tests differ in. */
async function placesBucketOf(root: string): Promise<string> {
  const { buckets } = await manifestOf(root);
  return buckets.find(({ collection }) => collection === 'places')?.sha256 ?? '';
}

async function damage(root: string, sha256: string): Promise<void> {
  writeFileSync(join(root, blobPath(sha256)), 'something else');
}

test('a new kiosk shows the factory release', async () => {
  expect(await store().current()).toMatchObject({ origin: 'factory', manifest: { seq: 1 } });
});

test('a release is shown only once the page has built and checked it, and from then on', async () => {
  const kiosk = store();
  const staged = await stageFolder(kiosk, newer);
  const { releaseId } = await manifestOf(newer);

  expect(staged.ok).toBe(true);
  expect(await currentSeq()).toBe(1);
  expect(await kiosk.next()).toMatchObject({ releaseId });
  expect(await kiosk.advance(releaseId, 'trial')).toMatchObject({ ok: false });
  for (const to of ['built', 'verified', 'trial'] as const) await kiosk.advance(releaseId, to);

  expect(await kiosk.next()).toBeNull();
  expect(await store().current()).toMatchObject({ origin: 'installed', manifest: { seq: 2 } });
});

test('a release on trial is given up after three failed starts, until staff ask for it', async () => {
  const kiosk = store();
  await kiosk.boot();
  await stageFolder(kiosk, newer);
  const { releaseId } = await manifestOf(newer);
  for (const to of ['built', 'verified', 'trial'] as const) await kiosk.advance(releaseId, to);
  for (const seq of [2, 2, 1]) {
    const started = store();
    await started.boot();
    expect((await started.current())?.manifest.seq).toBe(seq);
  }

  const offer = { manifest: await manifestBytesOf(newer) };
  const source = createFolderSource(newer, 'folder');
  expect(await store().stage(offer, source)).toMatchObject({
    ok: false,
    error: { type: 'failed-before' },
  });
  expect(await store('2').stage(offer, source)).toMatchObject({ ok: true });
  expect(await store().stage({ ...offer, again: true }, source)).toMatchObject({ ok: true });
});

test('a proven release is passed over after three failed starts, and is there again after a good one', async () => {
  await showRelease(store(), newer);
  for (const seq of [2, 2, 2, 1]) {
    const started = store();
    await started.boot();
    expect((await started.current())?.manifest.seq).toBe(seq);
  }

  const factory = await store().current();
  await store().advance(factory?.manifest.releaseId ?? '', 'confirmed');

  expect(await currentSeq()).toBe(2);
});

test('starts that were ended on purpose have not failed', async () => {
  await showRelease(store(), newer);
  for (let start = 0; start < 8; start += 1) {
    const started = store();
    await started.boot();
    started.leave();
  }

  expect(await currentSeq()).toBe(2);
});

test('another version of the app counts its failed starts afresh', async () => {
  await showRelease(store(), newer);
  for (let start = 0; start < 4; start += 1) await store().boot();
  const updated = store('2');
  await updated.boot();

  expect((await updated.current())?.manifest.seq).toBe(2);
});

test('a release with a shortened file is refused and changes nothing that is shown', async () => {
  const bucket = await placesBucketOf(newer);
  truncateSync(join(newer, blobPath(bucket)), 5);

  const refused = await stageFolder(store(), newer);

  expect(refused).toMatchObject({ ok: false, error: { type: 'source', sha256: bucket } });
  expect(await currentSeq()).toBe(1);
  expect(await store().next()).toBeNull();
});

test('a folder that is no release is refused in words', async () => {
  expect(await stageFolder(store(), folder)).toEqual({ ok: false, error: { type: 'unreadable' } });
});

test('when a record bucket on the disk is damaged, the factory release is shown and the log says why', async () => {
  await showRelease(store(), newer);
  await damage(join(folder, 'content'), await placesBucketOf(newer));

  expect(await store().current()).toMatchObject({ origin: 'factory' });
  expect(logText()).toContain('blob-damaged');
});

test('a staged release whose files are damaged goes back to being fetched', async () => {
  await stageFolder(store(), newer);
  await damage(join(folder, 'content'), await placesBucketOf(newer));

  expect(await store().next()).toBeNull();
  expect((await store().state()).next?.step).toBe('metadata');

  await stageFolder(store(), newer);
  expect(await store().next()).toMatchObject({ seq: 2 });
});

test('a damaged picture is taken from the factory copy when that is the same', async () => {
  await showRelease(store(), factoryFolder);
  const picture = (await store().current())?.manifest.media[0]?.sha256 ?? '';
  await damage(join(folder, 'content'), picture);

  expect((await store().blob(picture))?.toString()).toBe('picture 1');
});

test('a picture that is damaged everywhere is not given out', async () => {
  const picture = (await store().current())?.manifest.media[0]?.sha256 ?? '';
  await damage(factoryFolder, picture);

  expect(await store().blob(picture)).toBeNull();
});

test('a rejected release is not shown again by this app, but by a newer one or when staff ask', async () => {
  const { releaseId } = await showRelease(store(), newer);

  await store().reject(releaseId, 'records differ');
  expect(await store().current()).toMatchObject({ origin: 'factory' });
  expect(logText()).toContain('records differ');

  expect(await store('2').current()).toMatchObject({ origin: 'installed' });
  await showRelease(store(), newer);
  expect(await currentSeq()).toBe(2);
});

test('staff go back release by release as far as the factory, and what they left comes again only when they ask', async () => {
  await showRelease(store(), newer);
  const newest = await aReleaseFolder(
    3,
    someRecords({ places: [aPlace({ lead: { ru: 'нова', be: 'нова' } })] }),
  );
  await showRelease(store(), newest);
  expect((await store().before())?.seq).toBe(2);

  expect(await store().goBack()).toMatchObject({ ok: true, value: { manifest: { seq: 2 } } });
  expect(await currentSeq()).toBe(2);
  const offer = { manifest: await manifestBytesOf(newest) };
  const source = createFolderSource(newest, 'folder');
  expect(await store().stage(offer, source)).toMatchObject({
    ok: false,
    error: { type: 'failed-before', reason: returnedByStaff },
  });
  expect((await store().before())?.seq).toBe(1);
  await store().goBack();
  expect(await store().current()).toMatchObject({ origin: 'factory' });
  expect(await store().before()).toBe(null);
  expect(await store().goBack()).toEqual({ ok: false, error: { type: 'no-way-back' } });

  expect(await store().stage({ ...offer, again: true }, source)).toMatchObject({ ok: true });
  rmSync(newest, { recursive: true });
});

test('staff who go back from a release on trial see the one that had proved itself', async () => {
  await showRelease(store(), newer);
  const newest = await aReleaseFolder(
    3,
    someRecords({ places: [aPlace({ lead: { ru: 'нова', be: 'нова' } })] }),
  );
  await stageFolder(store(), newest);
  const { releaseId } = await manifestOf(newest);
  for (const to of ['built', 'verified', 'trial'] as const) await store().advance(releaseId, to);
  expect(await currentSeq()).toBe(3);

  await store().goBack();

  expect(await currentSeq()).toBe(2);
  expect((await store().before())?.seq).toBe(1);
  rmSync(newest, { recursive: true });
});

test('damaged bookkeeping costs nothing but the installed release', async () => {
  await showRelease(store(), newer);
  writeFileSync(join(folder, 'content', 'state.json'), '{ "active": ');

  expect(await store().current()).toMatchObject({ origin: 'factory' });
  expect(logText()).toContain('state-damaged');
  expect(readFileSync(join(folder, 'content', 'state.json.damaged'), 'utf8')).toBe('{ "active": ');
});

test('an older app still reads what a newer one has written down', async () => {
  await showRelease(store(), newer);
  const path = join(folder, 'content', 'state.json');
  const state = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify({ ...state, invented: { later: true } }));

  expect(await currentSeq()).toBe(2);
});

test('a step that only a newer app takes is forgotten, and the last good release stays', async () => {
  const { releaseId } = await showRelease(store(), newer);
  const path = join(folder, 'content', 'state.json');
  const state = JSON.parse(readFileSync(path, 'utf8'));
  const next = { manifest: state.active, releaseId, step: 'rehearsed' };
  writeFileSync(path, JSON.stringify({ ...state, next }));

  expect(await currentSeq()).toBe(2);
  expect(await store().next()).toBeNull();
});

test('an older app shows the last release that it can read, and keeps the one of the newer app', async () => {
  await showRelease(store(), newer);
  const later = Buffer.from(
    JSON.stringify({ ...(await manifestOf(newer)), contentSchema: contentSchemaVersion + 1 }),
  );
  const sha256 = sha256Of(later);
  const laterPath = join(folder, 'content', blobPath(sha256));
  mkdirSync(dirname(laterPath), { recursive: true });
  writeFileSync(laterPath, later);
  const path = join(folder, 'content', 'state.json');
  const state = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify({ ...state, active: sha256, previous: state.active }));

  const older = store();
  await older.boot();
  expect(await older.current()).toMatchObject({ origin: 'installed', manifest: { seq: 2 } });
  await older.collectGarbage(0);

  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ active: sha256 });
  expect(readFileSync(laterPath).equals(later)).toBe(true);
});

test('bookkeeping in a form that only a newer app knows is kept beside, and the factory release shows', async () => {
  await showRelease(store(), newer);
  const path = join(folder, 'content', 'state.json');
  const text = '{"schema":2,"releases":{"active":"by a name"}}';
  writeFileSync(path, text);

  const older = store();
  await older.boot();

  expect(await older.current()).toMatchObject({ origin: 'factory' });
  expect(readFileSync(`${path}.damaged`, 'utf8')).toBe(text);
  expect((await showRelease(older, newer)).seq).toBe(2);
});

test('while one release is on trial another one waits', async () => {
  const kiosk = store();
  await stageFolder(kiosk, newer);
  const { releaseId } = await manifestOf(newer);
  for (const to of ['built', 'verified', 'trial'] as const) await kiosk.advance(releaseId, to);
  const newest = await aReleaseFolder(
    3,
    someRecords({ places: [aPlace({ built: null, unesco: null })] }),
  );

  expect(await stageFolder(kiosk, newest)).toEqual({ ok: false, error: { type: 'busy' } });
  await kiosk.advance(releaseId, 'confirmed');
  expect(await stageFolder(kiosk, newest)).toMatchObject({ ok: true });
  rmSync(newest, { recursive: true });
});

test('without any readable release there is none, and the log says so', async () => {
  writeFileSync(join(factoryFolder, 'release.json'), '');

  expect(await store().current()).toBeNull();
  expect(logText()).toContain('factory-release-unreadable');
});
