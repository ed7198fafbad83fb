import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sha256Of } from '#electron/host/blob-folder.ts';
import { isCheckDue } from '#electron/host/content-store/check-nightly.ts';
import {
  type ContentStore,
  createContentStore,
} from '#electron/host/content-store/content-store.ts';
import { realFiles } from '#electron/host/content-store/file-layer.ts';
import { stageFolder } from '#electron/host/content-store/stage-folder.ts';
import { createFolderSource } from '#electron/host/feed/folder-source.ts';
import { createLog } from '#electron/host/log.ts';
import { blobPath, type ReleaseManifest } from '#shared/release-format';
import { aPlace, aReleaseFolder, someRecords } from '../../../../support/records.ts';
import { readManifest } from '../../../../support/release-life.ts';
import { showRelease } from '../../../../support/show-release.ts';

const dayMs = 86_400_000;
let folder: string;
/** Release trees 1 (the factory's) to 4, which differ in a picture and in the places. */
let trees: readonly string[];
let now: number;
let store: ContentStore;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kiosk-upkeep-'));
  const names = ['Адзін', 'Два', 'Тры', 'Чатыры'];
  trees = await Promise.all(
    names.map((name, index) =>
      aReleaseFolder(
        index + 1,
        someRecords({ places: [aPlace({ title: { ru: name, be: name, en: name } })] }),
      ),
    ),
  );
  now = Date.now();
  store = createContentStore({
    folder,
    factoryFolder: tree(1),
    appVersion: '1',
    log: createLog({ folder: join(folder, 'log') }),
    now: () => now,
  });
});
afterEach(() => {
  for (const each of [folder, ...trees]) rmSync(each, { recursive: true });
});

const tree = (seq: number): string => trees[seq - 1] ?? '';
const pathOf = (sha256: string): string => join(folder, blobPath(sha256));
const blobsHeld = (): string[] =>
  readdirSync(join(folder, 'blobs'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);
const isHeld = ({ media, buckets }: ReleaseManifest): boolean =>
  [...media, ...buckets].every(({ sha256 }) => existsSync(pathOf(sha256)));

test('garbage is what neither the active, the previous, the next nor the factory release lists', async () => {
  const second = await showRelease(store, tree(2));
  const third = await showRelease(store, tree(3));
  const fourth = await showRelease(store, tree(4));
  now += 2 * dayMs;

  expect(await store.collectGarbage()).toBeGreaterThan(0);

  expect([isHeld(second), isHeld(third), isHeld(fourth)]).toEqual([false, true, true]);
  expect(existsSync(pathOf(second.media[0]?.sha256 ?? ''))).toBe(false);
});

test('what was written within a day stays, and only the time of writing counts', async () => {
  const second = await showRelease(store, tree(2));
  await showRelease(store, tree(3));
  await showRelease(store, tree(4));
  const picture = pathOf(second.media[0]?.sha256 ?? '');

  await store.collectGarbage();
  expect(existsSync(picture)).toBe(true);

  utimesSync(picture, new Date(now), new Date(now - 2 * dayMs));
  await store.collectGarbage();
  expect(existsSync(picture)).toBe(false);
});

test('a release is begun only when all of it fits beside the reserve, and garbage makes room first', async () => {
  const reserveBytes = 1_000_000;
  const orphan = pathOf('a'.repeat(64));
  mkdirSync(dirname(orphan), { recursive: true });
  writeFileSync(orphan, 'of a release that never came');
  const manifest = readManifest(tree(2));
  // Room for the manifest, and for none of what it lists.
  let room = manifest.length;
  const freeBytes = async () => {
    if (existsSync(orphan)) return 0;
    return reserveBytes + room - (existsSync(pathOf(sha256Of(manifest))) ? manifest.length : 0);
  };
  const cramped = createContentStore({
    folder,
    factoryFolder: tree(1),
    appVersion: '1',
    log: createLog({ folder: join(folder, 'log') }),
    reserveBytes,
    files: { ...realFiles, freeBytes },
    now: () => now + dayMs,
  });

  const refused = await stageFolder(cramped, tree(2));

  expect(refused).toMatchObject({
    ok: false,
    error: { type: 'no-space', freeBytes: reserveBytes },
  });
  expect(blobsHeld()).toEqual([sha256Of(manifest)]);

  room += 1_000_000;
  expect(await stageFolder(cramped, tree(2))).toMatchObject({ ok: true });
});

test('files that the store has not written are none of its business', async () => {
  await showRelease(store, tree(2));
  const foreign = join(folder, 'blobs', 'notes.txt');
  writeFileSync(foreign, 'keep me');
  const leftOver = join(folder, 'blobs', `${'ab'.repeat(32)}.part`);
  writeFileSync(leftOver, 'half a file');
  now += 2 * dayMs;

  await store.collectGarbage();

  expect(existsSync(foreign)).toBe(true);
  expect(existsSync(leftOver)).toBe(false);
});

test('as long as a manifest is unreadable, nobody knows what is garbage', async () => {
  await showRelease(store, tree(2));
  const { active } = await store.state();
  writeFileSync(pathOf(active ?? ''), 'not a manifest');
  now += 2 * dayMs;
  const before = blobsHeld();

  expect(await store.collectGarbage()).toBe(0);
  expect(blobsHeld()).toEqual(before);
});

test('a previous release that cannot be read any more is let go', async () => {
  await showRelease(store, tree(2));
  const third = await showRelease(store, tree(3));
  const { previous } = await store.state();
  writeFileSync(pathOf(previous ?? ''), '');
  now += 2 * dayMs;

  expect(await store.collectGarbage()).toBeGreaterThan(0);

  expect((await store.state()).previous).toBeNull();
  expect(isHeld(third)).toBe(true);
});

test('the nightly check removes what is damaged, and the feed mends it', async () => {
  const second = await showRelease(store, tree(2));
  const [bucket] = second.buckets;
  const [picture] = second.media;
  if (!bucket || !picture) throw new Error('an empty release');
  writeFileSync(pathOf(bucket.sha256), 'x'.repeat(bucket.bytes));
  writeFileSync(pathOf(picture.sha256), '');

  const missing = await store.checkBlobs();

  expect(missing.map(({ sha256 }) => sha256).sort()).toEqual(
    [bucket.sha256, picture.sha256].sort(),
  );
  expect((await store.lastCheck())?.missing).toHaveLength(2);
  expect(await store.mend(missing, createFolderSource(tree(2), 'folder'))).toMatchObject({
    ok: true,
  });
  expect((await store.lastCheck())?.missing).toEqual([]);
  expect(isHeld(second)).toBe(true);
});

test('files are checked at night, or after two days in which there was no night', () => {
  const night = Date.parse('2026-11-29T23:30:00Z');
  const noon = Date.parse('2026-11-30T09:00:00Z');

  expect(isCheckDue(night, null)).toBe(true);
  expect(isCheckDue(night, night - dayMs)).toBe(true);
  expect(isCheckDue(night, night - 1000)).toBe(false);
  expect(isCheckDue(noon, noon - dayMs)).toBe(false);
  expect(isCheckDue(noon, noon - 3 * dayMs)).toBe(true);
  expect(isCheckDue(noon, noon + dayMs)).toBe(true);
});
