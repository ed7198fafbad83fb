import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import writeFileAtomic from 'write-file-atomic';
import type { CurrentRelease } from '#shared/kiosk-api';
import {
  blobPath,
  contentSchemaVersion,
  type ReleaseManifest,
  releaseManifestSchema,
  releasePointerSchema,
} from '#shared/release-format';
import { err, ok, type Result } from '#shared/result';
import { readBlob } from './blob-folder.ts';
import type { Log } from './log.ts';
import { writeDurably } from './write-durably.ts';

/** Which installed releases to try, newest first; the factory release is always the last resort. */
const stateSchema = v.strictObject({
  active: v.nullable(v.string()),
  previous: v.nullable(v.string()),
  /** Releases that could not be shown, each by one version of the app: a newer one tries again. */
  rejected: v.array(v.strictObject({ releaseId: v.string(), appVersion: v.string() })),
});
type State = v.InferOutput<typeof stateSchema>;

export type InstallError =
  | { readonly type: 'not-a-release' }
  | { readonly type: 'damaged'; readonly sha256: string };

export interface ContentStore {
  /** The newest release whose records are all present and undamaged. */
  current(): Promise<CurrentRelease | null>;
  /** Never shows this release again on its own, and returns the one to show instead. */
  reject(releaseId: string, reason: string): Promise<CurrentRelease | null>;
  /** A verified blob of any kept release, from whichever folder holds it undamaged. */
  blob(sha256: string): Promise<Buffer | null>;
  /** Copies a release tree into the store, verifying every file, and makes it the active one. */
  install(folder: string): Promise<Result<ReleaseManifest, InstallError>>;
}

interface StoreOptions {
  /** Written by us: installed releases and which of them is active. */
  readonly folder: string;
  /** Read-only, shipped with the app. */
  readonly factoryFolder: string;
  readonly appVersion: string;
  readonly log: Log;
  /** After repeated failed starts the newest release is passed over, without being given up. */
  readonly passOverNewest?: boolean;
}

export function createContentStore(options: StoreOptions): ContentStore {
  const { folder, factoryFolder, appVersion, log, passOverNewest = false } = options;
  const statePath = join(folder, 'state.json');
  const reported = new Set<string>();

  async function blob(sha256: string): Promise<Buffer | null> {
    for (const root of [folder, factoryFolder]) {
      const bytes = await readBlob(root, sha256);
      if (bytes === 'absent') continue;
      if (bytes !== 'damaged') return bytes;
      if (!reported.has(root + sha256)) log.error('blob-damaged', { sha256, folder: root });
      reported.add(root + sha256);
    }
    return null;
  }

  async function usableManifest(manifestSha256: string): Promise<ReleaseManifest | null> {
    const manifest = parseManifest(await blob(manifestSha256));
    if (!manifest) return null;
    const indispensable = manifest.media.filter(({ priority }) => priority === 1);
    for (const { sha256 } of [...manifest.buckets, ...indispensable]) {
      if (!(await blob(sha256))) return null;
    }
    return manifest;
  }

  const isRejected = (state: State, releaseId: string): boolean =>
    state.rejected.some((each) => each.releaseId === releaseId && each.appVersion === appVersion);

  async function current(): Promise<CurrentRelease | null> {
    const state = await readState(statePath, log);
    for (const sha256 of passOverNewest ? [state.previous] : [state.active, state.previous]) {
      if (sha256 === null) continue;
      const manifest = await usableManifest(sha256);
      if (manifest && !isRejected(state, manifest.releaseId)) {
        return { manifest, origin: 'installed' };
      }
      log.warn('release-passed-over', { manifest: sha256, damaged: manifest === null });
    }
    const factory = await readPointer(factoryFolder);
    const manifest = factory && (await usableManifest(factory));
    if (!manifest) log.error('factory-release-unreadable');
    return manifest ? { manifest, origin: 'factory' } : null;
  }

  return {
    current,
    blob,
    async reject(releaseId, reason) {
      log.error('release-rejected', { releaseId, reason });
      const state = await readState(statePath, log);
      if (!isRejected(state, releaseId)) {
        const rejected = [...state.rejected, { releaseId, appVersion }].slice(-20);
        await writeState(statePath, { ...state, rejected });
      }
      return current();
    },
    async install(source) {
      const pointer = await readPointer(source);
      const manifest = pointer ? parseManifest(await readWhole(source, pointer)) : null;
      if (!pointer || !manifest) return err({ type: 'not-a-release' });
      for (const { sha256 } of [...manifest.buckets, ...manifest.media, { sha256: pointer }]) {
        if (!(await copyBlob(source, folder, sha256))) return err({ type: 'damaged', sha256 });
      }
      const state = await readState(statePath, log);
      await writeState(statePath, {
        active: pointer,
        previous: state.active === pointer ? state.previous : state.active,
        rejected: state.rejected.filter(({ releaseId }) => releaseId !== manifest.releaseId),
      });
      log.info('release-installed', { releaseId: manifest.releaseId, seq: manifest.seq });
      return ok(manifest);
    },
  };
}

async function readWhole(root: string, sha256: string): Promise<Buffer | null> {
  const bytes = await readBlob(root, sha256);
  return bytes === 'absent' || bytes === 'damaged' ? null : bytes;
}

function parseManifest(bytes: Buffer | null): ReleaseManifest | null {
  const parsed = v.safeParse(releaseManifestSchema, parseJson(bytes?.toString('utf8') ?? ''));
  return parsed.success && parsed.output.contentSchema === contentSchemaVersion
    ? parsed.output
    : null;
}

async function readPointer(root: string): Promise<string | null> {
  const text = await readFile(join(root, 'release.json'), 'utf8').catch(() => '');
  const parsed = v.safeParse(releasePointerSchema, parseJson(text));
  return parsed.success ? parsed.output.manifest : null;
}

/** True once `to` holds an undamaged copy; an undamaged one that is already there is kept. */
async function copyBlob(from: string, to: string, sha256: string): Promise<boolean> {
  if (await readWhole(to, sha256)) return true;
  const bytes = await readWhole(from, sha256);
  if (!bytes) return false;
  const target = join(to, blobPath(sha256));
  await mkdir(dirname(target), { recursive: true });
  await writeFileAtomic(target, bytes);
  return true;
}

async function readState(path: string, log: Log): Promise<State> {
  const nothing: State = { active: null, previous: null, rejected: [] };
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return nothing;
  const parsed = v.safeParse(stateSchema, parseJson(text));
  if (parsed.success) return parsed.output;
  log.error('state-damaged', { file: path });
  // Kept for whoever looks into it: the next change overwrites the original.
  await copyFile(path, `${path}.damaged`).catch(() => undefined);
  return nothing;
}

async function writeState(path: string, state: State): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeDurably(path, JSON.stringify(state, null, 2));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
