import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, expect, type Page } from '@playwright/test';
import {
  contentReady,
  type Layout,
  temporaryFolder,
  test,
  viewports,
} from '../support/kiosk-test.ts';
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
