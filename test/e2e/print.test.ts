import { expect, type Page } from '@playwright/test';
import type { Paper } from '#shared/print-model';
import { type Language, openScreen, test } from '../support/kiosk-test.ts';

const places = [
  'smolensk-assumption-cathedral',
  'smolensk-fortress-wall',
  'vitebsk-town-hall',
  'vitebsk-chagall-house',
  'polotsk-st-sophia',
  'mir-castle',
  'nesvizh-palace',
  'brest-fortress',
];

/** The kiosk as if it had a printer with this paper: the browser shell itself has none. */
async function openListFor(page: Page, paper: Paper, language: Language): Promise<void> {
  await page.route('**/api/getKioskInfo', async (route) => {
    const response = await route.fetch();
    const { result } = await response.json();
    await route.fulfill({ response, json: { result: { ...result, paper } } });
  });
  await openScreen(page, '#/home', language);
  for (const id of places) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#/place/${id}`);
    await page.getByRole('button', { name: /Добавить в|Дадаць у|Add to/ }).press('Enter');
  }
  await page.evaluate(() => {
    location.hash = '#/list';
  });
  await page.locator('article[data-paper]').waitFor({ state: 'attached' });
  await page.evaluate(() => document.fonts.ready);
}

const languages = ['ru', 'be', 'en'] as const;

for (const [paper, language] of [
  ['A4', 'be'],
  ['A5', 'ru'],
  ['80mm', 'en'],
] as const) {
  test(`the list is a page of its own on ${paper} (${language})`, async ({ page }) => {
    await openListFor(page, paper, language);
    const sheet = page.locator('article[data-paper]');
    await page.emulateMedia({ media: 'print' });

    const { width, height, overflow } = await sheet.evaluate((element) => ({
      width: (element.getBoundingClientRect().width * 25.4) / 96,
      height: (element.getBoundingClientRect().height * 25.4) / 96,
      overflow: [...element.querySelectorAll('*')].some(
        (part) => part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 0,
      ),
    }));
    const pdf = await page.pdf(
      paper === '80mm' ? { width: '80mm', height: `${Math.ceil(height)}mm` } : { format: paper },
    );

    expect(Math.round(width)).toBe({ A4: 210, A5: 148, '80mm': 80 }[paper]);
    expect(overflow).toBe(false);
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
    expect(pages).toBeLessThanOrEqual(paper === '80mm' ? 1 : 2);
    await expect(page.locator('#root')).toBeHidden();
    await expect(sheet.locator('li')).toHaveCount(places.length);
  });
}

test('without a printer there is nothing to press', async ({ page }) => {
  for (const language of languages) {
    await openScreen(page, '#/place/mir-castle', language);
    await page.getByRole('button', { name: /Добавить в|Дадаць у|Add to/ }).press('Enter');
    await page.evaluate(() => {
      location.hash = '#/list';
    });
    await expect(page.locator('main li')).toHaveCount(1);

    await expect(page.getByRole('button', { name: /Напечатать|Надрукаваць|Print/ })).toHaveCount(0);
    await expect(page.locator('article[data-paper]')).toHaveCount(0);
  }
});
