import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PackManifest } from '#shared/map-pack-model';
import type { ImportFailure } from '#shared/map-shelf-model';
import { checkPack } from './check-pack.ts';
import { manifestName } from './pack-files.ts';

interface ImportOptions {
  /** The folder of the stick in which the pack is. */
  readonly source: string;
  readonly file: string;
  readonly target: string;
  /** Told after every piece how many bytes have been copied. */
  readonly onBytes?: (done: number) => void;
  readonly signal?: AbortSignal;
  readonly freeBytes?: (folder: string) => Promise<number>;
}

/** Stays free for content, logs and the browser's own data. Bytes. */
const reservedBytes = 500_000_000;

/**
 * Copies one pack. It is hashed while it is written under another name, and takes the place of an
 * older one only when all of it has arrived. Returns why it was not taken, or undefined.
 */
export async function importPack(options: ImportOptions): Promise<ImportFailure | undefined> {
  const { source, file, target, signal, onBytes, freeBytes = freeBytesOf } = options;
  const checked = await checkPack(source, file, null);
  if (!checked.ok) return checked.error;
  const { name, licence, date, sha256, bytes } = checked.value.pack;
  const manifest: PackManifest = { name, licence, date, sha256, bytes };
  const packPath = join(target, file);
  const manifestPath = join(target, manifestName(file));
  try {
    await mkdir(target, { recursive: true });
    if ((await freeBytes(target)) < bytes + reservedBytes) return 'no-space';
    const copied = await copyHashed(checked.value.path, `${packPath}.part`, onBytes, signal);
    if (copied !== sha256) return 'wrong-hash';
    await writeFile(`${manifestPath}.part`, JSON.stringify(manifest, null, 2));
    await rename(`${packPath}.part`, packPath);
    await rename(`${manifestPath}.part`, manifestPath);
    return undefined;
  } catch (error) {
    if (signal?.aborted) return 'cancelled';
    return isReading(error) ? 'unreadable' : 'not-written';
  } finally {
    for (const path of [packPath, manifestPath]) {
      await rm(`${path}.part`, { force: true }).catch(() => undefined);
    }
  }
}

/** The stick was pulled out, or is damaged. */
class ReadFailure extends Error {}
const isReading = (error: unknown): boolean => error instanceof ReadFailure;

/** SHA-256 of the bytes that were written, once they are on the disk and not only on their way. */
async function copyHashed(
  from: string,
  to: string,
  onBytes: ((done: number) => void) | undefined,
  signal: AbortSignal | undefined,
): Promise<string> {
  const hash = createHash('sha256');
  const target = await open(to, 'w');
  let done = 0;
  try {
    for await (const chunk of readPieces(from, signal)) {
      hash.update(chunk);
      await target.writeFile(chunk);
      done += chunk.length;
      onBytes?.(done);
    }
    await target.sync();
  } finally {
    await target.close();
  }
  return hash.digest('hex');
}

async function* readPieces(path: string, signal: AbortSignal | undefined): AsyncGenerator<Buffer> {
  const stream = createReadStream(path, { highWaterMark: 1 << 20, ...(signal && { signal }) });
  try {
    // Without an encoding a stream of a file gives buffers.
    for await (const chunk of stream) yield chunk as Buffer;
  } catch {
    throw new ReadFailure();
  }
}

async function freeBytesOf(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}
