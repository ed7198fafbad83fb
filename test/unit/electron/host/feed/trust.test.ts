import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Metadata, Root } from '@tufjs/models';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { FeedSource } from '#electron/host/feed/feed-source.ts';
import { createFolderSource } from '#electron/host/feed/folder-source.ts';
import { createTrust, type Trust } from '#electron/host/feed/trust.ts';
import {
  describeFile,
  makeRoot,
  makeSnapshot,
  makeTargets,
  makeTimestamp,
  parseRoot,
  roleKeysOf,
  signAll,
} from '#electron/host/publish/feed-metadata.ts';
import { readTree } from '#electron/host/publish/feed-tree.ts';
import { refreshFeed, rotateKeys } from '#electron/host/publish/init-feed.ts';
import type { SigningKey } from '#electron/host/publish/key-file.ts';
import type { KeyName } from '#electron/host/publish/key-folder.ts';
import { aFeed, memoryKeys, publishPlace, type TestFeed } from '../../../../support/a-feed.ts';

const dayMs = 86_400_000;
const signedOn = new Date('2026-11-22T10:00:00Z');
const inDays = (days: number) => new Date(signedOn.getTime() + days * dayMs);

let feed: TestFeed;
let kioskFolder: string;
let trust: Trust;

beforeEach(async () => {
  feed = await aFeed(signedOn);
  await publishPlace(feed, 'first');
  kioskFolder = mkdtempSync(join(tmpdir(), 'kiosk-trust-'));
  trust = createTrust({ folder: kioskFolder, firstRoot: feed.firstRoot });
});
afterEach(() => {
  for (const folder of [feed.folder, kioskFolder]) rmSync(folder, { recursive: true });
});

const source = () => createFolderSource(feed.folder, 'folder');
async function refresh(now = inDays(1), from: FeedSource = source()): Promise<string> {
  const refreshed = await trust.refresh(from, { now });
  return refreshed.ok ? 'trusted' : refreshed.error.type;
}
/** The manifest that the kiosk is led to when it next asks a feed that is well. */
async function trustedManifest(now = inDays(1)): Promise<string | undefined> {
  const refreshed = await trust.refresh(source(), { now });
  return refreshed.ok ? (await refreshed.value.target('stable.json'))?.sha256 : undefined;
}

const read = (name: string) => readFileSync(join(feed.folder, name));
const write = (name: string, bytes: Buffer | string) =>
  writeFileSync(join(feed.folder, name), bytes);

/** What an attacker who holds some of the keys can sign; absent keys are the publisher's own. */
async function sign(
  change: {
    readonly timestamp?: number;
    readonly snapshot?: number;
    readonly targets?: number;
    /** The number of targets that the snapshot names, where it is another one. */
    readonly namedTargets?: number;
    /** When a role was signed, where that was another time than the feed's beginning. */
    readonly signedAt?: Partial<Record<'timestamp' | 'snapshot' | 'targets', Date>>;
    readonly keys?: Partial<Record<KeyName, readonly SigningKey[]>>;
  } = {},
): Promise<void> {
  const { targets, targetsFile, versions } = await readTree(feed);
  const keysFor = async (name: KeyName) => change.keys?.[name] ?? [await feed.keys.open(name)];
  const at = (role: 'timestamp' | 'snapshot' | 'targets') => change.signedAt?.[role] ?? signedOn;
  const version = change.targets ?? targetsFile.version + 1;
  const targetsBytes = signAll(
    makeTargets(version, at('targets'), Object.values(targets.signed.targets)),
    await keysFor('targets-1'),
  );
  write(`${version}.targets.json`, targetsBytes);
  const described = describeFile(change.namedTargets ?? version, targetsBytes);
  const snapshotVersion = change.snapshot ?? versions.snapshot + 1;
  const snapshot = signAll(
    makeSnapshot(snapshotVersion, at('snapshot'), described),
    await keysFor('snapshot'),
  );
  write(`${snapshotVersion}.snapshot.json`, snapshot);
  const timestamp = makeTimestamp(
    change.timestamp ?? versions.timestamp + 1,
    at('timestamp'),
    describeFile(snapshotVersion, snapshot),
    1,
  );
  write('timestamp.json', signAll(timestamp, await keysFor('timestamp')));
}

const aStranger = () => memoryKeys().create('timestamp');

test('what the publisher signed is trusted, and the kiosk is led to the release', async () => {
  expect(await refresh()).toBe('trusted');
  const { targets } = await readTree(feed);
  expect(await trustedManifest()).toBe(targets.signed.targets['stable.json']?.hashes.sha256);
});

test('the next release is found, and nothing new is one request', async () => {
  const first = await trustedManifest();
  await publishPlace(feed, 'second');
  const second = await trustedManifest();
  const asked: string[] = [];
  const counting: FeedSource = {
    ...source(),
    readMetadata(name, ...rest) {
      asked.push(name);
      return source().readMetadata(name, ...rest);
    },
  };

  expect(second).not.toBe(first);
  expect(await refresh(inDays(1), counting)).toBe('trusted');
  expect(asked).toEqual(['timestamp.json']);
});

test.each(['timestamp', 'snapshot', 'targets-1'] as const)(
  'metadata that strangers signed in place of %s are refused',
  async (name) => {
    await refresh();
    await sign({ keys: { [name]: [await aStranger()] } });

    expect(await refresh()).toBe('untrusted');
  },
);

test.each(['timestamp', 'snapshot', 'targets-1'] as const)(
  'metadata without the signature of %s are refused',
  async (name) => {
    await refresh();
    await sign({ keys: { [name]: [] } });

    expect(await refresh()).toBe('untrusted');
  },
);

test.each([
  ['snapshot', 'timestamp'],
  ['timestamp', 'snapshot'],
  ['targets-1', 'snapshot'],
] as const)('%s signed with the key of %s is refused', async (role, other) => {
  await refresh();
  await sign({ keys: { [role]: [await feed.keys.open(other)] } });

  expect(await refresh()).toBe('untrusted');
});

test('a role in place of another is refused', async () => {
  await refresh();
  const { versions } = await readTree(feed);
  write('timestamp.json', read(`${versions.snapshot}.snapshot.json`));

  expect(await refresh()).toBe('untrusted');
});

test('a signature over other bytes is refused', async () => {
  await refresh();
  await refreshFeed({ ...feed, now: inDays(1) }, false);
  const forged = JSON.parse(read('timestamp.json').toString());
  forged.signed.expires = '2099-01-01T00:00:00Z';
  write('timestamp.json', JSON.stringify(forged));

  expect(await refresh()).toBe('untrusted');
});

test('an old timestamp that is sent again changes nothing, and is no release to go back to', async () => {
  const replayed = read('timestamp.json');
  await publishPlace(feed, 'second');
  const newest = await trustedManifest();
  const honest = read('timestamp.json');
  write('timestamp.json', replayed);

  expect(await refresh()).toBe('rolled-back');
  write('timestamp.json', honest);
  expect(await trustedManifest()).toBe(newest);
});

test('a snapshot or targets with a lower number are refused, though newly signed', async () => {
  await publishPlace(feed, 'second');
  await refresh();
  const { versions } = await readTree(feed);

  await sign({ snapshot: versions.snapshot - 1 });
  expect(await refresh()).toBe('rolled-back');
  await sign({ timestamp: versions.timestamp + 2, snapshot: versions.snapshot + 5, targets: 1 });
  expect(await refresh()).toBe('rolled-back');
});

test('a snapshot and targets of different publications are refused', async () => {
  await refresh();
  await sign({ targets: 7, namedTargets: 8 });
  write('8.targets.json', read('7.targets.json'));

  expect(await refresh()).toBe('untrusted');
});

test('a timestamp that names another number than its snapshot has is refused', async () => {
  await refresh();
  await sign({ snapshot: 7 });
  const snapshot = read('7.snapshot.json');
  write('8.snapshot.json', snapshot);
  const misnamed = makeTimestamp(9, signedOn, describeFile(8, snapshot), 1);
  write('timestamp.json', signAll(misnamed, [await feed.keys.open('timestamp')]));

  expect(await refresh()).toBe('untrusted');
});

test('another timestamp with the number of the known one leads nowhere else', async () => {
  const known = await trustedManifest();
  const { versions } = await readTree(feed);
  await publishPlace(feed, 'second');
  await sign({ timestamp: versions.timestamp });

  expect(await trustedManifest()).toBe(known);
});

test('numbers near the end of counting do not lock the kiosk out once the keys are replaced', async () => {
  await refresh();
  await sign({ timestamp: 2 ** 40, snapshot: 2 ** 40, targets: 2 ** 40 });
  expect(await refresh()).toBe('trusted');

  const { keys, target } = feed;
  const restarted = { ...feed, keys: { ...keys, readNumbers: async () => startOver } };
  const before = parseRoot(await keys.readRoot());
  const signers = [await keys.open('root-1'), await keys.open('root-2')];
  const root = makeRoot(2, signedOn, {
    root: roleKeysOf(before, 'root'),
    targets: { keys: [await keys.create('targets-1')], threshold: 1 },
    snapshot: { keys: [await keys.create('snapshot')], threshold: 1 },
    timestamp: { keys: [await keys.create('timestamp')], threshold: 1 },
  });
  const bytes = signAll(root, signers);
  await keys.writeRoot(bytes);
  await target.write('2.root.json', bytes);
  const { signTree } = await import('#electron/host/publish/feed-tree.ts');
  await signTree(restarted, root, { targets: [] }, { timestamp: 0, snapshot: 0, targets: 0 });

  expect(await refresh()).toBe('trusted');
});
const startOver = { schema: 1, timestamp: 1, snapshot: 1, targets: 1, seq: {} } as const;

test.each([
  ['timestamp and snapshot', 46],
  ['targets', 366],
  ['root', 731],
])('once the signatures of %s have ended nothing is installed', async (_roles, days) => {
  expect(await refresh(inDays(days))).toBe('expired');
  expect(await refresh(inDays(1))).toBe('trusted');
});

test.each(['timestamp', 'snapshot', 'targets'] as const)(
  'the signature of %s alone must not have ended either',
  async (role) => {
    await refresh();
    await sign({ signedAt: { [role]: inDays(-400) } });

    expect(await refresh()).toBe('expired');
  },
);

test('a root that has ended, and is the last one, leads to nothing', async () => {
  await refresh();
  await rotateKeys({ ...feed, now: inDays(-800) }, 'root');
  await refreshFeed(feed, false);

  expect(await refresh()).toBe('expired');
});

test('what is known and has ended still says what is older', async () => {
  await publishPlace(feed, 'second');
  await refresh();
  const later = inDays(60);
  const signedAt = { timestamp: later, snapshot: later, targets: later };
  await sign({ timestamp: 1, signedAt });
  expect(await refresh(later)).toBe('rolled-back');

  await sign({ timestamp: 90, signedAt });
  expect(await refresh(later)).toBe('trusted');
});

test('staff may allow what was signed long ago, but nothing older than what was there', async () => {
  await publishPlace(feed, 'second');
  await refresh();
  const allowed = await trust.refresh(source(), { now: inDays(400), allowExpired: true });
  expect(allowed.ok).toBe(true);

  await sign({ timestamp: 1 });
  const older = await trust.refresh(source(), { now: inDays(400), allowExpired: true });
  expect(older).toMatchObject({ ok: false, error: { type: 'rolled-back' } });
});

test('a clock of 1970 or 2099 decides about the end of signatures and about nothing else', async () => {
  expect(await refresh(new Date('1970-01-01'))).toBe('trusted');
  expect(await refresh(new Date('2099-01-01'))).toBe('expired');
  expect(await refresh(inDays(2))).toBe('trusted');
});

test.each(['root', 'targets', 'snapshot', 'timestamp'] as const)(
  'the kiosk follows to new keys of %s by itself',
  async (role) => {
    await refresh();
    await rotateKeys(feed, role);
    await publishPlace(feed, 'after');

    expect(await refresh()).toBe('trusted');
  },
);

test.each([
  ['targets', 'targets-1'],
  ['snapshot', 'snapshot'],
  ['timestamp', 'timestamp'],
] as const)(
  'once the keys of %s are new the old one signs nothing any more',
  async (role, name) => {
    await refresh();
    const old = await feed.keys.open(name);
    await rotateKeys(feed, role);
    expect(await refresh()).toBe('trusted');
    await sign({ keys: { [name]: [old] } });

    expect(await refresh()).toBe('untrusted');
  },
);

test('a chain of roots is not followed past a link that is forged', async () => {
  await refresh();
  await rotateKeys(feed, 'root');
  await rotateKeys(feed, 'root');
  const good = read('2.root.json');
  const forged = JSON.parse(good.toString());
  forged.signed.version = 2;
  forged.signed.expires = '2099-01-01T00:00:00Z';
  write('2.root.json', JSON.stringify(forged));
  expect(await refresh()).toBe('untrusted');

  write('2.root.json', good);
  expect(await refresh()).toBe('trusted');
});

test('a kiosk that was off during five rotations follows all of them', async () => {
  await refresh();
  for (const role of ['root', 'targets', 'root', 'timestamp', 'snapshot'] as const) {
    await rotateKeys(feed, role);
  }

  expect(await refresh()).toBe('trusted');
});

/** A root with the number 2 that these keys sign, and a timestamp that says it is there. */
async function writeRoot(
  change: (before: Metadata<Root>) => Promise<Metadata<Root>> | Metadata<Root>,
  signers: readonly SigningKey[],
): Promise<void> {
  const root = await change(parseRoot(await feed.keys.readRoot()));
  write(`${2}.root.json`, signAll(root, signers));
  const { versions, targetsFile } = await readTree(feed);
  const snapshot = read(`${versions.snapshot}.snapshot.json`);
  const timestamp = makeTimestamp(
    versions.timestamp + 1,
    signedOn,
    describeFile(versions.snapshot, snapshot),
    2,
  );
  expect(targetsFile.version).toBeGreaterThan(0);
  write('timestamp.json', signAll(timestamp, [await feed.keys.open('timestamp')]));
}
const rolesOf = (root: Metadata<Root>) => ({
  root: roleKeysOf(root, 'root'),
  targets: roleKeysOf(root, 'targets'),
  snapshot: roleKeysOf(root, 'snapshot'),
  timestamp: roleKeysOf(root, 'timestamp'),
});

test('a root that two of the root keys signed is followed', async () => {
  await refresh();
  const signers = [await feed.keys.open('root-1'), await feed.keys.open('root-3')];
  await writeRoot((before) => makeRoot(2, signedOn, rolesOf(before)), signers);

  expect(await refresh()).toBe('trusted');
});

test('a root that only one of the root keys signed is refused, also when it signed twice', async () => {
  await refresh();
  const signer = await feed.keys.open('root-1');
  await writeRoot((before) => makeRoot(2, signedOn, rolesOf(before)), [signer, signer]);
  expect(await refresh()).toBe('untrusted');

  const doubled = JSON.parse(read('2.root.json').toString());
  doubled.signatures.push({ ...doubled.signatures[0] });
  write('2.root.json', JSON.stringify(doubled));
  expect(await refresh()).toBe('untrusted');
});

test('a root of strangers is refused, though it vouches for itself', async () => {
  await refresh();
  const strangers = [await aStranger(), await aStranger()];
  await writeRoot(
    (before) =>
      makeRoot(2, signedOn, { ...rolesOf(before), root: { keys: strangers, threshold: 2 } }),
    strangers,
  );

  expect(await refresh()).toBe('untrusted');
});

test('a root that all of its new keys and too few of the old ones signed is refused', async () => {
  await refresh();
  const added = [await aStranger(), await aStranger()];
  await writeRoot(
    (before) => makeRoot(2, signedOn, { ...rolesOf(before), root: { keys: added, threshold: 2 } }),
    [...added, await feed.keys.open('root-1')],
  );

  expect(await refresh()).toBe('untrusted');
});

test('signatures of strangers beside enough of the right ones, in any order, do no harm', async () => {
  await refresh();
  const [one, three] = [await feed.keys.open('root-1'), await feed.keys.open('root-3')];
  await writeRoot(
    (before) => makeRoot(2, signedOn, rolesOf(before)),
    [await aStranger(), three, await aStranger(), one],
  );

  expect(await refresh()).toBe('trusted');
});

test('a root that counts one key of a role twice is refused', async () => {
  await refresh();
  const signers = [await feed.keys.open('root-1'), await feed.keys.open('root-2')];
  await writeRoot((before) => {
    const root = makeRoot(2, signedOn, rolesOf(before));
    const signed = root.signed.toJSON() as { roles: { timestamp: object } };
    const [{ keyId } = { keyId: '' }] = rolesOf(before).timestamp.keys;
    signed.roles.timestamp = { keyids: [keyId, keyId], threshold: 2 };
    root.signed.toJSON = () => signed as never;
    return root;
  }, signers);

  expect(await refresh()).toBe('untrusted');
});

test('a root that names nobody for a role is refused', async () => {
  await refresh();
  const signers = [await feed.keys.open('root-1'), await feed.keys.open('root-2')];
  await writeRoot(
    (before) => makeRoot(2, signedOn, { ...rolesOf(before), snapshot: { keys: [], threshold: 1 } }),
    signers,
  );

  expect(await refresh()).toBe('untrusted');
});

test('a root with new keys that do not sign it themselves is refused', async () => {
  await refresh();
  const strangers = [await aStranger(), await aStranger()];
  const signers = [await feed.keys.open('root-1'), await feed.keys.open('root-2')];
  await writeRoot(
    (before) =>
      makeRoot(2, signedOn, { ...rolesOf(before), root: { keys: strangers, threshold: 2 } }),
    signers,
  );

  expect(await refresh()).toBe('untrusted');
});

test('a root whose number is not the next one is refused', async () => {
  await refresh();
  const signers = [await feed.keys.open('root-1'), await feed.keys.open('root-2')];
  await writeRoot((before) => makeRoot(3, signedOn, rolesOf(before)), signers);

  expect(await refresh()).toBe('untrusted');
});

test('a root whose signature ended long ago still leads to the one after it', async () => {
  await refresh();
  await rotateKeys({ ...feed, now: inDays(-800) }, 'root');
  await rotateKeys({ ...feed, now: inDays(10) }, 'root');

  expect(await refresh(inDays(11))).toBe('trusted');
});

test('a release that two people must sign is not trusted with one', async () => {
  rmSync(feed.folder, { recursive: true });
  const { initFeed } = await import('#electron/host/publish/init-feed.ts');
  const { createFolderTarget } = await import('#electron/host/publish/feed-target.ts');
  const keys = memoryKeys();
  const approved = { target: createFolderTarget(feed.folder), keys, now: signedOn };
  await initFeed(approved, true);
  feed = { ...approved, folder: feed.folder, firstRoot: await keys.readRoot() };
  trust = createTrust({ folder: kioskFolder, firstRoot: feed.firstRoot });
  await publishPlace(feed, 'approved');
  expect(await refresh()).toBe('trusted');

  await sign({ keys: { 'targets-1': [await keys.open('targets-1')] } });
  expect(await refresh()).toBe('untrusted');
});

test.each([
  ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2), 'source'],
  ['empty', () => Buffer.of(), 'source'],
  ['somebody’s sign-in page', () => Buffer.from('<!doctype html>'), 'source'],
  ['longer than signed', (bytes: Buffer) => Buffer.concat([bytes, Buffer.from('\n')]), 'source'],
  ['not what was signed', flipDigit, 'untrusted'],
] as const)(
  'targets that are %s are not taken, and the next time is well',
  async (_, spoil, type) => {
    const before = await trustedManifest();
    await publishPlace(feed, 'second');
    const { targetsFile } = await readTree(feed);
    const name = `${targetsFile.version}.targets.json`;
    const good = read(name);
    write(name, spoil(good));

    expect(await refresh()).toBe(type);
    write(name, good);
    expect(await refresh()).toBe('trusted');
    expect(await trustedManifest()).not.toBe(before);
  },
);
function flipDigit(bytes: Buffer): Buffer {
  const text = bytes.toString();
  return Buffer.from(text.replace(/"length":(\d)/, (_, digit) => `"length":${(+digit % 9) + 1}`));
}

test.each(['timestamp', 'snapshot', 'targets', 'root'] as const)(
  'however the file of %s is spoiled, it leads nowhere that was not signed',
  async (role) => {
    await refresh();
    await rotateKeys(feed, 'root');
    await publishPlace(feed, 'second');
    const { targets, targetsFile, versions } = await readTree(feed);
    const sha256 = targets.signed.targets['stable.json']?.hashes.sha256;
    const name = {
      timestamp: 'timestamp.json',
      snapshot: `${versions.snapshot}.snapshot.json`,
      targets: `${targetsFile.version}.targets.json`,
      root: '2.root.json',
    }[role];
    const good = read(name);
    for (const spoiled of spoiledWays(good)) {
      write(name, spoiled);
      const led = await trustedManifest();
      expect([undefined, sha256]).toContain(led);
    }

    write(name, good);
    expect(await trustedManifest()).toBe(sha256);
  },
);
function spoiledWays(bytes: Buffer): readonly Buffer[] {
  const flips = Array.from({ length: 12 }, (_, index) => {
    const flipped = Buffer.from(bytes);
    const at = Math.floor((bytes.length * index) / 12);
    flipped[at] = (flipped[at] ?? 0) ^ 1;
    return flipped;
  });
  const half = bytes.subarray(0, bytes.length / 2);
  return [Buffer.of(), half, Buffer.concat([bytes, Buffer.from('{}')]), ...flips];
}

test('an upload that is still under way is a feed that is not there yet', async () => {
  await refresh();
  await publishPlace(feed, 'second');
  const { targetsFile } = await readTree(feed);
  rmSync(join(feed.folder, `${targetsFile.version}.targets.json`));

  expect(await trust.refresh(source(), { now: inDays(1) })).toMatchObject({
    error: { type: 'source', failure: { type: 'absent' } },
  });
});

test('what was trusted survives damaged and lost files: the kiosk starts from its first root', async () => {
  const newest = await trustedManifest();
  writeFileSync(join(kioskFolder, 'unrelated'), '');
  rmSync(kioskFolder, { recursive: true });

  expect(await trustedManifest()).toBe(newest);
});

test('when it was signed is known, and grows with each signature', async () => {
  expect(await trust.newestSignedAt()).toBeNull();
  await refresh();
  expect(await trust.newestSignedAt()).toEqual(signedOn);
  await refreshFeed({ ...feed, now: inDays(3) }, false);
  await refresh(inDays(4));
  expect(await trust.newestSignedAt()).toEqual(inDays(3));
});
