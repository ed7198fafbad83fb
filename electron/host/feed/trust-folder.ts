import { copyFile, mkdir, open, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { syncFolder, writeDurably } from '../write-durably.ts';

/** Metadata files that a kiosk keeps, by role. */
const roleFiles = ['root.json', 'timestamp.json', 'snapshot.json', 'targets.json'] as const;
type RoleFile = (typeof roleFiles)[number];

/**
 * The metadata that a kiosk trusts, as a numbered folder; a file names the one that counts. What is
 * being verified lies in another folder, and takes its place by the one rename of that file.
 */
export interface TrustFolder {
  read(name: RoleFile): Promise<Buffer | null>;
  /** A fresh copy of what is trusted, for tuf-js to work on. */
  stage(): Promise<string>;
  /** Makes what was staged the trusted metadata, unless it is the same. */
  promote(staged: string): Promise<void>;
}

export function createTrustFolder(folder: string): TrustFolder {
  const pointerPath = join(folder, 'current');

  async function currentNumber(): Promise<number> {
    const text = await readFile(pointerPath, 'utf8').catch(() => '');
    return /^\d{1,9}$/.test(text) ? Number(text) : 0;
  }

  const read = async (name: RoleFile): Promise<Buffer | null> => {
    const path = join(folder, `${await currentNumber()}`, name);
    return readFile(path).catch(() => null);
  };

  return {
    read,
    async stage() {
      const current = await currentNumber();
      const staged = join(folder, `${current + 1}`);
      await rm(staged, { recursive: true, force: true });
      await mkdir(staged, { recursive: true });
      for (const name of roleFiles) {
        await copyFile(join(folder, `${current}`, name), join(staged, name)).catch(ignoreAbsent);
      }
      return staged;
    },
    async promote(staged) {
      if (await isSame(staged, read)) return;
      for (const name of await readdir(staged)) await syncFile(join(staged, name));
      await syncFolder(staged);
      await syncFolder(folder);
      const number = (await currentNumber()) + 1;
      await writeDurably(pointerPath, `${number}`);
      await rm(join(folder, `${number - 1}`), { recursive: true, force: true }).catch(
        // Old metadata that stay cost a few kilobytes.
        () => undefined,
      );
    },
  };
}

async function isSame(staged: string, read: TrustFolder['read']): Promise<boolean> {
  for (const name of roleFiles) {
    const [before, after] = [await read(name), await readFile(join(staged, name))];
    if (!before?.equals(after)) return false;
  }
  return true;
}

async function syncFile(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

function ignoreAbsent(error: unknown): void {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
}
