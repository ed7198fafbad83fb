import { err, ok, type Result } from '#shared/result';
import { bodyOf } from '../feed/feed-source.ts';
import { createFolderSource } from '../feed/folder-source.ts';
import {
  type Blob,
  type BlobSource,
  diskErrorOf,
  type FetchError,
  type FetchOptions,
} from './fetch-blob.ts';
import { fetchBlobs } from './fetch-blobs.ts';
import { checkBlob } from './release-blobs.ts';

export type GatherError =
  | FetchError
  | { readonly type: 'no-space'; readonly neededBytes: number; readonly freeBytes: number };

export interface GatherOptions extends FetchOptions {
  readonly factoryFolder: string;
  /** Blobs that were made here out of a diff, by their hash. */
  readonly made: ReadonlyMap<string, Buffer>;
  /** Bytes that stay free on the disk, whatever comes. */
  readonly reserveBytes: number;
  /** Removes what no kept release needs. */
  readonly makeSpace: () => Promise<unknown>;
}

/**
 * Brings what the store lacks of these blobs into it: what was made here, what the factory release
 * has, and the rest from the source. What is there already is believed only once it is hashed.
 */
export async function gatherBlobs(
  options: GatherOptions,
  blobs: readonly Blob[],
): Promise<Result<null, GatherError>> {
  const { folder, factoryFolder, made, source } = options;
  const missing = await notIn(folder, blobs);
  const space = await checkSpace(options, missing);
  if (!space.ok) return space;

  const ownWork = missing.filter(({ sha256 }) => made.has(sha256));
  const foreign = missing.filter(({ sha256 }) => !made.has(sha256));
  const fetched = await notIn(factoryFolder, foreign);
  const shipped = foreign.filter((blob) => !fetched.includes(blob));
  const parts: readonly (readonly [BlobSource, readonly Blob[]])[] = [
    [memorySource(made), ownWork],
    [createFolderSource(factoryFolder, 'folder'), shipped],
    [source, fetched],
  ];
  for (const [from, part] of parts) {
    const gathered = await fetchBlobs({ ...options, source: from }, part);
    if (!gathered.ok) return gathered;
  }
  return ok(null);
}

/** A release that is only half there helps nobody: all of it must fit before any of it is fetched. */
async function checkSpace(
  { files, folder, reserveBytes, makeSpace }: GatherOptions,
  missing: readonly Blob[],
): Promise<Result<null, GatherError>> {
  const bytes = missing.reduce((sum, blob) => sum + blob.bytes, 0);
  if (bytes === 0) return ok(null);
  const neededBytes = bytes + reserveBytes;
  try {
    await files.makeFolder(folder);
    if ((await files.freeBytes(folder)) >= neededBytes) return ok(null);
    await makeSpace();
    const freeBytes = await files.freeBytes(folder);
    return freeBytes >= neededBytes ? ok(null) : err({ type: 'no-space', neededBytes, freeBytes });
  } catch (error) {
    return err(diskErrorOf(error));
  }
}

async function notIn(root: string, blobs: readonly Blob[]): Promise<readonly Blob[]> {
  const missing: Blob[] = [];
  for (const blob of blobs) {
    if ((await checkBlob(root, blob.sha256)) !== 'good') missing.push(blob);
  }
  return missing;
}

const memorySource = (blobs: ReadonlyMap<string, Buffer>): BlobSource => ({
  async readBlob(sha256, { from }) {
    const bytes = blobs.get(sha256);
    return bytes ? ok({ from, body: bodyOf(bytes.subarray(from)) }) : err({ type: 'absent' });
  },
});
