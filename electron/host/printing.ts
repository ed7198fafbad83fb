import type { PrintError, PrintJob } from '#shared/print-model';
import { err, ok, type Result } from '#shared/result';
import type { Config } from './config.ts';
import type { Log } from './log.ts';
import type { ShellPort } from './shell-port.ts';

/** A list takes less to print, and nobody needs two at once. */
const pauseMs = 15_000;

interface PrintingOptions {
  readonly printer: Config['printer'];
  readonly print: ShellPort['print'];
  readonly log: Log;
  /** Of a clock that nobody can set. */
  readonly uptime?: () => number;
}

/** The printer of this kiosk: one page at a time, with a pause between two. */
export function createPrinting(options: PrintingOptions) {
  const { printer, print, log, uptime = () => performance.now() } = options;
  let lastAt = Number.NEGATIVE_INFINITY;

  return {
    paper: printer && print ? printer.paper : null,
    async print(job: PrintJob): Promise<Result<null, PrintError>> {
      if (!printer || !print) return err({ type: 'no-printer' });
      if (uptime() - lastAt < pauseMs) return err({ type: 'too-soon' });
      lastAt = uptime();
      const { name: printerName, paper } = printer;
      const printed = await print({ ...job, paper, printerName });
      if (printed.ok) return ok(null);
      // Whoever comes next may try at once: nothing has been printed.
      lastAt = Number.NEGATIVE_INFINITY;
      log.warn('print-failed', { reason: printed.error.reason });
      return err({ type: 'failed', reason: printed.error.reason });
    },
  };
}
