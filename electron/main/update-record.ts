import { mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as v from 'valibot';
import writeFileAtomic from 'write-file-atomic';

/** An installer kept beside the record, so that there is a way back without a network. */
const installerSchema = v.strictObject({
  version: v.string(),
  /** Name inside the folder of installers, never a path: see update-installers.ts. */
  file: v.pipe(v.string(), v.regex(/^[\w.-]+\.exe$/)),
  /** Base64, as the feed says it; checked each time before the installer is started. */
  sha512: v.string(),
});
export type KeptInstaller = Readonly<v.InferOutput<typeof installerSchema>>;

const versionSchema = v.strictObject({
  version: v.string(),
  installer: v.nullable(installerSchema),
});

const updateRecordSchema = v.strictObject({
  format: v.literal(1),
  current: versionSchema,
  /** The version to go back to; null when there is none. */
  previous: v.nullable(versionSchema),
  /** The current version came by an update and has not been well since. */
  onTrial: v.boolean(),
  /** Versions that failed here or that staff sent back: never installed again by themselves. */
  bad: v.array(v.string()),
  /** Name of the window of the last check that was answered. */
  lastCheck: v.nullable(v.string()),
  /** Names of the last windows in which an installation was begun. */
  installedIn: v.array(v.string()),
  /** How often the installation of this version was begun. */
  attempts: v.nullable(v.strictObject({ version: v.string(), count: v.number() })),
  /** How often the current version tried to go back by itself. */
  goBacks: v.number(),
  /** The installer that was started, until the version after it is known. */
  pending: v.nullable(
    v.strictObject({ installer: installerSchema, way: v.picklist(['update', 'back']) }),
  ),
});
/** What outlives a start of the kiosk. */
export type UpdateRecord = Readonly<v.InferOutput<typeof updateRecordSchema>>;

export const newUpdateRecord = (version: string): UpdateRecord => ({
  format: 1,
  current: { version, installer: null },
  previous: null,
  onTrial: false,
  bad: [],
  lastCheck: null,
  installedIn: [],
  attempts: null,
  goBacks: 0,
  pending: null,
});

/** Compares the version that was started with the one that was expected. */
export function onStarted(record: UpdateRecord, version: string): UpdateRecord {
  const { current, previous, pending } = record;
  if (version === current.version) return { ...record, pending: null };
  const left = record.bad.includes(current.version) ? null : current;
  const changed = { ...record, attempts: null, goBacks: 0, pending: null };
  if (pending?.installer.version === version) {
    const installed = { version, installer: pending.installer };
    // The version that was sent back is itself no way back: it is bad.
    return { ...changed, current: installed, previous: left, onTrial: pending.way === 'update' };
  }
  // A technician installed it.
  const kept = previous?.version === version ? previous.installer : null;
  return { ...changed, current: { version, installer: kept }, previous: left, onTrial: false };
}

export const withBad = (record: UpdateRecord, version: string): UpdateRecord =>
  record.bad.includes(version) ? record : { ...record, bad: [...record.bad, version] };

/**
 * The record of this kiosk, or a new one before the first start; null when it is there and cannot
 * be read, because then nobody knows which versions are bad.
 */
export function readUpdateRecord(path: string, version: string): UpdateRecord | null {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const isNew = (error as NodeJS.ErrnoException).code === 'ENOENT';
    return isNew ? newUpdateRecord(version) : null;
  }
  try {
    return v.parse(updateRecordSchema, JSON.parse(text));
  } catch {
    return null;
  }
}

/** Throws when it cannot be written: what is not on the disk must not be done. */
export function writeUpdateRecord(path: string, record: UpdateRecord): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileAtomic.sync(path, `${JSON.stringify(record, null, 2)}\n`);
}
