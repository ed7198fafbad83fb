import { rm } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { installChangedRelease } from '../support/changed-release.ts';
import {
  contentReady,
  openScreen,
  openWithClock,
  passTime,
  startVisit,
  temporaryFolder,
  test,
  viewports,
} from '../support/kiosk-test.ts';
import { startKiosk } from '../support/start-kiosk.ts';

test('a story is read on in place, and by keyboard from where it stopped', async ({ page }) => {
  await openScreen(page, '#/place/brest-fortress', 'be');
  const story = page.locator('main article');
  const before = ((await story.textContent()) ?? '').length;

  await page.getByRole('button', { name: 'Чытаць далей' }).click();

  await expect(page.getByRole('button', { name: 'Чытаць далей' })).toHaveCount(0);
  expect(((await story.textContent()) ?? '').length).toBeGreaterThan(before + 200);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SPAN');
});

test('at most sixty words are shown before a visitor asks for more', async ({ page }) => {
  for (const id of [
    'lepel-tsmok',
    'krasny-1812',
    'vitebsk-chagall-art-centre',
    'velizh-fortress-hill',
  ]) {
    await openScreen(page, `#/place/${id}`, 'ru');
    await page.getByRole('button', { name: 'Читать дальше' }).waitFor();

    const words = await page
      .locator('main article p')
      .evaluateAll((paragraphs) =>
        paragraphs.slice(0, 2).map((each) => (each.textContent ?? '').split(/\s+/).length),
      );

    expect(
      words.reduce((sum, count) => sum + count, 0),
      id,
    ).toBeLessThanOrEqual(60);
  }
});

test('a region tells of itself and leads to its places', async ({ page }) => {
  await openScreen(page, '#/places?region=BY-VI', 'en');

  await page.getByRole('button', { name: 'About the region' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vitebsk Region');
  await expect(page.locator('main dl > div')).toHaveCount(3);
  await page.getByRole('button', { name: /^See \d+ places$/ }).click();

  await expect(page).toHaveURL(/#\/places\?region=BY-VI$/);
});

test('a whole itinerary goes into the list with one touch', async ({ page }) => {
  await openScreen(page, '#/home', 'ru');
  await page.getByRole('button', { name: 'Готовые маршруты' }).click();
  await page
    .getByRole('button', { name: /Смоленск/ })
    .first()
    .click();

  await page.getByRole('button', { name: 'Добавить всё в мой список' }).click();
  await page.getByRole('button', { name: /^Мой список/ }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/список/i);
  await expect.poll(() => page.locator('main li').count()).toBeGreaterThanOrEqual(4);
});

test('a child plays the quiz for five minutes and is never asked whether anybody is there', async ({
  chromium,
  kiosk,
}) => {
  const page = await openWithClock(chromium, kiosk.url);
  await startVisit(page, 'be');
  await page.getByRole('button', { name: 'Віктарына' }).click();
  await page.getByRole('button', { name: 'Гуляць' }).click();

  for (let question = 1; question <= 8; question += 1) {
    await passTime(page, 30);
    await answer(page, question % 3);
    await passTime(page, 10);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.getByRole('button', { name: question < 8 ? 'Далей' : 'Што расцвіло?' }).click();
  }

  await expect(page.getByRole('button', { name: 'Згуляць яшчэ раз' })).toBeVisible();
  await expect(page.getByRole('button', { name: /Галоўная/ })).toBeVisible();
  await page.context().close();
});

test('the next child begins a quiz of its own', async ({ chromium, kiosk }) => {
  const page = await openWithClock(chromium, kiosk.url);
  await startVisit(page, 'ru');
  await page.getByRole('button', { name: 'Викторина' }).click();
  await page.getByRole('button', { name: 'Играть' }).click();
  await answer(page, 0);
  await page.getByRole('button', { name: /Главная/ }).click();
  await page.getByRole('button', { name: 'Завершить' }).click();

  await startVisit(page, 'ru');
  await page.getByRole('button', { name: 'Викторина' }).click();

  await expect(page.getByRole('button', { name: 'Играть' })).toBeVisible();
  await page.context().close();
});

test('opening hours say what they mean today', async ({ chromium }) => {
  const dataFolder = await temporaryFolder();
  await installChangedRelease(dataFolder);
  const kiosk = await startKiosk(dataFolder);
  const nowAt = async (local: string): Promise<string> => {
    const context = await chromium.newContext({
      viewport: viewports.landscape,
      // The machine's own zone is not to be trusted: the places lie at UTC+3.
      timezoneId: 'Asia/Kamchatka',
    });
    const page = await context.newPage();
    await page.clock.setFixedTime(new Date(`${local}:00+03:00`));
    await page.goto(kiosk.url);
    await contentReady(page);
    await openScreen(page, '#/place/mir-castle', 'ru');
    const region = page.getByRole('region', { name: 'Часы работы' });
    // The hours are read by a part of the page that comes after it.
    await region.locator('dd').first().waitFor();
    const parts = await region.locator('h2, dt, dd').allTextContents();
    await context.close();
    return parts.join(' ');
  };

  expect(await nowAt('2026-11-23T12:00')).toBe(
    'Закрыто. Откроется: вторник, 10:00 пн закрыто вт–вс 10:00–18:00',
  );
  expect(await nowAt('2026-11-24T17:30')).toContain('Открыто до 18:00');
  expect(await nowAt('2026-12-31T15:30')).toContain('Закрыто. Откроется: пятница, 10:00');
  await kiosk.stop();
  await rm(dataFolder, { recursive: true });
});

/** Touches one of the three answers of the question that stands. */
const answer = (page: Page, index: number): Promise<void> =>
  page
    .getByRole('list', { name: 'Варианты ответа' })
    .or(page.getByRole('list', { name: 'Варыянты адказу' }))
    .getByRole('button')
    .nth(index)
    .click();
