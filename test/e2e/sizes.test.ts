import { expect } from '@playwright/test';
import { hardScreens, mapScreens, settle, showScreen } from '../support/every-screen.ts';
import { test } from '../support/kiosk-test.ts';
import { findLayoutFaults } from '../support/layout-faults.ts';

/** Panels and desks other than those that the screens are drawn for. */
const sizes = [
  { width: 3840, height: 2160 },
  { width: 1366, height: 768 },
  { width: 1280, height: 1024 },
  { width: 1200, height: 1920 },
] as const;

test('nothing is cut off on screens of other sizes and shapes', async ({ visit: page }) => {
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
