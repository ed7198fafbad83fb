import { expect } from '@playwright/test';
import { openScreen, test, viewports } from '../support/kiosk-test.ts';
import { mapAtRest, mapReady } from '../support/map-page.ts';
import { namesInSight, noteWrittenNames } from '../support/written-names.ts';

for (const [name, viewport] of Object.entries(viewports)) {
  test(`${name}: no name on the map lies under a pin or is cut by its edge, from afar to near, in two languages`, {
    tag: '@look',
  }, async ({ page }) => {
    await page.setViewportSize(viewport);
    await noteWrittenNames(page);
    for (const [locale, nearer, farther, larger] of [
      ['ru', 'Приблизить карту', 'Отдалить карту', 'Крупнее'],
      ['be', 'Наблізіць карту', 'Аддаліць карту', 'Буйней'],
    ] as const) {
      await openScreen(page, '#/map', locale);
      await mapReady(page);
      for (const key of [farther, nearer, nearer, nearer]) {
        await page.getByRole('button', { name: key, exact: true }).click();
        await mapAtRest(page);
        await expect.poll(() => namesInSight(page)).toMatchObject({ covered: [], cut: [] });
        expect((await namesInSight(page)).seen).toBeGreaterThan(5);
      }
      await openScreen(page, '#/map', locale);
      await mapReady(page);
      await page.getByRole('button', { name: larger, exact: true }).click();
      await expect(page.locator('html[data-text=large]')).toHaveCount(1);
      await expect.poll(async () => (await namesInSight(page)).cut).toEqual([]);
      await openScreen(page, '#/home', locale);
    }
  });
}
