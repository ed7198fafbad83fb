import { type RefObject, useEffect, useRef } from 'react';
import { useSession } from '../../session/session.ts';
import { passageOfControl } from './passages.ts';
import { type Reader, useReading } from './reader.ts';

/** A screen is named once it stands. */
const settledMs = 300;

/**
 * For visitors who go from key to key without seeing them: says the key that the keyboard has come
 * to, and the heading of a screen that was opened with it. Touch is left in silence.
 */
export function useSpokenFocus(reader: Reader | null, panel: RefObject<HTMLElement | null>): void {
  const byKeyboard = useRef(false);
  const screen = useSession((session) => session.screen);
  const lastScreen = useRef(screen);

  useEffect(
    function sayFocus() {
      if (!reader) return undefined;
      const touched = () => {
        byKeyboard.current = false;
      };
      const typed = () => {
        byKeyboard.current = true;
      };
      function focused({ target }: FocusEvent): void {
        if (!byKeyboard.current || !(target instanceof Element)) return;
        // Its own keys must not talk into the reading that they steer.
        const isOwn = panel.current?.contains(target) ?? false;
        if (isOwn && useReading.getState().state !== 'stopped') return;
        reader?.mention(passageOfControl(target));
      }
      document.addEventListener('pointerdown', touched, true);
      document.addEventListener('keydown', typed, true);
      document.addEventListener('focusin', focused);
      return () => {
        document.removeEventListener('pointerdown', touched, true);
        document.removeEventListener('keydown', typed, true);
        document.removeEventListener('focusin', focused);
      };
    },
    [reader, panel],
  );

  useEffect(
    function sayScreen() {
      if (lastScreen.current === screen) return undefined;
      lastScreen.current = screen;
      if (!reader || !byKeyboard.current) return undefined;
      const timer = setTimeout(() => {
        const heading = document.querySelector('main h1');
        if (heading) reader.mention(passageOfControl(heading));
      }, settledMs);
      return () => clearTimeout(timer);
    },
    [screen, reader],
  );
}
