import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { paths } from '../../electron/build/paths.ts';
import { createKioskHost, type KioskHost } from '../../electron/host/kiosk-host.ts';
import { logFileName } from '../../electron/host/log.ts';
import type { Place } from '../../electron/shared/place-model.ts';
import { serveHttp, type WebShell } from '../../electron/web/serve-http.ts';
import { aShellPort } from '../support/a-shell-port.ts';
import { writeReleaseWith } from '../support/changed-release.ts';
import { openTestProfile } from '../support/chromium.ts';
import { contentReady, temporaryFolder } from '../support/kiosk-test.ts';
import { enterPin, tapCorner } from '../support/staff-door.ts';
import { syntheticPlaces } from '../support/synthetic-places.ts';

// Needs the built page: `npm run build`.
const addedPlaces = 4000;
/** The added places do not fit into it when they cannot be packed. */
const spareBytes = 3_000_000;
let dataFolder: string;
let profile: string;
let release: string;
/** Kept over restarts: a browser keeps its databases per address. */
let port = 0;
let host: KioskHost;
let shell: WebShell;
let context: BrowserContext | undefined;

beforeEach(async () => {
  dataFolder = await temporaryFolder();
  profile = await temporaryFolder();
  release = await writeReleaseWith(syntheticPlaces(addedPlaces));
  port = 0;
  await startHost();
});
afterEach(async () => {
  await context?.close();
  await shell.close();
  for (const each of [dataFolder, profile, release]) rmSync(each, { recursive: true });
});

async function startHost(): Promise<void> {
  host = await createKioskHost({
    dataFolder,
    factoryFolder: paths.factory,
    appVersion: '1',
    shell: aShellPort(),
  });
  shell = await serveHttp({ host, pageFolder: paths.page, port, token: 'faults' });
  port = Number(new URL(shell.url).port);
}

/** Opens the kiosk in the profile and waits until it shows content. */
async function openPage(): Promise<Page> {
  context = await openTestProfile(profile);
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(shell.url);
  await contentReady(page);
  return page;
}

/** As when the plug is pulled: every process of this profile at once, and the host with them. */
async function pullPlug(): Promise<void> {
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
      if (command.includes(`--user-data-dir=${profile}`)) process.kill(Number(pid), 'SIGKILL');
    } catch {
      // It has ended by itself meanwhile.
    }
  }
  await context?.close().catch(() => undefined);
  context = undefined;
  await shell.close();
}

const step = async () => (await host.content.state()).next?.step;
const untilShown = () => expect.poll(step, { timeout: 120_000, interval: 200 }).toBe('trial');

const logText = () => readFileSync(join(dataFolder, 'log', logFileName), 'utf8');

/** How many places a release, or the one on trial, has in the browser's database. */
async function placesOf(page: Page, releaseId?: string): Promise<number> {
  const name = `content-${releaseId ?? (await host.content.state()).next?.releaseId}`;
  return page.evaluate(
    (wanted) =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open(wanted);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const counting = opening.result.transaction('places').objectStore('places').count();
          counting.onsuccess = () => {
            opening.result.close();
            resolve(counting.result);
          };
        };
      }),
    name,
  );
}

const contentDatabases = (page: Page): Promise<(string | undefined)[]> =>
  page.evaluate(async () =>
    (await indexedDB.databases())
      .map(({ name }) => name)
      .filter((name) => name?.startsWith('content-')),
  );

const wantedPlaces = async (): Promise<number> =>
  (await host.content.current())?.manifest.counts.places ?? 0;

test.skipIf(process.platform !== 'linux')(
  'a plug that is pulled again and again while the database is built costs nothing',
  async () => {
    await openPage();
    await host.installRelease(release);
    for (const afterMs of [0, 400, 1000, 2000, 4000]) {
      await new Promise((resolve) => setTimeout(resolve, afterMs));
      await pullPlug();
      await startHost();
      await openPage();
    }

    await untilShown();

    const [page] = context?.pages() ?? [];
    expect(await wantedPlaces()).toBeGreaterThan(addedPlaces);
    expect(page && (await placesOf(page))).toBe(await wantedPlaces());
  },
);

test('a profile that is deleted is built anew, with the release that was shown', async () => {
  await openPage();
  await host.installRelease(release);
  await untilShown();
  await context?.close();
  rmSync(profile, { recursive: true });

  const next = await openPage();

  expect(await placesOf(next)).toBe(await wantedPlaces());
});

for (const [how, damage] of [
  ['cut in half', (path: string) => truncateSync(path, statSync(path).size >> 1)],
  ['emptied', (path: string) => truncateSync(path, 0)],
  [
    'overwritten in the middle',
    (path: string) => {
      const bytes = readFileSync(path);
      bytes.fill(0xa5, bytes.length >> 2, bytes.length >> 1);
      writeFileSync(path, bytes);
    },
  ],
] as const) {
  test(`a browser's database whose files were ${how} is built anew`, async () => {
    await openPage();
    await host.installRelease(release);
    await untilShown();
    await context?.close();
    const files = readdirSync(join(profile, 'Default', 'IndexedDB'), {
      recursive: true,
      withFileTypes: true,
    }).filter((entry) => entry.isFile() && /\.(ldb|log)$/.test(entry.name));
    for (const { parentPath, name } of files) damage(join(parentPath, name));

    const next = await openPage();

    expect(files.length).toBeGreaterThan(0);
    expect(await placesOf(next)).toBe(await wantedPlaces());
  });
}

test('two windows of one browser do not stand in each other’s way for long', async () => {
  await openPage();
  const second = await context?.newPage();
  await second?.goto(shell.url);
  if (second) await contentReady(second);

  await host.installRelease(release);

  await untilShown();
  expect(second && (await placesOf(second))).toBe(await wantedPlaces());
});

/** The release was given up for this reason, and what was shown before still is. */
async function expectRefused(page: Page, shown: string | undefined, reason: RegExp): Promise<void> {
  await expect
    .poll(async () => (await host.content.state()).rejected, { timeout: 120_000, interval: 200 })
    .toEqual([expect.objectContaining({ reason: expect.stringMatching(reason) })]);
  expect((await host.content.current())?.manifest.releaseId).toBe(shown);
  expect(await placesOf(page, shown)).toBe(await wantedPlaces());
}

test('a bucket that is changed on its way to the page is not shown', async () => {
  const page = await openPage();
  const shown = (await host.content.current())?.manifest.releaseId;
  await page.route('**/media/*', async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    await route.fulfill({ response, body: text.replace('"№ 7"', '"№ 8"') });
  });

  await host.installRelease(release);

  await expectRefused(page, shown, /bucket .* differs/);
  expect(await contentDatabases(page)).toEqual([`content-${shown}`]);
});

test('a database that stands and has its count, but one record of another text, is not shown', async () => {
  await openPage();
  await host.installRelease(release);
  await untilShown();
  const built = (await host.content.state()).next?.releaseId;
  await context?.close();
  await shell.close();
  rmSync(dataFolder, { recursive: true });
  dataFolder = await temporaryFolder();
  // It knows nothing of the release, but its browser has the database.
  await startHost();
  const page = await openPage();
  const shown = (await host.content.current())?.manifest.releaseId;
  await changePlace(page, `content-${built}`, 'synthetic-7');

  await host.installRelease(release);

  await expectRefused(page, shown, /records differ/);
});

const changePlace = (page: Page, database: string, id: string): Promise<void> =>
  page.evaluate(
    (wanted) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(wanted.database);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('places', 'readwrite');
          const places = writing.objectStore('places');
          const reading = places.get(wanted.id);
          reading.onsuccess = () => places.put({ ...reading.result, city: { ru: 'Другой' } });
          writing.onabort = () => reject(writing.error);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    { database, id },
  );

/** A database packs its records: these it cannot. */
function incompressible(place: Place): Place {
  const body = randomBytes(3000).toString('base64');
  return { ...place, body: { ru: body, be: body } };
}

test('a browser whose storage is full keeps what it shows, says so to staff, and goes on with space', async () => {
  await openPage();
  await context?.close();
  const shown = (await host.content.current())?.manifest;
  const large = await writeReleaseWith(syntheticPlaces(addedPlaces).map(incompressible));
  // Chromium looks at the quota when it begins to use a profile, and then not for half a minute.
  context = await openTestProfile(profile);
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  const { origin } = new URL(shell.url);
  const { usage } = await cdp.send('Storage.getUsageAndQuota', { origin });
  await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + spareBytes });
  await page.goto(shell.url);
  await contentReady(page);

  await host.installRelease(large);

  await expect.poll(logText, { timeout: 60_000 }).toMatch(/"event":"page".*Quota/);
  expect(await step()).toBe('staged');
  // Until the next attempt, half a database would take the room that is wanted.
  expect(await contentDatabases(page)).toEqual([`content-${shown?.releaseId}`]);
  await tapCorner(page);
  for (let times = 0; times < 2; times += 1) await enterPin(page, '270519');
  await page.getByRole('button', { name: 'К состоянию киоска' }).click();
  await page.getByText(/новые материалы не поместились на диск, показываются прежние/).waitFor();
  await page.getByRole('button', { name: 'Выйти', exact: true }).click();
  await contentReady(page);
  expect(await placesOf(page, shown?.releaseId)).toBe(shown?.counts.places);

  await cdp.send('Storage.overrideQuotaForOrigin', { origin });

  await untilShown();
  expect(await placesOf(page)).toBe(await wantedPlaces());
  rmSync(large, { recursive: true });
});
