import type { App, PowerMonitor, PowerSaveBlocker } from 'electron';
import type { KioskHost } from '../host/kiosk-host.ts';
import type { ScreenHoursWatch } from '../host/screen-hours.ts';

interface PowerParts {
  readonly app: Pick<App, 'on'>;
  readonly powerMonitor: Pick<PowerMonitor, 'on'>;
  readonly powerSaveBlocker: Pick<PowerSaveBlocker, 'start' | 'stop'>;
}

interface LitHost extends Pick<KioskHost, 'subscribe'> {
  readonly screenHours: Pick<ScreenHoursWatch, 'current' | 'recheck'>;
}

/**
 * Forbids the display to sleep within the screen hours and at no other time: switching it off is
 * then the system's job, after the idle time that is set there. Call it once Electron is ready.
 */
export function forbidSleepWhileLit(
  { app, powerMonitor, powerSaveBlocker }: PowerParts,
  { subscribe, screenHours }: LitHost,
): void {
  let blocker: number | undefined;

  function allowSleep(): void {
    if (blocker === undefined) return;
    powerSaveBlocker.stop(blocker);
    blocker = undefined;
  }

  function follow(): void {
    if (!screenHours.current().lit) allowSleep();
    else blocker ??= powerSaveBlocker.start('prevent-display-sleep');
  }

  follow();
  subscribe((event) => {
    if (event === 'screenHoursChanged') follow();
  });
  // Timers stood still while the machine slept.
  powerMonitor.on('resume', () => screenHours.recheck());
  app.on('will-quit', allowSleep);
}
