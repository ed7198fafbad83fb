import { dirname, join } from 'node:path';
import { blobPath } from '#shared/release-format';
import { err, ok, type Result } from '#shared/result';
import {
  type Blob,
  diskErrorOf,
  type FetchError,
  type FetchOptions,
  fetchBlob,
} from './fetch-blob.ts';

const inParallel = 4;

/**
 * Brings all of these into the store, four at a time, and makes their names survive a pulled plug.
 * The first one that cannot be had ends it; what has come of the others stays for the next time.
 */
export async function fetchBlobs(
  options: FetchOptions,
  blobs: readonly Blob[],
): Promise<Result<null, FetchError>> {
  const failed = new AbortController();
  const signal = AbortSignal.any([options.signal, failed.signal]);
  const waiting = [...blobs];
  let firstError: FetchError | undefined;

  async function work(): Promise<void> {
    for (let blob = waiting.shift(); blob && !firstError; blob = waiting.shift()) {
      const fetched = await fetchBlob({ ...options, signal }, blob);
      if (fetched.ok || firstError) continue;
      firstError = fetched.error;
      failed.abort();
    }
  }

  await Promise.all(Array.from({ length: inParallel }, work));
  if (firstError) return err(firstError);
  return syncBlobFolders(options, blobs);
}

/** Also the folder of the folders: each may be new. */
async function syncBlobFolders(
  { folder, files }: Pick<FetchOptions, 'files' | 'folder'>,
  blobs: readonly Blob[],
): Promise<Result<null, FetchError>> {
  const folders = new Set(blobs.map(({ sha256 }) => dirname(join(folder, blobPath(sha256)))));
  try {
    for (const each of folders) await files.syncFolder(each);
    if (folders.size > 0) await files.syncFolder(join(folder, 'blobs'));
    return ok(null);
  } catch (error) {
    return err(diskErrorOf(error));
  }
}
