import { readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { temporaryFolder, test } from '../support/kiosk-test.ts';
import { runStart, startKiosk } from '../support/start-kiosk.ts';

test('--help explains the options and starts nothing', async () => {
  const result = await runStart(['--help']);

  expect(result.code).toBe(0);
  for (const option of ['--web', '--port', '--data', '--windowed', '--no-open', '--lang']) {
    expect(result.stdout).toContain(option);
  }
});

const wrongCalls = [
  { args: ['--wep'], says: '--wep' },
  { args: ['--data', ''], says: '--data needs' },
  { args: ['--port', 'http'], says: '--port must be a number' },
  { args: ['--lang', 'de'], says: '--lang must be ru, be or en' },
  { args: ['--web', '--no-open', '--data', '/dev/null/kiosk'], says: 'cannot be used' },
] as const;

for (const { args, says } of wrongCalls) {
  test(`"${args.join(' ')}" is refused in one clear line`, async () => {
    const result = await runStart(args);

    expect(result.code).toBe(2);
    expect(result.stderr).toContain(says);
    expect(result.stderr.trim().split('\n')).toHaveLength(1);
  });
}

test('a busy port is refused in one clear line', async () => {
  const dataFolder = await temporaryFolder();
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const address = other.address();
  const port = typeof address === 'object' && address ? address.port : 0;

  const result = await runStart(['--web', '--no-open', '--port', `${port}`, '--data', dataFolder]);

  expect(result).toMatchObject({
    code: 2,
    stderr: `Port ${port} is busy. Choose another with --port.\n`,
  });
  other.close();
  await rm(dataFolder, { recursive: true, maxRetries: 5 });
});

test('a second kiosk on the same data is refused in one clear line, and the first goes on', async () => {
  const dataFolder = await temporaryFolder();
  const kiosk = await startKiosk(dataFolder);

  const second = await runStart(['--web', '--no-open', '--port', '0', '--data', dataFolder]);

  expect(second).toMatchObject({
    code: 2,
    stderr: `A kiosk already runs with ${dataFolder}. Choose another with --data.\n`,
  });
  expect((await fetch(kiosk.url, { redirect: 'manual' })).status).toBe(303);
  await kiosk.stop();
  await rm(dataFolder, { recursive: true, maxRetries: 5 });
});

test('without Electron it says why in one calm line and shows the same page', async () => {
  const dataFolder = await temporaryFolder();
  const emptyFolder = await temporaryFolder();

  const asked = Date.now();
  const kiosk = await startKiosk(dataFolder, { electronFolder: emptyFolder });

  expect(Date.now() - asked).toBeLessThan(15_000);
  expect(kiosk.output()).toContain('Showing the kiosk in a browser, because ');
  expect(kiosk.output()).not.toMatch(/Error|\n\s+at /);
  expect((await fetch(kiosk.url, { redirect: 'manual' })).status).toBe(303);
  await kiosk.stop();
  expect(kiosk.process.exitCode).toBe(0);
  await expect(fetch(kiosk.url)).rejects.toThrow();
  await rm(dataFolder, { recursive: true, maxRetries: 5 });
  await rm(emptyFolder, { recursive: true, maxRetries: 5 });
});

test('an Electron that dies at once gives way to the browser', async () => {
  test.skip(process.platform === 'win32', 'the dying stand-in is a shell script');
  const dataFolder = await temporaryFolder();
  const electronFolder = await temporaryFolder();
  const script = '#!/bin/sh\necho "FATAL: sandbox" >&2\nkill -TRAP $$\n';
  await writeFile(join(electronFolder, 'electron'), script, { mode: 0o755 });

  const kiosk = await startKiosk(dataFolder, { electronFolder });

  expect(kiosk.output()).toContain('because Electron does not start on this machine');
  expect(kiosk.output()).not.toContain('FATAL');
  await kiosk.stop();
  await rm(dataFolder, { recursive: true, maxRetries: 5 });
  await rm(electronFolder, { recursive: true, maxRetries: 5 });
});

test('a damaged settings file is left alone and does not stop the kiosk', async () => {
  const dataFolder = await temporaryFolder();
  const config = join(dataFolder, 'config.json');
  await writeFile(config, '{ "idleSeconds": "soon" ');

  const kiosk = await startKiosk(dataFolder);

  expect((await fetch(kiosk.url, { redirect: 'manual' })).status).toBe(303);
  expect(await readFile(config, 'utf8')).toBe('{ "idleSeconds": "soon" ');
  await kiosk.stop();
  await rm(dataFolder, { recursive: true, maxRetries: 5 });
});

test('only the page that was opened with the token is answered', async ({ kiosk }) => {
  const { origin } = new URL(kiosk.url);

  const bare = await fetch(origin);
  const call = await fetch(`${origin}/api/getKioskInfo`, { method: 'POST', body: '{}' });
  const wrong = await fetch(`${origin}/?token=guess`, { redirect: 'manual' });

  expect([bare.status, call.status, wrong.status]).toEqual([403, 403, 403]);
});
