import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect } from '@playwright/test';
import {
  contentReady,
  openScreen,
  temporaryFolder,
  test,
  viewports,
} from '../support/kiosk-test.ts';
import { startKiosk } from '../support/start-kiosk.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

async function prepareData(dataFolder: string, change: 'changed' | 'damaged'): Promise<void> {
  await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', 'test/support/prepare-data.ts', dataFolder, change],
    { cwd: root },
  );
}

/** Another server, which would let anybody in: only the page's own policy keeps it away. */
async function serveOutside() {
  let hits = 0;
  const server = createServer((_request, response) => {
    hits += 1;
    response.setHeader('access-control-allow-origin', '*');
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { url: `http://127.0.0.1:${port}/`, hits: () => hits, close: () => server.close() };
}

test('nothing leaves this machine, from the first start on', async ({ chromium }) => {
  const dataFolder = await temporaryFolder();
  const kiosk = await startKiosk(dataFolder);
  const context = await chromium.newContext({ viewport: viewports.landscape });
  const foreign: string[] = [];
  context.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== '127.0.0.1') foreign.push(request.url());
  });
  const page = await context.newPage();
  await page.goto(kiosk.url);
  await contentReady(page);

  const tour = [
    '#/home',
    '#/places',
    '#/place/mir-castle',
    '#/map',
    '#/trains',
    '#/events',
    '#/search',
  ];
  for (const hash of tour) await openScreen(page, hash, 'be');

  expect(foreign).toEqual([]);
  const outside = await serveOutside();
  const blocked = await page.evaluate(async (url) => {
    const violation = new Promise<string>((resolve) => {
      document.addEventListener('securitypolicyviolation', (event) =>
        resolve(event.effectiveDirective),
      );
    });
    await fetch(url).catch(() => undefined);
    return violation;
  }, outside.url);
  expect(blocked).toBe('connect-src');
  expect(outside.hits()).toBe(0);
  outside.close();
  await context.close();
  await kiosk.stop();
  await rm(dataFolder, { recursive: true });
});

test('a lost database is rebuilt behind the attract screen', async ({ page }) => {
  await page.evaluate(async () => {
    for (const { name } of await indexedDB.databases()) {
      if (name) indexedDB.deleteDatabase(name);
    }
  });

  await page.reload();
  await contentReady(page);

  await openScreen(page, '#/place/mir-castle', 'en');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Mir');
});

test('an installed release is shown, and text that it lacks in Belarusian says so', async ({
  chromium,
}) => {
  const dataFolder = await temporaryFolder();
  await prepareData(dataFolder, 'changed');
  const kiosk = await startKiosk(dataFolder);
  const context = await chromium.newContext({ viewport: viewports.landscape });
  const page = await context.newPage();
  await page.goto(kiosk.url);

  await openScreen(page, '#/place/mir-castle', 'be');

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Зменены замак');
  await expect(page.getByText('па-руску')).toBeVisible();
  await expect(page.locator('main [lang=ru]').first()).toBeVisible();
  await context.close();
  await kiosk.stop();
  await rm(dataFolder, { recursive: true });
});

test('damaged content gives way to the factory content, and only the log knows', async ({
  chromium,
}) => {
  const dataFolder = await temporaryFolder();
  await prepareData(dataFolder, 'damaged');
  const kiosk = await startKiosk(dataFolder);
  const context = await chromium.newContext({ viewport: viewports.landscape });
  const page = await context.newPage();
  await page.goto(kiosk.url);
  await contentReady(page);

  await openScreen(page, '#/place/mir-castle', 'ru');

  await expect(page.getByRole('heading', { level: 1 })).toContainText('Мир');
  const log = await readFile(join(dataFolder, 'log', 'kiosk.log'), 'utf8');
  expect(log).toContain('"event":"blob-damaged"');
  await context.close();
  await kiosk.stop();
  await rm(dataFolder, { recursive: true });
});
