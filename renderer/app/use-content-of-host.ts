import { useEffect, useState } from 'react';
import { applyContent } from '../db/apply-content.ts';
import type { Content } from '../db/use-live.ts';
import { setDefaultLocale, useSession } from '../session/session.ts';
import { kiosk } from '../shell/kiosk.ts';
import { report } from './guard-page.ts';

export type ContentState =
  | { readonly state: 'loading' }
  | { readonly state: 'unavailable' }
  | { readonly state: 'ready'; readonly content: Content };

const retryMs = 5000;

/**
 * The content to show. A release that arrives during a visit waits until the visitor has left, so
 * that nothing changes under anybody's finger.
 */
export function useContentOfHost(): ContentState {
  const [content, setContent] = useState<ContentState>({ state: 'loading' });
  const [wanted, setWanted] = useState(0);
  const [applied, setApplied] = useState(-1);
  const visiting = useSession((session) => session.visiting);

  useEffect(function followHost() {
    return kiosk.subscribe('releaseChanged', () => setWanted((count) => count + 1));
  }, []);

  const mayApply = wanted !== applied && (applied < 0 || !visiting);
  useEffect(
    function apply() {
      if (!mayApply) return undefined;
      let stale = false;
      let retry: ReturnType<typeof setTimeout> | undefined;
      load()
        .catch((error: unknown): ContentState => {
          report(`content failed: ${error}`);
          return { state: 'unavailable' };
        })
        .then((next) => {
          if (stale) return;
          setContent(next);
          if (next.state === 'ready') setApplied(wanted);
          else retry = setTimeout(() => setWanted((count) => count + 1), retryMs);
        })
        .catch(report);
      return () => {
        stale = true;
        clearTimeout(retry);
      };
    },
    [mayApply, wanted],
  );

  return content;
}

async function load(): Promise<ContentState> {
  const [db, kioskInfo] = await Promise.all([applyContent(), kiosk.api.getKioskInfo({})]);
  setDefaultLocale(kioskInfo.defaultLocale);
  return db ? { state: 'ready', content: { db, kioskInfo } } : { state: 'unavailable' };
}
