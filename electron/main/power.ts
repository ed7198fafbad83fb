import type { App, PowerSaveBlocker } from 'electron';

/** Keeps the display lit while the kiosk runs; switching it off at night is the system's job. */
export function keepDisplayAwake(
  app: Pick<App, 'on'>,
  powerSaveBlocker: Pick<PowerSaveBlocker, 'start' | 'stop'>,
): void {
  const blocker = powerSaveBlocker.start('prevent-display-sleep');
  app.on('will-quit', () => powerSaveBlocker.stop(blocker));
}
