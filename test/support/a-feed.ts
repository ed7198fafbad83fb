import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Channel } from '#shared/release-format';
import type { Records } from '../../electron/host/publish/check-records.ts';
import { createFolderTarget, type FeedTarget } from '../../electron/host/publish/feed-target.ts';
import type { Feed } from '../../electron/host/publish/feed-tree.ts';
import { initFeed } from '../../electron/host/publish/init-feed.ts';
import { type SigningKey, toSigningKey } from '../../electron/host/publish/key-file.ts';
import type { KeyFolder, KeyName, SignedNumbers } from '../../electron/host/publish/key-folder.ts';
import { publishRelease } from '../../electron/host/publish/publish-release.ts';
import { aPlace, someRecords } from './records.ts';

/** Keys that live in memory only: scrypt would make each test wait for seconds. */
export function memoryKeys(): KeyFolder {
  const keys = new Map<KeyName, SigningKey>();
  let root: Buffer | undefined;
  let numbers: SignedNumbers = { schema: 1, timestamp: 0, snapshot: 0, targets: 0, seq: {} };
  return {
    has: async (name) => keys.has(name),
    async create(name) {
      const key = toSigningKey(generateKeyPairSync('ed25519').privateKey);
      keys.set(name, key);
      return key;
    },
    async open(name) {
      const key = keys.get(name);
      if (!key) throw new Error(`no key ${name}`);
      return key;
    },
    async readRoot() {
      if (!root) throw new Error('no root');
      return root;
    },
    async writeRoot(bytes) {
      root = bytes;
    },
    readNumbers: async () => numbers,
    async writeNumbers(written) {
      numbers = written;
    },
  };
}

export interface TestFeed extends Feed {
  /** The folder of the feed; the caller removes it. */
  readonly folder: string;
  /** The root that a kiosk of this feed starts with. */
  readonly firstRoot: Buffer;
}

/** An empty feed in a new folder, signed at `now`. */
export async function aFeed(now = new Date()): Promise<TestFeed> {
  const folder = mkdtempSync(join(tmpdir(), 'kiosk-feed-'));
  const feed = { target: createFolderTarget(folder), keys: memoryKeys(), now };
  await initFeed(feed, false);
  return { ...feed, folder, firstRoot: await feed.keys.readRoot() };
}

interface ReleaseOf {
  readonly channel?: Channel;
  readonly records?: Records;
  readonly target?: FeedTarget;
  readonly now?: Date;
  /** Of the picture that tells the lead; without it a few bytes. */
  readonly pictureBytes?: number;
}

/** Enough of what never changes that a diff is worth its while. */
const otherIds = Array.from({ length: 20 }, (_, index) => `place-${index}`);

const aPicture = (of: string, bytes = 0) => [
  { bytes: Buffer.from(`picture ${of}`.padEnd(bytes, '.')), width: 480, height: 360 },
];

/** Publishes a release: one place whose text and picture tell the lead, and others as ever. */
export const publishPlace = (
  feed: TestFeed,
  lead: string,
  {
    channel = 'stable',
    target = feed.target,
    now = feed.now,
    pictureBytes,
    ...given
  }: ReleaseOf = {},
) =>
  publishRelease(
    { target, now, keys: feed.keys },
    {
      channel,
      author: 'test',
      note: lead,
      records:
        given.records ??
        someRecords({
          places: [
            aPlace({ lead: { ru: lead, be: lead } }),
            ...otherIds.map((id) => aPlace({ id })),
          ],
        }),
      drawings: new Map([
        ['places/mir-castle', aPicture(lead, pictureBytes)],
        ...otherIds.map((id) => [`places/${id}`, aPicture(id)] as const),
      ]),
      required: ['places/mir-castle'],
    },
  );
