import * as v from 'valibot';

const moment = v.pipe(v.number(), v.finite());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What outlives a start of the kiosk. Moments are milliseconds of the wall clock (epoch). */
export const bootRecordSchema = v.strictObject({
  appVersion: v.string(),
  /** Starts in a row, the running one included, whose page was not well for long enough. */
  failedBoots: count,
  gpuCrashes: v.array(moment),
  gpuOffSince: v.nullable(moment),
  /** When the kiosk left in order to be started again, but for the nightly restart. */
  restarts: v.array(moment),
  /** Local day of the last nightly restart, `YYYY-MM-DD`. */
  nightlyRestartOn: v.nullable(v.string()),
});
export type BootRecord = Readonly<v.InferOutput<typeof bootRecordSchema>>;

/** How a start is to be made. */
export interface BootPlan {
  /** `safe`: with the previous content and without the GPU. */
  readonly mode: 'normal' | 'safe';
  readonly gpu: boolean;
  /** Even safe starts failed: begin with the failure page, and try the page itself from there. */
  readonly onFailurePage: boolean;
}

/** Why the kiosk leaves: for `staff` and `system` (log-off, shutdown) the start did not fail. */
export type ExitReason = 'recovery' | 'nightly' | 'staff' | 'system';

/** How long the page must have been well for a start to count as a good one. */
export const bootWellMs = 180_000;
/** Starts that may fail before one is made in safe mode. */
export const bootsBeforeSafe = 3;
/** With one safe start failed as well, another restart would change nothing. */
const bootsBeforeStaying = bootsBeforeSafe + 1;
/** Each restart had a page that was well in between, or {@link bootsBeforeStaying} ends them. */
export const restartLimit = { count: 10, withinMs: 86_400_000 };
const gpuLimit = { count: 3, withinMs: 600_000 };
const gpuOffMs = 86_400_000;

export const newBootRecord = (appVersion: string): BootRecord => ({
  appVersion,
  failedBoots: 0,
  gpuCrashes: [],
  gpuOffSince: null,
  restarts: [],
  nightlyRestartOn: null,
});

/**
 * Counts this start as failed until {@link onBootWell} says otherwise, so that one which ends with
 * the power or in a native crash is counted too. Another version of the app starts afresh.
 */
export function onBootStarted(
  stored: BootRecord,
  appVersion: string,
  now: number,
): readonly [BootRecord, BootPlan] {
  const known = stored.appVersion === appVersion ? stored : afresh(stored, appVersion);
  const record = withoutExpired(known, now);
  const mode = record.failedBoots >= bootsBeforeSafe ? 'safe' : 'normal';
  const plan: BootPlan = {
    mode,
    gpu: mode === 'normal' && record.gpuOffSince === null,
    onFailurePage: record.failedBoots >= bootsBeforeStaying,
  };
  return [{ ...record, failedBoots: record.failedBoots + 1 }, plan];
}

/** The page was well for {@link bootWellMs}. */
export const onBootWell = (record: BootRecord): BootRecord => ({ ...record, failedBoots: 0 });

/**
 * Three crashes of the GPU's process in ten minutes switch the GPU off from the next start on, for
 * a day or until another version comes. This start needs no restart for it: Chromium falls back to
 * software by itself, or ends the app.
 */
export function onGpuCrash(record: BootRecord, now: number): BootRecord {
  if (record.gpuOffSince !== null) return record;
  const gpuCrashes = [...within(record.gpuCrashes, gpuLimit.withinMs, now), now];
  if (gpuCrashes.length < gpuLimit.count) return { ...record, gpuCrashes };
  return { ...record, gpuCrashes: [], gpuOffSince: now };
}

/** Whether leaving for a restart may still help; if not, stay on the failure page. */
export function mayRestart(record: BootRecord, now: number): boolean {
  const restarts = within(record.restarts, restartLimit.withinMs, now);
  return record.failedBoots < bootsBeforeStaying && restarts.length < restartLimit.count;
}

/** `day` is the local day of a nightly restart: see {@link BootRecord.nightlyRestartOn}. */
export function onExit(
  record: BootRecord,
  reason: ExitReason,
  now: number,
  day: string | null = null,
): BootRecord {
  switch (reason) {
    case 'recovery': {
      const restarts = [...within(record.restarts, restartLimit.withinMs, now), now];
      return { ...record, restarts };
    }
    case 'nightly':
      return { ...record, nightlyRestartOn: day };
    case 'staff':
    case 'system':
      return { ...record, failedBoots: Math.max(0, record.failedBoots - 1) };
  }
}

/** The caps on restarts hold across versions: an update is no way around them. */
const afresh = (stored: BootRecord, appVersion: string): BootRecord => ({
  ...newBootRecord(appVersion),
  restarts: stored.restarts,
  nightlyRestartOn: stored.nightlyRestartOn,
});

/** A moment that is still to come was written under a wrong clock: it counts from now. */
function withoutExpired(record: BootRecord, now: number): BootRecord {
  const past = (moments: readonly number[]) => moments.map((at) => Math.min(at, now));
  const offSince = record.gpuOffSince === null ? null : Math.min(record.gpuOffSince, now);
  return {
    ...record,
    gpuCrashes: within(past(record.gpuCrashes), gpuLimit.withinMs, now),
    restarts: within(past(record.restarts), restartLimit.withinMs, now),
    gpuOffSince: offSince !== null && now - offSince < gpuOffMs ? offSince : null,
  };
}

const within = (moments: readonly number[], withinMs: number, now: number): number[] =>
  moments.filter((at) => now - at < withinMs);
