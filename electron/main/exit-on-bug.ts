import type { App } from 'electron';
import { exitCodes } from '#shared/exit-codes';
import type { Log } from '../host/log.ts';
import type { BootGuard } from './boot-record-file.ts';
import type { PageKeeper } from './keep-page-shown.ts';
import type { LastResort } from './last-resort.ts';

export interface BugHandler {
  /** Ends the kiosk for a restart that is counted, or shows visitors that it is out of order. */
  handle(error: unknown): void;
  /** What there is to count restarts and to show, from when there is something. */
  endWith(boot: BootGuard, lastResort: LastResort): void;
  reportTo(log: Log): void;
  handOver(keeper: PageKeeper): void;
}

/**
 * What no code has foreseen: Electron would show a dialog and wait for somebody to press its
 * button. The kiosk leaves for a restart; with none left it shows something rather than nothing.
 */
export function exitOnBug(
  app: Pick<App, 'exit'>,
  process: Pick<NodeJS.Process, 'on' | 'stderr'>,
): BugHandler {
  let log: Log | undefined;
  let boot: BootGuard | undefined;
  let showFailure: (() => void) | undefined;

  function handle(error: unknown): void {
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    log?.error('bug', { reason });
    process.stderr.write(`${reason}\n`);
    if (boot && showFailure && !boot.leaveForRestart()) showFailure();
    else app.exit(exitCodes.restart);
  }

  process.on('uncaughtException', handle);
  process.on('unhandledRejection', (reason) => {
    log?.error('unhandled-rejection', { reason: String(reason) });
  });
  return {
    handle,
    endWith(guard, lastResort) {
      boot = guard;
      showFailure = lastResort.show;
    },
    reportTo(hostLog) {
      log = hostLog;
    },
    handOver(keeper) {
      showFailure = keeper.showFailure;
    },
  };
}
