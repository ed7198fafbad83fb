import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createFolderTarget } from '../../electron/host/publish/feed-target.ts';
import { toSigningKey } from '../../electron/host/publish/key-file.ts';
import type { KeyFolder } from '../../electron/host/publish/key-folder.ts';
import { writeDurably } from '../../electron/host/write-durably.ts';
import type { TestFeed } from './a-feed.ts';

/** When a publisher is killed: before a write, when half of it has been written, or after it. */
export const moments = ['before', 'half', 'after'] as const;
export type Moment = (typeof moments)[number];

/** Keys in files, without a passphrase: to derive one would take most of the time of a test. */
function fileKeys(folder: string): KeyFolder {
  const path = (name: string) => join(folder, name);
  return {
    has: async (name) => existsSync(path(`${name}.pem`)),
    async create(name) {
      const { privateKey } = generateKeyPairSync('ed25519');
      writeFileSync(path(`${name}.pem`), privateKey.export({ type: 'pkcs8', format: 'pem' }));
      return toSigningKey(privateKey);
    },
    open: async (name) => toSigningKey(createPrivateKey(readFileSync(path(`${name}.pem`)))),
    readRoot: async () => readFileSync(path('root.json')),
    writeRoot: async (bytes) => writeFileSync(path('root.json'), bytes),
    async readNumbers() {
      if (!existsSync(path('numbers.json'))) {
        return { schema: 1, timestamp: 0, snapshot: 0, targets: 0, seq: {} };
      }
      return JSON.parse(readFileSync(path('numbers.json'), 'utf8'));
    },
    writeNumbers: (numbers) => writeDurably(path('numbers.json'), JSON.stringify(numbers)),
  };
}

export const openFileFeed = async (folder: string, keysFolder: string): Promise<TestFeed> => ({
  folder,
  target: createFolderTarget(folder),
  keys: fileKeys(keysFolder),
  now: new Date(),
  firstRoot: Buffer.of(),
});

/** Kills this process at its write of this number, counted from 0: to the feed or of the numbers. */
export function dyingFeed(feed: TestFeed, step: number, moment: Moment): TestFeed {
  return countingFeed(feed, async (write, path, bytes, number) => {
    if (number !== step) return write();
    if (moment === 'half') leaveHalf(join(feed.folder, path), bytes);
    if (moment === 'after') await write();
    process.kill(process.pid, 'SIGKILL');
  });
}

type OnWrite = (
  write: () => Promise<void>,
  path: string,
  bytes: Buffer,
  number: number,
) => Promise<void>;

export function countingFeed(feed: TestFeed, onWrite: OnWrite): TestFeed {
  const { target, keys } = feed;
  let writes = 0;
  return {
    ...feed,
    target: {
      ...target,
      write: (path, bytes) => onWrite(() => target.write(path, bytes), path, bytes, writes++),
    },
    keys: {
      ...keys,
      writeNumbers: (numbers) =>
        onWrite(() => keys.writeNumbers(numbers), 'numbers.json', Buffer.of(), writes++),
    },
  };
}

/** What is left of a file that was to replace another: half of it, under another name. */
function leaveHalf(path: string, bytes: Buffer): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.1234567890`, bytes.subarray(0, Math.ceil(bytes.length / 2)));
}
