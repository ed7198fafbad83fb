import { expect } from '@playwright/test';
import { openScreen, test } from '../support/kiosk-test.ts';
import { findLayoutFaults } from '../support/layout-faults.ts';

/** Panels and desks other than the two that the screens are drawn for. */
const sizes = [
  { width: 3840, height: 2160 },
  { width: 1366, height: 768 },
  { width: 1280, height: 1024 },
  { width: 1200, height: 1920 },
] as const;

const screens = [
  '#/home',
  '#/places',
  '#/place/smolensk-assumption-cathedral',
  '#/map',
  '#/trains',
  '#/line/smolensk-vitebsk',
  '#/station/vitebsk',
  '#/service/smolensk-zaolsha-suburban',
  '#/events',
  '#/event/slavianski-bazaar',
  '#/exhibits',
  '#/border',
  '#/info',
  '#/article/documents',
  '#/search',
  '#/help',
] as const;

for (const { width, height } of sizes) {
  test(`nothing is cut off on a screen of ${width}×${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const hash of screens) {
      await openScreen(page, hash, 'ru');
      await page.evaluate(() => document.fonts.ready);
      await page.waitForFunction(() => [...document.images].every((image) => image.complete));

      const faults = await findLayoutFaults(page);

      // A small screen is a desk, not a panel: fingers are measured elsewhere.
      expect(
        faults.filter((fault) => !fault.startsWith('too small')),
        hash,
      ).toEqual([]);
    }
  });
}
