import type { CurrentRelease } from '#shared/kiosk-api';
import type {
  PublishError,
  PublishedRelease,
  PublishingState,
  PublishPlan,
} from '#shared/publishing-model';
import type { Channel, ReleaseManifest } from '#shared/release-format';
import { err, ok, type Result } from '#shared/result';
import { createQueue } from '../in-turn.ts';
import type { Log } from '../log.ts';
import { feedStatus } from '../publish/check-feed.ts';
import { ContentError, checkRecords, type Records } from '../publish/check-records.ts';
import { FeedError, WrongPassphrase } from '../publish/feed-error.ts';
import type { Feed } from '../publish/feed-tree.ts';
import { publishRelease } from '../publish/publish-release.ts';
import { checkDraft } from '../workspace/check-draft.ts';
import type { Composed } from '../workspace/compose-release.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { ReleaseLog } from './release-log.ts';

/** Where this machine publishes to, and with which keys. */
export interface PublishingPlace {
  readonly channel: Channel;
  /** For people: a folder or an address. */
  readonly name: string;
  /** Rejects with FeedError where keys may not lie. */
  open(askPassphrase: () => Promise<string>): Promise<Feed>;
}

interface DeskOptions {
  /** Null where another machine publishes. */
  readonly place: PublishingPlace | null;
  readonly workspace: () => Promise<Workspace>;
  readonly current: () => Promise<CurrentRelease | null>;
  /** Bytes of a picture or sound that a record names, from wherever this machine has them. */
  readonly media: (sha256: string) => Promise<Buffer | null>;
  readonly releaseLog: ReleaseLog;
  readonly log: Log;
  /** Called when a release has gone out, so that this machine fetches it too. */
  readonly onPublished: () => void;
}

export interface PublishingDesk {
  plan(): Promise<PublishPlan>;
  publish(
    call: { readonly passphrase: string; readonly note: string; readonly at?: string | undefined },
    by: string,
  ): Promise<Result<PublishedRelease | null, PublishError>>;
  cancelScheduled(): void;
  /** Publishes the content of an earlier release anew: numbers only ever rise. */
  rollBack(
    call: { readonly passphrase: string; readonly seq: number },
    by: string,
  ): Promise<Result<PublishedRelease, PublishError>>;
  stop(): void;
}

/** From ready drafts to a signed release, for people who have never heard of keys. */
export function createPublishingDesk(options: DeskOptions): PublishingDesk {
  const { place, workspace, current, media, releaseLog, log, onPublished } = options;
  const inTurn = createQueue();
  let scheduled: { readonly at: string; readonly timer: NodeJS.Timeout } | null = null;

  async function state(): Promise<PublishingState> {
    if (!place) return { type: 'not-here' };
    try {
      await feedStatus(await place.open(noPassphrase));
      return { type: 'ready', target: place.name };
    } catch (error) {
      log.warn('feed-not-ready', { reason: String(error) });
      return { type: 'target-away', target: place.name };
    }
  }

  async function plan(): Promise<PublishPlan> {
    const composed = await (await workspace()).compose();
    return {
      state: await state(),
      changes: composed.changes.map((change) => ({
        ...change,
        kind: change.before === null ? 'added' : change.after === null ? 'removed' : 'changed',
      })),
      problems: problemsOf(composed),
      drafts: composed.drafts,
      releases: await releaseLog.read(),
      scheduledFor: scheduled?.at ?? null,
    };
  }

  /** Signs and sends records; what keeps it from happening is told in words. */
  async function send(
    records: Records,
    passphrase: string,
    note: string,
    by: string,
  ): Promise<Result<PublishedRelease, PublishError>> {
    if (!place) return err({ type: 'not-here' });
    const required = (await current())?.manifest.required ?? [];
    try {
      const feed = await place.open(async () => passphrase);
      const manifest = await publishRelease(feed, {
        channel: place.channel,
        author: by,
        note,
        records,
        drawings: new Map(),
        ownMedia: media,
        required,
      });
      const release = toPublished(manifest);
      await releaseLog.add(release, records);
      log.info('release-published', { releaseId: release.releaseId });
      await (await workspace()).settle(by);
      onPublished();
      return ok(release);
    } catch (error) {
      if (!(error instanceof WrongPassphrase)) {
        log.error('release-not-published', { reason: String(error) });
      }
      return err(toError(error));
    }
  }

  async function publishReady(
    { passphrase, note }: { readonly passphrase: string; readonly note: string },
    by: string,
  ): Promise<Result<PublishedRelease, PublishError>> {
    if (!place) return err({ type: 'not-here' });
    const composed = await (await workspace()).compose();
    if (composed.changes.length === 0) return err({ type: 'nothing-changed' });
    const checked = checkRecords(withoutStaleSpeech(composed));
    const hasErrors = problemsOf(composed).some(({ severity }) => severity === 'error');
    if (!checked.ok || hasErrors) return err({ type: 'problems' });
    return send(checked.records, passphrase, note, by);
  }

  function cancelScheduled(): void {
    clearTimeout(scheduled?.timer);
    scheduled = null;
  }

  return {
    plan,
    publish: (call, by) =>
      inTurn(async () => {
        cancelScheduled();
        const waitMs = call.at === undefined ? 0 : Date.parse(call.at) - Date.now();
        if (call.at === undefined || waitMs <= 0) return publishReady(call, by);
        if (waitMs > longestTimerMs) return err({ type: 'too-far' });
        // The passphrase is tried now: at that hour nobody is there to type it again.
        const opened = await tryPassphrase(place, call.passphrase);
        if (!opened.ok) return opened;
        const timer = setTimeout(() => {
          scheduled = null;
          inTurn(() => publishReady(call, by)).catch((error: unknown) =>
            log.error('release-not-published', { reason: String(error) }),
          );
        }, waitMs);
        scheduled = { at: call.at, timer };
        return ok(null);
      }),
    cancelScheduled,
    rollBack: ({ passphrase, seq }, by) =>
      inTurn(async () => {
        const records = await releaseLog.recordsOf(seq);
        if (!records) return err({ type: 'gone' });
        return send(records, passphrase, `↩ ${seq}`, by);
      }),
    stop: cancelScheduled,
  };
}

/** Node's timers know no longer wait: some 24 days. */
const longestTimerMs = 2 ** 31 - 1;

const noPassphrase = (): Promise<string> =>
  Promise.reject(new FeedError('Nothing is signed while looking.'));

async function tryPassphrase(
  place: PublishingPlace | null,
  passphrase: string,
): Promise<Result<null, PublishError>> {
  if (!place) return err({ type: 'not-here' });
  try {
    const { keys } = await place.open(async () => passphrase);
    await keys.open('timestamp');
    return ok(null);
  } catch (error) {
    return err(toError(error));
  }
}

function toError(error: unknown): PublishError {
  if (error instanceof WrongPassphrase) return { type: 'wrong-passphrase' };
  const isTold = error instanceof FeedError || error instanceof ContentError;
  return { type: 'failed', reason: isTold ? error.message : String(error) };
}

const problemsOf = ({ changes, records }: Composed): PublishPlan['problems'] =>
  changes.flatMap(({ collection, after }) =>
    // Whether the others are well formed was checked when they were published.
    after ? checkDraft(records as unknown as Records, collection, after, {}) : [],
  );

/** A text that has changed is silent until it is read out anew. */
function withoutStaleSpeech({ records, changes }: Composed): Composed['records'] {
  const changed = new Set(changes.map(({ collection, id }) => `${collection}/${id}`));
  return Object.fromEntries(
    Object.entries(records).map(([collection, list]) => [
      collection,
      list.map((record) => {
        if (!changed.has(`${collection}/${record.id}`)) return record;
        const { speech: _, ...silent } = record;
        return silent;
      }),
    ]),
  ) as unknown as Composed['records'];
}

const toPublished = ({
  seq,
  releaseId,
  createdAt,
  author,
  note,
}: ReleaseManifest): PublishedRelease => ({
  seq,
  releaseId,
  createdAt,
  author,
  note,
});
