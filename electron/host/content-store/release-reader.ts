import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { type ReleaseManifest, releasePointerSchema } from '#shared/release-format';
import { readBlob } from '../blob-folder.ts';
import type { Log } from '../log.ts';
import { checkBlob, parseReadable } from './release-blobs.ts';

export interface ReleaseReader {
  /** A verified blob, from whichever folder holds it undamaged. */
  blob(sha256: string): Promise<Buffer | null>;
  manifest(sha256: string): Promise<ReleaseManifest | null>;
  /** The manifest, if everything without which the release is not shown is there, undamaged. */
  usable(sha256: string): Promise<ReleaseManifest | null>;
  /** Hash of the factory release's manifest, or null when the app is damaged. */
  factory(): Promise<string | null>;
}

interface ReaderOptions {
  readonly folder: string;
  readonly factoryFolder: string;
  readonly log: Log;
}

/** Reads releases from the store and from what was shipped with the app; trusts only hashes. */
export function createReleaseReader(options: ReaderOptions): ReleaseReader {
  const { folder, factoryFolder, log } = options;
  const roots = [folder, factoryFolder];
  const reported = new Set<string>();

  function reportDamage(root: string, sha256: string): void {
    if (!reported.has(root + sha256)) log.error('blob-damaged', { sha256, folder: root });
    reported.add(root + sha256);
  }

  async function blob(sha256: string): Promise<Buffer | null> {
    for (const root of roots) {
      const bytes = await readBlob(root, sha256);
      if (bytes === 'absent') continue;
      if (bytes !== 'damaged') return bytes;
      reportDamage(root, sha256);
    }
    return null;
  }

  async function isGood(sha256: string): Promise<boolean> {
    for (const root of roots) {
      const found = await checkBlob(root, sha256);
      if (found === 'good') return true;
      if (found === 'damaged') reportDamage(root, sha256);
    }
    return false;
  }

  async function manifest(sha256: string): Promise<ReleaseManifest | null> {
    const bytes = await blob(sha256);
    return bytes && parseReadable(bytes);
  }

  return {
    blob,
    manifest,
    async usable(sha256) {
      const found = await manifest(sha256);
      if (!found) return null;
      const indispensable = found.media.filter(({ priority }) => priority === 1);
      for (const part of [...found.buckets, ...indispensable]) {
        if (!(await isGood(part.sha256))) return null;
      }
      return found;
    },
    async factory() {
      try {
        const text = await readFile(join(factoryFolder, 'release.json'), 'utf8');
        return v.parse(releasePointerSchema, JSON.parse(text)).manifest;
      } catch {
        return null;
      }
    },
  };
}
