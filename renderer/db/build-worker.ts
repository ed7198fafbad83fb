import type { ReleaseManifest } from '#shared/release-format';
import { buildRelease } from './build-release.ts';
import { checkRelease, ReleaseMismatch } from './check-release.ts';

export type Job =
  | { readonly type: 'build'; readonly manifest: ReleaseManifest }
  | {
      readonly type: 'check';
      readonly manifest: ReleaseManifest;
      readonly placeId: string | null;
    };

/** The worker's only answer is what went wrong, or null. */
export interface JobProblem {
  /** `no-space` is what the browser says when its part of the disk is full; `storage` is the rest. */
  readonly type: 'mismatch' | 'no-space' | 'storage';
  readonly reason: string;
}

self.addEventListener('message', (message: MessageEvent<Job>) => {
  void answer(message.data);
});

async function answer(job: Job): Promise<void> {
  let problem: JobProblem | null = null;
  try {
    if (job.type === 'build') await buildRelease(job.manifest, fetchBucket);
    else await checkRelease(job.manifest, job.placeId, new Date());
  } catch (error) {
    problem = {
      type: typeOf(error),
      reason: error instanceof Error ? error.message : String(error),
    };
  }
  self.postMessage(problem);
}

async function fetchBucket(sha256: string): Promise<string> {
  const response = await fetch(`/media/${sha256}`);
  if (!response.ok) throw new Error(`bucket ${sha256} answered ${response.status}`);
  return response.text();
}

function typeOf(error: unknown): JobProblem['type'] {
  if (error instanceof ReleaseMismatch) return 'mismatch';
  return isNoSpace(error) ? 'no-space' : 'storage';
}

/** Dexie says it by itself, or of the transaction that was given up for it. */
const isNoSpace = (error: unknown): boolean =>
  error instanceof Error &&
  [error, 'inner' in error ? error.inner : null].some(
    (each) => each instanceof Error && each.name === 'QuotaExceededError',
  );
