import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { installReleaseWithTimes } from '../support/changed-release.ts';
import {
  contentReady,
  openScreen,
  temporaryFolder,
  test,
  viewports,
} from '../support/kiosk-test.ts';
import { mapOf, mapReady } from '../support/map-page.ts';
import { startKiosk } from '../support/start-kiosk.ts';

test('without known times there are neither trains nor rings to choose', async ({ page }) => {
  await openScreen(page, '#/map', 'ru');
  await mapReady(page);

  await expect(page.getByRole('button', { name: /поездом$/ })).toHaveCount(0);
  await expect(mapOf(page).getByRole('img', { name: /Поезд/ })).toHaveCount(0);
});

test('a train of known times moves on the map and stands in its list, and stations are ringed', async ({
  chromium,
}) => {
  const dataFolder = await temporaryFolder();
  await installReleaseWithTimes(dataFolder);
  await writeFile(join(dataFolder, 'config.json'), JSON.stringify({ theme: 'light' }));
  const kiosk = await startKiosk(dataFolder);
  const context = await chromium.newContext({ viewport: viewports.landscape });
  const page = await context.newPage();
  // Half-way from Smolensk to Rudnya.
  await page.clock.setFixedTime(new Date('2026-11-22T08:27:00+03:00'));
  await page.goto(kiosk.url);
  await contentReady(page);
  await openScreen(page, '#/map?layer=railways', 'ru');
  await mapReady(page);

  await expect(mapOf(page).getByRole('img', { name: 'Поезд 6709: по расписанию' })).toBeVisible();
  await expect(page.getByText('Поезда по расписанию, не в реальном времени')).toBeVisible();

  await page.getByRole('button', { name: 'До 1 часа поездом' }).click();
  await expect(page.getByText('В кругах — станции')).toBeVisible();
  await page.getByRole('button', { name: 'Списком' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: '55 мин поездом' })).toHaveCount(1);
  await page.getByRole('button', { name: /^Поезда/ }).click();
  // By the keyboard alone: what moves on the map cannot be aimed at.
  const row = page.getByRole('listitem').getByRole('button', { name: /6709/ });
  await row.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /Витебск/ })).toBeVisible();

  await context.close();
  await kiosk.stop();
  await rm(dataFolder, { recursive: true, maxRetries: 5 });
});
