import { statfs } from 'node:fs/promises';

/** Bytes that may still be written below a folder, or null when the system does not tell. */
export async function freeBytesOf(folder: string): Promise<number | null> {
  try {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  } catch {
    return null;
  }
}
