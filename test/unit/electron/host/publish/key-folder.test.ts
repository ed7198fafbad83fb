import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openKeyFolder } from '#electron/host/publish/key-folder.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kiosk-keys-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const open = (keys: string, forbidden: readonly string[] = [], passphrase = 'correct horse') =>
  openKeyFolder({ folder: keys, forbidden, askPassphrase: async () => passphrase });

test('a key signs after its file was read again with the passphrase', async () => {
  const created = await (await open(folder)).create('timestamp');

  const opened = await (await open(folder)).open('timestamp');

  expect(opened.keyId).toBe(created.keyId);
  expect(opened.sign(Buffer.from('x'))).toBe(created.sign(Buffer.from('x')));
  expect(statSync(join(folder, 'timestamp.key.json')).mode & 0o077).toBe(0);
});

test('a wrong passphrase, a damaged file and a missing one are told apart from a good key', async () => {
  await (await open(folder)).create('timestamp');

  await expect((await open(folder, [], 'wrong')).open('timestamp')).rejects.toThrow(
    'Wrong passphrase for the key timestamp',
  );
  await expect((await open(folder)).open('snapshot')).rejects.toThrow('snapshot is not in');
});

test('no key lies in the project, in the feed, or in anything that leads there', async () => {
  const feed = join(folder, 'feed');
  mkdirSync(feed);
  symlinkSync(feed, join(folder, 'innocent'));

  for (const keys of [feed, join(feed, 'deep', 'er'), join(folder, 'innocent', 'keys'), folder]) {
    await expect(open(keys, [feed])).rejects.toThrow(/must not lie in/);
  }
  await expect(open(join(folder, 'feed-keys'), [feed])).resolves.toBeDefined();
  expect(readdirSync(feed)).toEqual([]);
});

test('a key that is replaced stays beside the new one', async () => {
  const keys = await open(folder);
  await keys.create('snapshot');
  const old = readFileSync(join(folder, 'snapshot.key.json'), 'utf8');

  await keys.create('snapshot');

  const kept = readdirSync(folder).find((name) => name.startsWith('snapshot.before-'));
  expect(readFileSync(join(folder, kept ?? ''), 'utf8')).toBe(old);
});
