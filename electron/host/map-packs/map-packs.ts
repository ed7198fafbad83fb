import { type FileHandle, open } from 'node:fs/promises';
import type { MapPacks } from '#shared/map-pack-model';
import { err, ok, type Result } from '#shared/result';
import type { Log } from '../log.ts';
import { type CheckedPack, checkPack } from './check-pack.ts';
import { type ImportOutcome, importPacks } from './import-packs.ts';
import { createKnownHashes } from './known-hashes.ts';
import { packFilesIn } from './pack-files.ts';

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
  /** Takes over every sound pack of a folder (a stick), and tells what became of each file. */
  importFrom(folder: string): Promise<readonly ImportOutcome[]>;
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
  let importing: Promise<unknown> = Promise.resolve();

  async function look(): Promise<MapPacks> {
    const found = new Map<string, CheckedPack>();
    const refused: MapPacks['refused'][number][] = [];
    for (const file of await packFilesIn(folder)) {
      const result = await checkPack(folder, file, hashOf);
      if (result.ok) found.set(result.value.pack.id, result.value);
      else refused.push({ file, reason: result.error });
    }
    for (const { file, reason } of refused) {
      // Once for each start: the map asks whenever it is opened.
      if (!reported.has(file + reason)) log.warn('map-pack-refused', { file, reason });
      reported.add(file + reason);
    }
    checked = found;
    return { packs: [...found.values()].map(({ pack }) => pack), refused };
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
    importFrom(source) {
      // One after the other: two would both believe in the same free space.
      const outcome = importing.then(async () => {
        const outcomes = await importPacks({ source, target: folder, log });
        await listPacks();
        return outcomes;
      });
      importing = outcome.catch(() => undefined);
      return outcome;
    },
  };
}
