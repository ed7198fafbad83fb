import type { CurrentRelease } from '#shared/kiosk-api';
import type { ReleaseManifest } from '#shared/release-format';
import { kiosk } from '../shell/kiosk.ts';
import type { BuildAnswer } from './build-worker.ts';
import { openDatabase } from './database.ts';
import type { Content } from './use-live.ts';

/** Against loops: a host that keeps offering what cannot be built is asked no more than this. */
const mostReleases = 4;

/**
 * Opens the content that the host says is current, building its database first where it is missing
 * or damaged. Releases that are not what they say are handed back, and the host names an older one.
 * Resolves to null when nothing can be shown. Rejects when storage or the host fails, which says
 * nothing against the release.
 */
export async function applyContent(): Promise<Omit<Content, 'kioskInfo'> | null> {
  let release = await kiosk.api.getCurrentRelease({});
  for (let tried = 0; release && tried < mostReleases; tried += 1) {
    const { releaseId } = release.manifest;
    const problem = await build(release);
    if (problem === null) return { db: openDatabase(releaseId), releaseId };
    if (!problem.isMismatch) throw new Error(problem.reason);
    const reason = problem.reason.slice(0, 500);
    release = await kiosk.api.rejectRelease({ releaseId, reason });
  }
  return null;
}

async function build({ manifest }: CurrentRelease): Promise<BuildAnswer> {
  if (await isComplete(manifest)) return null;
  const worker = new Worker(new URL('./build-worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise<BuildAnswer>((resolve, reject) => {
      worker.addEventListener('message', (message: MessageEvent<BuildAnswer>) =>
        resolve(message.data),
      );
      worker.addEventListener('error', (event) => reject(new Error(event.message)));
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
