import { err } from '#shared/result';
import type { ContentStore } from './content-store.ts';

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

interface NightlyOptions {
  readonly content: Pick<ContentStore, 'checkBlobs' | 'lastCheck' | 'mend'>;
  readonly now?: () => number;
}

/** Nobody but the factory release can mend anything here: the feed does what is left. */
const noSource = { readBlob: async () => err({ type: 'absent' as const }) };

/** Looks for due checks until the returned function is called. */
export function checkNightly({ content, now = Date.now }: NightlyOptions): () => void {
  const stop = new AbortController();
  let running = false;

  async function look(): Promise<void> {
    const last = await content.lastCheck();
    if (running || !isCheckDue(now(), last && Date.parse(last.at))) return;
    running = true;
    const missing = await content.checkBlobs(stop.signal);
    if (missing.length > 0) await content.mend(missing, noSource, { signal: stop.signal });
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
