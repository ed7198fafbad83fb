import type { AdvanceError, CurrentRelease, PageStep } from '#shared/kiosk-api';
import type { ReleaseManifest } from '#shared/release-format';
import { err, ok, type Result } from '#shared/result';
import { sha256Of } from '../blob-folder.ts';
import type { Log } from '../log.ts';
import { writeDurablySync } from '../write-durably.ts';
import { type Blob, type BlobSource, diskErrorOf, type FetchError } from './fetch-blob.ts';
import { type FileLayer, realFiles } from './file-layer.ts';
import { type GatherError, type GatherOptions, gatherBlobs } from './gather-blobs.ts';
import { blobsOf, parseReadable } from './release-blobs.ts';
import { createReleaseReader } from './release-reader.ts';
import {
  isOf,
  onBoot,
  onDamaged,
  onLeaving,
  onOffered,
  onRejected,
  onShownWell,
  onStep,
  type ReleaseState,
  releasesToTry,
  type StepError,
} from './release-state.ts';
import { readReleaseState, statePathIn, stateText, writeReleaseState } from './state-file.ts';
import { createThrottle } from './throttle.ts';
import { createUpkeep, type Upkeep } from './upkeep.ts';
import { createWayBack, type InstalledRelease, type WayBack } from './way-back.ts';

/** A release as whoever offers it has verified it: its signatures are not looked at here. */
interface ReleaseOffer {
  readonly manifest: Buffer;
  /** Buckets that were made here out of a diff, by their hash; the source is asked for the rest. */
  readonly made?: ReadonlyMap<string, Buffer>;
  /** Staff ask for it: also when it could not be shown before. */
  readonly again?: boolean;
}

export type StageError =
  | GatherError
  /** Not a manifest, or one of records that this app does not know. */
  | { readonly type: 'unreadable' }
  /** Could not be shown by this version of the app. */
  | { readonly type: 'failed-before'; readonly reason: string }
  /** The release before it is on trial for a minute, or another one is being fetched. */
  | { readonly type: 'busy' };

interface TransferOptions {
  readonly signal?: AbortSignal;
  readonly bytesPerSecond?: number | undefined;
  readonly onBytes?: (bytes: number) => void;
}

export interface ContentStore extends Upkeep, WayBack {
  /** Counts this start of the kiosk; once, before anything else. */
  boot(): Promise<void>;
  /** The kiosk is being ended on purpose. Synchronous: nothing is waited for any more. */
  leave(): void;
  /** The newest release that may be shown and whose files are whole. */
  current(): Promise<CurrentRelease | null>;
  /** A release whose files are all here and which the page is to build and check. */
  next(): Promise<ReleaseManifest | null>;
  /**
   * Fetches what the store lacks of a release; what an interrupted run has brought is used. For the
   * active release it mends what is damaged.
   */
  stage(
    offer: ReleaseOffer,
    source: BlobSource,
    options?: TransferOptions,
  ): Promise<Result<ReleaseManifest, StageError>>;
  /** Fetches what {@link Upkeep.checkBlobs} found missing. */
  mend(
    blobs: readonly Blob[],
    source: BlobSource,
    options?: TransferOptions,
  ): Promise<Result<null, GatherError>>;
  advance(releaseId: string, to: PageStep): Promise<Result<null, AdvanceError>>;
  /** Never shows this release again on its own, and returns the one to show instead. */
  reject(releaseId: string, reason: string): Promise<CurrentRelease | null>;
  /** A verified blob of any kept release. */
  blob(sha256: string): Promise<Buffer | null>;
  state(): Promise<ReleaseState>;
}

interface StoreOptions {
  /** Written by us: the files of the kept releases, and which of them is shown. */
  readonly folder: string;
  /** Read-only, shipped with the app. */
  readonly factoryFolder: string;
  readonly appVersion: string;
  readonly log: Log;
  readonly onStaged?: (releaseId: string) => void;
  readonly files?: FileLayer;
  /** Bytes that stay free on the disk. */
  readonly reserveBytes?: number;
  readonly now?: () => number;
}

const usualReserveBytes = 1_000_000_000;

export function createContentStore(options: StoreOptions): ContentStore {
  const { folder, factoryFolder, appVersion, log, onStaged } = options;
  const { files = realFiles, reserveBytes = usualReserveBytes, now = Date.now } = options;
  const reader = createReleaseReader(options);
  let held: ReleaseState | undefined;
  let turn: Promise<unknown> = Promise.resolve();
  let staging = false;
  let left = false;

  async function state(): Promise<ReleaseState> {
    held ??= await readReleaseState(folder, log);
    return held;
  }

  /** One change after the other. What cannot be written has not been made. */
  function change<E = never>(
    make: (state: ReleaseState) => Result<ReleaseState, E>,
  ): Promise<Result<null, E | FetchError>> {
    const made = turn.then(async (): Promise<Result<null, E | FetchError>> => {
      const before = await state();
      const after = make(before);
      if (!after.ok) return after;
      if (after.value === before) return ok(null);
      try {
        await writeReleaseState(folder, files, after.value);
      } catch (error) {
        log.error('state-unwritable', { reason: String(error) });
        return err(diskErrorOf(error));
      }
      held = after.value;
      return ok(null);
    });
    turn = made;
    return made;
  }

  /** Holds at least until the kiosk ends, also where it cannot be written. */
  async function changeAnyhow(make: (state: ReleaseState) => ReleaseState): Promise<void> {
    const written = await change((known) => ok(make(known)));
    if (!written.ok) held = make(await state());
  }

  const upkeep = createUpkeep({ folder, files, log, reader, now, state, change: changeAnyhow });

  /** The first of the installed releases that may be shown and whose files are whole. */
  async function installed(): Promise<InstalledRelease | null> {
    const known = await state();
    for (const sha256 of releasesToTry(known)) {
      const manifest = await reader.usable(sha256);
      if (manifest && !known.rejected.some(isOf(manifest.releaseId, appVersion))) {
        return { sha256, manifest };
      }
      log.warn('release-passed-over', { manifest: sha256, damaged: manifest === null });
    }
    return null;
  }

  async function current(): Promise<CurrentRelease | null> {
    const found = await installed();
    if (found) return { manifest: found.manifest, origin: 'installed' };
    const factory = await reader.factory();
    const manifest = factory && (await reader.usable(factory));
    if (!manifest) log.error('factory-release-unreadable');
    return manifest ? { manifest, origin: 'factory' } : null;
  }

  const gatherOptions = (source: BlobSource, transfer: TransferOptions): GatherOptions => ({
    folder,
    factoryFolder,
    files,
    source,
    reserveBytes,
    made: new Map(),
    makeSpace: () => upkeep.collectGarbage(0),
    throttle: createThrottle(transfer.bytesPerSecond),
    signal: transfer.signal ?? new AbortController().signal,
    onBytes: transfer.onBytes,
  });

  async function stage(
    offer: ReleaseOffer,
    source: BlobSource,
    transfer: TransferOptions,
  ): Promise<Result<ReleaseManifest, StageError>> {
    const manifest = parseReadable(offer.manifest);
    if (!manifest) return err({ type: 'unreadable' });
    const { releaseId } = manifest;
    const sha256 = sha256Of(offer.manifest);
    const { active, next, rejected } = await state();
    const failed = rejected.find(isOf(releaseId, appVersion));
    if (failed && !offer.again) return err({ type: 'failed-before', reason: failed.reason });
    if (next?.step === 'trial' && next.manifest !== sha256) return err({ type: 'busy' });
    const isNext = next?.manifest === sha256 && next.step !== 'metadata';
    const isKept = !failed && (active === sha256 || isNext);

    const gather = gatherOptions(source, transfer);
    const made = new Map([[sha256, offer.manifest]]);
    const begun = await gatherBlobs({ ...gather, made }, [
      { sha256, bytes: offer.manifest.length },
    ]);
    if (!begun.ok) return begun;
    if (!isKept) {
      const offered = await change((known) => ok(onOffered(known, sha256, releaseId)));
      if (!offered.ok) return offered;
    }
    const gathered = await gatherBlobs({ ...gather, made: offer.made ?? made }, blobsOf(manifest));
    if (!gathered.ok) return gathered;
    if (isKept) return ok(manifest);
    const staged = await change((known) => onStep(known, releaseId, 'staged'));
    if (!staged.ok) return isStepError(staged.error) ? err({ type: 'busy' }) : err(staged.error);
    log.info('release-staged', { releaseId, seq: manifest.seq });
    onStaged?.(releaseId);
    return ok(manifest);
  }

  return {
    ...upkeep,
    ...createWayBack({ reader, appVersion, log, state, change, installed, current }),
    state,
    current,
    blob: reader.blob,
    async boot() {
      const { next } = await state();
      await changeAnyhow((known) => onBoot(known, appVersion));
      if (next && (await state()).next === null) {
        log.error('release-rejected', { releaseId: next.releaseId, reason: 'failed starts' });
      }
    },
    leave() {
      if (!held || left) return;
      left = true;
      held = onLeaving(held);
      try {
        writeDurablySync(statePathIn(folder), stateText(held));
      } catch (error) {
        log.error('state-unwritable', { reason: String(error) });
      }
    },
    async next() {
      const known = await state();
      if (!known.next || known.next.step === 'metadata' || known.next.step === 'trial') return null;
      const manifest = await reader.usable(known.next.manifest);
      if (!manifest) await changeAnyhow(onDamaged);
      return manifest;
    },
    async stage(offer, source, transfer = {}) {
      if (staging) return err({ type: 'busy' });
      staging = true;
      try {
        return await stage(offer, source, transfer);
      } finally {
        staging = false;
      }
    },
    mend: (blobs, source, transfer = {}) => gatherBlobs(gatherOptions(source, transfer), blobs),
    async advance(releaseId, to) {
      if (to === 'confirmed') return confirm(releaseId);
      const { next } = await state();
      if (next?.releaseId !== releaseId) return err({ type: 'not-next' });
      // The switch is to be quick: what has just been verified is hashed again once it is shown.
      if (to !== 'trial' && !(await reader.usable(next.manifest))) {
        await changeAnyhow(onDamaged);
        return err({ type: 'damaged' });
      }
      const moved = await change((known) => onStep(known, releaseId, to));
      if (!moved.ok) return err({ type: isStepError(moved.error) ? 'not-next' : 'unwritable' });
      log.info('release-step', { releaseId, step: to });
      return moved;
    },
    async reject(releaseId, reason) {
      log.error('release-rejected', { releaseId, reason });
      await changeAnyhow((known) => onRejected(known, releaseId, appVersion, reason));
      return current();
    },
  };

  async function confirm(releaseId: string): Promise<Result<null, AdvanceError>> {
    if ((await current())?.manifest.releaseId !== releaseId) return err({ type: 'not-next' });
    const confirmed = await change((known) => ok(onShownWell(known, releaseId)));
    if (!confirmed.ok) return err({ type: 'unwritable' });
    log.info('release-confirmed', { releaseId });
    return ok(null);
  }
}

const isStepError = (error: StepError | FetchError): error is StepError =>
  error.type === 'not-next' || error.type === 'too-early';
