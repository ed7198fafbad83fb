import type { PublishPlan, ScheduledEnd } from '#shared/publishing-model';
import type { Log } from '../log.ts';
import type { Feed } from '../publish/feed-tree.ts';
import { sendPrepared } from '../publish/prepared-release.ts';
import type { Scheduled, ScheduledFile } from './scheduled-file.ts';

interface ScheduledReleaseOptions {
  readonly file: ScheduledFile;
  /** The feed, for what needs no passphrase. Rejects while it is away. */
  readonly open: () => Promise<Feed>;
  /** Nothing else is published meanwhile. */
  readonly inTurn: <T>(task: () => Promise<T>) => Promise<T>;
  /** Called once it can be seen; after a pulled plug, once more. */
  readonly onSent: (scheduled: Scheduled) => Promise<void>;
  readonly log: Log;
  readonly now: () => Date;
}

export interface ScheduledRelease {
  state(): Promise<Pick<PublishPlan, 'scheduled' | 'ended'>>;
  /** Takes the place of what waited before. Resolves once no pulled plug can take it away. */
  wait(scheduled: Scheduled): Promise<void>;
  forget(): Promise<void>;
  start(): void;
  stop(): void;
}

/** The clock is looked at anew this often: it may be set, and a machine may sleep. */
const longestNapMs = 30_000;
/** A share or a stick that is away is tried again. */
const retryMs = 60_000;

/** Sends a release that was signed ahead at its hour, or at the next start after it. */
export function createScheduledRelease(options: ScheduledReleaseOptions): ScheduledRelease {
  const { file, open, inTurn, onSent, log, now } = options;
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  let heldUpBy: string | null = null;

  function lookIn(ms: number): void {
    clearTimeout(timer);
    if (isStopped) return;
    timer = setTimeout(() => {
      inTurn(look).catch((error: unknown) => {
        log.error('scheduled-not-read', { reason: String(error) });
        lookIn(retryMs);
      });
    }, ms);
  }

  async function look(): Promise<void> {
    const { waits } = await file.read();
    if (!waits) return;
    const waitMs = Date.parse(waits.at) - now().getTime();
    if (waitMs > 0) lookIn(Math.min(waitMs, longestNapMs));
    else if (!(await send(waits))) lookIn(retryMs);
  }

  /** True once it is settled, one way or the other. */
  async function send(waits: Scheduled): Promise<boolean> {
    try {
      const outcome = await sendPrepared(await open(), waits.prepared);
      if (outcome === 'sent') await onSent(waits);
      const { seq } = waits.prepared.manifest;
      const plannedFor = waits.at;
      const ended: ScheduledEnd =
        outcome === 'sent'
          ? { outcome: 'published', plannedFor, publishedAt: now().toISOString(), seq }
          : { outcome, plannedFor };
      // Last: until this is written, the next start does all of it again.
      await file.write({ waits: null, ended });
      log.info('scheduled-ended', { outcome, plannedFor });
      heldUpBy = null;
      return true;
    } catch (error) {
      const reason = String(error);
      if (reason !== heldUpBy) log.warn('scheduled-held-up', { reason });
      heldUpBy = reason;
      return false;
    }
  }

  return {
    async state() {
      const { waits, ended } = await file.read();
      const scheduled = waits && {
        at: waits.at,
        seq: waits.prepared.manifest.seq,
        isHeldUp: heldUpBy !== null,
      };
      return { scheduled, ended };
    },
    async wait(scheduled) {
      heldUpBy = null;
      await file.write({ waits: scheduled, ended: null });
      lookIn(0);
    },
    async forget() {
      clearTimeout(timer);
      heldUpBy = null;
      await file.write({ waits: null, ended: null });
    },
    start: () => lookIn(0),
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
