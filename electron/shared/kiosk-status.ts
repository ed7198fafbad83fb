import * as v from 'valibot';

const instant = v.pipe(v.string(), v.isoTimestamp());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/**
 * What one kiosk tells the office, put to the feed's `status/` or carried home on a stick. Nothing
 * of a visitor is in it. Not strict: an older office reads what it knows of a newer kiosk.
 */
export const kioskStatusSchema = v.object({
  schema: v.literal(1),
  /** Made up by the kiosk at its first start: it names no person and no place. */
  kioskId: v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/)),
  /** What staff call it, where they do. */
  name: v.optional(v.string()),
  /** By the kiosk's own clock, which may be wrong. */
  at: instant,
  appVersion: v.string(),
  shell: v.picklist(['electron', 'browser']),
  /** The release that visitors see, or null when there is none. */
  release: v.nullable(
    v.object({
      releaseId: v.string(),
      channel: v.string(),
      seq: count,
      createdAt: instant,
      origin: v.picklist(['factory', 'installed']),
    }),
  ),
  /** How far the next release has come, `idle` when there is none. */
  step: v.picklist(['idle', 'metadata', 'staged', 'built', 'verified', 'trial']),
  nextReleaseId: v.nullable(v.string()),
  /** Releases that this version of the app could not show, with the reason. */
  failed: v.array(v.object({ releaseId: v.string(), reason: v.string() })),
  /** The last look at the feed; null on a kiosk without one. */
  feed: v.nullable(
    v.object({
      checkedAt: v.nullable(instant),
      /** In one word: `current`, `staged`, or why there was nothing. */
      outcome: v.string(),
      /** The clock is behind a moment that has been signed. */
      clockIsBehind: v.boolean(),
    }),
  ),
  health: v.object({
    /** Starts in a row without a minute of proper work, the running one included. */
    failedBoots: count,
    uiOk: v.boolean(),
    safeMode: v.boolean(),
    filesCheckedAt: v.nullable(instant),
    filesMissing: count,
  }),
  freeBytes: v.nullable(count),
});
export type KioskStatus = Readonly<v.InferOutput<typeof kioskStatusSchema>>;
