import { useSyncExternalStore } from 'react';
import { usePanel } from '../session/panel.ts';
import { useSession } from '../session/session.ts';

export type Orientation = 'landscape' | 'portrait';

const portrait = window.matchMedia('(orientation: portrait)');

function subscribe(onChange: () => void): () => void {
  portrait.addEventListener('change', onChange);
  return () => portrait.removeEventListener('change', onChange);
}

export const useOrientation = (): Orientation =>
  useSyncExternalStore(subscribe, () => (portrait.matches ? 'portrait' : 'landscape'));

/** True while the visitor wants all controls low and part of the panel is out of reach. */
export function useLowReach(): boolean {
  const wanted = useSession((session) => session.reach === 'low');
  const outOfReach = usePanel((panel) => panel.reachPx !== null);
  return wanted && outOfReach;
}

/** True where there is no room for choices side by side: in large letters, and below the line. */
export function useCompact(): boolean {
  const large = useSession((session) => session.textSize === 'large');
  return useLowReach() || large;
}

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
