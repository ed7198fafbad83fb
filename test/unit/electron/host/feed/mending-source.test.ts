import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkAndMend } from '#electron/host/content-store/check-nightly.ts';
import {
  type ContentStore,
  createContentStore,
} from '#electron/host/content-store/content-store.ts';
import { createFeedSync } from '#electron/host/feed/feed-sync.ts';
import { openMendingSource } from '#electron/host/feed/mending-source.ts';
import { createLog } from '#electron/host/log.ts';
import { blobPath, type ReleaseManifest } from '#shared/release-format';
import { aFeed, publishPlace, type TestFeed } from '../../../../support/a-feed.ts';
import { type FeedServer, startFeedServer } from '../../../../support/feed-server.ts';
import { aReleaseFolder } from '../../../../support/records.ts';

let feed: TestFeed;
let server: FeedServer;
let dataFolder: string;
let factoryFolder: string;
let content: ContentStore;
/** A release that came from the feed and is whole. */
let release: ReleaseManifest;

beforeEach(async () => {
  feed = await aFeed();
  await publishPlace(feed, 'first');
  server = await startFeedServer(feed.folder);
  factoryFolder = await aReleaseFolder(1);
  dataFolder = mkdtempSync(join(tmpdir(), 'kiosk-mend-'));
  writeFileSync(join(dataFolder, 'feed-root.json'), feed.firstRoot);
  const log = createLog({ folder: join(dataFolder, 'log') });
  content = createContentStore({
    folder: join(dataFolder, 'content'),
    factoryFolder,
    appVersion: '1.0.0',
    log,
    reserveBytes: 0,
  });
  const sync = createFeedSync({
    feed: settings(),
    dataFolder,
    content,
    appVersion: '1.0.0',
    log,
    systemProxy: direct,
    onStatus: () => undefined,
  });
  await sync.checkNow();
  await sync.stop();
  const arrived = await content.next();
  if (!arrived) throw new Error('no release has come');
  release = arrived;
});
afterEach(async () => {
  await server.close();
  for (const each of [feed.folder, dataFolder, factoryFolder]) rmSync(each, { recursive: true });
});

const direct = async () => 'DIRECT';
const settings = () => ({ url: server.url, channel: 'stable' as const, pollMinutes: 15 });
const inStore = (sha256: string) => join(dataFolder, 'content', blobPath(sha256));
const inFeed = (sha256: string) => join(feed.folder, blobPath(sha256));

const mendFrom = (settings: Parameters<typeof openMendingSource>[0]['feed']) =>
  checkAndMend(
    {
      content,
      openFeed: () => openMendingSource({ feed: settings, systemProxy: direct, content }),
    },
    new AbortController().signal,
  );

/** Damages one bucket and two pictures, which the factory release has no copies of. */
function damage() {
  const isOurs = ({ sha256 }: { readonly sha256: string }) =>
    !existsSync(join(factoryFolder, blobPath(sha256)));
  const bucket = release.buckets.find(isOurs);
  const [lost, flipped] = release.media.filter(isOurs);
  if (!bucket || !lost || !flipped) throw new Error('an empty release');
  writeFileSync(inStore(bucket.sha256), 'x'.repeat(bucket.bytes));
  rmSync(inStore(lost.sha256));
  writeFileSync(inStore(flipped.sha256), 'not the picture');
  return { bucket, lost, flipped };
}

test('what is lost or damaged in the store comes again from the feed, packed buckets too', async () => {
  expect(damage().bucket.packed).toBeDefined();

  await mendFrom(settings());

  expect(await content.checkBlobs()).toEqual([]);
});

test('a file that the feed has lost as well keeps no other from being mended', async () => {
  const { lost } = damage();
  rmSync(inFeed(lost.sha256));

  await mendFrom(settings());

  expect(await content.checkBlobs()).toEqual([{ sha256: lost.sha256, bytes: lost.bytes }]);
});

test('a feed that is damaged itself brings nothing that is not what its name says', async () => {
  const { flipped } = damage();
  writeFileSync(inFeed(flipped.sha256), 'x'.repeat(flipped.bytes));

  await mendFrom(settings());

  expect(await content.checkBlobs()).toEqual([{ sha256: flipped.sha256, bytes: flipped.bytes }]);
});

test('without a feed or a network the check goes on, and the next one mends', async () => {
  const { bucket, lost, flipped } = damage();
  const missing = [bucket, lost, flipped].map(({ sha256 }) => sha256).sort();
  const { url, ...noFeed } = settings();

  await mendFrom(noFeed);
  await mendFrom({ ...settings(), url: 'http://127.0.0.1:9' });

  expect((await content.checkBlobs()).map(({ sha256 }) => sha256).sort()).toEqual(missing);
  await mendFrom({ ...settings(), url });
  expect(await content.checkBlobs()).toEqual([]);
});
