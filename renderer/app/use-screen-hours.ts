import { useEffect, useReducer } from 'react';
import { useSession } from '../session/session.ts';
import { kiosk } from '../shell/kiosk.ts';
import { report } from './guard-page.ts';
import { firstNight, isDark, isResting, nextNight } from './night.ts';

interface ScreenHours {
  /** Outside the screen hours, and nobody is here. */
  readonly dark: boolean;
  readonly wake: () => void;
}

const signsOfLife = ['pointerdown', 'keydown'] as const;

/**
 * Whether the page is to be black. Once woken it stays for `restSeconds` without a touch, or as
 * long as a visit lasts.
 */
export function useScreenHours(restSeconds: number): ScreenHours {
  const visiting = useSession((session) => session.visiting);
  const [night, tell] = useReducer(nextNight, firstNight);
  const resting = isResting(night);

  useEffect(function followHost() {
    // First this, so that no change falls between.
    const unsubscribe = kiosk.subscribe('screenHoursChanged', ({ lit }) =>
      tell({ type: 'hours', lit }),
    );
    kiosk.api
      .getScreenHours({})
      .then(({ lit }) => tell({ type: 'hours', lit }))
      .catch(report);
    return unsubscribe;
  }, []);

  useEffect(
    function followVisit() {
      tell({ type: 'visit', visiting });
    },
    [visiting],
  );

  useEffect(
    function rest() {
      if (!resting) return undefined;
      const fallAsleep = () => tell({ type: 'rested' });
      let timer = setTimeout(fallAsleep, restSeconds * 1000);
      function restart(): void {
        clearTimeout(timer);
        timer = setTimeout(fallAsleep, restSeconds * 1000);
      }
      for (const sign of signsOfLife) document.addEventListener(sign, restart, true);
      return () => {
        clearTimeout(timer);
        for (const sign of signsOfLife) document.removeEventListener(sign, restart, true);
      };
    },
    [resting, restSeconds],
  );

  return { dark: isDark(night), wake: () => tell({ type: 'touched' }) };
}
