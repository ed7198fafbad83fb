import { kiosk } from '../shell/kiosk.ts';

const pointerShownMs = 3000;

/** Takes away what a browser offers and a kiosk must not, and reports what went wrong unseen. */
export function guardPage(): void {
  // Caught on the way down: the map stops some of them on their way up.
  for (const gesture of ['contextmenu', 'dragstart', 'gesturestart', 'drop', 'dragover']) {
    document.addEventListener(gesture, (event) => event.preventDefault(), { capture: true });
  }
  for (const press of ['mousedown', 'mouseup', 'auxclick'] as const) {
    document.addEventListener(press, preventSideButtons, { capture: true });
  }
  document.addEventListener('wheel', preventZoom, { capture: true, passive: false });
  // Chromium takes a pinch by its root element only; the map reads the fingers by itself.
  document.documentElement.style.touchAction = 'pan-x pan-y';
  hideIdlePointer();
  // The browser then keeps the database when its disk runs short; without it, a rebuild is due.
  navigator.storage.persist().catch(report);
  forbidPrinting();
  window.addEventListener('error', (event) => report(event.error ?? event.message));
  window.addEventListener('unhandledrejection', (event) => report(event.reason));
}

/** For good: the printing dialog reaches the file system, and no Electron setting prevents it. */
function forbidPrinting(): void {
  const print = (): void => undefined;
  Object.defineProperty(window, 'print', { value: print, writable: false, configurable: false });
}

/** A touchscreen shows no pointer; a mouse on an office PC shows one while it moves. */
function hideIdlePointer(): void {
  const root = document.documentElement;
  let timer: ReturnType<typeof setTimeout> | undefined;
  document.addEventListener('pointermove', ({ pointerType, movementX, movementY }) => {
    // Chromium tells of a mouse that rests, or is not there at all, when it opens a page.
    if (pointerType === 'mouse' && movementX === 0 && movementY === 0) return;
    clearTimeout(timer);
    root.dataset.pointer = pointerType === 'mouse' ? 'shown' : 'none';
    timer = setTimeout(() => {
      root.dataset.pointer = 'none';
    }, pointerShownMs);
  });
}

/** Back, forward and the middle button, which scrolls by itself or opens a window. */
function preventSideButtons(event: MouseEvent): void {
  if (event.button !== 0) event.preventDefault();
}

function preventZoom(event: WheelEvent): void {
  if (event.ctrlKey) event.preventDefault();
}

/** Tells the host's log; a page that cannot even do that has nobody left to tell. */
export function report(problem: unknown): void {
  const message = problem instanceof Error ? (problem.stack ?? problem.message) : String(problem);
  kiosk.api.writeLog({ level: 'error', message: message.slice(0, 2000) }).catch(() => undefined);
}
