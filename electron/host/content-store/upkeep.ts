import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { blobPath } from '#shared/release-format';
import type { Log } from '../log.ts';
import { collectGarbage } from './collect-garbage.ts';
import type { Blob } from './fetch-blob.ts';
import type { FileLayer } from './file-layer.ts';
import { blobsOf, checkBlob } from './release-blobs.ts';
import type { ReleaseReader } from './release-reader.ts';
import { onForgotten, type ReleaseState } from './release-state.ts';

export interface Upkeep {
  /** Removes what no kept release needs and was written so long ago; returns the bytes freed. */
  collectGarbage(graceMs?: number): Promise<number>;
  /**
   * Hashes every file of every kept release, removes those that are damaged and returns what is
   * missing. Takes as long as reading all of it; stops early when told to.
   */
  checkBlobs(signal?: AbortSignal): Promise<readonly Blob[]>;
  /** What the last whole check found and is missing still; null when there was none. */
  lastCheck(): Promise<BlobCheck | null>;
}

/** A check of all files: when, and what was still missing after it. */
const blobCheckSchema = v.object({
  at: v.pipe(v.string(), v.isoTimestamp()),
  missing: v.array(v.object({ sha256: v.string(), bytes: v.number() })),
});
type BlobCheck = Readonly<v.InferOutput<typeof blobCheckSchema>>;

interface UpkeepOptions {
  readonly folder: string;
  readonly files: FileLayer;
  readonly log: Log;
  readonly reader: ReleaseReader;
  readonly now: () => number;
  readonly state: () => Promise<ReleaseState>;
  readonly change: (make: (state: ReleaseState) => ReleaseState) => Promise<unknown>;
}

const usualGraceMs = 86_400_000;

export function createUpkeep(options: UpkeepOptions): Upkeep {
  const { folder, files, log, reader, now, state, change } = options;

  /** All blobs of these releases; null when a manifest cannot be read, so that nobody knows. */
  async function blobsOfKept(manifests: readonly string[]): Promise<Map<string, Blob> | null> {
    const blobs = new Map<string, Blob>();
    for (const sha256 of manifests) {
      const bytes = await reader.blob(sha256);
      const manifest = await reader.manifest(sha256);
      if (!bytes || !manifest) return null;
      blobs.set(sha256, { sha256, bytes: bytes.length });
      for (const blob of blobsOf(manifest)) blobs.set(blob.sha256, blob);
    }
    return blobs;
  }

  const checkPath = join(folder, 'checked.json');

  async function readLastCheck(): Promise<BlobCheck | null> {
    let check: BlobCheck;
    try {
      check = v.parse(blobCheckSchema, JSON.parse(await readFile(checkPath, 'utf8')));
    } catch {
      return null;
    }
    const missing: Blob[] = [];
    for (const blob of check.missing) {
      if ((await checkBlob(folder, blob.sha256)) !== 'good') missing.push(blob);
    }
    return { ...check, missing };
  }

  return {
    lastCheck: readLastCheck,
    async collectGarbage(graceMs = usualGraceMs) {
      const { previous } = await state();
      // It cannot be shown any more, and only its manifest says which files are its own.
      if (previous !== null && !(await reader.manifest(previous))) {
        log.warn('previous-release-lost', { manifest: previous });
        await change(onForgotten);
      }
      const factory = await reader.factory();
      const kept = await blobsOfKept([
        ...keptManifests(await state()),
        ...(factory ? [factory] : []),
      ]);
      if (!kept) {
        log.warn('garbage-kept', { reason: 'a manifest is unreadable' });
        return 0;
      }
      const writtenBefore = now() - graceMs;
      const freed = await collectGarbage({
        folder,
        files,
        kept: new Set(kept.keys()),
        writtenBefore,
      });
      if (freed > 0) log.info('garbage-collected', { bytes: freed });
      return freed;
    },
    async checkBlobs(signal) {
      const missing: Blob[] = [];
      let damaged = 0;
      for (const manifest of keptManifests(await state())) {
        const blobs = (await blobsOfKept([manifest])) ?? [];
        for (const blob of blobs.values()) {
          if (signal?.aborted) return missing;
          const found = await checkBlob(folder, blob.sha256);
          if (found === 'good') continue;
          missing.push(blob);
          if (found === 'absent') continue;
          damaged += 1;
          log.error('blob-damaged', { sha256: blob.sha256, folder });
          // Out of the way, so that the factory's copy is read until a good one is fetched.
          await files.remove(join(folder, blobPath(blob.sha256))).catch(() => undefined);
        }
      }
      log.info('blobs-checked', { damaged, missing: missing.length });
      const check: BlobCheck = { at: new Date(now()).toISOString(), missing };
      // A check that cannot be written down is made again: no harm.
      await files.writeDurably(checkPath, JSON.stringify(check)).catch(() => undefined);
      return missing;
    },
  };
}

const keptManifests = ({ active, previous, next }: ReleaseState): readonly string[] => [
  ...new Set([active, previous, next?.manifest ?? null].filter((each) => each !== null)),
];
