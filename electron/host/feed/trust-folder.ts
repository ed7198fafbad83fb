import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileLayer } from '../content-store/file-layer.ts';

/** Metadata files that a kiosk keeps, by role. */
const roleFiles = ['root.json', 'timestamp.json', 'snapshot.json', 'targets.json'] as const;
type RoleFile = (typeof roleFiles)[number];

/**
 * The metadata that a kiosk trusts, as a numbered folder; a file names the one that counts. What is
 * being verified lies in another folder, and takes its place by the one rename of that file.
 */
export interface TrustFolder {
  read(name: RoleFile): Promise<Buffer | null>;
  /** A fresh copy of what is trusted, for tuf-js to work on; of the first root where that is nothing. */
  stage(firstRoot: Buffer): Promise<string>;
  /** Makes what was staged the trusted metadata, unless it is the same. */
  promote(staged: string): Promise<void>;
}

export function createTrustFolder(folder: string, files: FileLayer): TrustFolder {
  const pointerPath = join(folder, 'current');

  async function currentNumber(): Promise<number> {
    const text = await readFile(pointerPath, 'utf8').catch(() => '');
    return /^\d{1,9}$/.test(text) ? Number(text) : 0;
  }

  const read = async (name: RoleFile): Promise<Buffer | null> => {
    const path = join(folder, `${await currentNumber()}`, name);
    return readFile(path).catch(() => null);
  };

  async function write(path: string, bytes: Buffer): Promise<void> {
    const file = await files.openFile(path, 'w');
    try {
      await file.write(bytes);
    } finally {
      await file.close();
    }
  }

  async function sync(path: string): Promise<void> {
    const file = await files.openFile(path, 'a');
    try {
      await file.sync();
    } finally {
      await file.close();
    }
  }

  return {
    read,
    async stage(firstRoot) {
      const current = await currentNumber();
      const staged = join(folder, `${current + 1}`);
      await files.remove(staged);
      await files.makeFolder(staged);
      for (const name of roleFiles) {
        // What cannot be read for another reason than that it is not there must not be forgotten.
        const known = await readFile(join(folder, `${current}`, name)).catch(nullIfAbsent);
        const bytes = known ?? (name === 'root.json' ? firstRoot : null);
        if (bytes) await write(join(staged, name), bytes);
      }
      return staged;
    },
    async promote(staged) {
      if (await isSame(staged, read)) return;
      for (const name of await readdir(staged)) await sync(join(staged, name));
      await files.syncFolder(staged);
      await files.syncFolder(folder);
      const number = (await currentNumber()) + 1;
      await files.writeDurably(pointerPath, `${number}`);
      await files.remove(join(folder, `${number - 1}`)).catch(
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

function nullIfAbsent(error: unknown): null {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  return null;
}
