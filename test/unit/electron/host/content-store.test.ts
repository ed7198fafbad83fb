import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createContentStore } from '#electron/host/content-store.ts';
import { createLog, logFileName } from '#electron/host/log.ts';
import { blobPath } from '#shared/release-format';
import { aPlace, aReleaseFolder, someRecords } from '../../../support/records.ts';

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

/** The places of a release tree, which are what the trees in these tests differ in. */
async function placesBucketOf(root: string): Promise<string> {
  const pointer = JSON.parse(readFileSync(join(root, 'release.json'), 'utf8'));
  const manifest = JSON.parse(readFileSync(join(root, blobPath(pointer.manifest)), 'utf8'));
  return manifest.buckets.find(({ collection }: { collection: string }) => collection === 'places')
    .sha256;
}

async function damage(root: string, sha256: string): Promise<void> {
  writeFileSync(join(root, blobPath(sha256)), 'something else');
}

test('a new kiosk shows the factory release', async () => {
  expect(await store().current()).toMatchObject({ origin: 'factory', manifest: { seq: 1 } });
});

test('an installed release is shown from then on, also after a restart', async () => {
  const installed = await store().install(newer);

  expect(installed.ok).toBe(true);
  expect(await store().current()).toMatchObject({ origin: 'installed', manifest: { seq: 2 } });
});

test('after failed starts the newest release is passed over, and is there again afterwards', async () => {
  await store().install(newer);
  const careful = createContentStore({
    folder: join(folder, 'content'),
    factoryFolder,
    appVersion: '1',
    log: createLog({ folder: join(folder, 'log') }),
    passOverNewest: true,
  });

  expect(await careful.current()).toMatchObject({ origin: 'factory', manifest: { seq: 1 } });
  expect(await currentSeq()).toBe(2);
});

test('a release with a shortened file is refused and changes nothing', async () => {
  await store().install(factoryFolder);
  const bucket = await placesBucketOf(newer);
  truncateSync(join(newer, blobPath(bucket)), 5);

  const refused = await store().install(newer);

  expect(refused).toEqual({ ok: false, error: { type: 'damaged', sha256: bucket } });
  expect(await currentSeq()).toBe(1);
});

test('a folder that is no release is refused in words', async () => {
  expect(await store().install(folder)).toEqual({ ok: false, error: { type: 'not-a-release' } });
});

test('when an installed record bucket is damaged, the factory release is shown and the log says why', async () => {
  await store().install(newer);
  await damage(join(folder, 'content'), await placesBucketOf(newer));

  expect(await store().current()).toMatchObject({ origin: 'factory' });
  expect(logText()).toContain('blob-damaged');
});

test('a damaged picture is taken from the factory copy when that is the same', async () => {
  await store().install(factoryFolder);
  const picture = (await store().current())?.manifest.media[0]?.sha256 ?? '';
  await damage(join(folder, 'content'), picture);

  expect((await store().blob(picture))?.toString()).toBe('picture 1');
});

test('a picture that is damaged everywhere is not given out', async () => {
  const picture = (await store().current())?.manifest.media[0]?.sha256 ?? '';
  await damage(factoryFolder, picture);

  expect(await store().blob(picture)).toBeNull();
});

test('a rejected release is not shown again by this app, but by a newer one or once installed anew', async () => {
  await store().install(newer);
  const releaseId = (await store().current())?.manifest.releaseId ?? '';

  await store().reject(releaseId, 'records differ');
  expect(await store().current()).toMatchObject({ origin: 'factory' });
  expect(logText()).toContain('records differ');

  expect(await store('2').current()).toMatchObject({ origin: 'installed' });
  await store().install(newer);
  expect(await currentSeq()).toBe(2);
});

test('damaged bookkeeping costs nothing but the installed release', async () => {
  await store().install(newer);
  writeFileSync(join(folder, 'content', 'state.json'), '{ "active": ');

  expect(await store().current()).toMatchObject({ origin: 'factory' });
  expect(logText()).toContain('state-damaged');
  expect(readFileSync(join(folder, 'content', 'state.json.damaged'), 'utf8')).toBe('{ "active": ');
});

test('without any readable release there is none, and the log says so', async () => {
  writeFileSync(join(factoryFolder, 'release.json'), '');

  expect(await store().current()).toBeNull();
  expect(logText()).toContain('factory-release-unreadable');
});
