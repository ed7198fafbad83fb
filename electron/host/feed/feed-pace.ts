const minuteMs = 60_000;
const shortestPauseMs = minuteMs;
const longestPauseMs = 6 * 60 * minuteMs;

interface Pace {
  /** Failed checks in a row. */
  readonly failures: number;
  readonly pollMinutes: number;
  /** From 0 up to, but not including, 1. */
  readonly random: number;
}

/**
 * Milliseconds until the next check: around the usual pause, or after failures from one minute,
 * twice as long each time, up to six hours. Spread by a fifth, so that kiosks that lost the network
 * together do not come back together.
 */
export function pauseMs({ failures, pollMinutes, random }: Pace): number {
  const usual = pollMinutes * minuteMs;
  const backOff = Math.min(shortestPauseMs * 2 ** (failures - 1), longestPauseMs);
  const pause = failures === 0 ? usual : backOff;
  return Math.round(pause * (0.8 + 0.4 * random));
}
