/** EN 301 549 8.4: for so long a second touch of a trembling hand is the same touch. */
const sameTouchMs = 500;
/** Millimetres between two touches that were meant for one place. */
const samePlaceMm = 20;

/** Where taps in quick succession are meant: keys that type, step or scroll. */
const repeating = '[data-repeats]';

interface Tap {
  readonly at: number;
  readonly x: number;
  readonly y: number;
}

/** Counts a double touch once, also where the first has brought another screen under the finger. */
export function countTouchesOnce(pxPerMm: () => number): void {
  let last: Tap | null = null;

  function onClick(event: MouseEvent): void {
    // A key that "clicks" a button has no place on the screen.
    if (event.detail === 0) return;
    const target = event.target instanceof Element ? event.target : null;
    if (target?.closest(repeating)) return;
    const tap = { at: event.timeStamp, x: event.clientX, y: event.clientY };
    if (last && isSameTouch(last, tap, samePlaceMm * pxPerMm())) {
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    last = tap;
  }

  document.addEventListener('click', onClick, { capture: true });
}

/** Whether `tap` repeats `first`; `within` is a distance in the unit of both. */
export const isSameTouch = (first: Tap, tap: Tap, within: number): boolean =>
  tap.at - first.at < sameTouchMs && Math.hypot(tap.x - first.x, tap.y - first.y) < within;
