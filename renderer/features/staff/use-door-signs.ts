import { useEffect } from 'react';
import { rootRem } from '../../ui/root-rem.ts';
import { createRepeats } from './repeats.ts';

const wantedSigns = 5;
const withinMs = 3000;
const cornerRem = 12;

/**
 * Five taps in the top left corner within three seconds, or as many presses of Escape: the one key
 * that a kiosk lets through, that types nothing, and that keypads for visitors do not have.
 */
export function useDoorSigns(onSigns: () => void): void {
  useEffect(
    function listen() {
      const taps = createRepeats(wantedSigns, withinMs);
      const presses = createRepeats(wantedSigns, withinMs);

      function onClick(event: MouseEvent): void {
        // A key that "clicks" a button has no place on the screen.
        if (event.detail === 0) return;
        if (!isInCorner(event) || isOnControl(event.target)) taps.reset();
        else if (taps.add(event.timeStamp)) onSigns();
      }

      function onKeyDown({ key, repeat, timeStamp }: KeyboardEvent): void {
        if (repeat) return;
        if (key !== 'Escape') presses.reset();
        else if (presses.add(timeStamp)) onSigns();
      }

      document.addEventListener('click', onClick, true);
      document.addEventListener('keydown', onKeyDown, true);
      return () => {
        document.removeEventListener('click', onClick, true);
        document.removeEventListener('keydown', onKeyDown, true);
      };
    },
    [onSigns],
  );
}

function isInCorner({ clientX, clientY }: MouseEvent): boolean {
  const rem = rootRem();
  return clientX < cornerRem * rem && clientY < cornerRem * rem;
}

/** The attract screen is one large button; every smaller one is meant by who touches it. */
function isOnControl(target: EventTarget | null): boolean {
  const control = target instanceof Element ? target.closest('button, a, input') : null;
  return control !== null && control.clientWidth < window.innerWidth / 2;
}
