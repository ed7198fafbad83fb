import type { App } from 'electron';
import { exitCodes } from '#shared/exit-codes';
import type { KioskHost } from '../host/kiosk-host.ts';
import type { BootGuard } from './boot-record-file.ts';

interface HostTries {
  readonly app: Pick<App, 'exit'>;
  readonly process: Pick<NodeJS.Process, 'stderr'>;
  readonly boot: Pick<BootGuard, 'leaveForRestart'>;
  readonly create: () => Promise<KioskHost>;
  /** Shows visitors that the screen is out of order. */
  readonly showFailure: () => void;
}

/** A disk that is full or gone may be mended by then, and nobody need restart the kiosk. */
const pauseMs = 900_000;

/**
 * The host, as soon as there is one. When it cannot be made, the kiosk leaves for a restart; with
 * no restart left it stays on the failure page and tries again every quarter of an hour.
 */
export async function untilHost(tries: HostTries): Promise<KioskHost> {
  const { app, process, boot, create, showFailure } = tries;
  let shown = false;
  for (;;) {
    try {
      return await create();
    } catch (error) {
      process.stderr.write(`The kiosk's host could not start: ${error}\n`);
      if (boot.leaveForRestart()) app.exit(exitCodes.restart);
      else if (!shown) showFailure();
      shown = true;
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }
}
