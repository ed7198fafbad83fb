/**
 * What the arrival of a release of 10,000 records costs a page that shows another one:
 * `npm run bench:apply`. Machines differ, so these are figures to compare on one machine, not
 * limits to fail a test by; the aims stand beside them.
 */
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { paths } from '../../../electron/build/paths.ts';
import { createKioskHost, type KioskHost } from '../../../electron/host/kiosk-host.ts';
import type { Place } from '../../../electron/shared/place-model.ts';
import { serveHttp } from '../../../electron/web/serve-http.ts';
import { aShellPort } from '../../support/a-shell-port.ts';
import { writeReleaseWith } from '../../support/changed-release.ts';
import { describeTestBrowser, openTestProfile } from '../../support/chromium.ts';
import { contentReady, temporaryFolder, viewports } from '../../support/kiosk-test.ts';
import { syntheticPlaces } from '../../support/synthetic-places.ts';

const rounds = 3;
const records = 10_000;
/** A step that takes longer has failed: the bench then says where it stood. */
const stepWithinMs = 90_000;
/** Nothing else is waited for without end either. */
const mostMs = 600_000;

/** As long as the places of the factory content are in two languages, about 3.7 kB. */
function likeReal(place: Place): Place {
  const body = 'Што паглядзець і як даехаць. '.repeat(28);
  return { ...place, body: { ru: body, be: body } };
}

/** Reads a record of the shown release over and over, and notes the longest wait and task. */
async function watchPage(page: Page, releaseId: string): Promise<void> {
  await page.evaluate((id) => {
    const watched = { longestReadMs: 0, longestTaskMs: 0, reads: 0 };
    Object.assign(window, { watched });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) {
        watched.longestTaskMs = Math.max(watched.longestTaskMs, duration);
      }
    }).observe({ entryTypes: ['longtask'] });
    const opening = indexedDB.open(`content-${id}`);
    opening.onsuccess = () => {
      function read(): void {
        const from = performance.now();
        const request = opening.result
          .transaction('places')
          .objectStore('places')
          .get('mir-castle');
        request.onsuccess = () => {
          watched.longestReadMs = Math.max(watched.longestReadMs, performance.now() - from);
          watched.reads += 1;
          setTimeout(read, 5);
        };
      }
      // Another version of this database never comes: the page may drop it whenever it wants.
      opening.result.onversionchange = () => opening.result.close();
      read();
    };
  }, releaseId);
}

type Watched = Pick<Round, 'longestReadMs' | 'longestTaskMs'> & { readonly reads: number };

/** What was noted since the last time, which begins anew. */
const takeWatched = (page: Page): Promise<Watched> =>
  page.evaluate(() => {
    const { watched } = window as unknown as { watched: Watched };
    const taken = { ...watched };
    Object.assign(watched, { longestReadMs: 0, longestTaskMs: 0, reads: 0 });
    return taken;
  });

/** As many bytes put into a bare store of IndexedDB, beside the same reader: what the machine can do. */
const putBare = (page: Page, place: Place): Promise<number> =>
  page.evaluate(
    async ({ record, count }) => {
      const opening = indexedDB.open('bare');
      const db = await new Promise<IDBDatabase>((resolve) => {
        opening.onupgradeneeded = () => opening.result.createObjectStore('all', { keyPath: 'id' });
        opening.onsuccess = () => resolve(opening.result);
      });
      const begun = performance.now();
      for (let from = 0; from < count; from += 500) {
        const writing = db.transaction('all', 'readwrite');
        for (let id = from; id < from + 500; id += 1) {
          writing.objectStore('all').put({ ...record, id: String(id) });
        }
        await new Promise((resolve) => {
          writing.oncomplete = resolve;
        });
      }
      const tookMs = performance.now() - begun;
      db.close();
      const dropping = indexedDB.deleteDatabase('bare');
      await new Promise((resolve) => {
        dropping.onsuccess = resolve;
      });
      return tookMs;
    },
    { record: place, count: records },
  );

interface Round {
  readonly bareMs: number;
  readonly bareReadMs: number;
  readonly fetchMs: number;
  readonly buildMs: number;
  readonly checkMs: number;
  readonly switchMs: number;
  readonly longestReadMs: number;
  readonly longestTaskMs: number;
}

setTimeout(() => {
  process.stderr.write('The bench has not ended in ten minutes.\n');
  process.exit(1);
}, mostMs).unref();
const places = syntheticPlaces(records).map(likeReal);
const release = await writeReleaseWith(places);
const measured: Round[] = [];
for (let round = 0; round < rounds; round += 1) {
  process.stderr.write(`Round ${round + 1} of ${rounds}…\n`);
  measured.push(await measure());
}
await rm(release, { recursive: true });

process.stdout.write(`${await describeTestBrowser()}\n${records} records, median of ${rounds}\n`);
for (const [what, key, aim] of [
  ['fetching into the store, from a folder', 'fetchMs', ''],
  ['putting as much into a bare store, to compare', 'bareMs', ''],
  ['building the database in the worker', 'buildMs', 'aim 5000'],
  ['checking it once more', 'checkMs', ''],
  ['switching: pointer written, page on it', 'switchMs', 'aim 100 and one render'],
  ['longest read of the shown release meanwhile', 'longestReadMs', 'aim 300'],
  ['longest read beside the bare store, to compare', 'bareReadMs', ''],
  ['longest task of the page meanwhile', 'longestTaskMs', 'aim 50'],
] as const) {
  const sorted = measured.map((each) => each[key]).sort((a, b) => a - b);
  const median = sorted[sorted.length >> 1] ?? 0;
  process.stdout.write(`${Math.round(median).toString().padStart(6)} ms  ${what}  ${aim}\n`);
}

async function measure(): Promise<Round> {
  const dataFolder = await temporaryFolder();
  const host = await createKioskHost({
    dataFolder,
    factoryFolder: paths.factory,
    appVersion: '1',
    shell: aShellPort(),
  });
  const shell = await serveHttp({ host, pageFolder: paths.page, port: 0, token: 'bench' });
  // On disk, as a kiosk's: Chromium holds all databases of a private window in memory, which costs
  // its processor three times as much.
  const profile = await temporaryFolder();
  const context = await openTestProfile(profile);
  const page = await context.newPage();
  await page.setViewportSize(viewports.landscape);
  // Without a GPU, moving pictures would take the processor that is to be measured.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  // What the transpiler wraps functions in, which then run in the page.
  await page.addInitScript('globalThis.__name = (each) => each');
  await page.goto(shell.url);
  await contentReady(page);
  await page.waitForTimeout(3000);
  await watchPage(page, (await host.content.current())?.manifest.releaseId ?? '');
  const [sample] = places;
  const bareMs = sample ? await putBare(page, sample) : 0;
  const bare = await takeWatched(page);

  const begun = Date.now();
  await host.installRelease(release);
  await until(host, 'verified');
  // Its windows close with the switch; what comes after is the render of other content.
  const watched = await takeWatched(page);
  if (watched.reads === 0) throw new Error('the shown release was not read');
  await until(host, 'trial');
  await page.waitForTimeout(500);
  const at = await stepTimes(dataFolder);
  await context.close();
  await shell.close();
  host.close();
  for (const folder of [dataFolder, profile]) await rm(folder, { recursive: true });
  return {
    bareMs,
    bareReadMs: bare.longestReadMs,
    fetchMs: at('release-staged') - begun,
    buildMs: at('built') - at('release-staged'),
    checkMs: at('verified') - at('built'),
    switchMs: at('trial') - at('verified'),
    longestReadMs: watched.longestReadMs,
    longestTaskMs: watched.longestTaskMs,
  };
}

/** Rejects when the release does not come so far in time, or is given up. */
async function until(host: KioskHost, step: string): Promise<void> {
  const steps = ['staged', 'built', 'verified', 'trial'];
  const end = performance.now() + stepWithinMs;
  for (;;) {
    const { next, rejected } = await host.content.state();
    if (steps.indexOf(next?.step ?? '') >= steps.indexOf(step)) return;
    const [failure] = rejected;
    if (failure) throw new Error(`the release was given up: ${failure.reason}`);
    if (performance.now() > end) throw new Error(`not ${step} in time, but ${next?.step}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** When the host noted a step, in milliseconds of the wall clock. */
async function stepTimes(dataFolder: string): Promise<(step: string) => number> {
  const text = await readFile(join(dataFolder, 'log', 'kiosk.log'), 'utf8');
  const lines = text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  return (step) =>
    Date.parse(lines.find((line) => line.event === step || line.step === step)?.at ?? '');
}
