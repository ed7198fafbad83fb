import { useSyncExternalStore } from 'react';

const minuteMs = 60_000;
/** How far the clock of the page is ahead of the machine's: only a preview moves it. */
let aheadMs = 0;
let now = new Date();
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

/** The present time of the page. */
export const currentTime = (): Date => new Date(Date.now() + aheadMs);

/** Lets the clock of the page go on from `time`; null brings it back to the machine's. */
export function setClock(time: Date | null): void {
  aheadMs = time ? time.getTime() - Date.now() : 0;
  tick();
}

function tick(): void {
  clearTimeout(timer);
  now = currentTime();
  for (const listener of listeners) listener();
  timer = setTimeout(tick, minuteMs - (now.getTime() % minuteMs));
}
tick();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The present time, renewed at every full minute: dates and clocks change without a restart. */
export const useNow = (): Date => useSyncExternalStore(subscribe, () => now);
