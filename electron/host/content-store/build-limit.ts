import type { TooOften } from '#shared/kiosk-api';
import { err, ok, type Result } from '#shared/result';

const buildsPerHour = 3;
const hourMs = 3_600_000;

/**
 * Allows each release so many builds an hour: a database that is lost again and again (a full
 * disk, a dying one) is not built without end. Forgotten with the end of the process: whoever
 * starts the kiosk again may have mended it.
 */
export function createBuildLimit(now: () => number = () => performance.now()) {
  const buildsByRelease = new Map<string, readonly number[]>();

  return function startBuild(releaseId: string): Result<null, TooOften> {
    const at = now();
    const builds = (buildsByRelease.get(releaseId) ?? []).filter((each) => at - each < hourMs);
    const [oldest] = builds;
    if (oldest !== undefined && builds.length >= buildsPerHour) {
      return err({ type: 'too-often', forMs: Math.ceil(hourMs - (at - oldest)) });
    }
    buildsByRelease.set(releaseId, [...builds, at]);
    return ok(null);
  };
}
