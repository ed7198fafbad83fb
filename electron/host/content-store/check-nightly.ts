import { err } from '#shared/result';
import type { ContentStore } from './content-store.ts';
import type { BlobSource } from './fetch-blob.ts';
import type { GatherError } from './gather-blobs.ts';

/** Moscow and Minsk, all year round. */
const localOffsetMs = 3 * 3_600_000;
const hourMs = 3_600_000;
const lookEveryMs = 600_000;

/**
 * Whether all files should be hashed now: at night, or at any hour where the kiosk is switched off
 * at night and has not been checked for two days. A check in the future was made by a wrong clock.
 */
export function isCheckDue(now: number, lastAt: number | null): boolean {
  const age = lastAt === null || lastAt > now ? Number.POSITIVE_INFINITY : now - lastAt;
  const hour = new Date(now + localOffsetMs).getUTCHours();
  return hour >= 1 && hour < 5 ? age > 20 * hourMs : age > 48 * hourMs;
}

interface MendOptions {
  readonly content: Pick<ContentStore, 'checkBlobs' | 'mend'>;
  /** Where to fetch from what the factory release lacks; null where there is nothing. */
  readonly openFeed: () => Promise<BlobSource | null>;
  /** What downloads may take; absent, as many as there are. */
  readonly bytesPerSecond?: number | undefined;
}

interface NightlyOptions extends MendOptions {
  readonly content: Pick<ContentStore, 'checkBlobs' | 'lastCheck' | 'mend'>;
  readonly now?: () => number;
}

const noSource: BlobSource = { readBlob: async () => err({ type: 'absent' }) };

/** Hashes all files, and fetches those that are missing or damaged again, one by one. */
export async function checkAndMend(
  { content, openFeed, bytesPerSecond }: MendOptions,
  signal: AbortSignal,
): Promise<void> {
  const missing = await content.checkBlobs(signal);
  if (missing.length === 0) return;
  const source = (await openFeed().catch(() => null)) ?? noSource;
  for (const blob of missing) {
    const mended = await content.mend([blob], source, { signal, bytesPerSecond });
    if (!mended.ok && !isOfOneBlob(mended.error)) return;
  }
}

/** A file that nobody has says nothing about the next one; a network or a disk that is away does. */
const isOfOneBlob = (error: GatherError): boolean =>
  error.type === 'damaged' ||
  (error.type === 'source' && ['absent', 'malformed'].includes(error.failure.type));

/** Looks for due checks until the returned function is called. */
export function checkNightly(options: NightlyOptions): () => void {
  const { content, now = Date.now } = options;
  const stop = new AbortController();
  let running = false;

  async function look(): Promise<void> {
    const last = await content.lastCheck();
    if (running || !isCheckDue(now(), last && Date.parse(last.at))) return;
    running = true;
    await checkAndMend(options, stop.signal);
    running = false;
  }

  const timer = setInterval(() => void look(), lookEveryMs);
  // Whoever ends the process need not know of this timer.
  timer.unref();
  return () => {
    clearInterval(timer);
    stop.abort();
  };
}
