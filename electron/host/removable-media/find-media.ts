import { readdir, stat } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { isFolder } from '../is-folder.ts';

/** A stick, a card or an external disk that can be read now. */
export interface RemovableMedium {
  /** Its uppermost folder. */
  readonly path: string;
  /** What whoever put it in knows it by: its label, or its drive letter. */
  readonly name: string;
}

export type FindMedia = () => Promise<readonly RemovableMedium[]>;

/** Where the system shows what is put in. Never rejects: what cannot be read is not there. */
export function systemMedia(): FindMedia {
  if (process.platform === 'win32') return () => findDrives(process.env.SystemDrive ?? 'C:');
  const { username } = userInfo();
  // The lock-down of this kiosk and most systems use the first, Debian and Ubuntu the second.
  return () => findBelow([join('/run/media', username), join('/media', username)], isMountPoint);
}

/** Every folder directly below the given ones, for systems that mount sticks elsewhere. */
export const mediaIn =
  (folders: readonly string[]): FindMedia =>
  () =>
    findBelow(folders, async () => true);

/**
 * Drives of Windows but for the system's own. Their letters do not tell a stick from a second disk:
 * staff choose by the letter, and only what is asked for is read from it.
 */
export async function findDrives(
  systemDrive: string,
  isThere: (path: string) => Promise<boolean> = isFolder,
): Promise<readonly RemovableMedium[]> {
  const drives = [...'DEFGHIJKLMNOPQRSTUVWXYZ', 'C']
    .map((letter) => `${letter}:`)
    .filter((drive) => drive !== systemDrive.toUpperCase())
    .map((name) => ({ name, path: `${name}\\` }));
  const there = await Promise.all(drives.map(({ path }) => isThere(path)));
  return drives.filter((_, index) => there[index]);
}

async function findBelow(
  folders: readonly string[],
  isMounted: (folder: string, root: string) => Promise<boolean>,
): Promise<readonly RemovableMedium[]> {
  const found = await Promise.all(
    folders.map(async (root) => {
      const names = (await readdir(root).catch(() => [])).sort();
      const paths = names.map((name) => ({ name, path: join(root, name) }));
      const usable = await Promise.all(
        paths.map(async ({ path }) => (await isFolder(path)) && (await isMounted(path, root))),
      );
      return paths.filter((_, index) => usable[index]);
    }),
  );
  return found.flat();
}

/** Before a stick is mounted, and after it was pulled out, its folder is there and empty. */
async function isMountPoint(folder: string, root: string): Promise<boolean> {
  try {
    return (await stat(folder)).dev !== (await stat(root)).dev;
  } catch {
    return false;
  }
}
