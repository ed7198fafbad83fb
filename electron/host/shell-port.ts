import type { GoBackError, LeaveWay, TechnicalStatus } from '#shared/access-model';
import type { Result } from '#shared/result';
import type { SystemProxy } from './feed/proxy.ts';

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
  /** Installs the version before this one; a shell that does not update itself has none. */
  goBack(): Promise<Result<null, Exclude<GoBackError, { type: 'not-allowed' }>>>;
}
