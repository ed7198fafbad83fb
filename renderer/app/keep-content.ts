import type { ReleaseManifest } from '#shared/release-format';
import { useContentTrouble } from '../db/content-trouble.ts';
import { dropOtherDatabases } from '../db/database.ts';
import { loadCurrentRelease, NotNow, openContent, prepareRelease } from '../db/load-release.ts';
import type { Content } from '../db/use-live.ts';
import { setDefaultLocale } from '../session/session.ts';
import { kiosk } from '../shell/kiosk.ts';
import { report } from './guard-page.ts';

export type ContentState =
  | { readonly state: 'loading' }
  | { readonly state: 'unavailable' }
  | { readonly state: 'ready'; readonly content: Content };

interface KeeperParts {
  /** False while a visitor or staff use the kiosk. */
  readonly isFree: () => boolean;
  /** Calls `listener` whenever that may have changed, until the returned function is called. */
  readonly watchUse: (listener: () => void) => () => void;
  readonly show: (state: ContentState) => void;
}

const firstRetryMs = 5000;
const longestRetryMs = 600_000;
/** A release that has been shown for so long has proved itself. */
const trialMs = 60_000;

/**
 * Shows the release that the host names, and prepares the next one aside: built, checked, and shown
 * once nobody uses the kiosk, so that nothing changes under anybody's finger. What is shown is never
 * given up for something that cannot be. Runs until the returned function is called.
 */
export function keepContent({ isFree, watchUse, show }: KeeperParts): () => void {
  let shown: Content | undefined;
  let provenId: string | undefined;
  let preparedId: string | undefined;
  let trial: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  let failures = 0;
  const news = createNews();
  const subscriptions = [
    kiosk.subscribe('releaseChanged', news.raise),
    kiosk.subscribe('kioskInfoChanged', () => takeSettings().catch(report)),
    watchUse(news.raise),
  ];

  async function run(): Promise<void> {
    while (!stopped) {
      const seen = news.count();
      let retryMs: number | undefined;
      try {
        await takeTurn();
        failures = 0;
        useContentTrouble.setState({ trouble: null });
      } catch (error) {
        report(error);
        const pauseMs = Math.min(firstRetryMs * 2 ** failures, longestRetryMs);
        retryMs = (error instanceof NotNow ? error.retryMs : undefined) ?? pauseMs;
        failures += 1;
        useContentTrouble.setState({ trouble: error instanceof NotNow ? error.trouble : 'failed' });
        if (!shown) show({ state: 'unavailable' });
      }
      await news.after(seen, retryMs);
    }
  }

  /** Everything that can be done now; what must wait is looked at again with the next news. */
  async function takeTurn(): Promise<void> {
    const current = await loadCurrentRelease();
    if (!current) throw new Error('no release can be shown');
    if (current.releaseId !== shown?.releaseId) {
      if (shown && !isFree()) return;
      await take(current);
    }
    const next = await kiosk.api.getNextRelease({});
    await dropOld(next);
    if (!next || !shown) return;
    if (next.releaseId !== preparedId && !(await prepareRelease(next, shown))) return;
    preparedId = next.releaseId;
    if (!isFree()) return;
    const begun = await kiosk.api.advanceRelease({ releaseId: next.releaseId, to: 'trial' });
    preparedId = undefined;
    if (begun.ok) await take(next);
  }

  async function take(manifest: ReleaseManifest): Promise<void> {
    const kioskInfo = await kiosk.api.getKioskInfo({});
    if (stopped) return;
    const old = shown;
    shown = openContent(manifest, kioskInfo);
    setDefaultLocale(kioskInfo.defaultLocale);
    show({ state: 'ready', content: shown });
    // A screen of the old release that is just leaving may still ask it something.
    old?.db.close({ disableAutoOpen: false });
    watchTrial(manifest.releaseId);
  }

  /** Staff have changed how this kiosk behaves: the content stays as it is. */
  async function takeSettings(): Promise<void> {
    const kioskInfo = await kiosk.api.getKioskInfo({});
    if (stopped || !shown) return;
    // Whoever is at work goes on in their own language.
    if (kioskInfo.defaultLocale !== shown.kioskInfo.defaultLocale) {
      setDefaultLocale(kioskInfo.defaultLocale);
    }
    shown = { ...shown, kioskInfo };
    show({ state: 'ready', content: shown });
  }

  function watchTrial(releaseId: string): void {
    clearTimeout(trial);
    trial = setTimeout(() => {
      confirm(releaseId).catch((error: unknown) => {
        report(error);
        watchTrial(releaseId);
      });
    }, trialMs);
  }

  async function confirm(releaseId: string): Promise<void> {
    const confirmed = await kiosk.api.advanceRelease({ releaseId, to: 'confirmed' });
    if (!confirmed.ok) throw new Error(`${releaseId} is not confirmed: ${confirmed.error.type}`);
    provenId = releaseId;
    news.raise();
  }

  /** Between builds, so that none is dropped under its builder. */
  async function dropOld(next: ReleaseManifest | null): Promise<void> {
    if (!shown || provenId !== shown.releaseId) return;
    await dropOtherDatabases([shown.releaseId, ...(next ? [next.releaseId] : [])]);
  }

  run().catch(report);
  return function stop() {
    stopped = true;
    clearTimeout(trial);
    for (const unsubscribe of subscriptions) unsubscribe();
    news.raise();
    shown?.db.close({ disableAutoOpen: false });
  };
}

/** Something to wait for that is not missed when it comes while nobody waits. */
function createNews() {
  let count = 0;
  let wake: () => void = () => undefined;
  return {
    count: () => count,
    raise(): void {
      count += 1;
      wake();
    },
    /** Resolves with the first news after the count `seen`, or after so many milliseconds. */
    async after(seen: number, ms: number | undefined): Promise<void> {
      if (count !== seen) return;
      let timer: ReturnType<typeof setTimeout> | undefined;
      await new Promise<void>((resolve) => {
        wake = resolve;
        if (ms !== undefined) timer = setTimeout(resolve, ms);
      });
      clearTimeout(timer);
    },
  };
}
