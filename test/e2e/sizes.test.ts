import { expect } from '@playwright/test';
import { hardScreens, mapScreens, settle, showScreen } from '../support/every-screen.ts';
import { test, viewports } from '../support/kiosk-test.ts';
import { findLayoutFaults } from '../support/layout-faults.ts';

/** Panels and desks other than those that the screens are drawn for. */
const sizes = [
  { width: 3840, height: 2160 },
  { width: 1366, height: 768 },
  { width: 1280, height: 1024 },
  { width: 1200, height: 1920 },
] as const;

test('nothing is cut off on screens of other sizes and shapes', { tag: '@look' }, async ({
  visit: page,
}) => {
  const faults: string[] = [];

  for (const hash of [...hardScreens, ...mapScreens]) {
    await page.keyboard.press('Shift');
    await showScreen(page, hash);
    for (const size of sizes) {
      await page.setViewportSize(size);
      await settle(page);
      const found = (await findLayoutFaults(page))
        // A small screen is a desk, not a panel: fingers are measured elsewhere.
        .filter((fault) => !fault.startsWith('too small'));
      faults.push(...found.map((fault) => `${size.width}×${size.height}, ${hash}: ${fault}`));
    }
  }

  expect(faults).toEqual([]);
});

test('every panel gets pictures that fill it without enlarging, and no larger ones', async ({
  visit: page,
}) => {
  const widthOnCard = async () => {
    await showScreen(page, '#/home');
    await showScreen(page, '#/places');
    const picture = page.locator('main button img').first();
    return picture.evaluate((image) => (image as HTMLImageElement).naturalWidth);
  };

  await page.setViewportSize(viewports.landscape);
  expect(await widthOnCard()).toBe(480);
  await page.setViewportSize(sizes[0]);
  expect(await widthOnCard()).toBe(960);
  await page.setViewportSize(viewports.landscape);
});
