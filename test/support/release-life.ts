import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import {
  type ContentStore,
  createContentStore,
} from '../../electron/host/content-store/content-store.ts';
import type { FileLayer } from '../../electron/host/content-store/file-layer.ts';
import { blobsOf, checkBlob } from '../../electron/host/content-store/release-blobs.ts';
import { createFolderSource } from '../../electron/host/feed/folder-source.ts';
import { createLog } from '../../electron/host/log.ts';
import { blobPath, type ReleaseManifest } from '../../electron/shared/release-format.ts';

export interface LifeOptions {
  readonly folder: string;
  readonly factoryFolder: string;
  readonly files: FileLayer;
  readonly appVersion?: string;
}

export const openStore = ({ folder, factoryFolder, files, appVersion = '1' }: LifeOptions) =>
  createContentStore({
    folder,
    factoryFolder,
    appVersion,
    files,
    reserveBytes: 0,
    log: createLog({ folder: join(folder, 'log') }),
  });

export function readManifest(tree: string): Buffer {
  const { manifest } = JSON.parse(readFileSync(join(tree, 'release.json'), 'utf8'));
  return readFileSync(join(tree, blobPath(manifest)));
}

/**
 * What a kiosk does from its start until the release of a tree has proved itself: the host's part
 * and the page's. Ends early, as they would, at whatever is refused; never throws.
 */
export async function liveThrough(store: ContentStore, tree: string): Promise<void> {
  await store.boot();
  const shown = await store.current();
  if (shown) await store.advance(shown.manifest.releaseId, 'confirmed');
  const offer = { manifest: readManifest(tree) };
  const staged = await store.stage(offer, createFolderSource(tree, 'folder'));
  if (!staged.ok) return;
  const next = await store.next();
  for (const to of ['built', 'verified', 'trial', 'confirmed'] as const) {
    if (next && !(await store.advance(next.releaseId, to)).ok) return;
  }
  await store.collectGarbage(0);
}

/**
 * The promises of the store, whatever has happened: in words what is broken, or null. What is shown
 * is exactly one release, all of whose files are whole; and so are those of the last good one.
 */
export async function whatIsBroken(
  options: LifeOptions,
  known: readonly ReleaseManifest[],
): Promise<string | null> {
  const store = openStore(options);
  const shown = await store.current();
  if (!shown) return 'nothing is shown';
  const same = known.find(({ releaseId }) => releaseId === shown.manifest.releaseId);
  if (!same) return `${shown.manifest.releaseId} was never published`;
  if (!isDeepStrictEqual(same, shown.manifest)) return 'a manifest has changed';
  const { active, previous } = await store.state();
  for (const sha256 of [active, previous]) {
    if (sha256 === null) continue;
    const manifest = JSON.parse((await store.blob(sha256))?.toString() ?? 'null');
    if (manifest === null) return `the manifest ${sha256} of a kept release is gone`;
    for (const blob of blobsOf(manifest)) {
      const found = await checkBlob(options.folder, blob.sha256);
      if (found !== 'good') return `${blob.sha256} of a kept release is ${found}`;
    }
  }
  return null;
}
