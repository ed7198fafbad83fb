/**
 * Takes the pictures of `assets/screenshots` anew, from the built kiosk: `npm run screenshots`, or
 * `npm run screenshots -- home-portrait …` for some of them. The clock stands, so that two runs of
 * the same kiosk give the same pictures.
 */
import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import sharp from 'sharp';
import { contactSheet } from '../electron/build/contact-sheet.ts';
import { paths } from '../electron/build/paths.ts';
import { landmarkIds } from '../electron/host/illustrations/landmarks/registry.ts';
import { renderPictures } from '../electron/host/illustrations/rasterise.ts';
import { drawScene, type Scene } from '../electron/host/illustrations/scene.ts';
import { launchTestBrowser } from './support/chromium.ts';
import {
  contentReady,
  type Language,
  type Layout,
  startVisit,
  temporaryFolder,
  viewports,
} from './support/kiosk-test.ts';
import { mapReady } from './support/map-page.ts';
import { enterPin, tapCorner } from './support/staff-door.ts';
import { startKiosk } from './support/start-kiosk.ts';

const folder = join(paths.root, 'assets', 'screenshots');
/** A Saturday: the sun is up, and much is open. */
const noon = new Date('2026-12-12T12:40:00+03:00');
/** All pictures together; the README and the repository carry them. */
const mostBytes = 3e6;
const quality = 62;

interface Shot {
  readonly layout: Layout;
  /** Left out where nobody has begun a visit. */
  readonly language?: Language;
  readonly theme?: 'dark';
  readonly hash?: string;
  /** What is done on the screen before its picture is taken. */
  readonly act?: (page: Page) => Promise<void>;
}

const shots: Readonly<Record<string, Shot>> = {
  'attract-landscape': { layout: 'landscape' },
  'attract-portrait': { layout: 'portrait' },
  'attract-postcard': { layout: 'landscape', act: waitForPostcard },
  'home-landscape': { layout: 'landscape', language: 'be' },
  'home-portrait': { layout: 'portrait', language: 'ru' },
  'home-dark': { layout: 'landscape', language: 'en', theme: 'dark' },
  'home-large-contrast': {
    layout: 'landscape',
    language: 'be',
    act: (page) => press(page, 'Буйней', 'Кантраст'),
  },
  'home-low-reach': {
    layout: 'portrait',
    language: 'ru',
    act: (page) => press(page, 'Ниже'),
  },
  'places-landscape': { layout: 'landscape', language: 'ru', hash: '#/places?near=true' },
  'place-landscape': {
    layout: 'landscape',
    language: 'be',
    hash: '#/place/polotsk-st-sophia',
  },
  'place-portrait': {
    layout: 'portrait',
    language: 'ru',
    hash: '#/place/smolensk-fortress-wall',
  },
  'map-landscape': {
    layout: 'landscape',
    language: 'be',
    hash: '#/map?placeId=vitebsk-assumption-cathedral',
    act: mapReady,
  },
  'map-russian': { layout: 'landscape', language: 'ru', hash: '#/map', act: mapReady },
  'map-dark': {
    layout: 'landscape',
    language: 'be',
    theme: 'dark',
    hash: '#/map',
    act: mapReady,
  },
  'map-contrast': {
    layout: 'landscape',
    language: 'ru',
    hash: '#/map',
    act: async (page) => {
      await press(page, 'Контраст');
      await mapReady(page);
    },
  },
  'trains-landscape': { layout: 'landscape', language: 'be', hash: '#/trains' },
  'trains-portrait': { layout: 'portrait', language: 'ru', hash: '#/trains' },
  'list-landscape': { layout: 'landscape', language: 'en', act: fillList },
  'search-landscape': { layout: 'landscape', language: 'be', hash: '#/search', act: typeName },
  'idle-landscape': { layout: 'landscape', language: 'be', act: waitLong },
  'staff-landscape': { layout: 'landscape', act: openEditor },
};

const sheets: Readonly<Record<string, readonly Scene[]>> = {
  'pictures-landmarks': landmarkIds.slice(0, 20).map((id) => ({ id, category: 'museum' })),
  'pictures-scenes': (
    [
      'church monastery fortress castle museum estate nature park monument memorial theatre',
      'viewpoint architecture archaeology industry craft rail display event road',
    ]
      .join(' ')
      .split(' ') as Scene['category'][]
  ).map((category) => ({ id: `a-${category}`, category })),
  'pictures-seeds': Array.from({ length: 10 }, (_, at) => ({
    id: `church-${at + 1}`,
    category: 'church' as const,
  })),
  'pictures-hours': (
    ['day', 'dawn', 'dusk', 'evening', 'night', 'winter', 'autumn', 'grey'] as const
  ).map((time) => ({ id: 'a-castle', category: 'castle' as const, time })),
};

const wanted = process.argv.slice(2);
const isWanted = (name: string) => wanted.length === 0 || wanted.includes(name);
const unknown = wanted.filter((name) => !(name in shots || name in sheets));
if (unknown.length > 0) {
  process.stderr.write(`No such picture: ${unknown.join(', ')}.\n`);
  process.exitCode = 2;
} else {
  if (wanted.length === 0) await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await takeShots();
  await drawSheets();
  await weigh();
}

async function takeShots(): Promise<void> {
  const browser = await launchTestBrowser();
  for (const theme of ['light', 'dark'] as const) {
    const mine = Object.entries(shots).filter(
      ([name, shot]) => isWanted(name) && (shot.theme ?? 'light') === theme,
    );
    if (mine.length === 0) continue;
    const dataFolder = await temporaryFolder();
    await writeFile(join(dataFolder, 'config.json'), JSON.stringify({ theme }));
    const kiosk = await startKiosk(dataFolder);
    for (const [name, shot] of mine) await takeShot(browser, kiosk.url, name, shot);
    await kiosk.stop();
    await rm(dataFolder, { recursive: true });
  }
  await browser.close();
}

async function takeShot(browser: Browser, url: string, name: string, shot: Shot): Promise<void> {
  const context = await browser.newContext({ viewport: viewports[shot.layout] });
  const page = await context.newPage();
  await page.clock.install({ time: noon });
  await page.goto(url);
  await contentReady(page);
  if (shot.language) await startVisit(page, shot.language);
  if (shot.hash) await show(page, shot.hash);
  await shot.act?.(page);
  await page.evaluate(() => document.fonts.ready);
  await page.waitForFunction(() => [...document.images].every((image) => image.complete));
  // A moment of the page's own clock: what comes into view has come.
  await page.clock.runFor(400);
  await page.waitForTimeout(400);
  await save(name, await page.screenshot());
  await context.close();
}

async function drawSheets(): Promise<void> {
  for (const [name, scenes] of Object.entries(sheets)) {
    if (!isWanted(name)) continue;
    const pictures = await renderPictures(
      scenes.map((scene) => ({ svg: drawScene(scene), widths: [480] })),
      { cacheFolder: paths.pictureCache },
    );
    const entries = scenes.map(({ id, category, time }, at) => ({
      caption:
        name === 'pictures-hours' ? (time ?? '') : name === 'pictures-scenes' ? category : id,
      image: pictures[at]?.[0]?.webp ?? new Uint8Array(),
    }));
    await save(
      name,
      await contactSheet(entries, { width: 360, columns: scenes.length > 8 ? 5 : 4 }),
    );
  }
}

async function save(name: string, png: Uint8Array): Promise<void> {
  await writeFile(
    join(folder, `${name}.webp`),
    await sharp(png).webp({ quality, effort: 6 }).toBuffer(),
  );
  process.stdout.write(`${name}.webp\n`);
}

async function weigh(): Promise<void> {
  const files = await readdir(folder);
  const sizes = await Promise.all(files.map((file) => stat(join(folder, file))));
  const bytes = sizes.reduce((sum, { size }) => sum + size, 0);
  process.stdout.write(`${files.length} pictures, ${(bytes / 1e6).toFixed(2)} MB\n`);
  if (bytes <= mostBytes) return;
  process.stderr.write(`That is more than ${mostBytes / 1e6} MB.\n`);
  process.exitCode = 1;
}

async function show(page: Page, hash: string): Promise<void> {
  await page.evaluate((address) => {
    location.hash = address;
  }, hash);
  await page.locator('main h1').first().waitFor({ state: 'attached' });
}

async function press(page: Page, ...names: readonly string[]): Promise<void> {
  for (const name of names) {
    // By key: touches of one place in quick succession count once.
    await page.getByRole('button', { name, exact: true }).press('Enter');
  }
}

async function fillList(page: Page): Promise<void> {
  for (const id of [
    'smolensk-fortress-wall',
    'smolensk-assumption-cathedral',
    'vitebsk-town-hall',
    'vitebsk-assumption-cathedral',
  ]) {
    await show(page, `#/place/${id}`);
    await press(page, 'Add to my list');
  }
  await show(page, '#/list');
}

async function typeName(page: Page): Promise<void> {
  await page.getByRole('textbox').fill('віц');
  await page.getByText('Віцебск').first().waitFor();
}

async function waitForPostcard(page: Page): Promise<void> {
  await page.clock.runFor(12_000);
  await page.waitForTimeout(1500);
}

async function waitLong(page: Page): Promise<void> {
  await page.clock.runFor(66_000);
  await page.getByRole('dialog').waitFor();
}

async function openEditor(page: Page): Promise<void> {
  const pin = '270519';
  await tapCorner(page);
  await enterPin(page, pin);
  await enterPin(page, pin);
  await page.getByRole('button', { name: 'К началу' }).click();
  await page.getByRole('button', { name: 'Материалы' }).click();
  await page.getByRole('button', { name: 'Новое событие' }).click();
  for (const [language, words] of Object.entries({
    Русский: ['Ярмарка мёда', 'Мёд со всей области и мастера, которые делают ульи.', 'Смоленск'],
    Беларуская: ['Кірмаш мёду', 'Мёд з усёй вобласці і майстры, якія робяць вуллі.', 'Смаленск'],
  })) {
    const fields = page.getByRole('region', { name: language, exact: true }).getByRole('textbox');
    for (const [at, text] of words.entries()) await fields.nth(at).fill(text);
  }
  await page.getByText('Сохранено').waitFor();
}
