import { useEffect, useState } from 'react';
import { openPreviewDatabase } from '../db/database.ts';
import { hashToScreen } from '../session/screen.ts';
import { setLocale, startVisit, useSession } from '../session/session.ts';
import { setClock } from '../session/use-now.ts';
import { kiosk, previewBridge } from '../shell/kiosk.ts';
import type { PreviewBridge, PreviewChoice } from '../shell/preview-bridge.ts';
import { report } from './guard-page.ts';
import type { ContentState } from './keep-content.ts';
import { useSessionInDocument } from './use-session-in-document.ts';
import { VisitorsPage } from './VisitorsPage.tsx';

const touches = ['pointerdown', 'keydown', 'wheel'] as const;

/**
 * The page of visitors in the frame of a preview: the records are those that staff have changed,
 * the day is the one that they choose. It knows neither staff mode nor the real host.
 */
export function PreviewPage() {
  const [content, setContent] = useState<ContentState>({ state: 'loading' });
  useSessionInDocument();

  useEffect(function open() {
    const bridge = previewBridge;
    if (!bridge) {
      setContent({ state: 'unavailable' });
      return undefined;
    }
    const { touched } = bridge;
    for (const touch of touches) document.addEventListener(touch, touched, true);
    let leave: () => void = () => undefined;
    openPreview(bridge).then(
      (opened) => {
        setContent(opened);
        leave = followBoth(bridge);
      },
      (error: unknown) => {
        report(error);
        setContent({ state: 'unavailable' });
      },
    );
    return () => {
      leave();
      for (const touch of touches) document.removeEventListener(touch, touched, true);
    };
  }, []);

  return <VisitorsPage content={content} />;
}

async function openPreview({ content }: PreviewBridge): Promise<ContentState> {
  const [{ records }, kioskInfo] = await Promise.all([content(), kiosk.api.getKioskInfo({})]);
  const db = await openPreviewDatabase(records);
  return { state: 'ready', content: { db, releaseId: db.name, kioskInfo, words: undefined } };
}

/** Shows what staff choose, and tells them which language the keys of the page have chosen. */
function followBoth({ follow, speaks }: PreviewBridge): () => void {
  const endChoices = follow(showChoice);
  const endSpeech = useSession.subscribe((now, before) => {
    if (now.visiting && now.locale !== before.locale) speaks(now.locale);
  });
  return () => {
    endChoices();
    endSpeech();
  };
}

/** Noon of that day in Smolensk and Minsk: what is open at all is open then. */
const noonOf = (date: string): Date => new Date(`${date}T12:00:00+03:00`);

function showChoice({ locale, date, address }: PreviewChoice): void {
  setClock(date === null ? null : noonOf(date));
  if (useSession.getState().visiting) setLocale(locale);
  else startVisit(locale, hashToScreen(address));
}
