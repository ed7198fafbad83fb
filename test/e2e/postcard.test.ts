import { expect } from '@playwright/test';
import { openScreen, test } from '../support/kiosk-test.ts';
import { readQrCode } from '../support/read-qr-code.ts';

test('a postcard greets in the words and from the place that were chosen, without internet', async ({
  page,
}) => {
  await openScreen(page, '#/postcard', 'be');

  await page.getByRole('button', { name: 'Хутка вярнуся' }).click();
  const pictures = page.getByRole('region', { name: 'Выберыце малюнак' });
  await pictures.getByRole('listitem').nth(2).getByRole('button').click();
  const title = await pictures.getByRole('button', { pressed: true }).getAttribute('aria-label');
  const text = await readQrCode(page.locator('main svg[role=img]'));

  await expect(page.locator('figcaption')).toContainText('Хутка вярнуся');
  expect(text.startsWith('Хутка вярнуся\n')).toBe(true);
  expect(text).toContain(title);
  expect(text).toContain('geo:');
  expect(text).not.toContain('http');
});

test('a day of a tour goes to the phone in one code', async ({ page }) => {
  await openScreen(page, '#/tour/smolensk-day', 'ru');
  await page.getByRole('button', { name: 'На телефон' }).click();

  const text = await readQrCode(page.getByRole('dialog').locator('svg[role=img]'));

  expect(text).toContain('Смоленск');
  expect(text).toMatch(/^8 /m);
  await page.getByRole('button', { name: 'Закрыть' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
});
