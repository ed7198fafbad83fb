import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { dirname, join } from 'node:path';
import { blobPath } from '#shared/release-format';
import { err, ok, type Result } from '#shared/result';
import { type FeedSource, SourceError, type SourceFailure } from '../feed/feed-source.ts';
import type { FileLayer, WritableFile } from './file-layer.ts';
import type { Throttle } from './throttle.ts';

/** A file of a release, as its verified manifest names it. */
export interface Blob {
  readonly sha256: string;
  readonly bytes: number;
}

/** Anything that gives out blobs: a feed, another folder. */
export type BlobSource = Pick<FeedSource, 'readBlob'>;

export type FetchError =
  | { readonly type: 'source'; readonly failure: SourceFailure; readonly sha256: string }
  /** All bytes came, and they are not those of the name. */
  | { readonly type: 'damaged'; readonly sha256: string }
  | { readonly type: 'disk-full' }
  | { readonly type: 'disk-failed'; readonly reason: string }
  | { readonly type: 'stopped' };

export interface FetchOptions {
  /** Root of the store. */
  readonly folder: string;
  readonly files: FileLayer;
  readonly source: BlobSource;
  readonly throttle: Throttle;
  readonly signal: AbortSignal;
  /** Bytes that have come in since the last call. */
  readonly onBytes?: ((bytes: number) => void) | undefined;
}

/** What has been written of a blob so far, with the hash of it. */
interface Part {
  readonly hash: Hash;
  readonly length: number;
}

/**
 * Brings one blob into the store: into `<sha256>.part`, hashed on the way, synced, renamed. What an
 * interrupted run has left is hashed again and continued; when the whole then is not what its name
 * says, the left-over may be at fault and everything is fetched once more. The folder that holds
 * the name is not synced here: see {@link fetchBlobs}.
 */
export async function fetchBlob(
  options: FetchOptions,
  blob: Blob,
): Promise<Result<null, FetchError>> {
  const target = join(options.folder, blobPath(blob.sha256));
  try {
    await options.files.makeFolder(dirname(target));
    const left = await readPart(`${target}.part`, blob.bytes);
    const first = await complete(options, blob, left);
    if (first.ok || first.error.type !== 'damaged' || left.length === 0) return first;
    return await complete(options, blob, nothing());
  } catch (error) {
    if (options.signal.aborted) return err({ type: 'stopped' });
    return err(diskErrorOf(error));
  }
}

/** How the disk says that it is full; everything else means that it fails. */
export function diskErrorOf(error: unknown): FetchError {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === 'EDQUOT') return { type: 'disk-full' };
  return { type: 'disk-failed', reason: code ?? String(error) };
}

async function complete(
  options: FetchOptions,
  blob: Blob,
  left: Part,
): Promise<Result<null, FetchError>> {
  const { files, folder, source, signal } = options;
  const { sha256, bytes } = blob;
  const target = join(folder, blobPath(sha256));
  const part = `${target}.part`;
  let from = left.length;
  let body: AsyncIterable<Uint8Array> = noBytes();
  if (from < bytes) {
    const answer = await source.readBlob(sha256, { from, bytes, signal });
    if (signal.aborted) return err({ type: 'stopped' });
    if (!answer.ok) return err({ type: 'source', failure: answer.error, sha256 });
    if (answer.value.from !== from && answer.value.from !== 0) return malformed(sha256, 'offset');
    ({ from, body } = answer.value);
  }

  const file = await files.openFile(part, from === 0 ? 'w' : 'a');
  let written: Result<Part, FetchError>;
  try {
    written = await writeBody(options, blob, file, body, from === 0 ? nothing() : left);
    if (written.ok) await file.sync();
  } finally {
    await file.close();
  }
  if (!written.ok) return written;
  if (written.value.length < bytes) return malformed(sha256, `${written.value.length} of ${bytes}`);
  if (written.value.hash.digest('hex') !== sha256) {
    await files.remove(part);
    return err({ type: 'damaged', sha256 });
  }
  await files.rename(part, target);
  return ok(null);
}

async function writeBody(
  { throttle, onBytes, signal }: FetchOptions,
  { sha256, bytes }: Blob,
  file: WritableFile,
  body: AsyncIterable<Uint8Array>,
  start: Part,
): Promise<Result<Part, FetchError>> {
  const { hash } = start;
  let { length } = start;
  const chunks = body[Symbol.asyncIterator]();
  for (;;) {
    const chunk = await nextOf(chunks, sha256);
    if (signal.aborted) return err({ type: 'stopped' });
    if (!chunk.ok) return chunk;
    if (chunk.value === null) return ok({ hash, length });
    if (length + chunk.value.length > bytes) {
      await chunks.return?.();
      return malformed(sha256, 'more bytes than promised');
    }
    await file.write(chunk.value);
    hash.update(chunk.value);
    length += chunk.value.length;
    onBytes?.(chunk.value.length);
    await throttle(chunk.value.length);
  }
}

/** The next piece of a body, null at its end: what the source throws is kept apart from the disk. */
async function nextOf(
  chunks: AsyncIterator<Uint8Array>,
  sha256: string,
): Promise<Result<Uint8Array | null, FetchError>> {
  try {
    const { done, value } = await chunks.next();
    return ok(done ? null : value);
  } catch (error) {
    const failure: SourceFailure =
      error instanceof SourceError ? error.failure : { type: 'offline', reason: String(error) };
    return err({ type: 'source', failure, sha256 });
  }
}

/** A left-over that is longer than the blob cannot be its beginning. */
async function readPart(path: string, bytes: number): Promise<Part> {
  const hash = createHash('sha256');
  let length = 0;
  try {
    for await (const chunk of createReadStream(path)) {
      length += (chunk as Buffer).length;
      if (length > bytes) return nothing();
      hash.update(chunk as Buffer);
    }
  } catch {
    return nothing();
  }
  return { hash, length };
}

const nothing = (): Part => ({ hash: createHash('sha256'), length: 0 });

async function* noBytes(): AsyncGenerator<Uint8Array> {}

const malformed = (sha256: string, reason: string): Result<never, FetchError> =>
  err({ type: 'source', failure: { type: 'malformed', reason }, sha256 });
