import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { mapColours } from '../../renderer/features/map/map-look.ts';
import {
  contentReady,
  languageNames,
  openScreen,
  temporaryFolder,
  test,
  viewports,
} from '../support/kiosk-test.ts';
import { mapReady, shareOfColour } from '../support/map-page.ts';
import { startKiosk } from '../support/start-kiosk.ts';

test('the map shows what the list of places was filtered by, and lights the region', async ({
  page,
}) => {
  await openScreen(page, '#/places?region=BY-VI', 'ru');
  const counted = await page
    .getByText(/^\d+ мест/)
    .first()
    .textContent();

  await page.getByRole('button', { name: 'На карте' }).click();
  await mapReady(page);

  const count = Number.parseInt(counted ?? '', 10);
  expect(count).toBeGreaterThan(20);
  await expect(page.getByRole('button', { name: `Все места ${count}` })).toBeVisible();
  await expect.poll(() => shareOfColour(page, mapColours.light.lit)).toBeGreaterThan(0.05);
  expect(await shareOfColour(page, mapColours.light.home)).toBeLessThan(0.001);

  await page.getByRole('button', { name: 'Витебская область' }).click();
  await expect.poll(() => shareOfColour(page, mapColours.light.home)).toBeGreaterThan(0.05);
});

test('after dusk the land is dark, and another language changes neither place nor scale', async ({
  chromium,
}) => {
  const dataFolder = await temporaryFolder();
  await writeFile(join(dataFolder, 'config.json'), JSON.stringify({ theme: 'dark' }));
  const kiosk = await startKiosk(dataFolder);
  const context = await chromium.newContext({ viewport: viewports.landscape });
  const page = await context.newPage();
  await page.goto(kiosk.url);
  await contentReady(page);
  await openScreen(page, '#/map', 'ru');
  await mapReady(page);

  await expect.poll(() => shareOfColour(page, mapColours.dark.home)).toBeGreaterThan(0.05);
  expect(await shareOfColour(page, mapColours.light.home)).toBe(0);
  const scale = await page
    .getByText(/^\d+ км$/)
    .first()
    .textContent();
  const before = await page.getByText('Вы здесь').boundingBox();
  await page.getByRole('button', { name: languageNames.be, exact: true }).click();
  const after = await page.getByText('Вы тут').boundingBox();

  const middle = (box: typeof before) => Math.round((box?.x ?? 0) + (box?.width ?? 0) / 2);
  expect(Math.abs(middle(after) - middle(before))).toBeLessThanOrEqual(1);
  expect(after?.y).toBe(before?.y);
  expect(
    await page
      .getByText(/^\d+ км$/)
      .first()
      .textContent(),
  ).toBe(scale);
  await context.close();
  await kiosk.stop();
  await rm(dataFolder, { recursive: true, maxRetries: 5 });
});

test('another language paints no land anew, other colours only what is seen, and neither moves the map', async ({
  page,
}) => {
  await page.addInitScript(() => {
    let painted = 0;
    const { transferFromImageBitmap: show } = ImageBitmapRenderingContext.prototype;
    ImageBitmapRenderingContext.prototype.transferFromImageBitmap = function count(picture) {
      const { canvas } = this;
      const isTile =
        canvas instanceof HTMLCanvasElement && canvas.classList.contains('leaflet-tile');
      if (isTile) painted += 1;
      Object.assign(window, { paintedTiles: painted });
      show.call(this, picture);
    };
  });
  await openScreen(page, '#/map', 'ru');
  await mapReady(page);
  // Those beyond the edges come after it.
  const painted = () => page.evaluate(() => Number(Reflect.get(window, 'paintedTiles')));
  const settled = () =>
    expect(async () => {
      const before = await painted();
      await page.waitForTimeout(300);
      expect(await painted()).toBe(before);
    }).toPass();
  const kiosk = () => page.locator('[class*=hereRing]').boundingBox();
  await settled();
  const [first, place] = [await painted(), await kiosk()];

  await page.getByRole('button', { name: languageNames.be, exact: true }).click();
  await expect(page.getByText('Вы тут')).toBeVisible();
  expect(await painted()).toBe(first);

  await page.getByRole('button', { name: 'Кантраст' }).click();
  await settled();
  expect(await painted()).toBeLessThanOrEqual(first * 2);
  expect(await painted()).toBeGreaterThan(first);
  expect(await kiosk()).toEqual(place);
});

test('the key to the map explains its signs in the language of the visitor', async ({ page }) => {
  await openScreen(page, '#/map', 'be');
  await mapReady(page);
  const open = page.getByRole('button', { name: 'Знакі' });

  await open.click();
  const key = page.getByRole('region', { name: 'Знакі на карце' });
  await expect(key.getByRole('listitem')).toHaveCount(13);
  await expect(key.getByText('Дзяржаўная граніца')).toBeVisible();
  await page.getByRole('button', { name: languageNames.en, exact: true }).click();
  await expect(page.getByText('State border')).toBeVisible();

  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(page.getByText('State border')).toHaveCount(0);
});

test('words that find no room below the line of low reach are scrolled by keys', async ({
  page,
}) => {
  await openScreen(page, '#/map?placeId=vitebsk-town-hall', 'ru');
  await mapReady(page);
  await page.getByRole('button', { name: 'Ниже', exact: true }).click();
  await page.getByRole('button', { name: 'Крупнее', exact: true }).click();
  const last = page.getByText('точка указана приблизительно');
  const down = page.getByRole('button', { name: 'Листать вниз' });

  while ((await down.count()) > 0 && (await down.isEnabled())) {
    await down.click();
    await page.waitForTimeout(400);
  }

  await expect(last).toBeInViewport();
});

for (const [name, viewport] of Object.entries(viewports)) {
  test(`${name}: in low reach all keys of the map stand below the line, and the map above`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    for (const hash of ['#/map', '#/map?placeId=vitebsk-town-hall', '#/map?stationId=orsha']) {
      await openScreen(page, hash, 'ru');
      await mapReady(page);
      await page.getByRole('button', { name: 'Ниже', exact: true }).click();
      await expect(page.locator('html[data-reach=low]')).toHaveCount(1);

      // Pins stay where their places are; the list has them all.
      const tops = await page.locator('button:not(.leaflet-marker-icon)').evaluateAll((buttons) =>
        buttons
          .map((button) => button.getBoundingClientRect())
          .filter(({ height }) => height > 0)
          .map(({ top }) => top),
      );
      const line = await page.evaluate(() => {
        const ruler = document.createElement('div');
        ruler.style.height = 'var(--reach)';
        document.body.append(ruler);
        const { height } = ruler.getBoundingClientRect();
        ruler.remove();
        return window.innerHeight - height;
      });
      expect(line).toBeGreaterThan(100);
      expect(Math.min(...tops)).toBeGreaterThanOrEqual(line - 1);
      const map = await page.getByTestId('map').boundingBox();
      expect(map?.y).toBe(0);
    }
  });
}
