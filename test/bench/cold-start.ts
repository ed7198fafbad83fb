/**
 * How long a visitor waits after power-on, in milliseconds, five starts each: `npm run bench:start`.
 * Machines differ, so these are figures to compare on one machine, not limits to fail a test by.
 */
import { rm } from 'node:fs/promises';
import { describeTestBrowser, openTestProfile } from '../support/chromium.ts';
import { contentReady, startVisit, temporaryFolder, viewports } from '../support/kiosk-test.ts';
import { startKiosk } from '../support/start-kiosk.ts';

const starts = 5;
const measured: Record<string, number[]> = {};

function note(what: string, from: number): void {
  measured[what] = [...(measured[what] ?? []), performance.now() - from];
}

for (let start = 0; start < starts; start += 1) {
  const dataFolder = await temporaryFolder();
  // On disk, as a kiosk's: a private window would keep its databases in memory.
  const profile = await temporaryFolder();
  const powerOn = performance.now();
  const kiosk = await startKiosk(dataFolder);
  note('process start → answering', powerOn);

  const context = await openTestProfile(profile);
  const page = await context.newPage();
  await page.setViewportSize(viewports.landscape);
  const opened = performance.now();
  await page.goto(kiosk.url);
  await page.getByRole('button', { name: /^English/ }).waitFor();
  note('opening → attract screen, nothing stored yet', opened);
  await contentReady(page);
  note('opening → content built and shown', opened);
  note('process start → content built and shown', powerOn);
  const touched = performance.now();
  await startVisit(page, 'be');
  await page.getByText('201 месца').waitFor();
  note('touch → home with its numbers', touched);

  const reopened = performance.now();
  await page.goto(kiosk.url);
  await contentReady(page);
  note('opening again → content shown', reopened);
  await context.close();
  await kiosk.stop();
  for (const folder of [dataFolder, profile]) await rm(folder, { recursive: true });
}

process.stdout.write(`${await describeTestBrowser()}\n`);
for (const [what, times] of Object.entries(measured)) {
  const sorted = times.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  process.stdout.write(`${Math.round(median).toString().padStart(6)} ms  ${what}\n`);
}
