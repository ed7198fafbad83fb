import type { LeaveWay } from './access-model.ts';

/**
 * What the supervisor (systemd, Shell Launcher) is told by the way the kiosk ends. The units in
 * assets/deploy act on these, and a test holds them together.
 */
export const exitCodes = {
  /** A technician wants the desktop: do not start the kiosk again. */
  desktop: 0,
  /** Start the kiosk again: asked for by a technician, by recovery or by the nightly restart. */
  restart: 75,
  /** Another kiosk holds this data folder; it may be about to end. */
  alreadyRuns: 76,
} as const satisfies Record<LeaveWay | 'alreadyRuns', number>;
