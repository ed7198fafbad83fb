import fs, { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { writePins } from '#electron/host/access/pin-file.ts';
import { hashPin } from '#electron/host/access/pin-hash.ts';
import { openWrongTries } from '#electron/host/access/wrong-tries.ts';
import { createContentStore } from '#electron/host/content-store/content-store.ts';
import { createLog } from '#electron/host/log.ts';
import { writeDurably, writeDurablySync } from '#electron/host/write-durably.ts';
import { bootRecordFile } from '#electron/main/boot-record-file.ts';
import { aReleaseFolder } from '../../../support/records.ts';

let folder: string;
/** What a folder held each time that it was synced, by its path. */
let synced: { readonly names: readonly string[]; readonly folder: string }[];
/** The file system answers the sync of a folder with this. */
let refusal: string | undefined;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kiosk-durably-'));
  synced = [];
  refusal = undefined;
  await watchFolderSyncs();
});
afterEach(() => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
  rmSync(folder, { recursive: true, maxRetries: 5 });
});

/** Real syncs, watched: whether the disk heard of a folder cannot be seen in any file. */
async function watchFolderSyncs(): Promise<void> {
  const { fsyncSync } = fs;
  vi.spyOn(fs, 'fsyncSync').mockImplementation((descriptor) => {
    const stats = fs.fstatSync(descriptor);
    if (stats.isDirectory()) noteSync(stats.ino);
    fsyncSync(descriptor);
  });
  syncBuiltinESMExports();
  const handle = await open(folder, 'r');
  const proto = Object.getPrototypeOf(handle) as FileHandle;
  await handle.close();
  const { sync } = proto;
  vi.spyOn(proto, 'sync').mockImplementation(async function (this: FileHandle) {
    const stats = await this.stat();
    if (stats.isDirectory()) noteSync(stats.ino);
    await sync.call(this);
  });
}

function noteSync(inode: number): void {
  if (refusal) throw Object.assign(new Error(refusal), { code: refusal });
  const found = [folder, ...subfolders()].find((path) => statSync(path).ino === inode);
  if (found) synced.push({ folder: found, names: readdirSync(found) });
}

const subfolders = () =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, name));

const ways = [
  ['asynchronously', async (path: string, text: string) => writeDurably(path, text)],
  ['synchronously', async (path: string, text: string) => writeDurablySync(path, text)],
] as const;

for (const [way, write] of ways) {
  test.skipIf(process.platform === 'win32')(
    `a file written ${way} is followed by a sync of its folder, once it has its name`,
    async () => {
      await write(join(folder, 'some.json'), 'new');

      expect(readFileSync(join(folder, 'some.json'), 'utf8')).toBe('new');
      expect(synced).toEqual([{ folder, names: ['some.json'] }]);
    },
  );

  test(`a file system that cannot sync a folder keeps nothing from being written ${way}`, async () => {
    refusal = 'EINVAL';

    await write(join(folder, 'some.json'), 'new');

    expect(readFileSync(join(folder, 'some.json'), 'utf8')).toBe('new');
  });

  test.skipIf(process.platform === 'win32')(
    `a disk that fails at the sync of the folder is heard of ${way}`,
    async () => {
      refusal = 'EIO';

      await expect(write(join(folder, 'some.json'), 'new')).rejects.toThrow('EIO');
    },
  );

  test(`a file that cannot be replaced ${way} is told of, and leaves nothing beside it`, async () => {
    mkdirSync(join(folder, 'some.json', 'in the way'), { recursive: true });

    await expect(write(join(folder, 'some.json'), 'new')).rejects.toThrow();

    expect(readdirSync(folder)).toEqual(['some.json']);
  });
}

test.skipIf(process.platform === 'win32')('permissions are those asked for', async () => {
  await writeDurably(join(folder, 'some.json'), 'new', { mode: 0o600 });

  expect(statSync(join(folder, 'some.json')).mode & 0o777).toBe(0o600);
});

const log = () => createLog({ folder: join(folder, 'log') });
const whatSurvives: readonly (readonly [string, string, () => unknown])[] = [
  [
    'the PINs',
    'access.json',
    async () => writePins(folder, { technician: await hashPin('480917') }, log()),
  ],
  [
    'their copy',
    'access.last-good.json',
    async () => writePins(folder, { technician: await hashPin('480917') }, log()),
  ],
  [
    'the count of wrong PINs',
    'access-tries.json',
    async () => {
      const tries = await openWrongTries({ folder, log: log(), now: Date.now, uptime: Date.now });
      await tries.count();
    },
  ],
  ['the record of starts', 'boot.json', () => bootRecordFile(folder).write('{}')],
  [
    'which release is shown',
    'state.json',
    async () => {
      const factoryFolder = await aReleaseFolder(1);
      const options = { folder: join(folder, 'content'), factoryFolder, appVersion: '1' };
      await createContentStore({ ...options, log: log() }).boot();
      rmSync(factoryFolder, { recursive: true });
    },
  ],
];

for (const [what, name, act] of whatSurvives) {
  test.skipIf(process.platform === 'win32')(`${what} survive a pulled plug`, async () => {
    await act();

    expect(synced.flatMap(({ names }) => names)).toContain(name);
  });
}
