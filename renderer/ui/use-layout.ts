import { useSyncExternalStore } from 'react';
import { useSession } from '../session/session.ts';

export type Orientation = 'landscape' | 'portrait';

const portrait = window.matchMedia('(orientation: portrait)');

function subscribe(onChange: () => void): () => void {
  portrait.addEventListener('change', onChange);
  return () => portrait.removeEventListener('change', onChange);
}

export const useOrientation = (): Orientation =>
  useSyncExternalStore(subscribe, () => (portrait.matches ? 'portrait' : 'landscape'));

/** Picks the value for the present orientation and text size. */
export function useByLayout<T>(values: {
  readonly landscape: T;
  readonly portrait: T;
  readonly landscapeLarge: T;
  readonly portraitLarge: T;
}): T {
  const orientation = useOrientation();
  const large = useSession((session) => session.textSize === 'large');
  return values[large ? (`${orientation}Large` as const) : orientation];
}
