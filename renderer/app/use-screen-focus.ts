import { useEffect, useRef } from 'react';
import { closePanel } from '../session/open-panel.ts';
import { goBack, useSession } from '../session/session.ts';

/**
 * A new screen begins at its heading: a screen reader says it, and the next Tab leads to the first
 * control of the screen rather than to the top of the page. A page or a filter keeps the focus.
 */
export function useScreenFocus(): void {
  const place = useSession(({ screen }) =>
    'id' in screen ? `${screen.name}/${screen.id}` : screen.name,
  );
  const before = useRef(place);

  useEffect(
    function beginAtHeading() {
      if (before.current === place) return;
      before.current = place;
      const start =
        document.querySelector<HTMLElement>('main h1') ?? document.querySelector('main');
      // The quiz and the search put the focus where the hand goes.
      if (!start || document.activeElement?.closest('main')) return;
      start.tabIndex = -1;
      start.focus({ preventScroll: true });
    },
    [place],
  );
}

/** Escape is "back" for whoever has keys only. */
export function useEscape(): void {
  useEffect(function listen() {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.key !== 'Escape' || event.repeat || event.defaultPrevented) return;
      // A dialog closes by itself.
      if (document.querySelector('dialog[open]')) return;
      leave();
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

/** Closes what is open over the screen; else leaves the screen. */
export function leave(): void {
  if (!closePanel()) goBack();
}
