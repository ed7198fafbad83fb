import { closeSync, fsyncSync, openSync } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';

interface WriteOptions {
  /** Permissions of the file; without them those of the one that it replaces. */
  readonly mode?: number;
}

/**
 * Replaces the file as a whole, so that the new content survives a pulled plug from the moment this
 * resolves: the file is synced, and then the folder, which holds its name. Windows has no such sync.
 */
export async function writeDurably(
  path: string,
  content: string | Buffer,
  options: WriteOptions = {},
): Promise<void> {
  await writeFileAtomic(path, content, { ...options });
  await syncFolder(dirname(path));
}

/** Makes the names in a folder survive a pulled plug: files that were put there, or renamed. */
export async function syncFolder(path: string): Promise<void> {
  if (!canSyncFolders) return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } catch (error) {
    throwUnlessUnknownHere(error);
  } finally {
    await folder.close();
  }
}

/** Makes everything below a folder survive, files and names: a stick may then be pulled out. */
export async function syncTree(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isDirectory()) await syncFolder(path);
    else if (entry.isFile()) await syncFile(path);
  }
  await syncFolder(folder);
}

async function syncFile(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/** The same as {@link writeDurably} for the time before Electron is ready; returns when the text is safe. */
export function writeDurablySync(path: string, text: string, options: WriteOptions = {}): void {
  writeFileAtomic.sync(path, text, { ...options });
  if (!canSyncFolders) return;
  const folder = openSync(dirname(path), 'r');
  try {
    fsyncSync(folder);
  } catch (error) {
    throwUnlessUnknownHere(error);
  } finally {
    closeSync(folder);
  }
}

const canSyncFolders = process.platform !== 'win32';

/** How file systems that cannot sync a folder say so; anything else is a disk that failed. */
const unknownHere: ReadonlySet<string | undefined> = new Set([
  'EINVAL',
  'ENOSYS',
  'ENOTSUP',
  'EOPNOTSUPP',
]);

function throwUnlessUnknownHere(error: unknown): void {
  if (!unknownHere.has((error as NodeJS.ErrnoException).code)) throw error;
}
