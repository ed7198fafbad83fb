import type { WebContents, WebContentsPrintOptions } from 'electron';
import { err, ok, type Result } from '#shared/result';
import type { ShellPrintJob } from '../host/shell-port.ts';

const rollWidthMicrons = 80_000;

/** What Electron is asked for: no dialog, no margins of its own, the size of the paper. */
const printOptions = ({
  paper,
  heightMm,
  printerName,
}: ShellPrintJob): WebContentsPrintOptions => ({
  silent: true,
  printBackground: false,
  margins: { marginType: 'none' },
  // Microns. A roll has no pages: it is cut where the text ends.
  pageSize:
    paper === '80mm' ? { width: rollWidthMicrons, height: Math.ceil(heightMm) * 1000 } : paper,
  ...(printerName === undefined ? {} : { deviceName: printerName }),
});

/** Prints what the page shows on paper. The printer's own words tell why it did not. */
export function printContents(
  contents: Pick<WebContents, 'print'> | undefined,
  job: ShellPrintJob,
): Promise<Result<null, { reason: string }>> {
  if (!contents) return Promise.resolve(err({ reason: 'no page is shown' }));
  return new Promise((resolve) => {
    contents.print(printOptions(job), (printed, reason) =>
      resolve(printed ? ok(null) : err({ reason: reason || 'unknown reason' })),
    );
  });
}
