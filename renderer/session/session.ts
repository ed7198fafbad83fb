import { create } from 'zustand';
import type { Locale } from '#shared/locales';
import { homeScreen, type Screen, sameScreen } from './screen.ts';

type TextSize = 'normal' | 'large';
export type Contrast = 'normal' | 'high';
/** `low` brings every control within reach of somebody who sits. */
type Reach = 'normal' | 'low';
/** `less` shows changes at once instead of moving things. */
type Motion = 'full' | 'less';

/** Steps of the volume: the lowest is soft, the highest is all that the kiosk has. */
export const loudest = 5;
const usualVolume = 3;

/** Visitors may keep this many places: what fits one QR code that phones read at arm's length. */
export const largestList = 8;

/** What one visitor has chosen. Nothing here outlives the visit. */
export interface Session {
  /** False while the attract screen waits for the next visitor. */
  readonly visiting: boolean;
  readonly locale: Locale;
  readonly textSize: TextSize;
  readonly contrast: Contrast;
  readonly reach: Reach;
  readonly motion: Motion;
  /** The screen can be listened to; nothing is said before somebody asks for it. */
  readonly readAloud: boolean;
  /** From 1 to {@link loudest}. */
  readonly volume: number;
  readonly screen: Screen;
  /** Screens behind the current one, oldest first. */
  readonly trail: readonly Screen[];
  /** Place ids in the visitor's order. */
  readonly list: readonly string[];
}

export const useSession = create<Session>()(() => ({
  visiting: false,
  locale: 'ru',
  textSize: 'normal',
  contrast: 'normal',
  reach: 'normal',
  motion: 'full',
  readAloud: false,
  volume: usualVolume,
  screen: homeScreen,
  trail: [],
  list: [],
}));

/** The language of a visit that begins without choosing one: a setting of this kiosk. */
let defaultLocale: Locale = 'ru';

export function setDefaultLocale(locale: Locale): void {
  defaultLocale = locale;
  if (!useSession.getState().visiting) useSession.setState({ locale });
}

export const startVisit = (locale: Locale, screen: Screen = homeScreen): void =>
  useSession.setState({ visiting: true, locale, screen, trail: [] });

/** The visitor left: forget everything. */
export const endSession = (): void =>
  useSession.setState({ ...useSession.getInitialState(), locale: defaultLocale }, true);

export const setLocale = (locale: Locale): void => useSession.setState({ locale });

export const toggleTextSize = (): void =>
  useSession.setState(({ textSize }) => ({ textSize: textSize === 'large' ? 'normal' : 'large' }));

export const toggleContrast = (): void =>
  useSession.setState(({ contrast }) => ({ contrast: contrast === 'high' ? 'normal' : 'high' }));

export const toggleReach = (): void =>
  useSession.setState(({ reach }) => ({ reach: reach === 'low' ? 'normal' : 'low' }));

export const toggleMotion = (): void =>
  useSession.setState(({ motion }) => ({ motion: motion === 'less' ? 'full' : 'less' }));

export const toggleReadAloud = (): void =>
  useSession.setState(({ readAloud }) => ({ readAloud: !readAloud }));

export const changeVolume = (by: -1 | 1): void =>
  useSession.setState(({ volume }) => ({
    volume: Math.min(loudest, Math.max(1, volume + by)),
  }));

/** Opens a screen; going home forgets the way back. */
export function navigate(screen: Screen): void {
  useSession.setState((session) => {
    if (sameScreen(screen, session.screen)) return session;
    if (screen.name === 'home') return { screen, trail: [] };
    return { screen, trail: [...session.trail, session.screen].slice(-50) };
  });
}

/** Changes filters or the page of the current screen: "back" leaves the screen, not the filter. */
export const replaceScreen = (screen: Screen): void => useSession.setState({ screen });

export function goBack(): void {
  useSession.setState(({ trail }) => ({
    screen: trail.at(-1) ?? homeScreen,
    trail: trail.slice(0, -1),
  }));
}

export function addToList(placeId: string): void {
  useSession.setState(({ list }) =>
    list.includes(placeId) || list.length >= largestList ? { list } : { list: [...list, placeId] },
  );
}

export const removeFromList = (placeId: string): void =>
  useSession.setState(({ list }) => ({ list: list.filter((id) => id !== placeId) }));

export const clearList = (): void => useSession.setState({ list: [] });

/** Moves a place one step up (-1) or down (1); at either end nothing happens. */
export function moveInList(placeId: string, step: -1 | 1): void {
  useSession.setState(({ list }) => {
    const from = list.indexOf(placeId);
    const other = list[from + step];
    if (from < 0 || other === undefined) return { list };
    return { list: list.with(from, other).with(from + step, placeId) };
  });
}
