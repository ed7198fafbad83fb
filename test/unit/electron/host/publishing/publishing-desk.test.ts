import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createLog } from '#electron/host/log.ts';
import { feedStatus, verifyFeed } from '#electron/host/publish/check-feed.ts';
import type { Records } from '#electron/host/publish/check-records.ts';
import { FeedError, WrongPassphrase } from '#electron/host/publish/feed-error.ts';
import { refreshFeed } from '#electron/host/publish/init-feed.ts';
import {
  createPublishingDesk,
  type PublishingDesk,
} from '#electron/host/publishing/publishing-desk.ts';
import type { PublishingPlace } from '#electron/host/publishing/publishing-place.ts';
import { openReleaseLog } from '#electron/host/publishing/release-log.ts';
import { openScheduledFile } from '#electron/host/publishing/scheduled-file.ts';
import { createPublishedRecords } from '#electron/host/workspace/published-records.ts';
import { createWorkspace, type Workspace } from '#electron/host/workspace/workspace.ts';
import { writeDurably } from '#electron/host/write-durably.ts';
import { aFeed, publishPlace, type TestFeed } from '../../../../support/a-feed.ts';
import { aPlace, someRecords } from '../../../../support/records.ts';

const right = 'a long passphrase';
const castle = { collection: 'places', id: 'mir-castle' } as const;

/** Letters that both languages have: nothing is wrong with it. */
const words = { ru: 'Замок', be: 'Замок' };
const aGoodPlace = aPlace({
  title: words,
  city: words,
  lead: words,
  body: words,
  facts: { ru: [] },
});

let folder: string;
let feed: TestFeed;
let workspace: Workspace;
let desk: PublishingDesk;
/** By how much the clock of the desk is ahead. */
let aheadMs: number;
const scheduledPath = () => join(folder, 'published', 'scheduled.json');

/** A desk over a real feed in a folder; the keys are in memory and their passphrase is `right`. */
async function aDesk(place?: PublishingPlace | null): Promise<void> {
  const log = createLog({ folder: join(folder, 'log') });
  const releaseLog = openReleaseLog(join(folder, 'published'));
  const factory: Records = someRecords({ places: [aGoodPlace] });
  // No release is shown yet: what was published from here is all there is.
  const published = createPublishedRecords(
    { current: async () => null, blob: async () => null },
    releaseLog,
  );
  workspace = await createWorkspace({
    folder: join(folder, 'workspace'),
    machine: 'office',
    published: async () => ((await releaseLog.read()).length > 0 ? published() : factory),
    means: {},
    log,
  });
  desk = createPublishingDesk({
    place: () => (place === undefined ? openPlace : place),
    workspace: async () => workspace,
    current: async () => null,
    media: async () => null,
    releaseLog,
    scheduledFile: openScheduledFile(scheduledPath()),
    log,
    now: () => new Date(Date.now() + aheadMs),
    onPublished: () => undefined,
  });
}

/** The machine is off for a while; then the desk is as after a start. */
async function restart({ after = 0, place = openPlace } = {}): Promise<void> {
  desk.stop();
  aheadMs += after;
  await aDesk(place);
  desk.start();
}

const hourMs = 3_600_000;
const inAnHour = () => new Date(Date.now() + hourMs).toISOString();
const schedule = (at = inAnHour()) => desk.publish({ passphrase: right, note: '', at }, 'Анна');
const releases = async () => (await feedStatus(feed)).releases;

const openPlace: PublishingPlace = {
  channel: 'stable',
  name: 'the share',
  keysFolder: '/keys',
  openTarget: async () => feed.target,
  openKeys: async () => feed.keys,
  open: async (askPassphrase) => ({
    ...feed,
    now: new Date(),
    keys: {
      ...feed.keys,
      open: async (name) => {
        if ((await askPassphrase()) !== right) throw new WrongPassphrase('Wrong passphrase');
        return feed.keys.open(name);
      },
    },
  }),
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'desk-'));
  feed = await aFeed();
  aheadMs = 0;
  await aDesk();
});
afterEach(async () => {
  desk.stop();
  // What it has begun comes first.
  await desk.cancelScheduled();
  await rm(folder, { recursive: true, maxRetries: 5 });
  await rm(feed.folder, { recursive: true, maxRetries: 5 });
});

async function changeTitle(text: string): Promise<void> {
  const revision = (await workspace.open(castle))?.revision ?? 0;
  const changes = ['ru', 'be'].map((locale) => ({ field: `title.${locale}`, value: text }));
  await workspace.save({ ...castle, revision, changes, state: 'ready' }, 'Анна');
}

const publish = (passphrase = right) => desk.publish({ passphrase, note: 'ярмарка' }, 'Анна');

test('what is ready goes out signed, and nothing is left to publish', async () => {
  await changeTitle('Палац');
  expect((await desk.plan()).changes).toMatchObject([{ ...castle, kind: 'changed' }]);

  expect(await publish()).toMatchObject({ ok: true, value: { seq: 1, author: 'Анна' } });

  expect((await feedStatus(feed)).releases).toMatchObject([{ manifest: { note: 'ярмарка' } }]);
  expect(await verifyFeed(feed)).toEqual([]);
  const { changes, releases, state } = await desk.plan();
  expect({ changes, state }).toEqual({
    changes: [],
    state: {
      type: 'ready',
      target: 'the share',
      hasRelease: true,
      signedUntil: expect.stringMatching(/^\d{4}-/),
    },
  });
  expect(releases).toMatchObject([{ seq: 1 }]);
  expect(await publish()).toEqual({ ok: false, error: { type: 'nothing-changed' } });
});

test('a wrong passphrase publishes nothing, and the drafts stay ready', async () => {
  await changeTitle('Замак');

  expect(await publish('a guess')).toEqual({ ok: false, error: { type: 'wrong-passphrase' } });

  expect((await feedStatus(feed)).releases).toEqual([]);
  expect((await desk.plan()).changes).toHaveLength(1);
});

test('content with errors cannot be published, whoever asks', async () => {
  await workspace.save(
    { ...castle, revision: 0, changes: [{ field: 'title.be' }], state: 'ready' },
    'Анна',
  );

  expect((await desk.plan()).problems).toMatchObject([
    { severity: 'error', rule: 'missing-language', locale: 'be' },
  ]);
  expect(await publish()).toEqual({ ok: false, error: { type: 'problems' } });
});

test('an earlier release comes back as a newer one', async () => {
  await changeTitle('Замак');
  await publish();
  await changeTitle('Палац');
  await publish();

  const back = await desk.rollBack({ passphrase: right, seq: 1 }, 'Пётр');

  expect(back).toMatchObject({ ok: true, value: { seq: 3, author: 'Пётр' } });
  expect((await workspace.open(castle))?.published?.title).toMatchObject({ be: 'Замак' });
  expect(await verifyFeed(feed)).toEqual([]);
});

test('a release that waits for its hour needs the right passphrase at once', async () => {
  await changeTitle('Замак');
  const later = inAnHour();

  const guessed = await desk.publish({ passphrase: 'a guess', note: '', at: later }, 'Анна');
  expect(guessed).toEqual({ ok: false, error: { type: 'wrong-passphrase' } });
  expect(await schedule(later)).toEqual({ ok: true, value: null });

  expect(await desk.plan()).toMatchObject({ scheduled: { at: later, seq: 1, isHeldUp: false } });
  expect(await releases()).toEqual([]);
  await desk.cancelScheduled();
  expect((await desk.plan()).scheduled).toBe(null);
});

test('a release goes out at its hour', async () => {
  await changeTitle('Замак');

  await schedule(new Date(Date.now() + 300).toISOString());

  await expect.poll(async () => (await releases()).length).toBe(1);
  await expect.poll(async () => (await desk.plan()).ended).toMatchObject({ outcome: 'published' });
});

test('no passphrase and no key lie beside a release that waits', async () => {
  await changeTitle('Замак');
  await schedule();

  const kept = await readFile(scheduledPath(), 'utf8');

  expect(kept).not.toContain(right);
  expect(kept).not.toMatch(/private|scrypt/i);
});

test('a release whose hour passed while the machine was off goes out at the next start', async () => {
  await changeTitle('Замак');
  const at = inAnHour();
  await schedule(at);

  await restart({ after: 10 * hourMs });

  await expect.poll(async () => (await releases()).length).toBe(1);
  await expect
    .poll(async () => (await desk.plan()).ended)
    .toMatchObject({ outcome: 'published', plannedFor: at, seq: 1 });
  expect(await verifyFeed(feed)).toEqual([]);
  expect((await desk.plan()).changes).toEqual([]);
  // As if it had been signed at its hour.
  const { expires } = await feedStatus(feed);
  expect(expires.timestamp.getTime() - Date.parse(at)).toBeCloseTo(45 * 24 * hourMs, -4);
});

test('a start before the hour goes on waiting', async () => {
  await changeTitle('Замак');
  await schedule();

  await restart({ after: hourMs / 2 });

  expect((await desk.plan()).scheduled).toMatchObject({ seq: 1 });
  expect(await releases()).toEqual([]);
});

test.each(['1.targets.json', 'timestamp.json'])(
  'a plug pulled while %s is written costs nothing: it goes out once',
  async (file) => {
    await changeTitle('Замак');
    await schedule();
    const { target } = feed;
    const cut: PublishingPlace = {
      ...openPlace,
      open: async (ask) => ({
        ...(await openPlace.open(ask)),
        target: {
          ...target,
          write: (path, bytes) =>
            path.endsWith(file.slice(1))
              ? Promise.reject(new Error('cut'))
              : target.write(path, bytes),
        },
      }),
    };
    await restart({ after: 2 * hourMs, place: cut });
    await expect.poll(async () => (await desk.plan()).scheduled?.isHeldUp).toBe(true);
    expect(await releases()).toEqual([]);

    await restart();

    await expect.poll(async () => (await releases()).length).toBe(1);
    await expect.poll(async () => (await desk.plan()).scheduled).toBe(null);
    expect((await desk.plan()).releases).toMatchObject([{ seq: 1 }]);
    expect(await verifyFeed(feed)).toEqual([]);
  },
);

test('a plug pulled before it was written down that it went out repeats nothing', async () => {
  await changeTitle('Замак');
  await schedule();
  const waiting = await readFile(scheduledPath(), 'utf8');
  await restart({ after: 2 * hourMs });
  await expect.poll(async () => (await desk.plan()).ended).not.toBe(null);
  const numbers = await feed.keys.readNumbers();

  desk.stop();
  await writeDurably(scheduledPath(), waiting);
  await restart();

  await expect.poll(async () => (await desk.plan()).ended).toMatchObject({ outcome: 'published' });
  expect(await feed.keys.readNumbers()).toEqual(numbers);
  expect((await desk.plan()).releases).toMatchObject([{ seq: 1 }]);
});

test('signing the feed anew in the meantime does not keep it back', async () => {
  await changeTitle('Замак');
  await schedule();
  for (let week = 1; week <= 3; week += 1) await refreshFeed(feed, false);

  await restart({ after: 2 * hourMs });

  await expect.poll(async () => (await releases()).length).toBe(1);
  expect(await verifyFeed(feed)).toEqual([]);
});

test('a release that was published in the meantime is not undone by one that waited', async () => {
  await changeTitle('Замак');
  await schedule();
  await changeTitle('Палац');
  expect(await publish('a guess')).toMatchObject({ ok: false });
  expect((await desk.plan()).scheduled).not.toBe(null);

  await publish();

  expect(await desk.plan()).toMatchObject({ scheduled: null, ended: null });
  await restart({ after: 2 * hourMs });
  expect(await releases()).toMatchObject([{ manifest: { seq: 1, note: 'ярмарка' } }]);
});

test('another machine that published makes it out of date, and staff are told', async () => {
  await changeTitle('Замак');
  await schedule();
  await publishPlace(feed, 'published by another machine');

  await restart({ after: 2 * hourMs });

  await expect.poll(async () => (await desk.plan()).ended).toMatchObject({ outcome: 'overtaken' });
  expect(await releases()).toMatchObject([{ manifest: { note: 'published by another machine' } }]);
  expect((await desk.plan()).changes).toHaveLength(1);
});

test('after six weeks its signatures are too old to be shown to kiosks', async () => {
  await changeTitle('Замак');
  await schedule();

  await restart({ after: 41 * 24 * hourMs });

  await expect.poll(async () => (await desk.plan()).ended).toMatchObject({ outcome: 'expired' });
  expect(await releases()).toEqual([]);
});

test('a share that is away is told in words, and the drafts stay', async () => {
  await aDesk({
    channel: 'stable',
    name: '//office/feed',
    keysFolder: '/keys',
    openKeys: async () => feed.keys,
    openTarget: () => Promise.reject(new FeedError('away')),
    open: () => Promise.reject(new FeedError('//office/feed holds no feed.')),
  });
  await changeTitle('Замак');

  expect((await desk.plan()).state).toEqual({ type: 'target-away', target: '//office/feed' });
  expect(await publish()).toEqual({
    ok: false,
    error: { type: 'failed', reason: '//office/feed holds no feed.' },
  });
});

test('the first release of a feed takes along what nobody has changed', async () => {
  expect((await desk.plan()).state).toMatchObject({ type: 'ready', hasRelease: false });

  expect(await publish()).toMatchObject({ ok: true, value: { seq: 1 } });

  expect((await releases()).map(({ manifest }) => manifest.counts.places)).toEqual([1]);
  expect(await publish()).toEqual({ ok: false, error: { type: 'nothing-changed' } });
});

test('where another machine publishes, nothing is asked for', async () => {
  await aDesk(null);
  await changeTitle('Замак');

  expect((await desk.plan()).state).toEqual({ type: 'not-here' });
  expect(await publish()).toEqual({ ok: false, error: { type: 'not-here' } });
});
