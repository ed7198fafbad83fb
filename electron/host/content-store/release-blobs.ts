import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { blobPath, contentSchemaVersion, type ReleaseManifest } from '#shared/release-format';
import { parseManifest } from '../parse-manifest.ts';
import type { Blob } from './fetch-blob.ts';

/** Every file that a release consists of, but for its manifest; each once. */
export function blobsOf({ buckets, media, search }: ReleaseManifest): readonly Blob[] {
  const indexes = Object.values(search ?? {}).filter((each) => each !== undefined);
  const bySha256 = new Map<string, Blob>();
  for (const { sha256, bytes } of [...buckets, ...media, ...indexes]) {
    bySha256.set(sha256, { sha256, bytes });
  }
  return [...bySha256.values()];
}

/** Null when these bytes are not a manifest that this app can read. */
export function parseReadable(bytes: Buffer): ReleaseManifest | null {
  const manifest = parseManifest(bytes);
  return manifest?.contentSchema === contentSchemaVersion ? manifest : null;
}

/** How a blob is in a folder, found by hashing it piece by piece: films do not fit into memory. */
export async function checkBlob(
  root: string,
  sha256: string,
): Promise<'absent' | 'damaged' | 'good'> {
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(join(root, blobPath(sha256))), hash);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'absent' : 'damaged';
  }
  return hash.digest('hex') === sha256 ? 'good' : 'damaged';
}
