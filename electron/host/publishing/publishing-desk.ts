import type { CurrentRelease } from '#shared/kiosk-api';
import type { PublishError, PublishedRelease, PublishPlan } from '#shared/publishing-model';
import type { ReleaseManifest } from '#shared/release-format';
import { err, ok, type Result } from '#shared/result';
import { createQueue } from '../in-turn.ts';
import type { Log } from '../log.ts';
import { ContentError, checkRecords, type Records } from '../publish/check-records.ts';
import { FeedError, WrongPassphrase } from '../publish/feed-error.ts';
import type { Feed } from '../publish/feed-tree.ts';
import { prepareRelease } from '../publish/prepared-release.ts';
import { type Publication, publishRelease } from '../publish/publish-release.ts';
import { checkDraft } from '../workspace/check-draft.ts';
import type { Composed } from '../workspace/compose-release.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { noPassphrase, type PublishingPlace, publishingState } from './publishing-place.ts';
import type { ReleaseLog } from './release-log.ts';
import type { ScheduledFile } from './scheduled-file.ts';
import { createScheduledRelease } from './scheduled-release.ts';

interface DeskOptions {
  /** As the settings have it now; null where another machine publishes. */
  readonly place: () => PublishingPlace | null;
  /** Nothing else is done with the feed meanwhile. */
  readonly inTurn?: <T>(task: () => Promise<T>) => Promise<T>;
  readonly workspace: () => Promise<Workspace>;
  readonly current: () => Promise<CurrentRelease | null>;
  /** Bytes of a picture or sound that a record names, from wherever this machine has them. */
  readonly media: (sha256: string) => Promise<Buffer | null>;
  readonly releaseLog: ReleaseLog;
  readonly scheduledFile: ScheduledFile;
  readonly log: Log;
  readonly now?: () => Date;
  /** Called when a release has gone out, so that this machine fetches it too. */
  readonly onPublished: () => void;
}

export interface PublishingDesk {
  plan(): Promise<PublishPlan>;
  publish(
    call: { readonly passphrase: string; readonly note: string; readonly at?: string | undefined },
    by: string,
  ): Promise<Result<PublishedRelease | null, PublishError>>;
  cancelScheduled(): Promise<void>;
  /** Publishes the content of an earlier release anew: numbers only ever rise. */
  rollBack(
    call: { readonly passphrase: string; readonly seq: number },
    by: string,
  ): Promise<Result<PublishedRelease, PublishError>>;
  /** Sends what waited while this machine was off, and goes on waiting for what is still to come. */
  start(): void;
  stop(): void;
}

/** From ready drafts to a signed release, for people who have never heard of keys. */
export function createPublishingDesk(options: DeskOptions): PublishingDesk {
  const { place, workspace, current, media, releaseLog, log, onPublished } = options;
  const { now = () => new Date(), inTurn = createQueue() } = options;
  const scheduled = createScheduledRelease({
    file: options.scheduledFile,
    open: async () => ({ ...(await openPlace(noPassphrase)), now: now() }),
    inTurn,
    onSent: ({ prepared, records, by }) => settle(prepared.manifest, records, by),
    log,
    now,
  });

  async function openPlace(askPassphrase: () => Promise<string>): Promise<Feed> {
    const there = place();
    if (!there) throw new FeedError('Another machine publishes.');
    return there.open(askPassphrase);
  }

  async function plan(): Promise<PublishPlan> {
    const composed = await (await workspace()).compose();
    return {
      ...(await scheduled.state()),
      state: await publishingState(place(), log),
      changes: composed.changes.map((change) => ({
        ...change,
        kind: change.before === null ? 'added' : change.after === null ? 'removed' : 'changed',
      })),
      problems: problemsOf(composed),
      drafts: composed.drafts,
      releases: await releaseLog.read(),
    };
  }

  /** What is seen from now on is no draft any more, and this machine fetches it too. */
  async function settle(manifest: ReleaseManifest, records: Records, by: string): Promise<void> {
    const release = toPublished(manifest);
    await releaseLog.add(release, records);
    log.info('release-published', { releaseId: release.releaseId });
    await (await workspace()).settle(by);
    onPublished();
  }

  /** Signs records as they are to go out; what keeps it from happening is told in words. */
  async function sign<T>(
    records: Records,
    {
      passphrase,
      note,
      at,
    }: { readonly passphrase: string; readonly note: string; readonly at: Date },
    by: string,
    act: (feed: Feed, publication: Publication) => Promise<T>,
  ): Promise<Result<T, PublishError>> {
    const there = place();
    if (!there) return err({ type: 'not-here' });
    const { channel } = there;
    const required = (await current())?.manifest.required ?? [];
    const drawings = new Map();
    try {
      const feed = await openPlace(async () => passphrase);
      // Tried before anything is composed and sent.
      await feed.keys.open('timestamp');
      return ok(
        await act(
          { ...feed, now: at },
          { channel, author: by, note, records, drawings, ownMedia: media, required },
        ),
      );
    } catch (error) {
      if (!(error instanceof WrongPassphrase)) {
        log.error('release-not-published', { reason: String(error) });
      }
      return err(toError(error));
    }
  }

  async function send(
    records: Records,
    call: { readonly passphrase: string; readonly note: string },
    by: string,
  ): Promise<Result<PublishedRelease, PublishError>> {
    const sent = await sign(records, { ...call, at: now() }, by, async (feed, publication) => {
      const manifest = await publishRelease(feed, publication);
      // What waited was signed to follow what was there before.
      await scheduled.forget();
      await settle(manifest, records, by);
      return manifest;
    });
    return sent.ok ? ok(toPublished(sent.value)) : sent;
  }

  /** The records of the next release, or what keeps it back. */
  async function readyRecords(): Promise<Result<Records, PublishError>> {
    const there = place();
    if (!there) return err({ type: 'not-here' });
    const composed = await (await workspace()).compose();
    if (composed.changes.length === 0) {
      // The first release of a feed takes everything along, changed or not.
      const state = await publishingState(there, log);
      if (state.type !== 'ready' || state.hasRelease) return err({ type: 'nothing-changed' });
    }
    const checked = checkRecords(withoutStaleSpeech(composed));
    const hasErrors = problemsOf(composed).some(({ severity }) => severity === 'error');
    return checked.ok && !hasErrors ? ok(checked.records) : err({ type: 'problems' });
  }

  return {
    plan,
    publish: (call, by) =>
      inTurn(async () => {
        const ready = await readyRecords();
        if (!ready.ok) return ready;
        const { passphrase, note } = call;
        const at = new Date(call.at ?? 0);
        const waitMs = at.getTime() - now().getTime();
        if (waitMs <= 0) return send(ready.value, call, by);
        if (waitMs > longestWaitMs) return err({ type: 'too-far' });
        const signed = await sign(ready.value, { passphrase, note, at }, by, prepareRelease);
        if (!signed.ok) return signed;
        const waits = { at: at.toISOString(), by, prepared: signed.value, records: ready.value };
        await scheduled.wait(waits);
        return ok(null);
      }),
    cancelScheduled: () => inTurn(scheduled.forget),
    rollBack: ({ passphrase, seq }, by) =>
      inTurn(async () => {
        const records = await releaseLog.recordsOf(seq);
        if (!records) return err({ type: 'gone' });
        return send(records, { passphrase, note: `↩ ${seq}` }, by);
      }),
    start: scheduled.start,
    stop: scheduled.stop,
  };
}

/** Signatures hold for 45 days: three weeks of waiting leave kiosks time to hear of it. */
const longestWaitMs = 21 * 86_400_000;

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
