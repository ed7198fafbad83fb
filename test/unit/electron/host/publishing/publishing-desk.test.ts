import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createLog } from '#electron/host/log.ts';
import { feedStatus, verifyFeed } from '#electron/host/publish/check-feed.ts';
import type { Records } from '#electron/host/publish/check-records.ts';
import { FeedError, WrongPassphrase } from '#electron/host/publish/feed-error.ts';
import {
  createPublishingDesk,
  type PublishingDesk,
  type PublishingPlace,
} from '#electron/host/publishing/publishing-desk.ts';
import { openReleaseLog } from '#electron/host/publishing/release-log.ts';
import { createPublishedRecords } from '#electron/host/workspace/published-records.ts';
import { createWorkspace, type Workspace } from '#electron/host/workspace/workspace.ts';
import { aFeed, type TestFeed } from '../../../../support/a-feed.ts';
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
    place: place === undefined ? openPlace : place,
    workspace: async () => workspace,
    current: async () => null,
    media: async () => null,
    releaseLog,
    log,
    onPublished: () => undefined,
  });
}

const openPlace: PublishingPlace = {
  channel: 'stable',
  name: 'the share',
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
  await aDesk();
});
afterEach(async () => {
  desk.stop();
  await rm(folder, { recursive: true });
  await rm(feed.folder, { recursive: true });
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
    state: { type: 'ready', target: 'the share' },
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
  const later = new Date(Date.now() + 3_600_000).toISOString();

  const guessed = await desk.publish({ passphrase: 'a guess', note: '', at: later }, 'Анна');
  expect(guessed).toEqual({ ok: false, error: { type: 'wrong-passphrase' } });
  expect(await desk.publish({ passphrase: right, note: '', at: later }, 'Анна')).toEqual({
    ok: true,
    value: null,
  });

  expect((await desk.plan()).scheduledFor).toBe(later);
  desk.cancelScheduled();
  expect((await desk.plan()).scheduledFor).toBe(null);
});

test('a release goes out at its hour', async () => {
  await changeTitle('Замак');

  await desk.publish(
    { passphrase: right, note: '', at: new Date(Date.now() + 300).toISOString() },
    'Анна',
  );

  await expect.poll(async () => (await feedStatus(feed)).releases.length).toBe(1);
});

test('a share that is away is told in words, and the drafts stay', async () => {
  await aDesk({
    channel: 'stable',
    name: '//office/feed',
    open: () => Promise.reject(new FeedError('//office/feed holds no feed.')),
  });
  await changeTitle('Замак');

  expect((await desk.plan()).state).toEqual({ type: 'target-away', target: '//office/feed' });
  expect(await publish()).toEqual({
    ok: false,
    error: { type: 'failed', reason: '//office/feed holds no feed.' },
  });
});

test('where another machine publishes, nothing is asked for', async () => {
  await aDesk(null);
  await changeTitle('Замак');

  expect((await desk.plan()).state).toEqual({ type: 'not-here' });
  expect(await publish()).toEqual({ ok: false, error: { type: 'not-here' } });
});
