import { expect, test } from 'vitest';
import type { ShellPrintJob } from '#electron/host/shell-port.ts';
import { printContents } from '#electron/main/print.ts';
import { err, ok } from '#shared/result';
import { aContents } from './stand-in/web-contents.ts';

const job = (fields: Partial<ShellPrintJob> = {}): ShellPrintJob => ({
  paper: 'A5',
  heightMm: 140.2,
  printerName: undefined,
  ...fields,
});

async function calledWith(fields: Partial<ShellPrintJob>): Promise<unknown> {
  const calls: string[] = [];
  await printContents(
    aContents((call) => calls.push(call)),
    job(fields),
  );
  return JSON.parse(calls[0]?.replace('contents.print ', '') ?? '');
}

test('a sheet is printed at once, on the usual printer, without anything being asked', async () => {
  expect(await calledWith({})).toEqual({
    silent: true,
    printBackground: false,
    margins: { marginType: 'none' },
    pageSize: 'A5',
  });
});

test('a roll is cut where the text ends', async () => {
  expect(await calledWith({ paper: '80mm', printerName: 'Receipts' })).toMatchObject({
    pageSize: { width: 80_000, height: 141_000 },
    deviceName: 'Receipts',
  });
});

test('what the printer says is the reason; without a page there is one too', async () => {
  const refusing = {
    print: (_options: unknown, done?: (printed: boolean, reason: string) => void) =>
      done?.(false, 'Invalid deviceName provided'),
  };

  expect(await printContents(aContents(), job())).toEqual(ok(null));
  expect(await printContents(refusing, job())).toEqual(
    err({ reason: 'Invalid deviceName provided' }),
  );
  expect(await printContents(undefined, job())).toEqual(err({ reason: 'no page is shown' }));
});
