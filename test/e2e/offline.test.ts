import { readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { paths } from '../../electron/build/paths.ts';
import { createKioskHost } from '../../electron/host/kiosk-host.ts';
import { serveHttp } from '../../electron/web/serve-http.ts';
import { aShellPort } from '../support/a-shell-port.ts';
import {
  damageInstalledFiles,
  installChangedRelease,
  writeChangedRelease,
} from '../support/changed-release.ts';
import {
  contentReady,
  openScreen,
  passTime,
  startVisit,
  temporaryFolder,
  test,
  viewports,
} from '../support/kiosk-test.ts';
import { startKiosk } from '../support/start-kiosk.ts';

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
  await rm(dataFolder, { recursive: true, maxRetries: 5 });
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

test('28. Item without Belarusian text: Russian shown, labelled, `lang="ru"`; from an installed release', async ({
  chromium,
}) => {
  const dataFolder = await temporaryFolder();
  await installChangedRelease(dataFolder);
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
  await rm(dataFolder, { recursive: true, maxRetries: 5 });
});

test('damaged content gives way to the factory content, and only the log knows', async ({
  chromium,
}) => {
  const dataFolder = await temporaryFolder();
  await installChangedRelease(dataFolder);
  await damageInstalledFiles(dataFolder);
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
  await rm(dataFolder, { recursive: true, maxRetries: 5 });
});

test('content that arrives waits for the next visitor, and disturbs none', async ({ chromium }) => {
  const dataFolder = await temporaryFolder();
  const release = await writeChangedRelease();
  const host = await createKioskHost({
    dataFolder,
    factoryFolder: paths.factory,
    appVersion: '1',
    shell: aShellPort(),
  });
  const shell = await serveHttp({ host, pageFolder: paths.page, port: 0, token: 'test' });
  const context = await chromium.newContext({ viewport: viewports.landscape });
  const page = await context.newPage();
  await page.clock.install();
  await page.goto(shell.url);
  await contentReady(page);
  // Slow enough for a visitor to touch while the new content is being built.
  await page.route('**/media/*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    await route.continue();
  });

  await host.installRelease(release);
  await startVisit(page, 'en');
  await page.getByRole('button', { name: /What to see/ }).click();
  await expect(page.getByText('201 places, nearest first')).toBeVisible();
  await page.evaluate(() => {
    location.hash = '#/place/mir-castle';
  });
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Mir');
  const built = () => page.evaluate(async () => (await indexedDB.databases()).length);
  await expect.poll(built, { timeout: 20_000 }).toBe(2);
  await page.getByRole('button', { name: 'Home' }).click();
  await expect(page.getByText('201 places')).toBeVisible();

  await page.getByRole('button', { name: 'Finish' }).click();
  const step = async () => (await host.content.state()).next?.step;
  await expect.poll(step, { timeout: 20_000 }).toBe('trial');
  await startVisit(page, 'en');
  await page.evaluate(() => {
    location.hash = '#/place/mir-castle';
  });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A changed castle');

  await passTime(page, 60);
  await expect.poll(step).toBeUndefined();
  await expect.poll(built).toBe(1);
  expect(await host.content.current()).toMatchObject({ origin: 'installed' });
  await context.close();
  await shell.close();
  await rm(release, { recursive: true, maxRetries: 5 });
  await rm(dataFolder, { recursive: true, maxRetries: 5 });
});
