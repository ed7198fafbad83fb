/** What decides whether the page is black. */
export interface Night {
  /** Within the screen hours. */
  readonly lit: boolean;
  readonly visiting: boolean;
  /** Somebody was here a moment ago. */
  readonly awake: boolean;
}

export type NightEvent =
  | { readonly type: 'hours'; readonly lit: boolean }
  | { readonly type: 'visit'; readonly visiting: boolean }
  | { readonly type: 'touched' }
  /** Nobody has touched the attract screen for the idle time. */
  | { readonly type: 'rested' };

/** Lit until the host has said otherwise: a kiosk must never be dark by mistake. */
export const firstNight: Night = { lit: true, visiting: false, awake: false };

/** Outside the hours a visit is never interrupted, and after it the attract screen has its time. */
export function nextNight(night: Night, event: NightEvent): Night {
  switch (event.type) {
    case 'hours':
      return night.lit === event.lit ? night : { ...night, lit: event.lit, awake: night.visiting };
    case 'visit':
      return { ...night, visiting: event.visiting, awake: night.awake || event.visiting };
    case 'touched':
      return { ...night, awake: true };
    case 'rested':
      return { ...night, awake: night.visiting };
  }
}

export const isDark = ({ lit, awake }: Night): boolean => !lit && !awake;

/** True while the attract screen stands only because somebody has woken it. */
export const isResting = ({ lit, visiting, awake }: Night): boolean => !lit && awake && !visiting;

const minuteMs = 60_000;

/**
 * Where the clock stands in that minute, in percent of the room that it has. Far from the minute
 * before, and over a night everywhere alike (the R2 sequence of Martin Roberts), so that it leaves
 * no trace in the panel.
 */
export function clockPlace(instant: Date): { readonly left: number; readonly top: number } {
  const minute = Math.floor(instant.getTime() / minuteMs);
  return { left: percent(minute * 0.754877666), top: percent(minute * 0.569840291) };
}

const percent = (value: number): number => Math.floor((value % 1) * 1000) / 10;
