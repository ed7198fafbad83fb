import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { aPackManifest, putPack } from '../support/a-map-pack.ts';
import { aTownPack, townNames } from '../support/a-town-pack.ts';
import {
  contentReady,
  openScreen,
  temporaryFolder,
  test,
  viewports,
} from '../support/kiosk-test.ts';
import {
  drawnTexts,
  mapAtRest,
  mapReady,
  noteDrawnTexts,
  shareOfColour,
} from '../support/map-page.ts';
import { enterPin, tapCorner } from '../support/staff-door.ts';
import { startKiosk } from '../support/start-kiosk.ts';

const licence = '© OpenStreetMap contributors, ODbL (town of the test)';
const forest = '#d6dfba';

const keys = {
  ru: { toMe: 'Ко мне', nearer: 'Приблизить карту' },
  be: { toMe: 'Да мяне', nearer: 'Наблізіць карту' },
} as const;

/** The map around the kiosk, so near that streets are seen. */
async function openTown(page: Page, language: keyof typeof keys): Promise<void> {
  await openScreen(page, '#/map', language);
  await mapReady(page);
  const { toMe, nearer } = keys[language];
  for (const key of [toMe, nearer, nearer, nearer]) {
    await page.getByRole('button', { name: key }).click();
    await mapAtRest(page);
  }
}

test('a technician installs a map from a stick; visitors see it, with whose data it is', async ({
  chromium,
}) => {
  // The map is opened four times, and the kiosk started once.
  test.setTimeout(180_000);
  const dataFolder = await temporaryFolder();
  const mediaFolder = await temporaryFolder();
  const config = { theme: 'light', mediaFolders: [mediaFolder] };
  await writeFile(join(dataFolder, 'config.json'), JSON.stringify(config));
  const kiosk = await startKiosk(dataFolder);
  const context = await chromium.newContext({ viewport: viewports.landscape });
  const page = await context.newPage();
  await noteDrawnTexts(page);
  await page.goto(kiosk.url);
  await contentReady(page);

  // Without it there is a plan of the town, drawn by hand.
  await openTown(page, 'ru');
  expect(await shareOfColour(page, forest)).toBeLessThan(0.001);
  await expect.poll(() => drawnTexts(page)).toContain('Смоленск · схема');
  await expect(page.getByText(licence)).toHaveCount(0);

  await tapCorner(page);
  await enterPin(page, '270519');
  await enterPin(page, '270519');
  await page.getByRole('button', { name: 'К состоянию киоска' }).click();
  await page.getByRole('button', { name: 'Подробные карты' }).click();
  await expect(page.getByText('Вставьте флешку с картами')).toBeVisible();
  const file = aTownPack();
  const stick = join(mediaFolder, 'KARTY');
  putPack(join(stick, 'maps'), 'rudnya', file, aPackManifest(file, { licence }));
  putPack(stick, 'half', file.subarray(0, 5000), aPackManifest(file));
  await expect(page.getByText('Флешка KARTY')).toBeVisible();
  await expect(page.getByText('Файл не той длины')).toBeVisible();
  await page.getByRole('button', { name: 'Установить' }).click();
  await expect(page.getByText('карта установлена')).toBeVisible();
  await expect(page.getByText('Уже установлена')).toBeVisible();
  await page.getByRole('button', { name: 'Выйти', exact: true }).click();
  await contentReady(page);

  for (const language of ['be', 'ru'] as const) {
    await openTown(page, language);
    const names = [townNames.street, townNames.village].map((each) => each[`name:${language}`]);
    await expect.poll(() => drawnTexts(page)).toEqual(expect.arrayContaining(names));
    await expect(page.getByText(licence)).toBeVisible();
    await expect.poll(() => shareOfColour(page, forest)).toBeGreaterThan(0.05);
    expect((await drawnTexts(page)).filter((text) => /сх[еэ]ма/.test(text))).toEqual([]);
  }

  await tapCorner(page);
  await enterPin(page, '270519');
  await page.getByRole('button', { name: 'Подробные карты' }).click();
  // What was copied into the data folder and spoilt there is removed as a sound map is.
  putPack(join(dataFolder, 'maps'), 'spoilt', file.subarray(0, 5000), aPackManifest(file));
  await expect(page.getByText('spoilt.pmtiles')).toBeVisible();
  for (const left of [1, 0]) {
    const remove = page.getByRole('button', { name: 'Удалить' });
    await remove.last().click();
    await page.getByRole('dialog').getByRole('button', { name: 'Удалить' }).click();
    await expect(remove).toHaveCount(left);
  }
  await expect(page.getByText('Подробных карт пока нет')).toBeVisible();
  await page.getByRole('button', { name: 'Выйти', exact: true }).click();
  await contentReady(page);
  await openTown(page, 'ru');
  await expect(page.getByText(licence)).toHaveCount(0);
  expect(await shareOfColour(page, forest)).toBeLessThan(0.001);

  await context.close();
  await kiosk.stop();
  for (const folder of [dataFolder, mediaFolder]) await rm(folder, { recursive: true });
});

test('a pack that is damaged within gives way to the map of the kiosk', async ({ chromium }) => {
  const dataFolder = await temporaryFolder();
  await writeFile(join(dataFolder, 'config.json'), JSON.stringify({ theme: 'light' }));
  const file = aTownPack();
  // Its header and directories are sound, and so is its hash: the tiles themselves are not.
  file.fill(7, Number(file.readBigUInt64LE(56)));
  await mkdir(join(dataFolder, 'maps'));
  putPack(join(dataFolder, 'maps'), 'rudnya', file, aPackManifest(file, { licence }));
  const kiosk = await startKiosk(dataFolder);
  const context = await chromium.newContext({ viewport: viewports.landscape });
  const page = await context.newPage();
  await page.goto(kiosk.url);
  await contentReady(page);

  await openTown(page, 'ru');

  await expect(page.getByText(licence)).toHaveCount(0);
  await expect(page.getByText('Natural Earth')).toBeVisible();
  await context.close();
  await kiosk.stop();
  await rm(dataFolder, { recursive: true, maxRetries: 5 });
});
