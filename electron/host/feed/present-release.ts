import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContentStore } from '../content-store/content-store.ts';
import { parseManifest } from '../parse-manifest.ts';
import type { ReleaseParts } from '../release-diff.ts';

type Store = Pick<ContentStore, 'state' | 'blob' | 'current'>;

/** The newest release that is here as a whole, also one that waits to be shown; null for none. */
export async function presentRelease(content: Store): Promise<ReleaseParts | null> {
  const { next, active } = await content.state();
  const sha256 = next && next.step !== 'metadata' ? next.manifest : active;
  const bytes = sha256 === null ? null : await content.blob(sha256);
  const manifest = bytes && parseManifest(bytes);
  return sha256 !== null && manifest ? { sha256, manifest, bucket: content.blob } : null;
}

/**
 * A time that has certainly passed: when the content that is here, or the newest metadata that were
 * accepted, were made. A clock that is behind it is wrong.
 */
export async function clockFloor(content: Store, signedAt: Date | null): Promise<Date> {
  const current = await content.current();
  const made = current ? Date.parse(current.manifest.createdAt) : 0;
  return new Date(Math.max(made, signedAt?.getTime() ?? 0));
}

/** The root by which a kiosk knows its publisher, as a technician has given it. */
export const firstRootPath = (dataFolder: string): string => join(dataFolder, 'feed-root.json');

/** What follows from that root. */
export const trustPath = (dataFolder: string): string => join(dataFolder, 'feed', 'trust');

/** Null when there is none. */
export const readFirstRoot = (path: string): Promise<Buffer | null> =>
  readFile(path).catch(() => null);
