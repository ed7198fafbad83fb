import { useSyncExternalStore } from 'react';

const minuteMs = 60_000;
let now = new Date();
const listeners = new Set<() => void>();

function tick(): void {
  now = new Date();
  for (const listener of listeners) listener();
  setTimeout(tick, minuteMs - (now.getTime() % minuteMs));
}
tick();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The present time, renewed at every full minute: dates and clocks change without a restart. */
export const useNow = (): Date => useSyncExternalStore(subscribe, () => now);
