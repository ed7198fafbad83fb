import { kiosk } from '../shell/kiosk.ts';

/** Takes away what a browser offers and a kiosk must not, and reports what went wrong unseen. */
export function guardPage(): void {
  for (const gesture of ['contextmenu', 'dragstart', 'gesturestart', 'drop', 'dragover']) {
    document.addEventListener(gesture, (event) => event.preventDefault());
  }
  document.addEventListener('wheel', preventZoom, { passive: false });
  window.print = () => undefined;
  window.addEventListener('error', (event) => report(event.error ?? event.message));
  window.addEventListener('unhandledrejection', (event) => report(event.reason));
}

function preventZoom(event: WheelEvent): void {
  if (event.ctrlKey) event.preventDefault();
}

/** Tells the host's log; a page that cannot even do that has nobody left to tell. */
export function report(problem: unknown): void {
  const message = problem instanceof Error ? (problem.stack ?? problem.message) : String(problem);
  kiosk.api.writeLog({ level: 'error', message: message.slice(0, 2000) }).catch(() => undefined);
}
