import type { Page } from '@playwright/test';

/** One address of every kind of screen but the map, with the records that are hardest to fit. */
export const hardScreens = [
  '#/home',
  '#/places',
  '#/place/pinsk-jesuit-collegium',
  '#/regions',
  '#/region/BY-VI',
  '#/tours',
  '#/tour/unesco-both',
  '#/quiz',
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

/** Goes to another screen in the visit that has begun: nothing is loaded anew. */
export async function showScreen(page: Page, hash: string): Promise<void> {
  await page.evaluate((address) => {
    location.hash = address;
  }, hash);
  await page.locator('main h1').first().waitFor({ state: 'attached' });
  await page.waitForFunction(() => [...document.images].every((image) => image.complete));
}
