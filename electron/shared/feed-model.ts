import * as v from 'valibot';
import type { NotAllowed } from './access-model.ts';

/** Why the newest content is not here, as far as staff can do something about it. */
const feedProblems = [
  'offline',
  /** A sign-in page or the like answers in place of the feed. */
  'captive',
  'proxy-refused',
  'server-refused',
  /** An upload that is under way, or a damaged file on the server: it is tried again. */
  'incomplete',
  'untrusted',
  /** Signed so long ago that it is not installed any more; what is shown stays. */
  'expired',
  'needs-newer-app',
  'no-space',
  'disk-failed',
  /** This release could not be shown before by this version of the app. */
  'failed-before',
  /** Staff went back from this release to the one before. */
  'returned',
  'no-release',
  /** `feed-root.json` is missing or no root: nothing could be verified. */
  'no-root',
  /** Its number is lower than that of what is here. */
  'older',
] as const;
export type FeedProblem = (typeof feedProblems)[number];

const instant = v.pipe(v.string(), v.isoTimestamp());
const bytes = v.pipe(v.number(), v.minValue(0));

/** How a kiosk stands to its feed. All times are instants in UTC. */
export const feedStatusSchema = v.strictObject({
  state: v.picklist(['off', 'resting', 'checking', 'waiting-for-night', 'downloading']),
  /** What kept the last check from ending well, or null. */
  problem: v.nullable(v.picklist(feedProblems)),
  progress: v.nullable(v.strictObject({ doneBytes: bytes, totalBytes: bytes })),
  /** When the feed was last read and verified. */
  checkedAt: v.nullable(instant),
  nextCheckAt: v.nullable(instant),
  /** When the content that is shown was published; null while nothing can be shown. */
  contentOf: v.nullable(instant),
  /** When the content was published that staff can go back to; null where there is none. */
  before: v.nullable(instant),
  /** Newer content is here as a whole; it is shown once nobody uses the kiosk. */
  newerWaits: v.boolean(),
  /** The clock is behind a time that is certain to have passed. */
  clockIsBehind: v.boolean(),
});
export type FeedStatus = Readonly<v.InferOutput<typeof feedStatusSchema>>;

/** Why staff cannot go back to the content that was shown before. */
export type GoBackContentError =
  | NotAllowed
  /** What came with the app is shown. */
  | { readonly type: 'no-way-back' }
  | { readonly type: 'unwritable' };
