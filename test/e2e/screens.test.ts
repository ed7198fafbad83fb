import { expect, type Page } from '@playwright/test';
import { findAxeFaults } from '../support/axe-faults.ts';
import {
  type Language,
  type Layout,
  languageNames,
  openScreen,
  openWithClock,
  passTime,
  startVisit,
  test,
  viewports,
} from '../support/kiosk-test.ts';
import { findLayoutFaults } from '../support/layout-faults.ts';

/** One address of every kind of screen, with the records that are hardest to fit. */
const screens = [
  '#/home',
  '#/places',
  '#/places?near=true',
  '#/places?country=BY&category=castle',
  '#/place/smolensk-assumption-cathedral',
  '#/place/brest-fortress',
  '#/regions',
  '#/region/BY-VI',
  '#/tours',
  '#/tour/unesco-both',
  '#/quiz',
  '#/postcard',
  '#/map',
  '#/map?placeId=mir-castle',
  '#/trains',
  '#/trains?toStationId=gomel',
  '#/line/smolensk-vitebsk',
  '#/station/vitebsk',
  '#/service/smolensk-zaolsha-suburban',
  '#/events',
  '#/event/slavianski-bazaar',
  '#/exhibits',
  '#/exhibit/belaz',
  '#/border',
  '#/border?citizenship=other&direction=to-by&transport=car',
  '#/info',
  '#/article/documents',
  '#/search',
  '#/list',
  '#/help',
] as const;

const layouts: readonly Layout[] = ['landscape', 'portrait'];
const languages: readonly Language[] = ['ru', 'be', 'en'];

for (const layout of layouts) {
  for (const hash of screens) {
    test(`${hash} in ${layout}: whole, readable and quiet in three languages`, async ({ page }) => {
      const complaints = collectComplaints(page);
      await page.setViewportSize(viewports[layout]);
      await openScreen(page, hash, 'ru');

      for (const language of languages) {
        await page.getByRole('button', { name: languageNames[language], exact: true }).click();
        await page.locator(`html[lang=${language}]`).waitFor();
        await settle(page);
        expect(await findLayoutFaults(page), `${language}: layout`).toEqual([]);
        expect(await findMissingKeys(page), `${language}: missing keys`).toEqual([]);
        expect(await findAxeFaults(page), `${language}: accessibility`).toEqual([]);
      }

      expect(complaints).toEqual([]);
    });
  }

  test(`a full list in ${layout} is whole and readable in three languages`, async ({ page }) => {
    const complaints = collectComplaints(page);
    await page.setViewportSize(viewports[layout]);
    await openScreen(page, '#/place/smolensk-ww2-museum', 'ru');
    for (const id of [
      'strochytsy-folk-museum',
      'minsk-great-patriotic-war-museum',
      'krasny-berah',
      'pinsk-jesuit-collegium',
      'vitebsk-town-hall',
      'katyn-memorial',
      'mir-castle',
      'nesvizh-palace',
    ]) {
      // By key: touches of one place in quick succession count once.
      await page.getByRole('button', { name: 'Добавить в мой список' }).press('Enter');
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `#/place/${id}`);
      await page
        .getByRole('button', { name: 'Добавить в мой список' })
        .or(page.getByText('Список полон'))
        .first()
        .waitFor();
    }
    await page.evaluate(() => {
      location.hash = '#/list';
    });

    for (const language of languages) {
      await page.getByRole('button', { name: languageNames[language], exact: true }).click();
      await page.locator(`html[lang=${language}]`).waitFor();
      await settle(page);
      expect(await findLayoutFaults(page), `${language}: layout`).toEqual([]);
      expect(await findAxeFaults(page), `${language}: accessibility`).toEqual([]);
    }

    await expect(page.getByRole('img', { name: /./ }).last()).toBeVisible();
    expect(complaints).toEqual([]);
  });

  test(`the question whether anybody is there is whole and readable in ${layout}`, async ({
    chromium,
    kiosk,
  }) => {
    const page = await openWithClock(chromium, kiosk.url, layout);
    await startVisit(page, 'be');

    await passTime(page, 61);

    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await findLayoutFaults(page)).toEqual([]);
    expect(await findAxeFaults(page)).toEqual([]);
    await page.context().close();
  });

  test(`the attract screen in ${layout} is whole and readable`, async ({ page }) => {
    await page.setViewportSize(viewports[layout]);
    await settle(page);

    expect(await findLayoutFaults(page)).toEqual([]);
    expect(await findAxeFaults(page)).toEqual([]);
  });
}

function collectComplaints(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  return complaints;
}

/** Waits until fonts and pictures have come and the map, where there is one, is drawn. */
async function settle(page: Page): Promise<void> {
  const map = page.getByTestId('map');
  if ((await map.count()) > 0) await expect(map).toHaveAttribute('data-ready', 'true');
  await page.evaluate(() => document.fonts.ready);
  await page.waitForFunction(() => [...document.images].every((image) => image.complete));
}

/** A key that has no text is shown as itself: `bar.home`, `common:places`. */
const findMissingKeys = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const keyPattern = /^[a-z]\w*(?:[.:][a-zA-Z]\w*)+$/;
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.push(walker.currentNode.nodeValue?.trim() ?? '');
    const isWebsite = (text: string) => /\.(ru|by|com|org|info)$/.test(text);
    return texts.filter((text) => keyPattern.test(text) && !isWebsite(text));
  });
