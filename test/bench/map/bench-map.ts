/**
 * The map's pins against what is usual, over the same base layer, on one machine in one run and
 * without GPU: `npm run bench:map`. Machines differ, so it is the ratios that tell, and no test
 * fails by them.
 */
import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { paths } from '../../../electron/build/paths.ts';
import { describeTestBrowser, launchTestBrowser } from '../../support/chromium.ts';
import { viewports } from '../../support/kiosk-test.ts';
import { quantile } from '../quantile.ts';
import { type PinKind, pinKinds } from './bench-page.ts';
import { measureSwitches, switchesOfEach } from './measure-switches.ts';
import { servePage } from './serve-page.ts';

const counts = [500, 2000, 10_000] as const;
const rounds = 2;

interface Measured {
  readonly firstMap: number[];
  readonly pan: number[];
  readonly zoom: number[];
  readonly heap: number[];
  readonly nodes: number[];
}

const emptyMeasures = (): Measured => ({ firstMap: [], pan: [], zoom: [], heap: [], nodes: [] });

const titles: Readonly<Record<PinKind | 'none', string>> = {
  none: 'base map alone',
  ours: 'ours',
  cluster: 'markercluster',
  markers: '<Marker>',
};

async function buildBenchPage(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-map-'));
  await build({
    configFile: false,
    root: fileURLToPath(new URL('.', import.meta.url)),
    publicDir: false,
    plugins: [react()],
    logLevel: 'error',
    build: {
      outDir: folder,
      target: 'chrome120',
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 2000,
    },
  });
  await mkdir(join(folder, 'map'));
  await copyFile(paths.baseMap, join(folder, 'map', 'base.pmtiles'));
  return folder;
}

async function measure(browser: Browser, address: string, into: Measured): Promise<void> {
  const context = await browser.newContext({ viewport: viewports.landscape });
  const page = await context.newPage();
  // A page that does not come up must not be waited for.
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.goto(address);
  await page.waitForFunction(() => 'bench' in window);
  into.firstMap.push(await page.evaluate(() => window.bench.firstMap));
  into.pan.push(...(await page.evaluate(() => window.bench.pan())));
  into.zoom.push(...(await page.evaluate(() => window.bench.zoom())));
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0;
  into.heap.push(heap / 2 ** 20);
  into.nodes.push(await page.evaluate(() => document.querySelectorAll('*').length));
  await context.close();
}

interface Row {
  readonly count: number;
  readonly kind: keyof typeof titles;
  /** First map, pan p50 and p95, zoom p50 and p95, heap, nodes. */
  readonly figures: readonly number[];
}

const toRow = (count: number, kind: Row['kind'], measured: Measured): Row => ({
  count,
  kind,
  figures: [
    quantile(measured.firstMap, 0.5),
    quantile(measured.pan, 0.5),
    quantile(measured.pan, 0.95),
    quantile(measured.zoom, 0.5),
    quantile(measured.zoom, 0.95),
    quantile(measured.heap, 0.5),
    quantile(measured.nodes, 0.5),
  ],
});

function toTable(rows: readonly Row[]): string {
  const head = [
    'places',
    'pins by',
    'first map ms',
    'pan p50 ms',
    'pan p95 ms',
    'zoom p50 ms',
    'zoom p95 ms',
    'heap MB',
    'DOM nodes',
  ];
  const lines = rows.map(({ count, kind, figures }) => {
    const ours = rows.find((row) => row.count === count && row.kind === 'ours')?.figures;
    return [
      String(count),
      titles[kind],
      ...figures.map((figure, index) => {
        const own = ours?.[index];
        const ratio = kind === 'ours' || !own ? '' : ` (×${(figure / own).toFixed(1)})`;
        return `${Math.round(figure)}${ratio}`;
      }),
    ];
  });
  const widths = head.map((title, column) =>
    Math.max(title.length, ...lines.map((cells) => cells[column]?.length ?? 0)),
  );
  const toLine = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padStart(widths[column] ?? 0)).join(' | ')} |\n`;
  return (
    toLine(head) +
    toLine(widths.map((width) => `${'-'.repeat(width - 1)}:`)) +
    lines.map(toLine).join('')
  );
}

const folder = await buildBenchPage();
const server = await servePage(folder);
const browser = await launchTestBrowser();
const scenes = [
  { count: 0, kind: 'none' as const },
  ...counts.flatMap((count) => pinKinds.map((kind) => ({ count, kind }))),
].map((scene) => ({
  ...scene,
  measured: emptyMeasures(),
}));
// The first page of a browser is slow whatever it shows.
await measure(browser, `${server.url}?kind=none&count=0`, emptyMeasures());
for (let round = 0; round < rounds; round += 1) {
  for (const { count, kind, measured } of scenes) {
    // A minute of frames that last a second each: once is enough.
    if (round > 0 && kind === 'markers' && count === counts.at(-1)) continue;
    await measure(browser, `${server.url}?kind=${kind}&count=${count}`, measured);
  }
}
const switches = await measureSwitches(browser);
await browser.close();
server.close();
await rm(folder, { recursive: true });

process.stdout.write(
  `${await describeTestBrowser()}, 1920 × 1080, no GPU; in brackets: times ours\n\n`,
);
process.stdout.write(
  toTable(scenes.map(({ count, kind, measured }) => toRow(count, kind, measured))),
);
process.stdout.write(
  `\nthe product's own map, from the key to the painted frame, of ${switchesOfEach}: median, worst\n`,
);
for (const [what, times] of switches) {
  const [median, worst] = [quantile(times, 0.5), quantile(times, 1)].map(Math.round);
  process.stdout.write(`${what}: ${median} ms, ${worst} ms\n`);
}
