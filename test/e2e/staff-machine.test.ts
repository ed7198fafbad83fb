import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, expect, type Page } from '@playwright/test';
import {
  contentReady,
  type Layout,
  passTime,
  temporaryFolder,
  test,
  viewports,
} from '../support/kiosk-test.ts';
import { findLayoutFaults } from '../support/layout-faults.ts';
import { column } from '../support/office.ts';
import { enterPin, tapCorner } from '../support/staff-door.ts';
import { type RunningKiosk, startKiosk } from '../support/start-kiosk.ts';

const pins = { technician: '270519', helper: '604813' };

// One kiosk for all of them: the first one sets the PINs.
test.describe.configure({ mode: 'serial' });
let kiosk: RunningKiosk;
let mediaFolder: string;
let stick: string;
test.beforeAll(async () => {
  const dataFolder = await temporaryFolder();
  mediaFolder = await temporaryFolder();
  stick = join(mediaFolder, 'KARTY');
  await mkdir(stick);
  await writeFile(
    join(dataFolder, 'config.json'),
    JSON.stringify({ theme: 'light', mediaFolders: [mediaFolder] }),
  );
  kiosk = await startKiosk(dataFolder);
});
test.afterAll(async () => {
  await kiosk.stop();
  for (const folder of [kiosk.dataFolder, mediaFolder]) await rm(folder, { recursive: true });
});

/** A panel for fingers, whose clock is in the test's hands, with somebody at the door. */
async function atTheDoor(chromium: Browser, layout: Layout): Promise<Page> {
  const context = await chromium.newContext({ viewport: viewports[layout], hasTouch: true });
  const page = await context.newPage();
  await page.clock.install();
  await page.goto(kiosk.url);
  await contentReady(page);
  await tapCorner(page);
  return page;
}

async function enter(
  chromium: Browser,
  role: keyof typeof pins,
  layout: Layout = 'landscape',
): Promise<Page> {
  const page = await atTheDoor(chromium, layout);
  await enterPin(page, pins[role]);
  return page;
}

const key = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('a technician sets the panel at once, and what is wrong is said beside its field', async ({
  chromium,
}) => {
  const page = await atTheDoor(chromium, 'landscape');
  await enterPin(page, pins.technician);
  await enterPin(page, pins.technician);
  await page.getByRole('listitem').filter({ hasText: 'Помощник' }).getByRole('button').click();
  await enterPin(page, pins.helper);
  await enterPin(page, pins.helper);
  await key(page, 'К началу').click();

  await key(page, 'Настройки').click();
  const diagonal = page.getByLabel('Диагональ экрана, дюймов');
  await diagonal.fill('4');
  await key(page, 'Сохранить').click();
  await expect(page.getByText('От 10 до 120 дюймов')).toBeVisible();
  await expect(diagonal).toHaveAttribute('aria-invalid', 'true');
  await diagonal.fill('54,6');
  await key(page, 'Каждый день с… до…').click();
  await key(page, 'Сохранить').click();

  await expect(page.getByText('Сохранено')).toBeVisible();
  await expect(key(page, 'Перезапустить')).toBeEnabled();
  expect(JSON.parse(await readFile(join(kiosk.dataFolder, 'config.json'), 'utf8'))).toMatchObject({
    diagonalInches: 54.6,
    screenHours: 'Mo-Su 09:00-20:00',
    mediaFolders: [mediaFolder],
  });
  await key(page, 'На флешку').click();
  await key(page, 'Флешка KARTY').click();
  await expect(page.getByText(/^Сохранено: kiosk-.*-settings\.json/)).toBeVisible();
  await key(page, 'Закрыть').click();
  await key(page, 'Выйти').click();
  await contentReady(page);
  const pxPerMm = await page.evaluate(() =>
    Number.parseFloat(document.documentElement.style.getPropertyValue('--mm')),
  );
  expect(pxPerMm).toBeCloseTo(Math.hypot(1920, 1080) / (54.6 * 25.4), 2);
  await page.context().close();
});

test('the equipment is checked, and the facts go home on a stick without any PIN', async ({
  chromium,
}) => {
  const page = await enter(chromium, 'technician');
  await key(page, 'Проверка оборудования').click();
  await key(page, 'Проверить сеть').click();
  await expect(page.getByText('Сеть не настроена')).toBeVisible();

  await key(page, 'Проверить касания').click();
  await page.touchscreen.tap(4, 4);
  await page.touchscreen.tap(1916, 1076);
  await expect(page.getByText('Осталось 142 клетки')).toBeVisible();
  await page.keyboard.press('Escape');
  await key(page, 'Проверить картинку').click();
  await expect(page.getByText('от края до края должно быть 100 мм')).toBeVisible();
  await key(page, 'Чистые цвета').click();
  for (let colour = 1; colour <= 5; colour += 1) await key(page, 'Следующий цвет').click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await key(page, 'Сведения на флешку').click();
  await key(page, 'Флешка KARTY').click();
  await expect(page.getByText(/^Сохранено: kiosk-.*-diagnostics\.json/)).toBeVisible();

  const name = (await readdir(stick)).find((each) => each.endsWith('diagnostics.json')) ?? '';
  const text = await readFile(join(stick, name), 'utf8');
  expect(JSON.parse(text)).toMatchObject({ technical: { shell: 'browser' }, network: {} });
  for (const pin of Object.values(pins)) expect(text).not.toContain(pin);
  await page.context().close();
});

test('fingers write Belarusian with capitals, and the keys never cover what is written', async ({
  chromium,
}) => {
  const page = await enter(chromium, 'technician', 'portrait');
  await key(page, 'Материалы').click();
  await key(page, 'Новое событие').click();
  await key(page, 'Беларуская').click();
  const title = column(page, 'be').getByRole('textbox').first();
  await title.tap();

  const keys = page.getByRole('group', { name: 'Экранная клавиатура' });
  await expect(keys.getByRole('button', { name: 'Ў', exact: true })).toBeVisible();
  await expect(keys.getByRole('button', { name: 'И', exact: true })).toHaveCount(0);
  for (const letter of ['П', '’', 'е', 'с', 'а', 'пробел', 'ў']) {
    await keys.getByRole('button', { name: letter, exact: true }).tap();
  }
  await expect(title).toHaveValue('П’еса ў');
  await keys.getByRole('button', { name: 'стереть' }).tap();
  await expect(title).toHaveValue('П’еса ');
  const fields = await page.getByRole('textbox').all();
  for (const field of fields) {
    await field.tap();
    // The keys come once the finger has left, and the page makes room for them.
    await expect(async () => {
      const [box, keysBox] = [await field.boundingBox(), await keys.boundingBox()];
      expect((box?.y ?? 0) + Math.min(box?.height ?? 0, 100)).toBeLessThan(keysBox?.y ?? 0);
    }).toPass({ timeout: 5000 });
  }

  // A touch that has just ended brings the keys up to a moment later.
  await page.waitForTimeout(500);
  await page.keyboard.type('abc');
  await expect(keys).toHaveCount(0);
  await title.tap();
  await key(page, 'Убрать клавиатуру').tap();
  await expect(keys).toHaveCount(0);
  await expect(title).toHaveValue(/^П’еса/);

  await title.fill('П’еса ў тэатры');
  await expect(page.getByText('Сохранено')).toBeVisible();
  await passTime(page, 301);
  await expect(page.getByRole('heading', { name: 'Материалы' })).toHaveCount(0);
  // The page may still be on its way back to the visitors.
  await expect(async () => {
    await tapCorner(page);
    await page.getByRole('dialog').waitFor({ timeout: 2000 });
  }).toPass({ timeout: 20_000 });
  await enterPin(page, pins.technician);
  await key(page, 'Материалы').click();
  await expect(page.getByText('П’еса ў тэатры')).toBeVisible();
  await page.context().close();
});

test('a name is given once, stands in the head, and is one touch the next time', async ({
  chromium,
}) => {
  const page = await enter(chromium, 'helper');
  await key(page, 'Кто работает?').click();
  await page.getByLabel('Другое имя').tap();
  for (const letter of ['В', 'е', 'р', 'а']) await key(page, letter).tap();
  await key(page, 'Это я').tap();
  await expect(key(page, 'Вера')).toBeVisible();
  await key(page, 'Выйти').click();

  await contentReady(page);
  await tapCorner(page);
  await enterPin(page, pins.helper);
  await key(page, 'Кто работает?').click();
  await key(page, 'Вера').click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(key(page, 'Вера')).toBeVisible();
  await page.context().close();
});

test('a helper wipes the screen, and reaches nothing that is an editor’s, by no address', async ({
  chromium,
}) => {
  const page = await enter(chromium, 'helper');
  await expect(key(page, 'Срочное')).toBeVisible();
  for (const name of ['Материалы', 'Публикация', 'Настройки', 'На рабочий стол']) {
    await expect(key(page, name)).toHaveCount(0);
  }
  for (const hash of ['#/records', '#/staff/records', '#/settings']) {
    await page.evaluate((each) => {
      location.hash = each;
    }, hash);
    await expect(page.getByRole('heading', { name: 'Режим сотрудника' })).toBeVisible();
  }
  const call = (method: string, input: object) =>
    page.evaluate(
      async ([name, body]) =>
        (await (await fetch(`/api/${name}`, { method: 'POST', body: body ?? '' })).json()).result,
      [method, JSON.stringify(input)],
    );
  for (const [method, input] of [
    ['createRecord', { collection: 'events' }],
    ['getPublishPlan', {}],
    ['getSettings', {}],
    ['getDiagnostics', {}],
    ['leaveKiosk', { how: 'desktop' }],
  ] as const) {
    expect(await call(method, input), method).toEqual({
      ok: false,
      error: { type: 'not-allowed' },
    });
  }

  await key(page, 'Протереть экран').click();
  await expect(page.getByRole('timer')).toBeVisible();
  await page.touchscreen.tap(960, 540);
  await passTime(page, 61);
  await expect(page.getByRole('timer')).toHaveCount(0);
  await expect(key(page, 'Перезапустить')).toBeVisible();

  const kept = await page.evaluate(async () => {
    const texts = [document.documentElement.outerHTML, JSON.stringify({ ...localStorage })];
    for (const { name } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name ?? '');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      for (const store of db.objectStoreNames) {
        const all = db.transaction(store).objectStore(store).getAll();
        await new Promise((resolve) => {
          all.onsuccess = resolve;
        });
        texts.push(JSON.stringify(all.result));
      }
      db.close();
    }
    return texts.join('\n');
  });
  const log = await readFile(join(kiosk.dataFolder, 'log', 'kiosk.log'), 'utf8');
  for (const pin of Object.values(pins)) expect(kept + log).not.toContain(pin);
  await page.context().close();
});

const screens = [
  'Срочное',
  'Материалы',
  'Публикация',
  'Обновление материалов',
  'Статистика',
  'Памятка',
  'Все экраны',
  'Таблицы и файлы',
  'Настройки',
  'Ключи публикации',
  'Проверка оборудования',
  'ПИН-коды',
  'Подробные карты',
] as const;

test('no screen of the staff on a kiosk in use is cut off, or misses a text', async ({
  chromium,
}) => {
  const context = await chromium.newContext({ viewport: viewports.landscape });
  const page = await context.newPage();
  const missing: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') missing.push(message.text());
  });
  await page.goto(kiosk.url);
  await contentReady(page);
  await tapCorner(page);
  await enterPin(page, pins.technician);

  await page.locator('main dl').waitFor();
  expect(await findLayoutFaults(page)).toEqual([]);
  for (const name of screens) {
    await key(page, name).click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await page.waitForTimeout(300);
    expect(await findLayoutFaults(page), name).toEqual([]);
    await key(page, 'К началу').first().click();
  }
  expect(missing).toEqual([]);
  await context.close();
});
