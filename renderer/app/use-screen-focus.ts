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
      if (before.current === place) return undefined;
      before.current = place;
      const from = document.activeElement;
      if (focusHeading(from)) return undefined;
      // Its record is still being read.
      const watch = new MutationObserver(() => {
        if (focusHeading(from)) watch.disconnect();
      });
      watch.observe(document.body, { childList: true, subtree: true });
      return () => watch.disconnect();
    },
    [place],
  );
}

/** Whether the heading is there; it takes the focus unless that has moved on by itself. */
function focusHeading(from: Element | null): boolean {
  const heading = document.querySelector<HTMLElement>('main h1');
  if (!heading) return false;
  const { activeElement, body } = document;
  // The quiz and the search put the focus where the hand goes.
  const taken = activeElement?.closest('main') || ![from, body].includes(activeElement);
  if (!taken) {
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }
  return true;
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
