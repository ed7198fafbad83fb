import { rm } from 'node:fs/promises';
import { expect, type FrameLocator, type Page } from '@playwright/test';
import { findAxeFaults } from '../support/axe-faults.ts';
import { test as base, startVisit, temporaryFolder, viewports } from '../support/kiosk-test.ts';
import { findLayoutFaults } from '../support/layout-faults.ts';
import { column, openStaffMode, startOffice } from '../support/office.ts';
import type { RunningKiosk } from '../support/start-kiosk.ts';

/** One office for the whole file: what one test changes the others do not look at. */
const test = base.extend<{ readonly staff: Page }, { readonly office: RunningKiosk }>({
  office: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern.
    async ({}, use) => {
      const dataFolder = await temporaryFolder();
      const kiosk = await startOffice(dataFolder);
      await use(kiosk);
      await kiosk.stop();
      await rm(dataFolder, { recursive: true });
    },
    { scope: 'worker' },
  ],
  staff: async ({ chromium, office }, use) => {
    const page = await (await chromium.newContext({ viewport: viewports.landscape })).newPage();
    await openStaffMode(page, office);
    await page.getByRole('button', { name: 'Материалы' }).click();
    await use(page);
    await page.context().close();
  },
});

const saved = (page: Page): Promise<void> => page.getByText('Сохранено').waitFor();

async function openRecord(page: Page, title: string): Promise<void> {
  await page.getByRole('searchbox').fill(title);
  await page
    .getByRole('button', { name: new RegExp(title) })
    .first()
    .click();
  await saved(page);
}

const preview = (page: Page): FrameLocator => page.frameLocator('iframe');

/** Databases of the page, and how many visits and screens the host has counted. */
const traces = (page: Page) =>
  page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name).toSorted(),
    counted: await (
      await fetch('/api/getStatistics', { method: 'POST', body: JSON.stringify({ days: 1 }) })
    ).text(),
  }));

test('a draft is seen in each language and both ways up, and by no visitor', async ({ staff }) => {
  await openRecord(staff, 'Теремок');
  const before = await traces(staff);
  await column(staff, 'ru').getByRole('textbox').nth(0).fill('Теремок на выставке');
  await column(staff, 'be').getByRole('textbox').nth(0).fill('Церамок на выставе');
  await column(staff, 'en').getByRole('textbox').nth(0).fill('The Teremok on show');
  await staff.getByRole('button', { name: 'Посмотреть' }).click();

  await expect(preview(staff).getByRole('heading', { name: 'Теремок на выставке' })).toBeVisible();
  expect(await findLayoutFaults(staff)).toEqual([]);
  expect(await findAxeFaults(staff)).toEqual([]);
  await staff.getByRole('button', { name: 'Беларуская' }).click();
  await expect(preview(staff).getByRole('heading', { name: 'Церамок на выставе' })).toBeVisible();
  await staff.getByRole('button', { name: 'Вертикальный' }).click();
  await expect(preview(staff).locator('html')).toHaveAttribute('data-layout', 'portrait');
  // The visitors' own key, within the frame.
  await preview(staff).getByRole('button', { name: 'English', exact: true }).click();
  await expect(preview(staff).getByRole('heading', { name: 'The Teremok on show' })).toBeVisible();
  await expect(
    staff.getByRole('complementary').getByRole('button', { name: 'English' }),
  ).toHaveAttribute('aria-pressed', 'true');

  await staff.getByRole('button', { name: 'К записи' }).click();
  await expect(column(staff, 'ru')).toBeVisible();
  await expect.poll(() => traces(staff)).toEqual(before);
  await staff.getByRole('button', { name: 'Выйти', exact: true }).click();
  await startVisit(staff, 'ru');
  await staff.evaluate(() => {
    location.hash = '#/place/flyonovo-teremok';
  });
  await expect(staff.getByRole('heading', { level: 1 })).toContainText('Теремок');
  await expect(staff.getByText('на выставке')).toHaveCount(0);
  // A frame that staff have not opened shows nothing of anybody's.
  await staff.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.src = '/';
    document.body.append(frame);
  });
  await expect(preview(staff).getByText('Сейчас вернёмся')).toBeVisible();
});

test('the day that is chosen decides what is shown and what is open', async ({ staff }) => {
  await staff.getByRole('button', { name: 'Новое объявление' }).click();
  await column(staff, 'ru').getByRole('textbox').fill('В музее новый зал');
  await column(staff, 'be').getByRole('textbox').fill('У музеі новая зала');
  await staff.getByRole('button', { name: 'Выбрать день' }).first().click();
  await staff.getByRole('button', { name: 'Следующий месяц' }).click();
  await staff.getByRole('button', { name: /^15 / }).click();
  await saved(staff);
  await staff.getByRole('button', { name: 'Посмотреть' }).click();
  await preview(staff).getByRole('navigation').first().waitFor();
  const banner = preview(staff).getByRole('complementary');
  await expect(banner).toHaveCount(0);

  await staff.getByRole('button', { name: 'Сегодня' }).click();
  await staff.getByRole('button', { name: 'Следующий месяц' }).click();
  await staff.getByRole('button', { name: /^16 / }).click();

  await expect(banner).toContainText('В музее новый зал');
});

test('what cannot be shown yet is said in words', async ({ staff }) => {
  await staff.getByRole('button', { name: 'Новый экспонат' }).click();
  await saved(staff);
  await staff.getByRole('button', { name: 'Посмотреть' }).click();

  await expect(staff.getByText('Эту запись пока нельзя показать')).toBeVisible();
});

test('a new record has a drawn picture at once, and another one for another theme', async ({
  staff,
}) => {
  await staff.getByRole('button', { name: 'Новый экспонат' }).click();
  const picture = staff.getByRole('region', { name: 'Картинка' }).locator('img');
  await expect(picture).toBeVisible({ timeout: 20_000 });
  const first = await picture.getAttribute('src');
  await expect(picture).toHaveJSProperty('naturalWidth', 480);

  await staff.getByRole('button', { name: 'Природа', exact: true }).click();

  await expect(picture).not.toHaveAttribute('src', first ?? '', { timeout: 20_000 });
  await saved(staff);
  await staff.getByRole('button', { name: 'К списку' }).click();
  await expect(staff.getByRole('listitem').first().locator('img')).toBeVisible();
});

test('the pin of a place goes where the map is touched, and further with the keys', async ({
  staff,
}) => {
  await openRecord(staff, 'Теремок');
  const card = staff.getByRole('region', { name: 'Где на карте' });
  const figures = card.getByRole('textbox');
  const before = await figures.inputValue();
  await card.getByRole('button', { name: 'Передвинуть на карте' }).click();
  const dialog = staff.getByRole('dialog');
  await dialog.locator('[data-testid=map][data-ready=true]').waitFor();
  expect(await findAxeFaults(staff)).toEqual([]);
  await dialog.getByTestId('map').click({ position: { x: 300, y: 200 } });
  const touched = await dialog.getByText('северной широты').textContent();
  await staff.keyboard.press('ArrowRight');
  await expect(dialog.getByText('северной широты')).not.toHaveText(touched ?? '');
  await dialog.getByRole('button', { name: 'Булавку выше' }).click();
  await dialog.getByRole('button', { name: 'Булавка стоит верно' }).click();

  await expect(figures).not.toHaveValue(before);
  const [lat = 0, lon = 0] = (await figures.inputValue()).split(', ').map(Number);
  expect([lat, lon]).toEqual([expect.closeTo(54.6, 0), expect.closeTo(32.2, 0)]);
  await saved(staff);
});

test('a timetable that staff have entered is on the visitors’ screen', async ({ staff }) => {
  await staff.getByRole('button', { name: 'Новый поезд' }).click();
  const texts = {
    ru: ['Смоленск — Витебск', 'Поезд через границу, паспорт нужен.', 'РЖД'],
    be: ['Смаленск — Віцебск', 'Цягнік праз мяжу, пашпарт патрэбны.', 'РЖД'],
  } as const;
  for (const [language, lines] of Object.entries(texts)) {
    const fields = column(staff, language as 'ru').getByRole('textbox');
    for (const [index, text] of lines.entries()) await fields.nth(index).fill(text);
  }
  const timetable = staff.getByRole('region', { name: 'Расписание' });
  for (const stop of ['smolensk-tsentralny', 'rudnya', 'vitebsk']) {
    await timetable.getByRole('combobox').selectOption(stop);
  }
  await timetable.getByRole('button', { name: 'Добавить рейс' }).click();
  await timetable.getByLabel('Номер поезда').fill('800');
  await timetable.getByRole('button', { name: 'Добавить рейс' }).click();
  await timetable.getByLabel('Номер поезда').last().fill('801');
  await timetable.getByRole('button', { name: 'Убрать рейс: 800' }).click();
  await expect(timetable.getByLabel('Номер поезда')).toHaveValue('801');
  for (const [index, time] of ['7.10', '8:25', '0940'].entries()) {
    await timetable.getByPlaceholder('--:--').nth(index).fill(time);
  }
  await staff.getByRole('button', { name: 'Проверено сегодня' }).click();
  await saved(staff);
  await staff.getByRole('button', { name: 'Посмотреть' }).click();

  const page = preview(staff);
  await expect(page.getByRole('heading', { name: 'Смоленск — Витебск' })).toBeVisible();
  await expect(page.getByText('07:10').first()).toBeVisible();
  await expect(page.getByText('801').first()).toBeVisible();
});

test('sections of an article are written side by side, and code in them stays letters', async ({
  staff,
}) => {
  await staff.getByRole('combobox', { name: 'Что показать' }).selectOption('articles');
  await staff.getByRole('main').getByRole('listitem').getByRole('button').first().click();
  await saved(staff);
  const hostile = '<img src=x onerror="parent.broken=1">[сюда](javascript:parent.broken=1)';
  for (const language of ['ru', 'be', 'en'] as const) {
    await expect(column(staff, language).getByRole('textbox').nth(2)).not.toHaveValue('');
  }
  await column(staff, 'ru').getByRole('textbox').nth(3).fill(`Первый абзац\n\n${hostile}`);
  await saved(staff);
  await staff.getByRole('button', { name: 'Посмотреть' }).click();

  await expect(preview(staff).getByText(hostile)).toBeVisible();
  expect(await staff.evaluate(() => 'broken' in window)).toBe(false);
});
