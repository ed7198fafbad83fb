import type { CurrentRelease } from '#shared/kiosk-api';
import type { ReleaseManifest } from '#shared/release-format';
import { kiosk } from '../shell/kiosk.ts';
import type { BuildAnswer } from './build-worker.ts';
import { type ContentDatabase, dropOtherDatabases, openDatabase } from './database.ts';

/** Against loops: a host that keeps offering what cannot be built is asked no more than this. */
const mostAttempts = 4;

/**
 * Opens the content that the host says is current, building its database first where it is missing
 * or damaged. Releases that cannot be built are handed back, and the host names an older one.
 * Resolves to null when nothing can be shown.
 */
export async function applyContent(): Promise<ContentDatabase | null> {
  let release = await kiosk.api.getCurrentRelease({});
  for (let attempt = 0; release && attempt < mostAttempts; attempt += 1) {
    const problem = await build(release);
    if (problem === null) {
      const { releaseId } = release.manifest;
      await kiosk.api.confirmRelease({ releaseId });
      await dropOtherDatabases(releaseId);
      return openDatabase(releaseId);
    }
    release = await kiosk.api.rejectRelease({
      releaseId: release.manifest.releaseId,
      reason: problem.slice(0, 500),
    });
  }
  return null;
}

async function build({ manifest }: CurrentRelease): Promise<BuildAnswer> {
  if (await isComplete(manifest)) return null;
  const worker = new Worker(new URL('./build-worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise<BuildAnswer>((resolve) => {
      worker.addEventListener('message', (message: MessageEvent<BuildAnswer>) =>
        resolve(message.data),
      );
      worker.addEventListener('error', (event) => resolve(event.message || 'worker failed'));
      worker.postMessage(manifest);
    });
  } finally {
    worker.terminate();
  }
}

async function isComplete(manifest: ReleaseManifest): Promise<boolean> {
  const db = openDatabase(manifest.releaseId);
  try {
    const mark = await db.meta.get('complete');
    if (mark?.resultHash !== manifest.resultHash) return false;
    for (const [name, count] of Object.entries(manifest.counts)) {
      if ((await db.table(name).count()) !== count) return false;
    }
    return true;
  } catch {
    return false;
  } finally {
    db.close();
  }
}
