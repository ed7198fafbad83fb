import { tickMs } from './recovery.ts';

/** Moscow and Minsk, all year round. */
const localOffsetMs = 3 * 3_600_000;
const dayMs = 86_400_000;
/** After it the restart waits for the next night. */
export const nightWindowMs = 2 * 3_600_000;
/** Nobody has used the kiosk for so long. */
export const quietMs = 300_000;
/** The screen that the page's heartbeat names when nobody is there. */
const idleScreen = 'attract';

interface NightState {
  /** `HH:MM`, local time; null for never. */
  readonly time: string | null;
  /** Local day of the last nightly restart, `YYYY-MM-DD`. */
  readonly lastDay: string | null;
  /** For how long the kiosk has been running, and nobody has been using it. */
  readonly runningMs: number;
  readonly quietForMs: number;
}

/**
 * The local day for which the kiosk is to start itself again now, or null. A night belongs to the
 * day on which its window begins; a kiosk that was started since then needs no restart.
 */
export function nightToRestartFor(state: NightState, now: number): string | null {
  if (state.time === null || state.quietForMs < quietMs) return null;
  const [hours = 0, minutes = 0] = state.time.split(':').map(Number);
  const local = now + localOffsetMs;
  const sinceBegin = modulo(local - (hours * 60 + minutes) * 60_000, dayMs);
  if (sinceBegin >= nightWindowMs || state.runningMs <= sinceBegin) return null;
  const day = new Date(local - sinceBegin).toISOString().slice(0, 10);
  return day === state.lastDay ? null : day;
}

interface NightlyOptions {
  readonly time: string | null;
  readonly lastDay: string | null;
  /** Does it, or refuses; it is asked once a night. */
  readonly restart: (day: string) => void;
  readonly now?: () => number;
  /** Monotonic, unlike `now`. */
  readonly elapsed?: () => number;
}

interface NightlyRestart {
  /** The page's heartbeat; a page without one, such as the failure page, is used by nobody. */
  beat(screen: string): void;
  stop(): void;
}

/** Restarts the kiosk once a night, when nobody is using it. */
export function scheduleNightlyRestart(options: NightlyOptions): NightlyRestart {
  const { time, restart, now = () => Date.now(), elapsed = () => performance.now() } = options;
  const startedAt = elapsed();
  let lastDay = options.lastDay;
  // Before the first heartbeat nobody knows.
  let usedAt = startedAt;

  const timer = setInterval(() => {
    const runningMs = elapsed() - startedAt;
    const quietForMs = elapsed() - usedAt;
    const day = nightToRestartFor({ time, lastDay, runningMs, quietForMs }, now());
    if (day === null) return;
    lastDay = day;
    restart(day);
  }, 6 * tickMs);

  return {
    beat(screen) {
      if (screen !== idleScreen) usedAt = elapsed();
    },
    stop: () => clearInterval(timer),
  };
}

const modulo = (value: number, by: number): number => ((value % by) + by) % by;
