import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { buildMain } from '#electron/build/build-main.ts';
import { paths } from '#electron/build/paths.ts';
import { aFolder } from './a-host.ts';

const runtime = findRuntime();
if (typeof runtime === 'string') {
  process.stdout.write(`Skipping the tests in real Electron: ${runtime}.\n`);
}

test.skipIf(typeof runtime === 'string')(
  'in real Electron the page paints, is locked, and comes back after a crash',
  { timeout: 120_000 },
  async () => {
    if (typeof runtime === 'string') return;
    const { _electron } = await import('@playwright/test');
    await buildMain(paths.main);
    const app = await _electron.launch({
      executablePath: runtime.executable,
      args: [paths.root, '--data', aFolder(), '--windowed', '--lang', 'be'],
      offline: true,
      chromiumSandbox: process.getuid?.() !== 0,
    });
    onTestFinished(() => app.close());
    const page = await app.firstWindow();

    await page.waitForFunction(() => (document.querySelector('#root')?.childElementCount ?? 0) > 0);
    expect(page.url()).toMatch(/^app:\/\/kiosk\//);
    expect(await page.evaluate(() => navigator.storage.persist())).toBe(true);
    expect(await page.evaluate(() => 'require' in globalThis || 'process' in globalThis)).toBe(
      false,
    );
    expect(
      await page.evaluate(() => fetch('https://example.com/').then(String, () => 'refused')),
    ).toBe('refused');
    expect(await page.evaluate(() => window.open('https://example.com/'))).toBeNull();

    await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
    );
    await expect
      .poll(
        () =>
          app.evaluate(({ BrowserWindow }) =>
            BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
              'document.querySelector("#root")?.childElementCount ?? 0',
            ),
          ),
        { timeout: 30_000 },
      )
      .toBeGreaterThan(0);
  },
);

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
