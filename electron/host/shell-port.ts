import type { GoBackError, LeaveWay, TechnicalStatus } from '#shared/access-model';
import type { Paper, PrintJob } from '#shared/print-model';
import type { Result } from '#shared/result';
import type { SystemProxy } from './feed/proxy.ts';

export interface ShellPrintJob extends PrintJob {
  readonly paper: Paper;
  /** As the system names it; without it, the system's usual printer. */
  readonly printerName: string | undefined;
}

/** What the host asks of the shell that carries it. */
export interface ShellPort {
  readonly kind: 'electron' | 'browser';
  /** Ends the kiosk; the answer to the page may still be on its way. */
  leave(how: LeaveWay): void;
  facts(): {
    /** Folder of crash dumps, which stay on this machine; null where the shell makes none. */
    readonly crashDumps: string | null;
    readonly safeMode: boolean;
    readonly gpu: boolean;
    readonly display: TechnicalStatus['display'];
    readonly updates: TechnicalStatus['updates'];
  };
  /**
   * What the system says about the way to an address, as a PAC file would; a shell without a say
   * leaves it to the environment's variables.
   */
  readonly systemProxy?: SystemProxy;
  /** Prints the page without asking; null where the shell cannot, as in an ordinary browser. */
  readonly print: ((job: ShellPrintJob) => Promise<Result<null, { reason: string }>>) | null;
  /** Installs the version before this one; a shell that does not update itself has none. */
  goBack(): Promise<Result<null, Exclude<GoBackError, { type: 'not-allowed' }>>>;
}
