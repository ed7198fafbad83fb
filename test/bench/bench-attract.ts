/**
 * How smoothly the attract screen moves where there is no GPU: thirty seconds with two pictures that
 * pan, their changes, and the town at rest, both ways up, after dusk: `npm run bench:attract`.
 * Frames are those of Chromium's own trace: what the compositor showed, and what it had to leave out.
 * Figures hold for a machine that has nothing else to do.
 */
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, CDPSession, Page } from '@playwright/test';
import { describeTestBrowser, launchTestBrowser } from '../support/chromium.ts';
import { contentReady, type Layout, temporaryFolder, viewports } from '../support/kiosk-test.ts';
import { startKiosk } from '../support/start-kiosk.ts';
import { quantile } from './quantile.ts';

const seconds = 30;
/** A gap between two frames that is longer is rest: nothing moved. */
const restMs = 500;

/** The fields of Chromium's trace events that are read here; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly args: {
    readonly frame_reporter?: { readonly state?: string; readonly frame_type?: string };
  };
}

async function measure(browser: Browser, layout: Layout): Promise<string> {
  const dataFolder = await temporaryFolder();
  await writeFile(join(dataFolder, 'config.json'), JSON.stringify({ theme: 'dark' }));
  const kiosk = await startKiosk(dataFolder);
  const context = await browser.newContext({ viewport: viewports[layout] });
  const page = await context.newPage();
  await page.goto(kiosk.url);
  await contentReady(page);
  await page.locator('main h1 ~ button img').first().waitFor();
  const trace = await browser.newBrowserCDPSession();
  const events = await traced(trace, page);
  await context.close();
  await kiosk.stop();
  await rm(dataFolder, { recursive: true });
  return toLine(layout, events);
}

async function traced(session: CDPSession, page: Page): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    // Playwright types trace events as plain objects.
    events.push(...(value as unknown as TraceEvent[]));
  });
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['cc', 'benchmark', 'viz'], excludedCategories: ['*'] },
  });
  await page.waitForTimeout(seconds * 1000);
  await session.send('Tracing.end');
  await complete;
  return events;
}

function toLine(title: string, events: readonly TraceEvent[]): string {
  const drawn = events
    .filter(({ name, ph }) => name === 'Display::DrawAndSwap' && ph === 'X')
    .toSorted((a, b) => a.ts - b.ts);
  const gaps = drawn
    .slice(1)
    .map(({ ts }, at) => (ts - (drawn[at]?.ts ?? ts)) / 1000)
    .filter((ms) => ms < restMs);
  const moved = gaps.reduce((sum, ms) => sum + ms, 0);
  const work = drawn.map(({ dur = 0 }) => dur / 1000);
  const states = events
    .filter(
      ({ name, ph, args }) => name === 'PipelineReporter' && ph === 'b' && args.frame_reporter,
    )
    // A frame that waited for the page counts once.
    .filter(({ args }) => args.frame_reporter?.frame_type !== 'FORKED')
    .map(({ args }) => args.frame_reporter?.state ?? '');
  const count = (state: string) => states.filter((each) => each.startsWith(state)).length;
  return [
    title.padEnd(9),
    `${(gaps.length / (moved / 1000)).toFixed(1)} frames a second`,
    `shown ${count('STATE_PRESENTED')}, left out ${count('STATE_DROPPED')}`,
    `gap p50 ${quantile(gaps, 0.5).toFixed(1)}, p95 ${quantile(gaps, 0.95).toFixed(1)}, longest ${Math.max(...gaps).toFixed(0)} ms`,
    `drawing p50 ${quantile(work, 0.5).toFixed(1)}, p95 ${quantile(work, 0.95).toFixed(1)} ms`,
  ].join(' · ');
}

process.stdout.write(`${await describeTestBrowser()}\n`);
const browser = await launchTestBrowser();
for (const layout of ['landscape', 'portrait'] as const) {
  process.stdout.write(`${await measure(browser, layout)}\n`);
}
await browser.close();
