import { type ReactNode, useEffect, useState } from 'react';
import { useContent } from '../db/use-live.ts';
import { finishVisit } from '../session/farewell.ts';
import type { ScreenName } from '../session/screen.ts';
import { endSession, useSession } from '../session/session.ts';
import { signOfLife } from '../session/sign-of-life.ts';
import { IdleDialog } from './IdleDialog.tsx';

/** Screens on which people read, type or compare: they get more time before being asked. */
const readingScreens: ReadonlySet<ScreenName> = new Set([
  'article',
  'border',
  'event',
  'exhibit',
  'list',
  'place',
  'postcard',
  'quiz',
  'region',
  'service',
  'tour',
  'search',
]);

/** How long the question stands before the visit ends (WCAG 2.2.1 asks for at least 20 s). */
const answerSeconds = 30;

const signsOfLife = [
  ...(['pointerdown', 'pointermove', 'keydown', 'wheel', 'scroll'] as const),
  signOfLife,
] as const;

/** Asks a visitor who has gone quiet whether they are still there, and forgets them if not. */
export function IdleGuard({ children }: { readonly children: ReactNode }) {
  const { kioskInfo } = useContent();
  const [asking, setAsking] = useState(false);
  const patient = useSession(
    ({ screen, textSize, contrast, reach, motion, readAloud }) =>
      readingScreens.has(screen.name) ||
      textSize === 'large' ||
      contrast === 'high' ||
      reach === 'low' ||
      motion === 'less' ||
      readAloud,
  );
  const seconds = patient ? kioskInfo.idleSecondsReading : kioskInfo.idleSeconds;

  useEffect(
    function watch() {
      // Once asked, only an answer counts: the dialog takes it.
      if (asking) return undefined;
      const ask = () => setAsking(true);
      let timer = setTimeout(ask, seconds * 1000);
      function restart(): void {
        clearTimeout(timer);
        timer = setTimeout(ask, seconds * 1000);
      }
      for (const sign of signsOfLife) document.addEventListener(sign, restart, true);
      return () => {
        clearTimeout(timer);
        for (const sign of signsOfLife) document.removeEventListener(sign, restart, true);
      };
    },
    [seconds, asking],
  );

  return (
    <>
      {children}
      {asking && (
        <IdleDialog
          seconds={answerSeconds}
          onContinue={() => setAsking(false)}
          onFinish={finishVisit}
          onExpire={endSession}
        />
      )}
    </>
  );
}
