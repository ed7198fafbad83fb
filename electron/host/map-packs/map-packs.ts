import { type FileHandle, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { MapPacks } from '#shared/map-pack-model';
import type { ImportFailure } from '#shared/map-shelf-model';
import { err, ok, type Result } from '#shared/result';
import type { Log } from '../log.ts';
import { type CheckedPack, checkPack } from './check-pack.ts';
import { importPack } from './import-pack.ts';
import { createKnownHashes, type HashOf } from './known-hashes.ts';
import { manifestName, packFilesIn } from './pack-files.ts';

type ReadError =
  /** No such pack, or its file is no longer the one that was checked. */
  { readonly type: 'no-such-pack' } | { readonly type: 'out-of-range' };

interface OpenPack {
  readonly size: number;
  readonly sha256: string;
  /** Closed by whoever opened the pack. */
  readonly file: FileHandle;
}

export interface MapPackStore {
  /** Looks at the folder anew: what may be drawn, and what was refused and why. */
  listPacks(): Promise<MapPacks>;
  /** Opens a pack of the last list; null when there is none or its file has changed since. */
  openPack(packId: string): Promise<OpenPack | null>;
  /** Exactly `length` bytes from `offset`, or an error: never fewer. */
  readRange(packId: string, offset: number, length: number): Promise<Result<Buffer, ReadError>>;
  /** Takes over a pack of another folder; returns why it was not taken, or undefined. */
  importPack(
    folder: string,
    file: string,
    watch?: { readonly onBytes: (done: number) => void; readonly signal: AbortSignal },
  ): Promise<ImportFailure | undefined>;
  /** Deletes a pack, also a refused one, and what it says of itself; false where it is still there. */
  removePack(file: string): Promise<boolean>;
}

interface StoreOptions {
  /** Where staff put packs: `<id>.pmtiles` and `<id>.json`. It need not exist. */
  readonly folder: string;
  /** What was hashed, remembered outside that folder. */
  readonly statePath: string;
  readonly log: Log;
}

/** The detailed maps that this kiosk has beside its own. Nothing of them is held in memory. */
export function createMapPacks({ folder, statePath, log }: StoreOptions): MapPackStore {
  const hashOf = createKnownHashes(statePath, log);
  const reported = new Set<string>();
  let checked: ReadonlyMap<string, CheckedPack> | undefined;
  let looking: Promise<MapPacks> | undefined;

  async function look(): Promise<MapPacks> {
    const { found, refused } = await checkAll(folder, hashOf);
    for (const { file, reason } of refused) {
      // Once for each start: the map asks whenever it is opened.
      if (!reported.has(file + reason)) log.warn('map-pack-refused', { file, reason });
      reported.add(file + reason);
    }
    checked = new Map(found.map((each) => [each.pack.id, each]));
    return { packs: found.map(({ pack }) => pack), refused };
  }

  function listPacks(): Promise<MapPacks> {
    looking ??= look().finally(() => {
      looking = undefined;
    });
    return looking;
  }

  async function openPack(packId: string): Promise<OpenPack | null> {
    if (!checked) await listPacks();
    const known = checked?.get(packId);
    if (!known) return null;
    const file = await open(known.path).catch(() => null);
    if (!file) return null;
    const { size, mtimeMs } = await file.stat();
    const { bytes, sha256 } = known.pack;
    if (size === bytes && mtimeMs === known.mtimeMs) return { size, sha256, file };
    await file.close();
    return null;
  }

  async function readRange(
    packId: string,
    offset: number,
    length: number,
  ): Promise<Result<Buffer, ReadError>> {
    const pack = await openPack(packId);
    if (!pack) return err({ type: 'no-such-pack' });
    try {
      const isInside =
        Number.isSafeInteger(offset) &&
        Number.isSafeInteger(length) &&
        offset >= 0 &&
        length > 0 &&
        offset + length <= pack.size;
      if (!isInside) return err({ type: 'out-of-range' });
      const { buffer, bytesRead } = await pack.file.read(Buffer.alloc(length), 0, length, offset);
      return bytesRead === length ? ok(buffer) : err({ type: 'no-such-pack' });
    } finally {
      await pack.file.close();
    }
  }

  return {
    listPacks,
    openPack,
    readRange,
    async importPack(source, file, watch) {
      const failure = await importPack({ source, file, target: folder, ...watch });
      await listPacks();
      return failure;
    },
    async removePack(file) {
      // Only what is there, and no name that leads elsewhere.
      if (!(await packFilesIn(folder)).includes(file)) return false;
      try {
        for (const name of [file, manifestName(file)])
          await rm(join(folder, name), { force: true });
      } catch {
        return false;
      }
      await listPacks();
      return true;
    },
  };
}

/** The packs of a folder as they say they are: what takes long, their hash, is left to the import. */
export async function checkPacksIn(folder: string): Promise<MapPacks> {
  const { found, refused } = await checkAll(folder, null);
  return { packs: found.map(({ pack }) => pack), refused };
}

async function checkAll(folder: string, hashOf: HashOf | null) {
  const found: CheckedPack[] = [];
  const refused: MapPacks['refused'][number][] = [];
  for (const file of await packFilesIn(folder)) {
    const result = await checkPack(folder, file, hashOf);
    if (result.ok) found.push(result.value);
    else refused.push({ file, reason: result.error });
  }
  return { found, refused };
}
