import type { KioskInfo } from '#shared/kiosk-api';
import type { ReleaseManifest } from '#shared/release-format';
import { kiosk } from '../shell/kiosk.ts';
import type { ContentTrouble } from './content-trouble.ts';
import { openDatabase } from './database.ts';
import { checkDatabase, type DatabaseProblem, ensureDatabase } from './database-jobs.ts';
import type { Content } from './use-live.ts';

/** Against loops: a host that keeps offering what cannot be built is asked no more than this. */
const mostReleases = 4;

/** Storage or the host failed, which says nothing against a release. */
export class NotNow extends Error {
  /** Trying earlier cannot help; undefined when nobody knows. */
  readonly retryMs: number | undefined;
  readonly trouble: ContentTrouble;

  constructor(problem: DatabaseProblem) {
    super(problem.reason);
    this.retryMs = problem.type === 'too-often' ? problem.forMs : undefined;
    this.trouble = problem.type === 'no-space' ? 'no-space' : 'failed';
  }
}

/**
 * The release to show now, with its database, built first where it is missing or damaged. Releases
 * that are not what they say are handed back, and the host names an older one. Null when nothing
 * can be shown; throws {@link NotNow}.
 */
export async function loadCurrentRelease(): Promise<ReleaseManifest | null> {
  let release = await kiosk.api.getCurrentRelease({});
  for (let tried = 0; release && tried < mostReleases; tried += 1) {
    const { manifest } = release;
    const problem = await ensureDatabase(manifest);
    if (problem === null) return manifest;
    if (problem.type !== 'mismatch') throw new NotNow(problem);
    release = await kiosk.api.rejectRelease(rejection(manifest, problem));
  }
  return null;
}

/**
 * Builds and checks a release that is to be shown next; false when it is not fit, or not wanted any
 * more. Throws {@link NotNow}.
 */
export async function prepareRelease(manifest: ReleaseManifest, shown: Content): Promise<boolean> {
  const { releaseId } = manifest;
  const { placeId } = shown.kioskInfo;
  // A place that nobody knows is the settings' fault, not that of the new release.
  const isKnown = (await shown.db.places.get(placeId)) !== undefined;
  const steps = [
    ['built', () => ensureDatabase(manifest)],
    ['verified', () => checkDatabase(manifest, isKnown ? placeId : null)],
  ] as const;
  for (const [to, make] of steps) {
    const problem = await make();
    if (problem?.type === 'mismatch') {
      await kiosk.api.rejectRelease(rejection(manifest, problem));
      return false;
    }
    if (problem) throw new NotNow(problem);
    if (!(await kiosk.api.advanceRelease({ releaseId, to })).ok) return false;
  }
  return true;
}

export const openContent = (
  { releaseId, speech }: ReleaseManifest,
  kioskInfo: KioskInfo,
): Content => ({ db: openDatabase(releaseId), releaseId, kioskInfo, words: speech });

const rejection = ({ releaseId }: ReleaseManifest, { reason }: DatabaseProblem) => ({
  releaseId,
  reason: reason.slice(0, 500),
});
