import { randomBytes } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import sharp from 'sharp';
import { feedStatus, verifyFeed } from '../../electron/host/publish/check-feed.ts';
import { findAxeFaults } from '../support/axe-faults.ts';
import { startVisit, test, viewports } from '../support/kiosk-test.ts';
import { findLayoutFaults } from '../support/layout-faults.ts';
import { anOffice, column, openStaffMode, passphrase, technicianPin } from '../support/office.ts';
import { enterPin, tapCorner } from '../support/staff-door.ts';

async function typeEvent(page: Page): Promise<void> {
  const texts = {
    ru: ['Ярмарка мёда', 'Мёд со всей области и мастера, которые делают ульи.', 'Смоленск'],
    be: ['Кірмаш мёду', 'Мёд з усёй вобласці і майстры, якія робяць вуллі.', 'Смаленск'],
  } as const;
  for (const [language, [title, text, place]] of Object.entries(texts)) {
    const fields = column(page, language as 'ru').getByRole('textbox');
    await fields.nth(0).fill(title);
    await fields.nth(1).fill(text);
    await fields.nth(2).fill(place);
  }
}

test('a new colleague adds an event in two languages and publishes it in fifteen taps', async ({
  chromium,
}) => {
  const { page, feed, end } = await anOffice(chromium, viewports.landscape);
  let taps = 0;
  const tap = async (name: string | RegExp) => {
    taps += 1;
    await page.getByRole('button', { name }).first().click();
  };

  await tap('Материалы');
  await tap('Новое событие');
  await typeEvent(page);
  await tap('Выбрать день');
  await tap('Следующий месяц');
  await tap(/^15 /);
  await expect(column(page, 'be').getByRole('textbox').nth(3)).not.toHaveValue('');
  await expect(page.getByRole('complementary').getByText('Кірмаш мёду')).toBeInViewport();
  await expect(page.getByText(/публиковать можно/)).toBeVisible();
  await tap(/^Готово$/);
  await expect(page.getByText('Сохранено')).toBeVisible();
  await tap('К началу');
  await tap('Публикация');
  await expect(page.getByText('Ярмарка мёда')).toBeVisible();
  await tap(/^Опубликовать$/);
  await page.getByLabel('Пароль подписи').fill(passphrase);
  await tap('Подписать');

  await expect(page.getByText('Выпуск 1 опубликован')).toBeVisible({ timeout: 60_000 });
  expect(taps).toBeLessThanOrEqual(15);
  expect((await feedStatus(feed)).releases).toMatchObject([{ manifest: { seq: 1 } }]);
  expect(await verifyFeed(feed)).toEqual([]);
  await end();
});

test('others of its kind stand beside a record, and what was typed is kept on the way there', async ({
  chromium,
}) => {
  const { page, end } = await anOffice(chromium, viewports.landscape);
  await page.getByRole('button', { name: 'Материалы' }).click();
  await page.getByRole('button', { name: 'Новое событие' }).click();
  const rail = page.getByRole('navigation', { name: 'События' });
  const current = rail.locator('[aria-current]');
  const title = page.getByRole('textbox', { name: 'Название', exact: true });
  await title.fill('Ярмарка мёда');
  await expect(current).toContainText('Ярмарка мёда');

  const other = rail.getByRole('listitem').nth(1).getByRole('button');
  const otherName = (await other.locator('strong').textContent()) ?? '';
  await other.click();
  await expect(current).toContainText(otherName);
  await expect(title).not.toHaveValue('Ярмарка мёда');
  await rail.getByRole('button', { name: /^Ярмарка мёда/ }).click();

  await expect(title).toHaveValue('Ярмарка мёда');
  await expect(current).toContainText('черновик');
  await end();
});

test('34. Saves without Belarusian title or date: plain-language warning next to the field; draft kept, even when the browser is killed', async ({
  chromium,
}) => {
  const { page, kiosk, end } = await anOffice(chromium, viewports.portrait);
  await page.getByRole('button', { name: 'Материалы' }).click();
  await page.getByRole('button', { name: 'Новое событие' }).click();
  await page.getByRole('textbox', { name: 'Название', exact: true }).fill('Ярмарка мёда');
  await expect(page.getByText('Сохранено')).toBeVisible();
  await page.getByRole('button', { name: 'Беларуская' }).click();
  await expect(column(page, 'be').getByText('Нет текста на этом языке')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Готово$/ })).toBeDisabled();

  // No goodbye: the process is gone in the middle of everything.
  await page.context().close();
  const again = await (await chromium.newContext({ viewport: viewports.portrait })).newPage();
  await openStaffMode(again, kiosk);
  await again.getByRole('button', { name: 'Материалы' }).click();

  await expect(again.getByRole('button', { name: /Ярмарка мёда/ })).toBeVisible();
  await again.context().close();
  await end();
});

test('35. Adds a 40 MB image: shrunk automatically, and it forgets where it was taken; ornament used if none', async ({
  chromium,
}) => {
  const { page, kiosk, end } = await anOffice(chromium, viewports.landscape);
  const photograph = await sharp(randomBytes(6000 * 4500 * 3), {
    raw: { width: 6000, height: 4500, channels: 3 },
  })
    .withExif({ IFD0: { Artist: 'somebody' }, IFD3: { GPSLatitude: '54/1 47/1 0/1' } })
    .jpeg({ quality: 100 })
    .toBuffer();
  expect(photograph.length).toBeGreaterThan(35e6);
  await page.getByRole('button', { name: 'Материалы' }).click();
  await page.getByRole('button', { name: 'Новый экспонат' }).click();
  // The drawing that it has until then.
  await page.getByRole('region', { name: 'Картинка' }).locator('img').waitFor({ timeout: 20_000 });
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'a.jpg', mimeType: 'image/jpeg', buffer: photograph });
  await page.getByRole('button', { name: 'Ближе' }).click();
  await page.getByRole('button', { name: 'Взять эту часть' }).click();
  await expect(page.getByRole('button', { name: 'Вернуть рисунок' })).toBeVisible({
    timeout: 60_000,
  });
  await expect(page.getByText('Сохранено')).toBeVisible();

  const kept = await filesBelow(join(kiosk.dataFolder, 'workspace', 'media'));
  const pictures = await Promise.all(kept.map((file) => sharp(file).metadata()));
  expect(pictures.map(({ width }) => width).toSorted((a, b) => a - b)).toEqual([
    480, 480, 960, 960, 1920,
  ]);
  for (const { format, exif, xmp } of pictures) {
    expect({ format, exif, xmp }).toEqual({ format: 'webp', exif: undefined, xmp: undefined });
  }
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'b.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('<svg/>') });
  await expect(page.getByText('Это не фотография')).toBeVisible();
  await end();
});

test('a helper posts a notice and hides a place, and visitors see it at once', async ({
  chromium,
}) => {
  const { page, end } = await anOffice(chromium, viewports.landscape);
  await page.getByRole('button', { name: 'Срочное' }).click();
  await page.getByLabel('Русский', { exact: true }).fill('Музей сегодня закрыт');
  await page.getByLabel('Беларуская', { exact: true }).fill('Музей сёння зачынены');
  await page.getByRole('button', { name: 'Показать', exact: true }).click();
  await expect(page.getByText('Уже на этом экране')).toBeVisible();
  await page.getByRole('searchbox').fill('Теремок');
  await page.getByRole('button', { name: 'Скрыть' }).first().click();
  await expect(page.getByRole('button', { name: 'Показать снова' })).toBeVisible();

  await page.getByRole('button', { name: 'Выйти', exact: true }).click();
  await startVisit(page, 'be');

  await expect(page.getByRole('complementary')).toContainText('Музей сёння зачынены');
  expect(await findLayoutFaults(page)).toEqual([]);
  await page.evaluate(() => {
    location.hash = '#/place/flyonovo-teremok';
  });
  await expect(page.getByText('Гэтай старонкі больш няма')).toBeVisible();
  await end();
});

test('the editor is whole and readable in three languages, both ways up', async ({ chromium }) => {
  for (const viewport of Object.values(viewports)) {
    const { page, end } = await anOffice(chromium, viewport);
    await page.getByRole('button', { name: 'Материалы' }).click();
    await page.getByText(/^Найдено/).waitFor();
    expect(await findLayoutFaults(page), 'list').toEqual([]);
    expect(await findAxeFaults(page), 'list').toEqual([]);
    await page.getByRole('button', { name: 'Новое событие' }).click();
    await page.getByText('Сохранено').waitFor();
    expect(await findLayoutFaults(page), 'form').toEqual([]);
    expect(await findAxeFaults(page), 'form').toEqual([]);
    await page.getByRole('button', { name: 'К списку' }).click();
    // Nobody has given a name.
    await expect(page.getByText(/· Техник$/)).toBeVisible();
    await page.getByRole('button', { name: 'К началу' }).click();
    await page.getByRole('button', { name: 'Публикация' }).click();
    await page.getByText('Можно публиковать').waitFor();
    expect(await findLayoutFaults(page), 'publishing').toEqual([]);
    expect(await findAxeFaults(page), 'publishing').toEqual([]);
    await end();
  }
});

test('what is urgent is whole in large letters, both ways up', async ({ chromium }) => {
  for (const viewport of Object.values(viewports)) {
    const { page, end } = await anOffice(chromium, viewport);
    await page.getByRole('button', { name: 'Выйти', exact: true }).click();
    await startVisit(page, 'ru');
    await page.getByRole('button', { name: 'Крупнее', exact: true }).click();
    await tapCorner(page);
    await enterPin(page, technicianPin);
    await page.getByRole('button', { name: 'Срочное' }).click();
    await page.getByRole('heading', { name: 'Убрать с экрана' }).waitFor();
    await expect(page.locator('html[data-text=large]')).toHaveCount(1);

    expect(await findLayoutFaults(page)).toEqual([]);
    expect(await findAxeFaults(page)).toEqual([]);
    const area = page.getByRole('region', { name: 'Срочное' });
    expect(await area.evaluate((each) => each.scrollWidth - each.clientWidth)).toBe(0);
    await end();
  }
});

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
}
