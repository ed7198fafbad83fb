import { rmSync } from 'node:fs';
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest';
import { feedStatus, verifyFeed } from '#electron/host/publish/check-feed.ts';
import { initFeed } from '#electron/host/publish/init-feed.ts';
import { createS3Target } from '#electron/host/publish/s3-target.ts';
import { aFeed, memoryKeys, publishPlace } from '../../../../support/a-feed.ts';
import { type S3Server, startS3Server } from '../../../../support/s3-server.ts';

const keys = {
  accessKeyId: 'AKIDEXAMPLE',
  secretAccessKey: 'a secret/with+signs=',
  region: 'ru-1',
};
let server: S3Server;

beforeEach(async () => {
  server = await startS3Server(keys);
});
afterEach(() => server.close());

const aTarget = (given: Partial<typeof keys> = {}) =>
  createS3Target({
    ...keys,
    endpoint: server.endpoint,
    bucket: 'kiosks',
    prefix: 'feed/v1',
    ...given,
  });

test('what is written is read again, and what is not there is null', async () => {
  const target = aTarget();

  await target.write('blobs/ab/cd', Buffer.from([0, 1, 2, 255]));

  expect(await target.read('blobs/ab/cd')).toEqual(Buffer.from([0, 1, 2, 255]));
  expect([await target.has('blobs/ab/cd', 4), await target.has('blobs/ab/cd', 5)]).toEqual([
    true,
    false,
  ]);
  expect([await target.read('nothing'), await target.has('nothing', 0)]).toEqual([null, false]);
  expect([...server.objects.keys()]).toEqual(['kiosks/feed/v1/blobs/ab/cd']);
  expect(server.refused()).toBe(0);
});

test('only the file that changes is asked for anew by whatever lies between', async () => {
  const target = aTarget();

  await target.write('timestamp.json', Buffer.from('{}'));
  await target.write('1.root.json', Buffer.from('{}'));

  expect(server.cacheControl.get('kiosks/feed/v1/timestamp.json')).toBe('no-cache');
  expect(server.cacheControl.get('kiosks/feed/v1/1.root.json')).toContain('immutable');
});

test('a storage that fails, is busy or breaks the connection is tried again', async () => {
  const target = aTarget();
  const bytes = Buffer.from('a longer text, so that half of it is something');

  server.trouble('failing', 'resetting', 'busy');
  await target.write('a', bytes);
  server.trouble('resetting', 'breaking', 'failing');
  expect(await target.read('a')).toEqual(bytes);
  server.trouble('failing', 'resetting');
  expect(await target.has('a', bytes.length)).toBe(true);

  expect(server.troublesLeft()).toBe(0);
});

test('a storage that stays broken is named, with what it said', async () => {
  server.trouble('failing', 'failing', 'failing', 'failing');
  await expect(aTarget().write('a', Buffer.of(1))).rejects.toThrow(/feed\/v1\/a answered 500/);

  server.trouble('resetting', 'resetting', 'resetting', 'resetting');
  await expect(aTarget().write('a', Buffer.of(1))).rejects.toThrow(/cannot be reached/);
  expect(server.objects.size).toBe(0);
});

test('with a wrong secret or region nothing is written, and the words tell where to look', async () => {
  for (const wrong of [{ secretAccessKey: 'another' }, { region: 'us-east-1' }]) {
    await expect(aTarget(wrong).write('a', Buffer.of(1))).rejects.toThrow(/403 .*access key/);
  }
  expect(server.refused()).toBe(2);
  expect(server.objects.size).toBe(0);
});

test('a feed is published to storage that stumbles, whole, and its pointer is written last', async () => {
  const own = await aFeed();
  onTestFinished(() => rmSync(own.folder, { recursive: true }));
  const feed = { ...own, target: aTarget(), keys: memoryKeys() };
  await initFeed(feed, false);
  server.trouble(
    'resetting',
    null,
    'failing',
    null,
    null,
    'busy',
    null,
    'breaking',
    null,
    'failing',
  );

  await publishPlace(feed, 'first');

  expect(await verifyFeed(feed)).toEqual([]);
  expect((await feedStatus(feed)).releases.map(({ manifest }) => manifest.note)).toEqual(['first']);
  expect(server.written.at(-1)).toBe('kiosks/feed/v1/timestamp.json');
  expect([server.refused(), server.troublesLeft()]).toEqual([0, 0]);
});
