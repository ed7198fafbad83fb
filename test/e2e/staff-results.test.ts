import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { findAxeFaults } from '../support/axe-faults.ts';
import {
  contentReady,
  startVisit,
  temporaryFolder,
  test,
  viewports,
} from '../support/kiosk-test.ts';
import { findLayoutFaults } from '../support/layout-faults.ts';
import { anOffice, column, passphrase } from '../support/office.ts';
import { startKiosk } from '../support/start-kiosk.ts';

const saved = (page: Page): Promise<void> => page.getByText('Сохранено').waitFor();
const days = ['воскресенье', 'понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота'];
/** As the kiosk counts it: UTC+3 all the year. */
const today = (): Date => new Date(Date.now() + 3 * 3600_000);

async function openRecord(page: Page, title: string): Promise<void> {
  await page.getByRole('searchbox').fill(title);
  await page
    .getByRole('main')
    .getByRole('listitem')
    .getByRole('button', { name: new RegExp(title) })
    .first()
    .click();
  await saved(page);
}

async function toList(page: Page): Promise<void> {
  await saved(page);
  await page.getByRole('button', { name: 'К списку' }).click();
}

async function addTrain(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Новый поезд' }).click();
  const texts = {
    ru: ['Смоленск — Витебск', 'Поезд через границу.', 'РЖД'],
    be: ['Смаленск — Віцебск', 'Цягнік праз мяжу.', 'РЖД'],
  } as const;
  for (const [language, lines] of Object.entries(texts)) {
    const fields = column(page, language as 'ru').getByRole('textbox');
    for (const [index, text] of lines.entries()) await fields.nth(index).fill(text);
  }
  const card = page.getByRole('region', { name: 'Расписание' });
  for (const stop of ['smolensk-tsentralny', 'rudnya', 'vitebsk']) {
    await card.getByRole('combobox').selectOption(stop);
  }
  await card.getByRole('button', { name: 'Добавить рейс' }).click();
  await card.getByLabel('Номер поезда').fill('801');
  for (const [index, time] of ['7.10', '8:25', '0940'].entries()) {
    await card.getByPlaceholder('--:--').nth(index).fill(time);
  }
  await expect(card.getByText('ежедневно')).toBeVisible();
  await card.getByRole('button', { name: days[today().getUTCDay()] as string }).click();
  await expect(card.getByText('ежедневно')).toHaveCount(0);
  expect(await findLayoutFaults(page)).toEqual([]);
  expect(await findAxeFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Проверено сегодня' }).click();
  await toReady(page);
}

async function toReady(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Готово$/ }).click();
  await toList(page);
}

test('a timetable, hours, a drawing and a hidden place reach the visitors of another screen', async ({
  chromium,
}) => {
  const office = await anOffice(chromium, viewports.landscape);
  const { page } = office;
  await page.getByRole('button', { name: 'Материалы' }).click();
  await addTrain(page);

  await page.getByRole('button', { name: 'Новое событие' }).click();
  await column(page, 'ru').getByRole('textbox').nth(0).fill('Ярмарка мёда');
  await column(page, 'ru').getByRole('textbox').nth(1).fill('Мёд и ульи.');
  await column(page, 'ru').getByRole('textbox').nth(2).fill('Смоленск');
  await column(page, 'be').getByRole('textbox').nth(0).fill('Кірмаш мёду');
  await column(page, 'be').getByRole('textbox').nth(1).fill('Мёд і вуллі.');
  await column(page, 'be').getByRole('textbox').nth(2).fill('Смаленск');
  await page.getByRole('button', { name: 'Выбрать день' }).first().click();
  await page.getByRole('button', { name: 'Следующий месяц' }).click();
  await page.getByRole('button', { name: /^15 / }).click();
  await page.getByRole('region', { name: 'Картинка' }).locator('img').waitFor({ timeout: 30_000 });
  await toReady(page);

  await openRecord(page, 'Теремок');
  await page.getByRole('button', { name: 'Скрыть' }).click();
  await toReady(page);
  await page.getByRole('button', { name: 'К началу' }).click();
  await page.getByRole('button', { name: 'Публикация' }).click();
  await page.getByRole('button', { name: /^Опубликовать$/ }).click();
  await page.getByLabel('Пароль подписи').fill(passphrase);
  await page.getByRole('button', { name: 'Подписать' }).click();
  await expect(page.getByText('Выпуск 1 опубликован')).toBeVisible({ timeout: 60_000 });

  const dataFolder = await temporaryFolder();
  const feed = office.feed.target;
  const config = { theme: 'light', feed: { folder: join(office.kiosk.dataFolder, '..', 'feed') } };
  await writeFile(join(dataFolder, 'config.json'), JSON.stringify(config));
  await writeFile(join(dataFolder, 'feed-root.json'), (await feed.read('1.root.json')) ?? '');
  const screen = await startKiosk(dataFolder);
  const visitor = await chromium.newPage({ viewport: viewports.portrait });
  await visitor.goto(screen.url);
  await contentReady(visitor);
  // Visitors are not interrupted: what is new comes while nobody is there.
  await expect
    .poll(() => readFile(join(dataFolder, 'content', 'state.json'), 'utf8').catch(() => ''), {
      timeout: 60_000,
    })
    .toContain('"trial"');
  await visitor.reload();
  await contentReady(visitor);
  await startVisit(visitor, 'be');
  const go = (hash: string) => visitor.evaluate((to) => location.assign(to), hash);

  await go('#/trains');
  const row = visitor.getByRole('button', { name: /801/ });
  await expect(row).toContainText('сёння не курсіруе', { timeout: 60_000 });
  await row.click();
  await expect(visitor.getByRole('heading', { name: 'Смаленск — Віцебск' })).toBeVisible();
  await expect(visitor.getByText('07:10')).toBeVisible();
  const stops = visitor.getByRole('list', { name: 'Час на прыпынках' });
  await expect(stops).toHaveText(/08:25\s*Рудня.*09:40\s*Віцебск/);
  await expect(visitor.getByText('сёння не курсіруе')).toBeVisible();
  expect(await findLayoutFaults(visitor)).toEqual([]);
  expect(await findAxeFaults(visitor)).toEqual([]);

  const eventId = `event-${new Date().toISOString().slice(0, 10).replaceAll('-', '')}-1`;
  await go(`#/event/${eventId}`);
  await expect(visitor.getByRole('heading', { name: 'Кірмаш мёду' })).toBeVisible();
  const drawing = visitor.locator('main img[src*="media"]').first();
  await expect
    .poll(() => drawing.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThanOrEqual(480);
  await go('#/place/flyonovo-teremok');
  await expect(visitor.getByText('Гэтай старонкі больш няма')).toBeVisible();

  await visitor.close();
  await screen.stop();
  await office.end();
});

test('opening hours of a week with a lunch break decide what is open on the day of the preview', async ({
  chromium,
}) => {
  const { page, kiosk, end } = await anOffice(chromium, viewports.landscape);
  await page.getByRole('button', { name: 'Материалы' }).click();
  await openRecord(page, 'Теремок');
  const card = page.getByRole('region', { name: 'Часы работы' });
  const forget = card.getByRole('button', { name: 'Часы неизвестны' });
  if (await forget.isVisible()) await forget.click();
  await card.getByRole('button', { name: 'Записать часы работы' }).click();
  const dayRow = (day: string) => card.getByRole('listitem').filter({ hasText: day });
  await dayRow('вторник').getByRole('button', { name: 'Перерыв' }).click();
  await card.getByLabel('вторник: начало перерыва').selectOption('11:30');
  await card.getByLabel('вторник: конец перерыва').selectOption('13:00');
  await dayRow('среда').getByRole('button', { name: 'Как выше' }).click();
  await expect(card.getByRole('textbox')).toHaveValue(
    'Mo off; Tu-We 10:00-11:30,13:00-18:00; Th-Su 10:00-18:00',
  );
  expect(await findLayoutFaults(page)).toEqual([]);
  expect(await findAxeFaults(page)).toEqual([]);
  await saved(page);
  await page.getByRole('button', { name: 'Посмотреть' }).click();

  const preview = page.frameLocator('iframe');
  for (const [weekday, words] of [
    [1, 'Закрыто. Откроется: вторник, 10:00'],
    [2, 'Закрыто, откроется в 13:00'],
    [3, 'Закрыто, откроется в 13:00'],
    [4, 'Открыто до 18:00'],
  ] as const) {
    // Days of the preview are shown at noon.
    await chooseDay(page, weekday);
    await expect(preview.getByText(words).first()).toBeVisible();
  }
  expect(kiosk.output()).not.toContain('rror');
  await end();
});

/** A day of the second week of next month. */
async function chooseDay(page: Page, weekday: number): Promise<void> {
  const now = today();
  const eighth = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 8)).getUTCDay();
  const day = 8 + ((weekday - eighth + 7) % 7);
  const isFirst = await page.getByRole('button', { name: 'Сегодня', exact: true }).isVisible();
  await page
    .getByRole('complementary')
    .getByRole('button', { name: /^Сегодня$|\d{4} г\.$/ })
    .first()
    .click();
  if (isFirst) await page.getByRole('button', { name: 'Следующий месяц' }).click();
  await page
    .getByRole('button', { name: new RegExp(`^${day} `) })
    .last()
    .click();
}

test('each filter of the list finds what it is for, and nothing else', async ({ chromium }) => {
  const { page, end } = await anOffice(chromium, viewports.portrait);
  await page.getByRole('button', { name: 'Материалы' }).click();
  const count = async (): Promise<number> =>
    Number(/\d+/.exec((await page.getByText(/^Найден[ао] \d/).textContent()) ?? '')?.[0]);
  const chip = (name: string) => page.getByRole('button', { name: new RegExp(`^${name}\\s*\\d`) });
  await expect.poll(count).toBeGreaterThan(100);
  const all = await count();

  await page.getByRole('combobox', { name: 'Что показать' }).selectOption('places');
  const places = await count();
  expect(places).toBeLessThan(all);
  await page.getByRole('combobox', { name: 'Регион' }).selectOption('RU-SMO');
  const inRegion = await count();
  expect(inRegion).toBeLessThan(places);
  expect(inRegion).toBeGreaterThan(0);
  await page.getByRole('combobox', { name: 'Регион' }).selectOption('');

  await chip('Не проверено').click();
  const unverified = await count();
  await openRecord(page, 'Теремок');
  await page.getByRole('button', { name: 'Проверено сегодня' }).click();
  await page.getByRole('textbox', { name: /^Ссылка или название/ }).fill('Музей\n');
  await page.getByRole('button', { name: 'Скрыть' }).click();
  const soon = new Date(today().getTime() + 3 * 86_400_000);
  const shown = page.getByRole('region', { name: 'Показывать на экране' });
  await shown.getByRole('button', { name: 'Выбрать день' }).last().click();
  if (soon.getUTCMonth() !== today().getUTCMonth()) {
    await page.getByRole('button', { name: 'Следующий месяц' }).click();
  }
  await page.getByRole('button', { name: new RegExp(`^${soon.getUTCDate()} `) }).click();
  await toList(page);
  await page.getByRole('searchbox').fill('');
  await expect.poll(count).toBe(unverified - 1);
  for (const sign of ['Скрыто', 'Скоро скроется', 'Изменено']) {
    await chip(sign).click();
    await expect.poll(count).toBe(1);
    await expect(page.getByRole('button', { name: /Теремок/ })).toBeVisible();
  }

  await page.getByRole('combobox', { name: 'Что показать' }).selectOption('');
  await page.getByRole('button', { name: 'Новое событие' }).click();
  await page.getByRole('textbox', { name: 'Название', exact: true }).fill('Ярмарка мёда');
  await toList(page);
  for (const sign of ['Нет белорусского', 'Нет английского', 'С замечаниями']) {
    await chip(sign).click();
    await expect(page.getByRole('button', { name: /Ярмарка мёда/ })).toBeVisible();
    await expect(page.getByRole('button', { name: /Теремок/ })).toHaveCount(0);
  }
  expect(await findLayoutFaults(page)).toEqual([]);
  await end();
});
