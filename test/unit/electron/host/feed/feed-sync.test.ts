import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TargetFile } from '@tufjs/models';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sha256Of } from '#electron/host/blob-folder.ts';
import type { FeedConfig } from '#electron/host/config.ts';
import { logFileName } from '#electron/host/log.ts';
import { readTree, signTree } from '#electron/host/publish/feed-tree.ts';
import { refreshFeed } from '#electron/host/publish/init-feed.ts';
import { prepareRelease, sendPrepared } from '#electron/host/publish/prepared-release.ts';
import type { FeedStatus } from '#shared/feed-model';
import { blobPath, type ReleaseDiff, type ReleaseManifest } from '#shared/release-format';
import { aFeed, publishPlace, type TestFeed } from '../../../../support/a-feed.ts';
import { aServedFeed, openFeedKiosk } from '../../../../support/feed-kiosk.ts';
import {
  type FeedServer,
  personalities,
  startFeedServer,
} from '../../../../support/feed-server.ts';
import { aPlace, someRecords } from '../../../../support/records.ts';

let feed: TestFeed;
let server: FeedServer;
let dataFolder: string;
let factoryFolder: string;
let close: () => Promise<void>;

beforeEach(async () => {
  ({ feed, server, dataFolder, factoryFolder, close } = await aServedFeed());
});
afterEach(async () => {
  vi.restoreAllMocks();
  await close();
});

/** A kiosk as after a start: what it knows is in its data folder. */
const aKiosk = (config: Partial<FeedConfig> = {}, appVersion = '1.0.0', now = () => new Date()) =>
  openFeedKiosk({ dataFolder, factoryFolder, url: server.url, config, appVersion, now });

type Kiosk = ReturnType<typeof aKiosk>;

/** The note of the release that is here as a whole, undamaged, or null. */
async function noteOf({ content }: Kiosk): Promise<string | null> {
  const next = await content.next();
  expect(await content.checkBlobs()).toEqual([]);
  return next?.note ?? null;
}

/** Goes through what the page does once a release is staged. */
async function show({ content }: Kiosk): Promise<void> {
  const releaseId = (await content.next())?.releaseId ?? '';
  for (const to of ['built', 'verified', 'trial', 'confirmed'] as const) {
    expect(await content.advance(releaseId, to)).toEqual({ ok: true, value: null });
  }
}

const logText = () => readFileSync(join(dataFolder, 'log', logFileName), 'utf8');

test('a release arrives, whole, and staff are told what happens', async () => {
  const kiosk = aKiosk();

  const status = await kiosk.sync.checkNow();

  expect(await noteOf(kiosk)).toBe('first');
  expect(status).toMatchObject({ state: 'resting', problem: null, clockIsBehind: false });
  expect(kiosk.told.map(({ state }) => state)).toContain('downloading');
  expect(Date.parse(status.checkedAt ?? '')).toBeGreaterThan(Date.now() - 60_000);
  expect(Date.parse(status.nextCheckAt ?? '')).toBeGreaterThan(Date.now());
  await kiosk.sync.stop();
});

test('a release that was signed ahead arrives after its hour, and after weekly signatures', async () => {
  const kiosk = aKiosk();
  await kiosk.sync.checkNow();
  await show(kiosk);
  const prepared = await prepareRelease(feed, {
    channel: 'stable',
    author: 'test',
    note: 'signed ahead',
    records: someRecords({ places: [aPlace({ lead: { ru: 'нова', be: 'нова' } })] }),
    drawings: new Map(),
    required: ['places/mir-castle'],
  });
  await refreshFeed(feed, false);
  expect(await kiosk.sync.checkNow()).toMatchObject({ problem: null });
  expect(await kiosk.content.next()).toBe(null);

  expect(await sendPrepared(feed, prepared)).toBe('sent');
  await kiosk.sync.checkNow();

  expect(await noteOf(kiosk)).toBe('signed ahead');
  await kiosk.sync.stop();
});

test('nothing new is one small request, a changed record at most four and ten kilobytes', async () => {
  const kiosk = aKiosk();
  await kiosk.sync.checkNow();
  await show(kiosk);

  const [before, sentBefore] = [server.requests.length, server.sentBytes()];
  await kiosk.sync.checkNow();
  expect(server.requests.length - before).toBe(1);
  expect(server.sentBytes() - sentBefore).toBeLessThan(2_000);

  await publishPlace(feed, 'second');
  const [asked, sent] = [server.requests.length, server.sentBytes()];
  await kiosk.sync.checkNow();
  const picture = 1;
  expect(server.requests.length - asked).toBe(4 + picture);
  expect(server.sentBytes() - sent).toBeLessThan(10_000);
  expect(await noteOf(kiosk)).toBe('second');
  await kiosk.sync.stop();
});

const expected: Partial<Record<(typeof personalities)[number], FeedStatus['problem']>> = {
  truncating: 'incomplete',
  resetting: 'offline',
  gzip: 'incomplete',
  'flipped-byte': 'incomplete',
  longer: 'incomplete',
  empty: 'incomplete',
  captive: 'captive',
  redirecting: 'captive',
  'not-found': 'incomplete',
  failing: 'server-refused',
};

test.each(personalities.filter((each) => each !== 'dripping' && each !== 'silent'))(
  'a server that is %s does no harm, and the release comes once it is well',
  async (personality) => {
    const kiosk = aKiosk();
    server.become(personality);

    const status = await kiosk.sync.checkNow();

    expect(status.problem).toBe(expected[personality] ?? null);
    if (status.problem) expect(await kiosk.content.next()).toBeNull();
    expect(await kiosk.content.current()).toMatchObject({ origin: 'factory' });
    await kiosk.sync.stop();
    server.become('honest');
    const restarted = aKiosk();
    expect(await restarted.sync.checkNow()).toMatchObject({ problem: null });
    expect(await noteOf(restarted)).toBe('first');
    await restarted.sync.stop();
  },
);

test.each(['no-ranges', 'wrong-ranges', 'unsatisfiable', 'changing-tags', 'honest'] as const)(
  'what a broken connection has left is completed by a server that is %s',
  async (personality) => {
    server.become('resetting');
    const kiosk = aKiosk();
    await kiosk.sync.checkNow();
    server.become(personality);

    expect(await kiosk.sync.checkNow()).toMatchObject({ problem: null });
    expect(await noteOf(kiosk)).toBe('first');
    await kiosk.sync.stop();
  },
);

test('a captive portal is one line in the log and no alarm', async () => {
  const kiosk = aKiosk();
  server.become('captive');
  for (let check = 0; check < 5; check += 1) await kiosk.sync.checkNow();

  expect(logText().match(/feed-problem/g)).toHaveLength(1);
  expect(logText()).not.toContain('untrusted');
  await kiosk.sync.stop();
});

test('a forged feed is an alarm in the log, and what is shown stays', async () => {
  const other = await aFeed();
  await publishPlace(other, 'forged');
  const foreign = await startFeedServer(other.folder);
  const kiosk = aKiosk({ url: foreign.url });

  expect(await kiosk.sync.checkNow()).toMatchObject({ problem: 'untrusted', checkedAt: null });

  expect(logText()).toContain('"level":"error","event":"feed-untrusted"');
  expect(await kiosk.content.next()).toBeNull();
  await kiosk.sync.stop();
  await foreign.close();
  rmSync(other.folder, { recursive: true });
});

test.each([
  ['without a root', 'no-root'],
  ['without a network', 'offline'],
  ['on a channel without a release', 'no-release'],
] as const)('a kiosk %s says so', async (what, problem) => {
  if (what === 'without a root') rmSync(join(dataFolder, 'feed-root.json'));
  const config: Partial<FeedConfig> =
    what === 'without a network' ? { url: 'http://127.0.0.1:9' } : {};
  const channel = what === 'on a channel without a release' ? 'pilot' : 'stable';
  const kiosk = aKiosk({ ...config, channel });

  expect(await kiosk.sync.checkNow()).toMatchObject({ problem });
  await kiosk.sync.stop();
});

test('a clock of 1970 is reported, and the release is judged by the time that has surely passed', async () => {
  const kiosk = aKiosk({}, '1.0.0', () => new Date('1970-01-02'));

  expect(await kiosk.sync.checkNow()).toMatchObject({ clockIsBehind: true, problem: null });
  expect(await noteOf(kiosk)).toBe('first');
  await kiosk.sync.stop();
});

test('a clock of 2099 installs nothing, and what is shown stays', async () => {
  const first = aKiosk();
  await first.sync.checkNow();
  await show(first);
  await publishPlace(feed, 'second');
  const kiosk = aKiosk({}, '1.0.0', () => new Date('2099-01-01'));

  expect(await kiosk.sync.checkNow()).toMatchObject({ problem: 'expired' });
  expect(await kiosk.content.current()).toMatchObject({ manifest: { note: 'first' } });

  const mended = aKiosk();
  expect(await mended.sync.checkNow()).toMatchObject({ problem: null });
  expect(await noteOf(mended)).toBe('second');
});

test('a release for a later app waits until the app is that late', async () => {
  const kiosk = aKiosk({}, '0.0.9');

  expect(await kiosk.sync.checkNow()).toMatchObject({ problem: 'needs-newer-app' });
  expect(await kiosk.content.next()).toBeNull();

  const updated = aKiosk({}, '0.1.0');
  expect(await updated.sync.checkNow()).toMatchObject({ problem: null });
});

test('a share is read like a server', async () => {
  const kiosk = aKiosk({ url: undefined, folder: feed.folder });

  await kiosk.sync.checkNow();

  expect(await noteOf(kiosk)).toBe('first');
});

test('when it was last checked is known after a restart', async () => {
  const kiosk = aKiosk();
  const { checkedAt } = await kiosk.sync.checkNow();
  await kiosk.sync.stop();

  expect(await aKiosk().sync.status()).toMatchObject({ checkedAt, state: 'resting' });
});

/** The very manifest that was published, and every file that it names, by its hash. */
async function expectExactly({ content }: Kiosk, published: ReleaseManifest): Promise<void> {
  expect(await content.next()).toEqual(published);
  for (const { sha256 } of [...published.buckets, ...published.media]) {
    expect(sha256Of((await content.blob(sha256)) ?? '')).toBe(sha256);
  }
}
const inFeed = (sha256: string) => join(feed.folder, blobPath(sha256));

test.each([
  ['damaged', (path: string) => writeFileSync(path, 'noise')],
  ['missing', (path: string) => rmSync(path)],
])('a diff whose base is %s here is not needed: the buckets themselves come', async (_, spoil) => {
  const kiosk = aKiosk();
  await kiosk.sync.checkNow();
  await show(kiosk);
  const published = await publishPlace(feed, 'second');
  const { manifest } = (await kiosk.content.current()) ?? {};
  for (const { sha256 } of manifest?.buckets ?? []) {
    spoil(join(dataFolder, 'content', blobPath(sha256)));
  }

  expect(await kiosk.sync.checkNow()).toMatchObject({ problem: null });
  await expectExactly(kiosk, published);
  await kiosk.sync.stop();
});

test.each([
  ['damaged', (path: string) => writeFileSync(path, 'x'.repeat(statSync(path).size))],
  ['lost', (path: string) => rmSync(path)],
])('a diff that the feed has %s is not needed either', async (_, spoil) => {
  const kiosk = aKiosk();
  await kiosk.sync.checkNow();
  await show(kiosk);
  const published = await publishPlace(feed, 'second');
  const { targets } = await readTree(feed);
  const diff = targets.signed.targets['stable.from-1.json'];
  spoil(inFeed(diff?.hashes.sha256 ?? ''));

  expect(await kiosk.sync.checkNow()).toMatchObject({ problem: null });
  await expectExactly(kiosk, published);
  await kiosk.sync.stop();
});

test.each([
  ['of another text', (diff: ReleaseDiff) => putLead(diff, 'of nobody')],
  [
    'that removes what it should not',
    (diff: ReleaseDiff) => ({ ...diff, del: ['places/place-3'] }),
  ],
  ['that is not one', () => ({ schema: 1 })],
] as const)('a diff %s is signed, and yet not believed: the whole files come', async (_, spoil) => {
  const kiosk = aKiosk();
  await kiosk.sync.checkNow();
  await show(kiosk);
  const published = await publishPlace(feed, 'second');
  await signDiff(spoil);
  const asked = server.requests.length;

  expect(await kiosk.sync.checkNow()).toMatchObject({ problem: null });
  await expectExactly(kiosk, published);
  expect(pathsSince(asked)).toContain(blobPath(await targetHash('stable.json')));
  expect(logText()).not.toContain('untrusted');
  await kiosk.sync.stop();
});

const diffName = 'stable.from-1.json';
const pathsSince = (asked: number) => server.requests.slice(asked).map(({ path }) => path);

async function targetHash(name: string): Promise<string> {
  const { targets } = await readTree(feed);
  return targets.signed.targets[name]?.hashes.sha256 ?? '';
}

function putLead(diff: ReleaseDiff, lead: string): ReleaseDiff {
  const put = diff.put.map(({ collection, record }) => ({
    collection,
    record: { ...record, lead: { ru: lead, be: lead } },
  }));
  return { ...diff, put };
}

/** The diff to the newest release as a publisher with a fault signs it: spoiled, and properly named. */
async function signDiff(spoil: (diff: ReleaseDiff) => unknown): Promise<void> {
  const { root, targets, targetsFile, versions } = await readTree(feed);
  const diff = targets.signed.targets[diffName];
  const bytes = readFileSync(inFeed(diff?.hashes.sha256 ?? ''), 'utf8');
  const spoiled = Buffer.from(JSON.stringify(spoil(JSON.parse(bytes))));
  const sha256 = sha256Of(spoiled);
  await feed.target.write(blobPath(sha256), spoiled);
  const signed = new TargetFile({
    path: diffName,
    length: spoiled.length,
    hashes: { sha256 },
    unrecognizedFields: { custom: { from: `${diff?.custom.from}` } },
  });
  const others = Object.values(targets.signed.targets).filter(({ path }) => path !== diffName);
  const before = { ...versions, targets: targetsFile.version };
  await signTree(feed, root, { targets: [...others, signed] }, before);
}

/** So long that a download may wait for it no more: a connection counts as broken then. */
const patienceMs = 10_000;

/**
 * Waits that last no time: each is over at once, and the clock stands where it would have stood.
 * Returns that clock, in milliseconds from 0.
 */
function leapOverWaits(): () => number {
  let clock = 0;
  const { setTimeout: wait } = globalThis;
  // The first check then comes after five seconds, which is within them.
  vi.spyOn(Math, 'random').mockReturnValue(0);
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
  vi.spyOn(globalThis, 'setTimeout').mockImplementation(((act: () => void, ms = 0) => {
    if (ms > patienceMs) return wait(act, ms);
    const due = clock + ms;
    return wait(() => {
      clock = Math.max(clock, due);
      act();
    }, 0);
  }) as typeof setTimeout);
  return () => clock;
}

test('what is large is fetched in the window of the night only, a corrected text at once', async () => {
  leapOverWaits();
  await publishPlace(feed, 'large', { pictureBytes: 1_200_000 });
  const nightWindow = '22:00-06:00';
  const at = (time: string) => () => new Date(`${feed.now.toISOString().slice(0, 10)}T${time}Z`);
  const byDay = aKiosk({ nightWindow }, '1.0.0', at('09:00'));
  byDay.sync.start();
  await expect.poll(() => byDay.told.at(-1)?.state).toBe('waiting-for-night');
  await byDay.sync.stop();
  expect(await byDay.content.next()).toBeNull();
  expect(server.sentBytes()).toBeLessThan(1_000_000);

  // 22:30 in Minsk and Smolensk.
  const byNight = aKiosk({ nightWindow }, '1.0.0', at('19:30'));
  byNight.sync.start();
  await expect.poll(() => byNight.told.at(-1)?.nextCheckAt ?? null).not.toBeNull();
  await byNight.sync.stop();
  expect(await noteOf(byNight)).toBe('large');
  await show(byNight);

  await publishPlace(feed, 'corrected', { pictureBytes: 1000 });
  const nextDay = aKiosk({ nightWindow }, '1.0.0', at('09:00'));
  nextDay.sync.start();
  await expect.poll(() => nextDay.told.at(-1)?.nextCheckAt ?? null).not.toBeNull();
  await nextDay.sync.stop();
  expect(await noteOf(nextDay)).toBe('corrected');
});

test('what staff went back from does not come by itself, which they are told, but when they ask', async () => {
  leapOverWaits();
  const kiosk = aKiosk();
  await kiosk.sync.checkNow();
  await show(kiosk);
  expect(await kiosk.content.goBack()).toMatchObject({ value: { origin: 'factory' } });
  await kiosk.sync.stop();

  const again = aKiosk();
  again.sync.start();
  await expect.poll(() => again.told.at(-1)?.problem).toBe('returned');
  await again.sync.stop();
  expect(await again.content.next()).toBeNull();

  const asked = aKiosk();
  await asked.sync.checkNow();
  expect(await noteOf(asked)).toBe('first');
  await asked.sync.stop();
});

test('staff who ask for it get what is large by day, too', async () => {
  await publishPlace(feed, 'large', { pictureBytes: 1_200_000 });
  const noon = new Date(`${feed.now.toISOString().slice(0, 10)}T09:00Z`);
  const kiosk = aKiosk({ nightWindow: '22:00-06:00' }, '1.0.0', () => noon);

  expect(await kiosk.sync.checkNow()).toMatchObject({ state: 'resting', problem: null });
  expect(await noteOf(kiosk)).toBe('large');
  await kiosk.sync.stop();
});

test('all downloads of a sync together take as long as the limit of the speed says', async () => {
  const published = await publishPlace(feed, 'large', { pictureBytes: 300_000 });
  const clock = leapOverWaits();
  const kiosk = aKiosk({ bandwidthKBps: 10 });

  await kiosk.sync.checkNow();

  expect(await noteOf(kiosk)).toBe('large');
  const bytes = [...published.buckets, ...published.media].reduce(
    (sum, each) => sum + each.bytes,
    0,
  );
  expect(clock()).toBeGreaterThan((bytes / 10_000) * 1000 - 1);
  expect(clock()).toBeLessThan((bytes / 10_000) * 1000 * 1.1);
  await kiosk.sync.stop();
});

test.each(['1970-01-01', '2099-01-01'])(
  'a clock that jumps to %s in the middle of a check, at whichever answer, costs nothing',
  async (wrong) => {
    for (const at of [1, 2, 3, 5, 20]) {
      rmSync(join(dataFolder, 'feed'), { recursive: true, force: true });
      rmSync(join(dataFolder, 'content'), { recursive: true, force: true });
      let answers = 0;
      let jumped = false;
      const kiosk = aKiosk({}, '1.0.0', () => (jumped ? new Date(wrong) : new Date()));
      server.watch(() => {
        answers += 1;
        jumped ||= answers === at;
      });

      expect(await kiosk.sync.checkNow()).toMatchObject({ problem: null });
      expect(jumped).toBe(true);
      expect(await noteOf(kiosk)).toBe('first');
      await kiosk.sync.stop();
      server.watch(null);
      const mended = aKiosk();
      expect(await mended.sync.checkNow()).toMatchObject({ problem: null, clockIsBehind: false });
      await mended.sync.stop();
    }
  },
);
