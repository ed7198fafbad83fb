import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { feedStatus, verifyFeed } from '#electron/host/publish/check-feed.ts';
import type { FeedTarget } from '#electron/host/publish/feed-target.ts';
import { readTree } from '#electron/host/publish/feed-tree.ts';
import { refreshFeed, rotateKeys } from '#electron/host/publish/init-feed.ts';
import { blobPath } from '#shared/release-format';
import { aFeed, memoryKeys, publishPlace, type TestFeed } from '../../../../support/a-feed.ts';

let feed: TestFeed;

beforeEach(async () => {
  feed = await aFeed();
});
afterEach(() => rmSync(feed.folder, { recursive: true }));

const shown = async () =>
  (await feedStatus(feed)).releases.map(({ manifest, diffs }) => [
    manifest.note,
    manifest.seq,
    diffs,
  ]);

test('a release is there, whole, once it is published', async () => {
  await publishPlace(feed, 'first');

  expect(await shown()).toEqual([['first', 1, 0]]);
  expect(await verifyFeed(feed)).toEqual([]);
});

test('each channel counts its own releases', async () => {
  await publishPlace(feed, 'first');
  await publishPlace(feed, 'for the fair', { channel: 'event' });
  await publishPlace(feed, 'second');

  expect(await shown()).toEqual([
    ['second', 2, 1],
    ['for the fair', 1, 0],
  ]);
});

test('diffs lead from the last ten releases', async () => {
  for (let seq = 1; seq <= 12; seq += 1) await publishPlace(feed, `release ${seq}`);

  expect(await shown()).toEqual([['release 12', 12, 10]]);
  expect(await verifyFeed(feed)).toEqual([]);
});

/** Fails for good at the write with this number, as a dead connection would. */
function failingAt(target: FeedTarget, failure: number): FeedTarget {
  let writes = 0;
  return {
    ...target,
    async write(path, bytes) {
      writes += 1;
      if (writes >= failure) throw new Error('connection lost');
      await target.write(path, bytes);
    },
  };
}

test('whatever write fails, readers see the release before, and publishing again completes it', async () => {
  await publishPlace(feed, 'good');
  let failures = 0;
  for (let failure = 1; ; failure += 1) {
    const published = await publishPlace(feed, `attempt ${failure}`, {
      target: failingAt(feed.target, failure),
    }).catch(() => null);
    if (published) break;
    failures += 1;
    expect((await shown())[0]?.[0]).toBe('good');
    expect(await verifyFeed(feed)).toEqual([]);
  }

  expect(failures).toBeGreaterThanOrEqual(7);
  expect((await shown())[0]?.[0]).toBe(`attempt ${failures + 1}`);
  expect(await verifyFeed(feed)).toEqual([]);
});

test('no number is used twice, not even on a feed that was restored from an old copy', async () => {
  const before = readFileSync(join(feed.folder, 'timestamp.json'));
  await publishPlace(feed, 'lost');
  const { versions } = await readTree(feed);
  writeFileSync(join(feed.folder, 'timestamp.json'), before);

  const manifest = await publishPlace(feed, 'after the loss');

  expect(manifest.seq).toBe(2);
  expect((await readTree(feed)).versions.timestamp).toBeGreaterThan(versions.timestamp);
});

test('refreshing signs anew and changes nothing else', async () => {
  await publishPlace(feed, 'first');
  const later = { ...feed, now: new Date(feed.now.getTime() + 40 * 86_400_000) };
  const before = await feedStatus(feed);

  await refreshFeed(later, false);

  const after = await feedStatus(later);
  expect(after.releases).toEqual(before.releases);
  expect(after.expires.timestamp > before.expires.timestamp).toBe(true);
  expect(after.expires.targets).toEqual(before.expires.targets);
});

test.each(['root', 'targets', 'snapshot', 'timestamp'] as const)(
  'after new keys for %s the feed goes on',
  async (role) => {
    await publishPlace(feed, 'before');

    await rotateKeys(feed, role);
    await publishPlace(feed, 'after');

    expect((await shown())[0]?.[0]).toBe('after');
    expect(await verifyFeed(feed)).toEqual([]);
    expect(readdirSync(feed.folder)).toContain('2.root.json');
  },
);

test('a feed that was signed with other keys is not touched', async () => {
  const stranger = memoryKeys();
  const other = await aFeed();
  await stranger.writeRoot(other.firstRoot);
  rmSync(other.folder, { recursive: true });

  await expect(publishPlace({ ...feed, keys: stranger }, 'forged')).rejects.toThrow(
    'was not signed with these keys',
  );
});

test('verifying names what is missing and what is damaged', async () => {
  const { media, buckets } = await publishPlace(feed, 'first');
  const [picture, bucket] = [media[0]?.sha256 ?? '', buckets[0]?.packed?.sha256 ?? ''];
  rmSync(join(feed.folder, blobPath(picture)));
  writeFileSync(join(feed.folder, blobPath(bucket)), 'noise');

  expect((await verifyFeed(feed)).toSorted()).toEqual(
    [`${blobPath(bucket)} is damaged.`, `${blobPath(picture)} is missing.`].sort(),
  );
});

test('verifying tells of signatures that have ended', async () => {
  const later = { ...feed, now: new Date(feed.now.getTime() + 46 * 86_400_000) };

  expect((await verifyFeed(later)).map((line) => line.slice(0, 34))).toEqual([
    'The signature of snapshot ended on',
    'The signature of timestamp ended o',
  ]);
});
