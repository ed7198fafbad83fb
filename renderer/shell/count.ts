import type { CountedFact } from '#shared/statistics-model';
import { kiosk } from './kiosk.ts';

/** Counts one of what has happened. Nobody waits for it, and no visitor hears that it failed. */
export function count(fact: CountedFact): void {
  kiosk.api.count(fact).catch(() => undefined);
}
