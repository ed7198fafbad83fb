import type { Page } from '@playwright/test';

/** One address of every kind of screen but the map, with the records that are hardest to fit. */
export const hardScreens = [
  '#/home',
  '#/places',
  '#/places?near=true',
  '#/places?country=BY&category=castle',
  '#/place/pinsk-jesuit-collegium',
  '#/place/smolensk-assumption-cathedral',
  '#/place/brest-fortress',
  '#/regions',
  '#/region/BY-VI',
  '#/tours',
  '#/tour/unesco-both',
  '#/quiz',
  '#/postcard',
  '#/trains',
  '#/trains?toStationId=minsk',
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

const modes = ['Ниже', 'Крупнее', 'Контраст', 'Спокойнее', 'Вслух'] as const;
export type Mode = (typeof modes)[number];

/** The map as it begins and with a place that has been chosen. */
export const mapScreens = ['#/map', '#/map?placeId=mir-castle'] as const;

/** Goes to another screen in the visit that has begun: nothing is loaded anew. */
export async function showScreen(page: Page, hash: string): Promise<void> {
  await page.evaluate((address) => {
    location.hash = address;
  }, hash);
  // What was there before is there no longer in the second frame.
  await twoFrames(page);
  await page.locator('main h1').first().waitFor({ state: 'attached' });
  await allLoaded(page);
}

/** As many places as a list can hold, those with long names among them; in a visit in Russian. */
export async function fillList(page: Page): Promise<void> {
  for (const id of [
    'smolensk-ww2-museum',
    'strochytsy-folk-museum',
    'minsk-great-patriotic-war-museum',
    'krasny-berah',
    'pinsk-jesuit-collegium',
    'vitebsk-town-hall',
    'katyn-memorial',
    'mir-castle',
  ]) {
    await showScreen(page, `#/place/${id}`);
    // By key: touches of one place in quick succession count once.
    await page.getByRole('button', { name: 'Добавить в мой список' }).press('Enter');
    await page.getByRole('button', { name: /^Мой список · / }).waitFor();
  }
}

const twoFrames = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });

/** Switches the modes of the bottom bar on and off, named as there in Russian. */
export async function setModes(page: Page, wanted: readonly Mode[]): Promise<void> {
  for (const mode of modes) {
    const key = page.locator('main ~ nav').getByRole('button', { name: mode, exact: true });
    const isOn = (await key.getAttribute('aria-pressed')) === 'true';
    // By key: touches of one place in quick succession count once.
    if (isOn !== wanted.includes(mode)) await key.press('Enter');
  }
}

/** Waits until fonts and pictures have come and the map, where there is one, is drawn. */
export async function settle(page: Page): Promise<void> {
  await twoFrames(page);
  await allLoaded(page);
}

async function allLoaded(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.fonts.status === 'loaded' &&
      [...document.images].every((image) => image.complete) &&
      document.querySelector('[data-testid=map]:not([data-ready=true])') === null,
  );
}
