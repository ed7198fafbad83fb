import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileLayer } from './file-layer.ts';

interface GarbageOptions {
  /** Root of the store. */
  readonly folder: string;
  readonly files: FileLayer;
  /** Hashes of all blobs of all kept releases, and of their manifests. */
  readonly kept: ReadonlySet<string>;
  /** Files that were written later than this stay, in milliseconds of the wall clock. */
  readonly writtenBefore: number;
}

/**
 * Removes the blobs and left-overs of downloads that no kept release needs, and returns the bytes
 * that this freed. What cannot be removed stays for the next time.
 */
export async function collectGarbage(options: GarbageOptions): Promise<number> {
  const { folder, files, kept, writtenBefore } = options;
  const blobs = join(folder, 'blobs');
  let freed = 0;
  const entries = await readdir(blobs, { recursive: true, withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    const sha256 = entry.name.replace(/\.part$/, '');
    // Nothing but what the store writes is the store's to remove.
    if (!entry.isFile() || !/^[0-9a-f]{64}$/.test(sha256) || kept.has(sha256)) continue;
    const path = join(entry.parentPath, entry.name);
    try {
      const { mtimeMs, size } = await stat(path);
      if (mtimeMs > writtenBefore) continue;
      await files.remove(path);
      freed += size;
    } catch {
      // In use elsewhere (Windows), or gone: either way no reason to stop.
    }
  }
  return freed;
}
