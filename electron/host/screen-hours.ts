import OpeningHours from 'opening_hours';
import type { ScreenHours } from '#shared/kiosk-api';
import type { Log } from './log.ts';

export interface ScreenHoursWatch {
  current(): ScreenHours;
  /** Looks at the clock at once: after the machine has slept. */
  recheck(): void;
  stop(): void;
}

interface ScreenHoursOptions {
  /** OpenStreetMap `opening_hours`, with the public holidays of Russia. */
  readonly value: string;
  /** Called when the hours begin or end, not at the start. */
  readonly onChange: (hours: ScreenHours) => void;
  readonly log: Log;
  readonly now?: () => Date;
}

const checkMs = 60_000;

/**
 * Knows whether the screen is lit and tells when that changes, at most a minute late. A screen
 * that is lit for nothing is better than a kiosk that looks dead: what cannot be evaluated is lit.
 */
export function createScreenHours(options: ScreenHoursOptions): ScreenHoursWatch {
  const { value, onChange, log, now = () => new Date() } = options;
  const isLitAt = readHours(value, log);
  let lit = isLitAt(now());

  function recheck(): void {
    const litNow = isLitAt(now());
    if (litNow === lit) return;
    lit = litNow;
    log.info('screen-hours-changed', { lit });
    onChange({ lit });
  }

  const timer = setInterval(recheck, checkMs);
  // Whoever ends the process need not know of this timer.
  timer.unref();
  return { current: () => ({ lit }), recheck, stop: () => clearInterval(timer) };
}

/** Whether the library can read them for a week to come, with all holidays. */
export function areUsableHours(value: string): boolean {
  try {
    const hours = new OpeningHours(value, smolensk as never);
    const now = new Date();
    hours.getOpenIntervals(now, new Date(now.getTime() + 7 * 86_400_000));
    return true;
  } catch {
    return false;
  }
}

/** The library wants a whole address of which it reads the country, and the place for the sun. */
const smolensk = { lat: 54.78, lon: 32.05, address: { country_code: 'ru', state: '' } };

function readHours(value: string, log: Log): (instant: Date) => boolean {
  let hours: OpeningHours | undefined;

  /** Holidays that the library does not know are found missing only when a day is evaluated. */
  function attempt<T>(evaluate: () => T): T | undefined {
    try {
      return evaluate();
    } catch (error) {
      hours = undefined;
      log.warn('screen-hours-unusable', { value, reason: String(error).slice(0, 300) });
      return undefined;
    }
  }

  hours = attempt(() => new OpeningHours(value, smolensk as never));
  return function isLitAt(instant) {
    const usable = hours;
    if (!usable) return true;
    const wall = wallClock(instant);
    return attempt(() => usable.getState(wall) || usable.getUnknown(wall)) ?? true;
  };
}

/** The library reads the machine's own zone; the clocks of Smolensk are UTC+3 all the year. */
function wallClock(instant: Date): Date {
  const shifted = new Date(instant.getTime() + 3 * 3600_000);
  return new Date(
    shifted.getUTCFullYear(),
    shifted.getUTCMonth(),
    shifted.getUTCDate(),
    shifted.getUTCHours(),
    shifted.getUTCMinutes(),
  );
}
