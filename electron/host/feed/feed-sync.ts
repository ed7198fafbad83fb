import { join } from 'node:path';
import type { FeedProblem, FeedStatus } from '#shared/feed-model';
import { err, ok, type Result } from '#shared/result';
import { bytesPerSecondOf, type FeedConfig } from '../config.ts';
import type { ContentStore } from '../content-store/content-store.ts';
import type { Log } from '../log.ts';
import { parseHours, windowAt } from '../maintenance-hours.ts';
import { pauseMs } from './feed-pace.ts';
import { problemOf } from './feed-problem.ts';
import type { FeedSource } from './feed-source.ts';
import { type FoundRelease, findRelease } from './find-release.ts';
import { createLastCheck } from './last-check.ts';
import { openSource } from './open-source.ts';
import {
  clockFloor,
  firstRootPath,
  presentRelease,
  readFirstRoot,
  trustPath,
} from './present-release.ts';
import type { SystemProxy } from './proxy.ts';
import { createTrust } from './trust.ts';
import { unpackingSource } from './unpacking-source.ts';

export interface FeedSync {
  status(): Promise<FeedStatus>;
  /** Checks at once and, for staff, also fetches outside the night; resolves when it is over. */
  checkNow(): Promise<FeedStatus>;
  start(): void;
  /** Resolves when nothing is being written any more. */
  stop(): Promise<void>;
}

interface FeedSyncOptions {
  readonly feed: FeedConfig;
  readonly dataFolder: string;
  readonly content: ContentStore;
  readonly appVersion: string;
  readonly log: Log;
  readonly systemProxy: SystemProxy;
  readonly onStatus: (status: FeedStatus) => void;
  readonly now?: () => Date;
  readonly random?: () => number;
}

/** What is smaller than this is fetched at any hour: a corrected text should not wait. */
const smallBytes = 1_000_000;
const clockToleranceMs = 5 * 60_000;
const tellEveryMs = 500;

/** The longest pause that a timer of Node can make is 24 days; ours are hours. */
export function createFeedSync(options: FeedSyncOptions): FeedSync {
  const { feed, dataFolder, content, log, now = () => new Date(), random = Math.random } = options;
  const folder = join(dataFolder, 'feed');
  const night = feed.nightWindow === undefined ? null : parseHours(feed.nightWindow);
  const isConfigured = feed.url !== undefined || feed.folder !== undefined;
  const lastCheck = createLastCheck(join(folder, 'last-check.json'));
  const stopping = new AbortController();
  let state: FeedStatus['state'] = isConfigured ? 'resting' : 'off';
  let problem: FeedProblem | null = null;
  let progress: FeedStatus['progress'] = null;
  let nextCheckAt: Date | null = null;
  let clockIsBehind = false;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | undefined;
  let toldAt = 0;
  let contentOf: string | null = null;
  let before: string | null = null;
  let newerWaits = false;
  let checkedAt: Date | null = null;

  const known = (): FeedStatus => ({
    state,
    problem,
    progress,
    checkedAt: checkedAt?.toISOString() ?? null,
    nextCheckAt: nextCheckAt?.toISOString() ?? null,
    contentOf,
    before,
    newerWaits,
    clockIsBehind,
  });

  async function status(): Promise<FeedStatus> {
    const current = await content.current();
    contentOf = current ? new Date(current.manifest.createdAt).toISOString() : null;
    const older = await content.before();
    before = older ? new Date(older.createdAt).toISOString() : null;
    const { next } = await content.state();
    newerWaits = next !== null && next.step !== 'metadata' && next.step !== 'trial';
    checkedAt = await lastCheck.read();
    return known();
  }

  async function enter(next: FeedStatus['state']): Promise<void> {
    state = next;
    progress = null;
    options.onStatus(await status());
  }

  async function look(atOnce: boolean): Promise<Result<null, FeedProblem | null>> {
    const firstRoot = await readFirstRoot(firstRootPath(dataFolder));
    if (!firstRoot) return err('no-root');
    const trust = createTrust({ folder: trustPath(dataFolder), firstRoot });
    const floor = await clockFloor(content, await trust.newestSignedAt());
    clockIsBehind = now().getTime() < floor.getTime() - clockToleranceMs;
    const source = await openSource(feed, options.systemProxy);
    const { signal } = stopping;
    const time = new Date(Math.max(now().getTime(), floor.getTime()));
    const trusted = await trust.refresh(source, { now: time, signal });
    if (!trusted.ok) {
      if (trusted.error.type === 'untrusted' || trusted.error.type === 'rolled-back') {
        log.error('feed-untrusted', { reason: trusted.error.reason.slice(0, 300) });
      }
      return err(problemOf(trusted.error));
    }
    await lastCheck.write(now());
    const present = await presentRelease(content);
    const found = await findRelease({
      feed: trusted.value,
      source,
      channel: feed.channel,
      present,
      appVersion: options.appVersion,
      signal,
    });
    if (!found.ok) return err(problemOf(found.error));
    if (!found.value) return ok(null);
    return take(found.value, source, await bytesToFetch(found.value), atOnce);
  }

  async function take(
    release: FoundRelease,
    source: FeedSource,
    totalBytes: number,
    atOnce: boolean,
  ): Promise<Result<null, FeedProblem | null>> {
    const isNight = night === null || windowAt(night, now().getTime()) !== null;
    if (!isNight && !atOnce && totalBytes > smallBytes) {
      await enter('waiting-for-night');
      return ok(null);
    }
    await enter('downloading');
    let doneBytes = 0;
    const staged = await content.stage(
      { manifest: release.manifestBytes, made: release.made, again: atOnce },
      unpackingSource(source, release.manifest),
      {
        signal: stopping.signal,
        bytesPerSecond: bytesPerSecondOf(feed),
        onBytes(bytes) {
          doneBytes += bytes;
          progress = { doneBytes: Math.min(doneBytes, totalBytes), totalBytes };
          if (performance.now() - toldAt < tellEveryMs) return;
          toldAt = performance.now();
          options.onStatus(known());
        },
      },
    );
    if (staged.ok) log.info('feed-release-fetched', { releaseId: staged.value.releaseId });
    return staged.ok ? ok(null) : err(problemOf(staged.error));
  }

  /** Files that neither the release that is shown nor a diff supplies. */
  async function bytesToFetch({ manifest, made }: FoundRelease): Promise<number> {
    const shown = (await content.current())?.manifest;
    const here = new Set([
      ...made.keys(),
      ...[...(shown?.buckets ?? []), ...(shown?.media ?? [])].map(({ sha256 }) => sha256),
    ]);
    return [...manifest.buckets, ...manifest.media]
      .filter(({ sha256 }) => !here.has(sha256))
      .reduce((sum, { bytes }) => sum + bytes, 0);
  }

  async function check(atOnce: boolean): Promise<void> {
    clearTimeout(timer);
    nextCheckAt = null;
    await enter('checking');
    const looked = await look(atOnce).catch((error: unknown) => {
      log.error('feed-check-failed', { reason: String(error).slice(0, 300) });
      return err<FeedProblem | null>('disk-failed');
    });
    const found = looked.ok ? null : looked.error;
    // A captive portal stays for days: one line when it begins, and one when it ends.
    if (found !== problem) log.warn('feed-problem', { problem: found, before: problem });
    problem = found;
    failures = looked.ok ? 0 : failures + 1;
    if (stopping.signal.aborted) return;
    const pause = pauseMs({ failures, pollMinutes: feed.pollMinutes, random: random() });
    schedule(pause);
    await enter(state === 'waiting-for-night' ? 'waiting-for-night' : 'resting');
  }

  function schedule(pause: number): void {
    nextCheckAt = new Date(now().getTime() + pause);
    timer = setTimeout(() => void run(false), pause);
    timer.unref();
  }

  /** One check at a time: whoever asks meanwhile waits for the one that is under way. */
  function run(atOnce: boolean): Promise<void> {
    running ??= check(atOnce).finally(() => {
      running = undefined;
    });
    return running;
  }

  return {
    status,
    async checkNow() {
      if (isConfigured) await run(true);
      return status();
    },
    start() {
      // Not at once: a kiosk that has just been switched on has its network a little later.
      if (isConfigured) schedule(5_000 + 25_000 * random());
    },
    async stop() {
      clearTimeout(timer);
      stopping.abort();
      await running;
    },
  };
}
