import * as v from 'valibot';
import type { NotAllowed } from './access-model.ts';
import type { Problem } from './content-problem.ts';
import type { DraftRecord, RecordAddress } from './workspace-model.ts';

/** One record that the next release changes. */
interface PlannedChange extends RecordAddress {
  readonly kind: 'added' | 'changed' | 'removed';
  /** Null for a record that is new. */
  readonly before: DraftRecord | null;
  /** Null for a record that goes. */
  readonly after: DraftRecord | null;
  readonly changedAt: string;
  readonly changedBy: string;
}

/** A release that the feed has had. */
export interface PublishedRelease {
  readonly seq: number;
  readonly releaseId: string;
  readonly createdAt: string;
  readonly author: string;
  readonly note: string;
}

/** What stands between staff and the next release. */
export type PublishingState =
  /** Nobody has said where releases go, or the keys are elsewhere: another machine publishes. */
  | { readonly type: 'not-here' }
  /** The share, the stick or the storage does not answer. */
  | { readonly type: 'target-away'; readonly target: string }
  /** The keys are on a stick that is not in, or were never made. */
  | { readonly type: 'keys-away'; readonly keysFolder: string }
  /** Keys are there, and the place is empty: a technician begins a feed in it. */
  | { readonly type: 'no-feed'; readonly target: string }
  | {
      readonly type: 'ready';
      readonly target: string;
      /** False until the first one, which takes everything that this screen shows. */
      readonly hasRelease: boolean;
      /** The instant from which kiosks would install nothing any more. */
      readonly signedUntil: string;
    };

export interface PublishPlan {
  readonly state: PublishingState;
  readonly changes: readonly PlannedChange[];
  /** Of the records that change; errors keep the release from being published. */
  readonly problems: readonly Problem[];
  /** Records in the making, which stay behind. */
  readonly drafts: readonly RecordAddress[];
  /** Newest first, the current one at the top. */
  readonly releases: readonly PublishedRelease[];
  /** The signed release that waits for its hour, or null. */
  readonly scheduled: ScheduledPlan | null;
  /** What became of the last one that waited, until something else is published. */
  readonly ended: ScheduledEnd | null;
}

interface ScheduledPlan {
  readonly at: string;
  readonly seq: number;
  /** Its hour has come, and the feed does not answer: it is tried again and again. */
  readonly isHeldUp: boolean;
}

const instant = v.pipe(v.string(), v.isoTimestamp());
const seq = v.pipe(v.number(), v.integer(), v.minValue(1));

export const scheduledEndSchema = v.variant('outcome', [
  v.strictObject({
    outcome: v.literal('published'),
    plannedFor: instant,
    publishedAt: instant,
    seq,
  }),
  /** It must be signed anew: why, see `SendOutcome` of the host. */
  v.strictObject({
    outcome: v.picklist(['overtaken', 'expired', 'incomplete']),
    plannedFor: instant,
  }),
]);
export type ScheduledEnd = Readonly<v.InferOutput<typeof scheduledEndSchema>>;

export type PublishError =
  | NotAllowed
  | { readonly type: 'not-here' }
  | { readonly type: 'nothing-changed' }
  | { readonly type: 'problems' }
  | { readonly type: 'wrong-passphrase' }
  | { readonly type: 'gone' }
  /** A publication can wait for three weeks, not for longer. */
  | { readonly type: 'too-far' }
  /** In the publisher's words, for a technician; the feed is as it was. */
  | { readonly type: 'failed'; readonly reason: string };

export const passphraseSchema = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200));
const note = v.pipe(v.string(), v.trim(), v.maxLength(200));

export const publishNowSchema = v.strictObject({
  passphrase: passphraseSchema,
  note,
  /** The hour at which it goes out, or when this machine runs again; absent for at once. */
  at: v.optional(instant),
});
export const rollBackSchema = v.strictObject({
  passphrase: passphraseSchema,
  seq,
});
