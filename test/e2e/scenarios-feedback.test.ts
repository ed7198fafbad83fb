import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import {
  openAttract,
  startVisit,
  temporaryFolder,
  test,
  viewports,
} from '../support/kiosk-test.ts';
import { startKiosk } from '../support/start-kiosk.ts';

/** What a kiosk has counted, of all days together. */
async function countsIn(dataFolder: string): Promise<Readonly<Record<string, number>>> {
  const folder = join(dataFolder, 'statistics');
  const counts: Record<string, number> = {};
  for (const name of await readdir(folder).catch((): string[] => [])) {
    const day = JSON.parse(await readFile(join(folder, name), 'utf8'));
    for (const [key, count] of Object.entries<number>(day.counts)) {
      counts[key] = (counts[key] ?? 0) + count;
    }
  }
  return counts;
}

test('31. Rates the visit in 1 tap; counter grows by one; nothing personal stored', async ({
  chromium,
}) => {
  const dataFolder = await temporaryFolder();
  const kiosk = await startKiosk(dataFolder);
  const context = await chromium.newContext({ viewport: viewports.landscape });
  const page = await openAttract(context, kiosk.url);
  await startVisit(page, 'be');
  await page.getByRole('button', { name: 'Месца, горад або падзея' }).click();
  await page.getByRole('textbox').click();
  await page.keyboard.type('qqwzx@zzqq.xx 89123456789');
  await expect(page.getByText('Нічога не знойдзена')).toBeVisible();
  // Long enough for the search to count as one that found nothing.
  await page.waitForTimeout(3500);
  await page.getByRole('button', { name: 'Галоўная' }).click();
  await page.getByRole('button', { name: 'Завяршыць' }).click();

  await page.getByRole('button', { name: 'Часткова' }).click();

  await expect(page.getByText('Дзякуй, што сказалі!')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Часткова' })).toBeHidden();
  await expect
    .poll(async () => (await countsIn(dataFolder))['rating/fair'], { timeout: 20_000 })
    .toBe(1);
  const counts = await countsIn(dataFolder);
  expect(counts).toMatchObject({ visit: 1, 'language/be': 1, 'screen/search': 1 });
  expect(JSON.stringify(counts)).not.toMatch(/qqwzx|zzqq|\d{4}/);
  await context.close();
  await kiosk.stop();
  await rm(dataFolder, { recursive: true, maxRetries: 5 });
});

test('31. Who does not want to answer is not held up: the next touch begins another visit', async ({
  page,
}) => {
  await startVisit(page, 'ru');
  await page.getByRole('button', { name: 'Завершить' }).click();
  await expect(page.getByText('Этот экран вам помог?')).toBeVisible();

  await startVisit(page, 'en');

  await expect(page.getByRole('heading', { level: 1 })).toContainText('Where shall we go today?');
  await expect(page.getByText('Этот экран вам помог?')).toBeHidden();
});
