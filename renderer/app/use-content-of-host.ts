import { useEffect, useState } from 'react';
import { useStaff } from '../features/staff/staff-session.ts';
import { useSession } from '../session/session.ts';
import { type ContentState, keepContent } from './keep-content.ts';

/** The content to show, which changes only while nobody uses the kiosk. */
export function useContentOfHost(): ContentState {
  const [shown, setShown] = useState<ContentState>({ state: 'loading' });
  useEffect(function followHost() {
    return keepContent({ isFree, watchUse, show: setShown });
  }, []);
  return shown;
}

const isFree = (): boolean => !useSession.getState().visiting && useStaff.getState().role === null;

/** Tells when the kiosk becomes free. */
function watchUse(listener: () => void): () => void {
  let wasFree = isFree();
  function look(): void {
    const free = isFree();
    if (free && !wasFree) listener();
    wasFree = free;
  }
  const subscriptions = [useSession.subscribe(look), useStaff.subscribe(look)];
  return () => {
    for (const unsubscribe of subscriptions) unsubscribe();
  };
}
