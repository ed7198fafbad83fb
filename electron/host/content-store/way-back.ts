import type { NotAllowed } from '#shared/access-model';
import type { GoBackContentError } from '#shared/feed-model';
import type { CurrentRelease } from '#shared/kiosk-api';
import type { ReleaseManifest } from '#shared/release-format';
import { err, ok, type Result } from '#shared/result';
import type { Log } from '../log.ts';
import type { FetchError } from './fetch-blob.ts';
import type { ReleaseReader } from './release-reader.ts';
import { isOf, onReturned, type ReleaseState, releasesToTry } from './release-state.ts';

export interface WayBack {
  /** What {@link goBack} would show, or null where there is nothing to go back to. */
  before(): Promise<ReleaseManifest | null>;
  /** Shows what was shown before this release, which staff did not want. */
  goBack(): Promise<Result<CurrentRelease | null, Exclude<GoBackContentError, NotAllowed>>>;
}

interface WayBackParts {
  readonly reader: ReleaseReader;
  readonly appVersion: string;
  readonly log: Log;
  readonly state: () => Promise<ReleaseState>;
  readonly change: (
    make: (state: ReleaseState) => Result<ReleaseState, never>,
  ) => Promise<Result<null, FetchError>>;
  /** The installed release that is shown. */
  readonly installed: () => Promise<InstalledRelease | null>;
  readonly current: () => Promise<CurrentRelease | null>;
}

export interface InstalledRelease {
  /** Of the manifest. */
  readonly sha256: string;
  readonly manifest: ReleaseManifest;
}

export function createWayBack(parts: WayBackParts): WayBack {
  const { reader, appVersion, log, state, change, installed, current } = parts;
  return {
    async before() {
      const known = await state();
      const manifests = await Promise.all(releasesToTry(known).map(reader.manifest));
      const [here, older] = manifests.filter(
        (each) => each && !known.rejected.some(isOf(each.releaseId, appVersion)),
      );
      if (!here || older) return older ?? null;
      const factory = await reader.factory();
      return factory === null ? null : reader.manifest(factory);
    },
    async goBack() {
      const here = await installed();
      if (!here) return err({ type: 'no-way-back' });
      const { sha256, manifest } = here;
      const { releaseId } = manifest;
      const gone = await change((known) => ok(onReturned(known, sha256, releaseId, appVersion)));
      if (!gone.ok) return err({ type: 'unwritable' });
      log.info('release-returned', { releaseId });
      return ok(await current());
    },
  };
}
