/**
 * What the search costs: building its index against loading one that was built before, and one
 * question, with today's records and with 5,000: `npm run bench:search`. No test fails by it.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { describeTestBrowser, launchTestBrowser } from '../../support/chromium.ts';
import { servePage } from '../map/serve-page.ts';
import type {} from './main.ts';

const folder = await mkdtemp(join(tmpdir(), 'bench-search-'));
await build({
  configFile: false,
  root: fileURLToPath(new URL('.', import.meta.url)),
  publicDir: false,
  logLevel: 'error',
  build: {
    outDir: folder,
    target: 'chrome120',
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 10_000,
  },
});
const server = await servePage(folder);
const browser = await launchTestBrowser();
const page = await browser.newPage();
// A page that does not come up must not be waited for.
page.on('pageerror', (error) => {
  throw error;
});
await page.goto(server.url);
await page.waitForFunction(() => 'measureSearch' in window);

const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[
    Math.min(Math.floor(values.length * share), values.length - 1)
  ] ?? 0;

process.stdout.write(`${await describeTestBrowser()}; milliseconds\n\n`);
for (const count of [0, 5000]) {
  const figures = await page.evaluate((wanted) => window.measureSearch(wanted), count);
  const build = quantile(figures.build, 0.5);
  const load = quantile(figures.load, 0.5);
  process.stdout.write(
    `${figures.entries} entries: build ${build.toFixed(0)}, load ${load.toFixed(0)} ` +
      `(×${(build / load).toFixed(1)}) from ${figures.jsonMb.toFixed(1)} MB; ` +
      `one question p50 ${quantile(figures.query, 0.5).toFixed(1)}, ` +
      `p95 ${quantile(figures.query, 0.95).toFixed(1)}\n`,
  );
}
await browser.close();
server.close();
await rm(folder, { recursive: true });
