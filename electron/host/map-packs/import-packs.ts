import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PackManifest, PackRefusal } from '#shared/map-pack-model';
import type { Log } from '../log.ts';
import { checkPack } from './check-pack.ts';
import { manifestName, packFilesIn } from './pack-files.ts';

export type ImportOutcome =
  | { readonly file: string; readonly imported: true }
  | {
      readonly file: string;
      readonly imported: false;
      /** `no-space`: the disk would have less than its reserve. `not-written`: any other failure. */
      readonly reason: PackRefusal | 'no-space' | 'not-written';
    };

interface ImportOptions {
  readonly source: string;
  readonly target: string;
  readonly log: Log;
  readonly freeBytes?: (folder: string) => Promise<number>;
}

/** Stays free for content, logs and the browser's own data. Bytes. */
const reservedBytes = 500_000_000;

/**
 * Copies every sound pack of `source` and its `maps` folder. A pack is hashed while it is written
 * under another name, and takes the place of an older one only when all of it has arrived.
 */
export async function importPacks(options: ImportOptions): Promise<readonly ImportOutcome[]> {
  const { source, target, log, freeBytes = freeBytesOf } = options;
  const outcomes: ImportOutcome[] = [];
  for (const folder of [source, join(source, 'maps')]) {
    for (const file of await packFilesIn(folder)) {
      const reason = await importPack(folder, file, target, freeBytes);
      outcomes.push(reason ? { file, imported: false, reason } : { file, imported: true });
      if (reason) log.warn('map-pack-not-imported', { file, reason });
      else log.info('map-pack-imported', { file });
    }
  }
  return outcomes;
}

async function importPack(
  folder: string,
  file: string,
  target: string,
  freeBytes: (folder: string) => Promise<number>,
): Promise<Extract<ImportOutcome, { imported: false }>['reason'] | undefined> {
  const checked = await checkPack(folder, file, null);
  if (!checked.ok) return checked.error;
  const { name, licence, date, sha256, bytes } = checked.value.pack;
  const manifest: PackManifest = { name, licence, date, sha256, bytes };
  const packPath = join(target, file);
  const manifestPath = join(target, manifestName(file));
  try {
    await mkdir(target, { recursive: true });
    if ((await freeBytes(target)) < bytes + reservedBytes) return 'no-space';
    if ((await copyHashed(checked.value.path, `${packPath}.part`)) !== sha256) return 'wrong-hash';
    await writeFile(`${manifestPath}.part`, JSON.stringify(manifest, null, 2));
    await rename(`${packPath}.part`, packPath);
    await rename(`${manifestPath}.part`, manifestPath);
    return undefined;
  } catch {
    return 'not-written';
  } finally {
    for (const path of [packPath, manifestPath]) {
      await rm(`${path}.part`, { force: true }).catch(() => undefined);
    }
  }
}

/** SHA-256 of the bytes that were written, once they are on the disk and not only on their way. */
async function copyHashed(from: string, to: string): Promise<string> {
  const hash = createHash('sha256');
  const target = await open(to, 'w');
  try {
    for await (const chunk of createReadStream(from)) {
      hash.update(chunk as Buffer);
      await target.writeFile(chunk as Buffer);
    }
    await target.sync();
  } finally {
    await target.close();
  }
  return hash.digest('hex');
}

async function freeBytesOf(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}
