import { useEffect, useState } from 'react';
import { applyContent } from '../db/apply-content.ts';
import { dropOtherDatabases } from '../db/database.ts';
import type { Content } from '../db/use-live.ts';
import { setDefaultLocale, useSession } from '../session/session.ts';
import { kiosk } from '../shell/kiosk.ts';
import { report } from './guard-page.ts';

export type ContentState =
  | { readonly state: 'loading' }
  | { readonly state: 'unavailable' }
  | { readonly state: 'ready'; readonly content: Content };

const firstRetryMs = 5000;
const longestRetryMs = 600_000;

/**
 * The content to show. A release that arrives during a visit is built aside and waits until the
 * visitor has left, so that nothing changes under anybody's finger.
 */
export function useContentOfHost(): ContentState {
  const next = useNewestContent();
  const visiting = useSession((session) => session.visiting);
  const [shown, setShown] = useState<ContentState>({ state: 'loading' });

  const maySwitch = next !== shown && (shown.state !== 'ready' || !visiting);
  // What is already shown is never given up for something that cannot be.
  const isBetter = next.state === 'ready' || shown.state !== 'ready';
  if (maySwitch && isBetter) setShown(next);

  useEffect(
    function settleOn() {
      if (shown.state !== 'ready') return undefined;
      const { db, releaseId } = shown.content;
      kiosk.api.confirmRelease({ releaseId }).catch(report);
      dropOtherDatabases(db.name).catch(report);
      return () => db.close({ disableAutoOpen: false });
    },
    [shown],
  );

  return shown;
}

/** Loads at the start, whenever the host has another release, and again after a failure. */
function useNewestContent(): ContentState {
  const [newest, setNewest] = useState<ContentState>({ state: 'loading' });
  const [wanted, setWanted] = useState({ release: 0, failures: 0 });

  useEffect(function followHost() {
    return kiosk.subscribe('releaseChanged', () =>
      setWanted(({ release }) => ({ release: release + 1, failures: 0 })),
    );
  }, []);

  useEffect(
    function loadWanted() {
      let stale = false;
      let retry: ReturnType<typeof setTimeout> | undefined;
      load()
        .catch((error: unknown): ContentState => {
          report(error);
          return { state: 'unavailable' };
        })
        .then((loaded) => {
          if (stale) {
            if (loaded.state === 'ready') loaded.content.db.close();
            return;
          }
          setNewest(loaded);
          if (loaded.state === 'ready') return;
          const pauseMs = Math.min(firstRetryMs * 2 ** wanted.failures, longestRetryMs);
          retry = setTimeout(
            () => setWanted(({ release, failures }) => ({ release, failures: failures + 1 })),
            pauseMs,
          );
        })
        .catch(report);
      return () => {
        stale = true;
        clearTimeout(retry);
      };
    },
    [wanted],
  );

  return newest;
}

async function load(): Promise<ContentState> {
  const [applied, kioskInfo] = await Promise.all([applyContent(), kiosk.api.getKioskInfo({})]);
  setDefaultLocale(kioskInfo.defaultLocale);
  return applied
    ? { state: 'ready', content: { ...applied, kioskInfo } }
    : { state: 'unavailable' };
}
