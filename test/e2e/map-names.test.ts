import { expect } from '@playwright/test';
import { openScreen, test, viewports } from '../support/kiosk-test.ts';
import { mapAtRest, mapReady } from '../support/map-page.ts';
import { namesUnderPins, noteWrittenNames } from '../support/names-under-pins.ts';

for (const [name, viewport] of Object.entries(viewports)) {
  test(`${name}: no name on the map lies under a pin, from afar to near, in two languages`, {
    tag: '@look',
  }, async ({ page }) => {
    await page.setViewportSize(viewport);
    await noteWrittenNames(page);
    for (const [locale, nearer, farther] of [
      ['ru', 'Приблизить карту', 'Отдалить карту'],
      ['be', 'Наблізіць карту', 'Аддаліць карту'],
    ] as const) {
      await openScreen(page, '#/map', locale);
      await mapReady(page);
      for (const key of [farther, nearer, nearer, nearer]) {
        await page.getByRole('button', { name: key, exact: true }).click();
        await mapAtRest(page);
        await expect.poll(async () => (await namesUnderPins(page)).covered).toEqual([]);
        expect((await namesUnderPins(page)).seen).toBeGreaterThan(10);
      }
      await openScreen(page, '#/home', locale);
    }
  });
}
