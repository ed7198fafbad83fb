import type { ReleaseManifest } from '#shared/release-format';
import { buildRelease, ReleaseMismatch } from './build-release.ts';

/** The worker's only answer: what went wrong, or null. */
export type BuildAnswer = { readonly reason: string; readonly isMismatch: boolean } | null;

self.addEventListener('message', (message: MessageEvent<ReleaseManifest>) => {
  void answer(message.data);
});

async function answer(manifest: ReleaseManifest): Promise<void> {
  let problem: BuildAnswer = null;
  try {
    await buildRelease(manifest, fetchBucket);
  } catch (error) {
    problem = {
      reason: error instanceof Error ? error.message : String(error),
      isMismatch: error instanceof ReleaseMismatch,
    };
  }
  self.postMessage(problem);
}

async function fetchBucket(sha256: string): Promise<string> {
  const response = await fetch(`/media/${sha256}`);
  if (!response.ok) throw new Error(`bucket ${sha256} answered ${response.status}`);
  return response.text();
}
