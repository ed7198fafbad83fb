import type { ReleaseManifest } from '#shared/release-format';
import { kiosk } from '../shell/kiosk.ts';
import type { Job, JobProblem } from './build-worker.ts';
import { openDatabase } from './database.ts';

/** Why there is no database of a release; only a mismatch speaks against the release itself. */
export type DatabaseProblem =
  | JobProblem
  /** It was built too often within an hour, which a rebuild would not mend. */
  | { readonly type: 'too-often'; readonly reason: string; readonly forMs: number };

/** Builds the database of a release unless it stands already; null when it does now. */
export async function ensureDatabase(manifest: ReleaseManifest): Promise<DatabaseProblem | null> {
  if (await isComplete(manifest)) return null;
  const { releaseId } = manifest;
  const allowed = await kiosk.api.startBuild({ releaseId });
  if (!allowed.ok) return { ...allowed.error, reason: `${releaseId} was built too often` };
  return runJob({ type: 'build', manifest });
}

/**
 * Compares a database that stands with its release once more, and with what the home screen needs
 * in every language. `placeId` is the kiosk's own place, null where no release has it.
 */
export const checkDatabase = (
  manifest: ReleaseManifest,
  placeId: string | null,
): Promise<JobProblem | null> => runJob({ type: 'check', manifest, placeId });

async function runJob(job: Job): Promise<JobProblem | null> {
  const worker = new Worker(new URL('./build-worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise<JobProblem | null>((resolve, reject) => {
      worker.addEventListener('message', (message: MessageEvent<JobProblem | null>) =>
        resolve(message.data),
      );
      worker.addEventListener('error', (event) => reject(new Error(event.message)));
      worker.postMessage(job);
    });
  } finally {
    worker.terminate();
  }
}

/** Fast enough for every start: the mark is written last, and rows that were lost are counted. */
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
