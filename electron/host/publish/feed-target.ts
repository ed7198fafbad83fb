import { mkdir, readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { writeDurably } from '../write-durably.ts';

/** Where a feed is published to. Paths are relative to its root, with slashes. */
export interface FeedTarget {
  /** For messages to the person who publishes. */
  readonly name: string;
  /** Null when there is no such file. */
  read(path: string): Promise<Buffer | null>;
  /** True when a whole file of this length is there already. */
  has(path: string, bytes: number): Promise<boolean>;
  /** Names of the files directly in a folder; none where there is no such folder. */
  list(folder: string): Promise<readonly string[]>;
  /** A reader sees the old file or the new one, never a part. */
  write(path: string, bytes: Buffer): Promise<void>;
}

/** The one file of a feed that ever changes; all others are written once. */
export const timestampName = 'timestamp.json';

/** A folder that a web server, a share or a stick shows to kiosks. */
export const createFolderTarget = (folder: string): FeedTarget => ({
  name: folder,
  read: (path) => readFile(join(folder, path)).catch(nullIfAbsent),
  async has(path, bytes) {
    const facts = await stat(join(folder, path)).catch(nullIfAbsent);
    return facts?.size === bytes;
  },
  list: async (path) => (await readdir(join(folder, path)).catch(nullIfAbsent)) ?? [],
  async write(path, bytes) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    if (path === timestampName) await writeDurably(file, bytes.toString('utf8'));
    else await writeFileAtomic(file, bytes);
  },
});

function nullIfAbsent(error: unknown): null {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
  throw error;
}
