import { kiosk } from '../shell/kiosk.ts';

const pointerShownMs = 3000;

/** Takes away what a browser offers and a kiosk must not, and reports what went wrong unseen. */
export function guardPage(): void {
  for (const gesture of ['contextmenu', 'dragstart', 'gesturestart', 'drop', 'dragover']) {
    document.addEventListener(gesture, (event) => event.preventDefault());
  }
  document.addEventListener('wheel', preventZoom, { passive: false });
  hideIdlePointer();
  // The browser then keeps the database when its disk runs short; without it, a rebuild is due.
  navigator.storage.persist().catch(report);
  window.print = () => undefined;
  window.addEventListener('error', (event) => report(event.error ?? event.message));
  window.addEventListener('unhandledrejection', (event) => report(event.reason));
}

/** A touchscreen shows no pointer; a mouse on an office PC shows one while it moves. */
function hideIdlePointer(): void {
  const root = document.documentElement;
  let timer: ReturnType<typeof setTimeout> | undefined;
  document.addEventListener('pointermove', ({ pointerType }) => {
    clearTimeout(timer);
    root.dataset.pointer = pointerType === 'mouse' ? 'shown' : 'none';
    timer = setTimeout(() => {
      root.dataset.pointer = 'none';
    }, pointerShownMs);
  });
}

function preventZoom(event: WheelEvent): void {
  if (event.ctrlKey) event.preventDefault();
}

/** Tells the host's log; a page that cannot even do that has nobody left to tell. */
export function report(problem: unknown): void {
  const message = problem instanceof Error ? (problem.stack ?? problem.message) : String(problem);
  kiosk.api.writeLog({ level: 'error', message: message.slice(0, 2000) }).catch(() => undefined);
}
