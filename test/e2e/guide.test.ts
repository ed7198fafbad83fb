import { expect } from '@playwright/test';
import { answerQuiz } from '../support/answer-quiz.ts';
import { openScreen, openWithClock, startVisit, test } from '../support/kiosk-test.ts';

test('a story is read on in place, and by keyboard from where it stopped', async ({ page }) => {
  await openScreen(page, '#/place/brest-fortress', 'be');
  const story = page.locator('main article');
  const before = ((await story.textContent()) ?? '').length;

  await page.getByRole('button', { name: 'Чытаць далей' }).click();

  await expect(page.getByRole('button', { name: 'Чытаць далей' })).toHaveCount(0);
  expect(((await story.textContent()) ?? '').length).toBeGreaterThan(before + 200);
  await expect(page.locator('main article span:focus')).toHaveCount(1);
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

test('the next child begins a quiz of its own', async ({ chromium, kiosk }) => {
  const page = await openWithClock(chromium, kiosk.url);
  await startVisit(page, 'ru');
  await page.getByRole('button', { name: 'Викторина' }).click();
  await page.getByRole('button', { name: 'Играть' }).click();
  await answerQuiz(page, 0);
  await page.getByRole('button', { name: /Главная/ }).click();
  await page.getByRole('button', { name: 'Завершить' }).click();

  await startVisit(page, 'ru');
  await page.getByRole('button', { name: 'Викторина' }).click();

  await expect(page.getByRole('button', { name: 'Играть' })).toBeVisible();
  await page.context().close();
});
