import type { ContentStore } from '../../electron/host/content-store/content-store.ts';
import { stageFolder } from '../../electron/host/content-store/stage-folder.ts';
import type { ReleaseManifest } from '../../electron/shared/release-format.ts';

/** Takes a release tree as far as a page does that shows it for long enough. */
export async function showRelease(store: ContentStore, folder: string): Promise<ReleaseManifest> {
  const staged = await stageFolder(store, folder);
  if (!staged.ok) throw new Error(JSON.stringify(staged.error));
  for (const to of ['built', 'verified', 'trial', 'confirmed'] as const) {
    const advanced = await store.advance(staged.value.releaseId, to);
    if (!advanced.ok) throw new Error(`${to}: ${advanced.error.type}`);
  }
  return staged.value;
}
