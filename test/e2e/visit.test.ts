import { expect } from '@playwright/test';
import {
  contentReady,
  openAttract,
  openWithClock,
  passTime,
  startVisit,
  test,
  viewports,
} from '../support/kiosk-test.ts';

test('a Belarusian date is Belarusian in a browser that knows no Belarusian', async ({
  chromium,
  kiosk,
}) => {
  const context = await chromium.newContext({ viewport: viewports.landscape });
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date('2026-07-09T13:40:00Z'));
  await page.goto(kiosk.url);
  await contentReady(page);

  await startVisit(page, 'be');

  await expect(page.getByText('чацвер, 9 ліпеня')).toBeVisible();
  await expect(page.getByText('16:40')).toBeVisible();
  expect(await page.evaluate(() => Intl.DateTimeFormat.supportedLocalesOf(['be']))).toEqual([]);
  await context.close();
});

test('asked whether they are still there, a visitor goes on where they were', async ({
  chromium,
  kiosk,
}) => {
  const page = await openWithClock(chromium, kiosk.url);
  await startVisit(page, 'en');
  await page.getByRole('button', { name: /Trains to Belarus/ }).click();

  await passTime(page, 61);
  await page.getByRole('button', { name: 'Continue' }).click();

  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Trains to Belarus');
  await passTime(page, 61);
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.mouse.click(20, 20);
  await expect(page.getByRole('dialog')).toBeHidden();
  await passTime(page, 61);
  await page.getByRole('dialog').getByRole('button', { name: 'Finish' }).click();
  await expect(page.getByRole('button', { name: 'English Start' })).toBeVisible();
  await page.context().close();
});

test('"Finish" forgets the visit at once', async ({ page }) => {
  await startVisit(page, 'en');
  await page.getByRole('button', { name: 'Larger' }).click();

  await page.getByRole('button', { name: 'Finish' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toContainText('Прикоснитесь');
  await expect(page.locator('html')).toHaveAttribute('data-text', 'normal');
});

test('emergency is one tap away from the attract screen', async ({ page }) => {
  await page.getByRole('button', { name: 'Экстренная помощь: 112' }).click();

  await expect(page.getByRole('main').getByText('103')).toBeVisible();
});

test('a town found by search opens the list of its places, and home forgets the search', async ({
  page,
}) => {
  await startVisit(page, 'en');
  await page.getByRole('button', { name: 'Place, town or event' }).click();
  await page.keyboard.type('Polatsk');
  await page.getByRole('button', { name: /^Polotsk 6 places/ }).click();
  await expect(page.getByText('6 places, nearest first')).toBeVisible();

  await page.getByRole('button', { name: 'Home' }).click();
  await page.getByRole('button', { name: 'Place, town or event' }).click();

  await expect(page.getByRole('textbox')).toHaveValue('');
});

test('back from an answer at the border leads to the question before', async ({ page }) => {
  await startVisit(page, 'en');
  await page.getByRole('button', { name: /Across the border/ }).click();
  await page.getByRole('button', { name: /Another country/ }).click();
  await expect(page.getByText('Question 2 of 3')).toBeVisible();

  await page.getByRole('button', { name: 'Back' }).click();

  await expect(page.getByText('Question 1 of 3')).toBeVisible();
});

test('every way through the kiosk can be gone with a keyboard', async ({ page }) => {
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.locator('html[lang=ru]').waitFor();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Куда пойдём сегодня?');

  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => document.activeElement?.textContent ?? '');
    if (name.includes('События')) break;
  }
  const outline = await page.evaluate(() =>
    document.activeElement ? getComputedStyle(document.activeElement).outlineStyle : 'none',
  );
  await page.keyboard.press('Enter');

  expect(outline).toBe('solid');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('событий');
});

test('no pointer is seen unless a mouse moves', async ({ page }) => {
  const cursor = () =>
    page.evaluate(
      () => getComputedStyle(document.body.querySelector('main') ?? document.body).cursor,
    );
  expect(await cursor()).toBe('none');

  // As Chromium itself tells of one that rests, now and then, when it opens a page.
  await page.mouse.move(0, 0);
  expect(await cursor()).toBe('none');

  await page.mouse.move(300, 300);
  await expect.poll(cursor).not.toBe('none');

  await expect.poll(cursor, { timeout: 6000 }).toBe('none');
});

test('the next visitor cannot go back into the visit before', async ({ page }) => {
  await startVisit(page, 'ru');
  await page.getByRole('button', { name: /События/ }).click();
  await page.getByRole('button', { name: 'Главная' }).click();
  await page.getByRole('button', { name: 'Завершить' }).click();
  await startVisit(page, 'en');

  await expect(page.getByRole('button', { name: 'Back' })).toBeHidden();
  expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(3);
});

test('a double touch on the attract screen opens home and nothing behind it', async ({
  kioskContext,
  kiosk,
}) => {
  const page = await openAttract(kioskContext, kiosk.url);

  await page.getByRole('button', { name: /^English/ }).dblclick();

  await expect(page.getByRole('heading', { level: 1 })).toContainText('Where shall we go today?');
});
