import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aFeed, publishPlace, type TestFeed } from '../support/a-feed.ts';
import { openFeedKiosk } from '../support/feed-kiosk.ts';
import { type FeedServer, startFeedServer } from '../support/feed-server.ts';
import { aReleaseFolder } from '../support/records.ts';

/** A kiosk gives up a connection after half a minute without 4 kB; this is more than one of them. */
const mostMs = 80_000;

let feed: TestFeed;
let server: FeedServer;
let dataFolder: string;
let factoryFolder: string;

beforeEach(async () => {
  feed = await aFeed();
  await publishPlace(feed, 'first');
  server = await startFeedServer(feed.folder);
  factoryFolder = await aReleaseFolder(1);
  dataFolder = mkdtempSync(join(tmpdir(), 'kiosk-data-'));
  writeFileSync(join(dataFolder, 'feed-root.json'), feed.firstRoot);
});
afterEach(async () => {
  await server.close();
  for (const each of [feed.folder, dataFolder, factoryFolder]) rmSync(each, { recursive: true });
});

test.each([
  ['silent', 'timestamp.json'],
  ['silent', 'blobs/'],
  ['dripping', 'blobs/'],
] as const)(
  'a server that is %s from %s on is given up, and the release comes once it is well',
  async (personality, from) => {
    const kiosk = openFeedKiosk({ dataFolder, factoryFolder, url: server.url });
    await kiosk.content.boot();
    server.watch(({ req }) => {
      if (req.url?.startsWith(`/${from}`)) server.become(personality);
    });
    const begun = performance.now();

    const given = await kiosk.sync.checkNow();

    expect(performance.now() - begun).toBeLessThan(mostMs);
    expect(given).toMatchObject({ state: 'resting', problem: 'offline' });
    expect(await kiosk.content.next()).toBeNull();
    expect(await kiosk.content.current()).toMatchObject({ origin: 'factory' });
    server.watch(null);
    server.become('honest');
    expect(await kiosk.sync.checkNow()).toMatchObject({ problem: null });
    expect(await kiosk.content.next()).toMatchObject({ note: 'first' });
    await kiosk.sync.stop();
  },
);
