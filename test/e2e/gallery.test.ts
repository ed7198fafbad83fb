import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import { createServer } from 'vite';
import { test } from '../support/kiosk-test.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
/** A name of a state, as it stands in the gallery and nowhere else. */
const mark = 'would show nothing';

test('the page that visitors get holds nothing of the gallery', async () => {
  const source = await readFile(join(project, 'renderer/gallery/specimens.tsx'), 'utf8');
  const assets = join(project, 'dist/page/assets');
  const files = (await readdir(assets)).filter((name) => /\.(js|css)$/.test(name));
  const texts = await Promise.all(files.map((name) => readFile(join(assets, name), 'utf8')));

  expect(source).toContain(mark);
  expect(files.length).toBeGreaterThan(10);
  expect(texts.filter((text) => text.includes(mark))).toEqual([]);
  expect(files.filter((name) => /gallery/i.test(name))).toEqual([]);
});

test('in development the gallery shows the components in every look and language', async ({
  chromium,
}) => {
  test.setTimeout(90_000);
  const server = await createServer({
    configFile: join(project, 'renderer/vite.config.ts'),
    server: { port: 0, host: '127.0.0.1' },
    logLevel: 'error',
  });
  await server.listen();
  const page = await chromium.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  const address = server.resolvedUrls?.local[0] ?? '';

  await page.goto(`${address}#/gallery`);
  const disabled = page.getByRole('region', { name: 'Button' }).locator(':disabled');
  await disabled.waitFor({ timeout: 60_000 });
  for (const choice of ['theme: dark', 'contrast: high', 'text: large', 'language: be']) {
    await page.getByRole('button', { name: choice }).click();
  }

  await expect(page.locator('html')).toHaveAttribute('data-contrast', 'high');
  await expect(page.locator('html')).toHaveAttribute('lang', 'be');
  await expect(disabled).toHaveText('На карце');

  for (const name of ['PIN pad', 'idle', 'leave the kiosk']) {
    await page.getByRole('button', { name, exact: true }).click();
    await expect(page.getByRole('dialog')).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  expect(errors).toEqual([]);
  await page.close();
  await server.close();
});
