import { rm } from 'node:fs/promises';
import { expect } from '@playwright/test';
import {
  contentReady,
  openWithClock,
  passTime,
  startVisit,
  temporaryFolder,
  test,
  viewports,
} from '../support/kiosk-test.ts';
import { enterPin, tapCorner } from '../support/staff-door.ts';
import { type RunningKiosk, startKiosk } from '../support/start-kiosk.ts';

const technicianPin = '270519';

test('the first start asks for a PIN, which then opens the door and ends the kiosk', async ({
  chromium,
}) => {
  const dataFolder = await temporaryFolder();
  const kiosk = await startKiosk(dataFolder);
  const page = await chromium.newPage({ viewport: viewports.landscape });
  await page.goto(kiosk.url);
  await contentReady(page);

  await tapCorner(page);
  await expect(page.getByRole('dialog')).toContainText('Новый ПИН-код техника');
  await enterPin(page, technicianPin);
  await enterPin(page, technicianPin);
  await expect(page.getByRole('heading', { name: 'ПИН-коды' })).toBeVisible();
  await page.getByRole('button', { name: 'Выйти', exact: true }).click();
  await contentReady(page);
  await tapCorner(page);
  await enterPin(page, technicianPin);
  await expect(page.getByText('в браузере')).toBeVisible();
  await page.getByRole('button', { name: 'На рабочий стол' }).click();
  await page.getByRole('button', { name: 'Закрыть киоск' }).click();

  expect(await exitCodeOf(kiosk)).toBe(0);
  await page.close();
  await rm(dataFolder, { recursive: true, maxRetries: 5 });
});

test('wrong PINs lock the pad, also across a restart, and a restart tells the supervisor', async ({
  chromium,
}) => {
  const dataFolder = await temporaryFolder();
  const kiosk = await startKiosk(dataFolder);
  const page = await chromium.newPage({ viewport: viewports.portrait });
  await page.goto(kiosk.url);
  await contentReady(page);
  await tapCorner(page);
  await enterPin(page, technicianPin);
  await enterPin(page, technicianPin);
  await page.getByRole('button', { name: 'К состоянию киоска' }).click();
  await page.getByRole('button', { name: 'Перезапустить' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Перезапустить' }).click();
  expect(await exitCodeOf(kiosk)).toBe(75);

  const again = await startKiosk(dataFolder);
  await page.goto(again.url);
  await contentReady(page);
  await tapCorner(page);
  for (let attempt = 1; attempt <= 5; attempt += 1) {
    await enterPin(page, '918273');
    await expect(page.getByText(attempt < 5 ? 'Неверный ПИН-код' : /Подождите/)).toBeVisible();
  }
  await again.stop();

  const third = await startKiosk(dataFolder);
  await page.goto(third.url);
  await contentReady(page);
  await tapCorner(page);
  await expect(page.getByRole('timer')).toBeVisible();
  await expect(page.getByRole('button', { name: '1', exact: true })).toBeDisabled();
  await third.stop();
  await page.close();
  await rm(dataFolder, { recursive: true, maxRetries: 5 });
});

test('a visitor who finds the corner is left alone with it for half a minute only', async ({
  chromium,
  kiosk,
}) => {
  const page = await openWithClock(chromium, kiosk.url);
  await startVisit(page, 'be');

  await tapCorner(page);
  await expect(page.getByRole('dialog')).toBeVisible();
  await passTime(page, 31);

  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('button', { name: /Што паглядзець/ })).toBeVisible();
  await page.context().close();
});

test('at a desk the door stands open, has a key of its own, and nobody needs keys on the screen', async ({
  chromium,
}) => {
  const dataFolder = await temporaryFolder();
  const kiosk = await startKiosk(dataFolder, { staff: true });
  const page = await chromium.newPage({ viewport: viewports.landscape });
  await page.goto(kiosk.url);
  const pad = page.getByRole('dialog');
  await expect(pad).toContainText('Новый ПИН-код техника');
  await pad.getByRole('button', { name: 'Отмена' }).click();
  await page.getByRole('button', { name: 'Вход для сотрудников' }).click();
  await enterPin(page, technicianPin);
  await enterPin(page, technicianPin);
  await page.getByRole('button', { name: 'Кто работает?' }).click();

  await page.getByLabel('Другое имя').click();
  await page.keyboard.type('Вера');
  await expect(page.getByRole('group', { name: 'Экранная клавиатура' })).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Вера' })).toBeVisible();
  await page.getByRole('button', { name: 'Выйти', exact: true }).click();

  await expect(page.getByRole('button', { name: 'Вход для сотрудников' })).toBeVisible();
  await kiosk.stop();
  await page.close();
  await rm(dataFolder, { recursive: true, maxRetries: 5 });
});

const exitCodeOf = ({ process }: RunningKiosk): Promise<number | null> =>
  new Promise((resolve) => {
    if (process.exitCode !== null) resolve(process.exitCode);
    process.on('exit', resolve);
  });
