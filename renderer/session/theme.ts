import { getPosition } from 'suncalc';
import { create } from 'zustand';
import type { Position } from '#shared/content-fields';

export type Theme = 'light' | 'dark';

/** How the page looks now: a matter of the hour and of this kiosk, never of the visitor. */
export const useTheme = create<{ readonly theme: Theme }>()(() => ({ theme: 'light' }));

export const setTheme = (theme: Theme): void => useTheme.setState({ theme });

/** Degrees: below this height of the sun, the end of civil twilight, it is dark outside. */
const civilTwilight = -6;

/** The theme that a kiosk at `position` wears at `now`; a fixed setting wins over the sun. */
export function themeAt(setting: Theme | 'auto', now: Date, [lat, lon]: Position): Theme {
  if (setting !== 'auto') return setting;
  return getPosition(now, lat, lon).altitude < civilTwilight ? 'dark' : 'light';
}
