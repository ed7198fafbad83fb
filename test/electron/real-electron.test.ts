import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { expect, onTestFinished, test } from 'vitest';
import { buildMain } from '#electron/build/build-main.ts';
import { paths } from '#electron/build/paths.ts';
import { aFolder } from './a-host.ts';

const runtime = findRuntime();
const isMissing = typeof runtime === 'string';
const tests = 4;
if (isMissing) {
  process.stdout.write(`Skipping the tests in real Electron, ${tests} of them: ${runtime}.\n`);
}
const inElectron = (title: string, run: () => Promise<void>): void => {
  test.skipIf(isMissing)(title, { timeout: 120_000 }, run);
};

inElectron('the page paints, is alone with itself and reaches nothing outside', async () => {
  const outside = await anOutsideServer();
  const { app, page } = await launch(aFolder(), ['--windowed', '--lang', 'be']);

  expect(page.url()).toMatch(/^app:\/\/kiosk\//);
  expect(await page.evaluate(() => navigator.storage.persist())).toBe(true);
  expect(await page.evaluate(() => 'require' in globalThis || 'process' in globalThis)).toBe(false);
  // The policy of the page is the first wall: it names the directive that the fetch broke.
  expect(await page.evaluate(fetchAgainstPolicy, outside.url)).toEqual(['refused', 'connect-src']);
  // The session is the second one: a request that no page and so no policy is behind.
  expect(
    await app.evaluate(
      ({ session }, url) => session.defaultSession.fetch(url).then(String, () => 'refused'),
      outside.url,
    ),
  ).toBe('refused');
  expect(await page.evaluate((url) => window.open(url), outside.url)).toBeNull();
  expect(outside.seen).toEqual([]);
  // Only the kiosk is kept from it: the server does answer.
  expect((await fetch(outside.url)).status).toBe(204);
  expect(outside.seen).toEqual(['/']);
});

inElectron('the window fills its display and cannot be closed', async () => {
  const { app } = await launch(aFolder(), []);

  const window = await app.evaluate(async ({ BrowserWindow, screen }) => {
    const [only] = BrowserWindow.getAllWindows();
    only?.close();
    await new Promise((resolve) => setTimeout(resolve, 500));
    const { width, height } = screen.getPrimaryDisplay().bounds;
    return {
      count: BrowserWindow.getAllWindows().length,
      isKiosk: only?.isKiosk(),
      isFull: only?.getBounds().width === width && only.getBounds().height === height,
    };
  });

  expect(window).toEqual({ count: 1, isKiosk: true, isFull: true });
});

inElectron('a page whose process ends comes back', async () => {
  const { app, page } = await launch(aFolder(), ['--windowed']);
  await page.evaluate((name) => document.documentElement.setAttribute(name, ''), oldMarker);
  expect(await stateOfPage(app)).toBe('old');

  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
  );

  await expect.poll(() => stateOfPage(app), { timeout: 30_000 }).toBe('new');
});

inElectron('a kiosk that was killed starts again with its PINs and its database', async () => {
  const dataFolder = aFolder();
  const first = await launch(dataFolder, ['--windowed']);
  const set = await first.page.evaluate(() => window.kiosk?.api.setPins({ technician: '270519' }));
  expect(set).toMatchObject({ ok: true });
  first.app.process().kill('SIGKILL');
  await first.app.waitForEvent('close').catch(() => undefined);

  const { page } = await launch(dataFolder, ['--windowed']);

  expect(await page.evaluate(() => window.kiosk?.api.getAccess({}))).toMatchObject({
    configured: true,
    role: null,
  });
  const databases = await page.evaluate(() => indexedDB.databases());
  expect(databases.map(({ name }) => name).join()).toContain('content-');
});

async function launch(dataFolder: string, args: readonly string[]) {
  if (typeof runtime === 'string') throw new Error(runtime);
  const { _electron } = await import('@playwright/test');
  await buildMain(paths.main);
  const app = await _electron.launch({
    executablePath: runtime.executable,
    args: [paths.root, '--data', dataFolder, ...args],
    chromiumSandbox: process.getuid?.() !== 0,
  });
  onTestFinished(() => app.close().catch(() => undefined));
  const page = await app.firstWindow();
  await page.waitForFunction(() => (document.querySelector('#root')?.childElementCount ?? 0) > 0);
  return { app, page };
}

/** A server that the kiosk could reach, offline too: what keeps it away are its own walls. */
async function anOutsideServer() {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    seen.push(request.url ?? '');
    response.writeHead(204, { 'access-control-allow-origin': '*' }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, seen };
}

/** Runs in the page: how a fetch ended, and which directive of the page's policy it broke. */
async function fetchAgainstPolicy(url: string): Promise<readonly [string, string]> {
  const violated = new Promise<string>((resolve) => {
    document.addEventListener('securitypolicyviolation', (event) =>
      resolve(event.effectiveDirective),
    );
    setTimeout(() => resolve('none'), 5_000);
  });
  const answer = await fetch(url).then(String, () => 'refused');
  return [answer, await violated];
}

/** An attribute that only the document before the crash has. */
const oldMarker = 'data-before-the-crash';

/** Asked through the main process: the page that Playwright knew is gone after a crash. */
const stateOfPage = (app: ElectronApplication): Promise<unknown> =>
  app.evaluate(({ BrowserWindow }, marker) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    if (!contents || contents.isCrashed() || contents.isLoading()) return 'none';
    const asked = contents.executeJavaScript(
      `document.documentElement.hasAttribute('${marker}') ? 'old'
        : document.querySelector('#root')?.childElementCount > 0 ? 'new' : 'empty'`,
    );
    // A process that ends while it is asked may never answer.
    const silence = new Promise((resolve) => setTimeout(() => resolve('none'), 1_000));
    return Promise.race([asked.catch(() => 'none'), silence]);
  }, oldMarker);

/** The runtime, or in words why there is none. Importing `electron` would try to download it. */
function findRuntime(): { readonly executable: string } | string {
  const folder = dirname(createRequire(import.meta.url).resolve('electron/package.json'));
  const name = join(folder, 'path.txt');
  const dist = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(folder, 'dist');
  if (!existsSync(dist)) {
    process.env.ELECTRON_OVERRIDE_DIST_PATH = '/nonexistent';
    return 'its runtime is not installed';
  }
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    return 'there is no display';
  }
  if (!existsSync(join(paths.page, 'index.html'))) return 'the page is not built (npm run build)';
  const executable = join(dist, existsSync(name) ? readFileSync(name, 'utf8') : 'electron');
  return existsSync(executable) ? { executable } : 'its runtime is incomplete';
}
