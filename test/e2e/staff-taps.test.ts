import { expect, type Page } from '@playwright/test';
import { test, viewports } from '../support/kiosk-test.ts';
import { anOffice, column, passphrase } from '../support/office.ts';

/** Counts every touch of a key or a field that a hand makes; typing is not counted. */
function tapping(page: Page) {
  let taps = 0;
  const startedAt = performance.now();
  return {
    async tap(name: string | RegExp): Promise<void> {
      taps += 1;
      await page.getByRole('button', { name }).first().click();
    },
    async write(field: ReturnType<Page['getByRole']>, text: string): Promise<void> {
      taps += 1;
      await field.click();
      await field.fill(text);
    },
    sum: () => ({ taps, seconds: Math.round((performance.now() - startedAt) / 100) / 10 }),
  };
}

test('what staff do most often takes few taps', async ({ chromium }) => {
  const { page, end } = await anOffice(chromium, viewports.landscape);
  const sums: Record<string, ReturnType<ReturnType<typeof tapping>['sum']>> = {};

  let hand = tapping(page);
  await hand.tap('Срочное');
  await hand.write(page.getByLabel('Русский', { exact: true }), 'Музей сегодня закрыт');
  await hand.write(page.getByLabel('Беларуская', { exact: true }), 'Музей сёння зачынены');
  await hand.tap(/^Показать$/);
  await expect(page.getByText('Уже на этом экране')).toBeVisible();
  sums.notice = hand.sum();
  await page.getByRole('button', { name: 'К началу' }).click();

  hand = tapping(page);
  await hand.tap('Срочное');
  await hand.write(page.getByRole('searchbox'), 'Теремок');
  await hand.tap(/^Скрыть$/);
  await expect(page.getByRole('button', { name: 'Показать снова' })).toBeVisible();
  sums.hide = hand.sum();
  await page.getByRole('button', { name: 'К началу' }).click();

  hand = tapping(page);
  await hand.tap('Материалы');
  await hand.tap('Новое событие');
  for (const [language, texts] of [
    ['ru', ['Ярмарка мёда', 'Мёд со всей области и мастера, которые делают ульи.', 'Смоленск']],
    ['be', ['Кірмаш мёду', 'Мёд з усёй вобласці і майстры, якія робяць вуллі.', 'Смаленск']],
  ] as const) {
    const fields = column(page, language).getByRole('textbox');
    for (const [at, text] of texts.entries()) await hand.write(fields.nth(at), text);
  }
  await hand.tap('Выбрать день');
  await hand.tap('Следующий месяц');
  await hand.tap(/^15 /);
  await hand.tap(/^Готово$/);
  await expect(page.getByText('Сохранено')).toBeVisible();
  sums.event = hand.sum();
  await page.getByRole('button', { name: 'К началу' }).click();

  hand = tapping(page);
  await hand.tap('Публикация');
  await hand.tap(/^Опубликовать$/);
  await hand.write(page.getByLabel('Пароль подписи'), passphrase);
  await hand.tap('Подписать');
  await expect(page.getByText('Выпуск 1 опубликован')).toBeVisible({ timeout: 60_000 });
  sums.publish = hand.sum();

  // A second release, so that there is one to go back to.
  await page.getByRole('button', { name: 'К началу' }).click();
  await page.getByRole('button', { name: 'Срочное' }).click();
  await page.getByRole('button', { name: 'Показать снова' }).first().click();
  await page.getByRole('button', { name: 'К началу' }).click();
  await page.getByRole('button', { name: 'Публикация' }).click();
  await page.getByRole('button', { name: /^Опубликовать$/ }).click();
  await page.getByLabel('Пароль подписи').fill(passphrase);
  await page.getByRole('button', { name: 'Подписать' }).click();
  await expect(page.getByText('Выпуск 2 опубликован')).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: 'К началу' }).click();
  hand = tapping(page);
  await hand.tap('Публикация');
  await hand.tap(/^Вернуть/);
  await hand.write(page.getByLabel('Пароль подписи'), passphrase);
  await hand.tap('Подписать');
  await expect(page.getByText('Выпуск 3 опубликован')).toBeVisible({ timeout: 60_000 });
  sums.back = hand.sum();

  test.info().annotations.push({ type: 'taps', description: JSON.stringify(sums) });
  const most = { notice: 4, hide: 3, event: 12, publish: 4, back: 4 };
  for (const [what, taps] of Object.entries(most)) {
    expect(sums[what]?.taps, what).toBeLessThanOrEqual(taps);
  }
  await end();
});
