import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createLog, logFileName } from '#electron/host/log.ts';
import { createPrinting } from '#electron/host/printing.ts';
import type { ShellPort, ShellPrintJob } from '#electron/host/shell-port.ts';
import { err, ok } from '#shared/result';

let folder: string;
let uptime = 0;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kiosk-printing-'));
});
afterEach(() => rmSync(folder, { recursive: true, maxRetries: 5 }));

const printing = (print: ShellPort['print'], printer?: { name?: string; paper: 'A4' | '80mm' }) =>
  createPrinting({ print, printer, log: createLog({ folder }), uptime: () => uptime });

test('the page goes to the printer of this kiosk, on its paper', async () => {
  const jobs: ShellPrintJob[] = [];
  const print = async (job: ShellPrintJob) => {
    jobs.push(job);
    return ok(null);
  };

  const printed = await printing(print, { name: 'Desk', paper: '80mm' }).print({ heightMm: 120 });

  expect(printed).toEqual(ok(null));
  expect(jobs).toEqual([{ heightMm: 120, paper: '80mm', printerName: 'Desk' }]);
});

test('without a printer, or in a shell that would ask, nothing is offered or printed', async () => {
  const none = printing(async () => ok(null));
  const asking = printing(null, { paper: 'A4' });

  expect([none.paper, asking.paper]).toEqual([null, null]);
  expect(await none.print({ heightMm: 120 })).toEqual(err({ type: 'no-printer' }));
  expect(await asking.print({ heightMm: 120 })).toEqual(err({ type: 'no-printer' }));
});

test('a child that presses and presses gets one page in a quarter of a minute', async () => {
  const { print } = printing(async () => ok(null), { paper: 'A4' });

  expect(await print({ heightMm: 120 })).toEqual(ok(null));
  expect(await print({ heightMm: 120 })).toEqual(err({ type: 'too-soon' }));
  uptime += 15_000;
  expect(await print({ heightMm: 120 })).toEqual(ok(null));
});

test('a failure is logged, and may be tried again at once', async () => {
  let paperIsIn = false;
  const { print } = printing(async () => (paperIsIn ? ok(null) : err({ reason: 'out of paper' })), {
    paper: 'A4',
  });

  expect(await print({ heightMm: 120 })).toEqual(err({ type: 'failed', reason: 'out of paper' }));
  paperIsIn = true;
  expect(await print({ heightMm: 120 })).toEqual(ok(null));
  expect(readFileSync(join(folder, logFileName), 'utf8')).toContain('"print-failed"');
});
