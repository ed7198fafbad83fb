import { expect } from '@playwright/test';
import { openScreen, startVisit, test } from '../support/kiosk-test.ts';

test('18: a double touch within half a second counts once, also on the screen that it opens', async ({
  page,
}) => {
  await startVisit(page, 'ru');
  const door = await page.getByRole('button', { name: /События/ }).boundingBox();
  if (!door) throw new Error('no door to the events');
  const [x, y] = [door.x + door.width / 2, door.y + door.height / 2];

  await page.mouse.click(x, y, { clickCount: 1 });
  await page.getByRole('heading', { level: 1, name: 'Календарь событий' }).waitFor();
  await page.mouse.click(x, y, { clickCount: 2 });

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Календарь событий');
});

test('18: a finger that slides off a button fires nothing', async ({ page }) => {
  await startVisit(page, 'ru');
  const door = await page.getByRole('button', { name: /События/ }).boundingBox();
  if (!door) throw new Error('no door to the events');
  const touches = await page.context().newCDPSession(page);
  const touch = (type: string, x?: number, y?: number) =>
    touches.send('Input.dispatchTouchEvent', {
      // The protocol's own names of the four phases.
      type: type as 'touchStart',
      touchPoints: x === undefined || y === undefined ? [] : [{ x, y }],
    });

  await touch('touchStart', door.x + 80, door.y + 40);
  for (const step of [40, 120, 200]) await touch('touchMove', door.x + 80, door.y - step);
  await touch('touchEnd');

  await page.waitForTimeout(400);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Куда пойдём сегодня?');
});

test('16: arrows and Enter reach the other end of the screen, Escape leads back', async ({
  page,
}) => {
  await startVisit(page, 'ru');
  await page.keyboard.press('ArrowDown');
  await page.getByRole('button', { name: /^Что посмотреть/ }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('button', { name: /^События/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

  await page.keyboard.press('Tab');
  expect(
    await page.evaluate(() => document.activeElement?.closest('main') !== null),
    'the first Tab leads into the screen',
  ).toBe(true);
  expect(
    await page.evaluate(
      () => getComputedStyle(document.activeElement ?? document.body).outlineStyle,
    ),
  ).toBe('solid');
  await page.keyboard.press('Escape');

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Куда пойдём сегодня?');
});

test('back and Escape close an open panel before they leave the screen', async ({ page }) => {
  await openScreen(page, '#/places', 'ru');
  const more = page.getByRole('button', { name: 'Ещё…' }).first();
  const close = page.getByRole('button', { name: 'Закрыть' });

  await more.press('Enter');
  await close.waitFor();
  await page.keyboard.press('Escape');
  await expect(close).toBeHidden();

  await more.press('Enter');
  await close.waitFor();
  await page.getByRole('button', { name: 'Назад' }).click();
  await expect(close).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Что посмотреть');
});

test('with less motion nothing takes time to change', async ({ page }) => {
  await openScreen(page, '#/home', 'ru');
  await page.getByRole('button', { name: 'Спокойнее' }).click();

  const longest = await page.evaluate(() =>
    Math.max(
      ...[...document.querySelectorAll('*')].map((element) => {
        const { transitionDuration, animationDuration } = getComputedStyle(element);
        return Math.max(
          Number.parseFloat(transitionDuration),
          Number.parseFloat(animationDuration),
        );
      }),
    ),
  );

  expect(longest).toBeLessThanOrEqual(0.001);
});
