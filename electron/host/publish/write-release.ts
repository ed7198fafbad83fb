import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { blobPath, type ReleaseManifest, type ReleasePointer } from '#shared/release-format';
import { composeRelease, type ReleaseInput } from './compose-release.ts';

/**
 * Writes a release tree: blobs named by their hash, then the manifest, then the pointer to it, so
 * that a reader never sees a pointer to something that is not there yet.
 */
export async function writeRelease(folder: string, input: ReleaseInput): Promise<ReleaseManifest> {
  const { manifest, manifestBytes, sha256, blobs } = await composeRelease(input);
  for (const [name, bytes] of blobs) await writeBlob(folder, name, bytes);
  await writeBlob(folder, sha256, manifestBytes);
  const pointer: ReleasePointer = { manifest: sha256, bytes: manifestBytes.length };
  await writeFile(join(folder, 'release.json'), JSON.stringify(pointer));
  return manifest;
}

async function writeBlob(folder: string, sha256: string, bytes: Buffer): Promise<void> {
  const path = join(folder, blobPath(sha256));
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes);
}
