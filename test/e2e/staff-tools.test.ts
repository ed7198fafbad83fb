import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { contentReady, temporaryFolder, test, viewports } from '../support/kiosk-test.ts';
import { enterPin, tapCorner } from '../support/staff-door.ts';
import { type RunningKiosk, startKiosk } from '../support/start-kiosk.ts';

const pins = { technician: '270519' };

/** What was counted on the day of the test before it began. */
const counts = {
  visit: 12,
  'language/be': 7,
  'language/ru': 4,
  'record/places/mir-castle': 9,
  'record/places/brest-fortress': 5,
  'nothing-found/аквапарк': 3,
};

let kiosk: RunningKiosk;
let mediaFolder: string;
let stick: string;
test.beforeAll(async () => {
  const dataFolder = await temporaryFolder();
  mediaFolder = await temporaryFolder();
  stick = join(mediaFolder, 'KARTY');
  await writeFile(
    join(dataFolder, 'config.json'),
    JSON.stringify({ theme: 'light', mediaFolders: [mediaFolder] }),
  );
  await mkdir(join(dataFolder, 'statistics'));
  const day = new Date(Date.now() + 3 * 3_600_000).toISOString().slice(0, 10);
  await writeFile(join(dataFolder, 'statistics', `${day}.json`), JSON.stringify({ day, counts }));
  kiosk = await startKiosk(dataFolder);
});
test.afterAll(async () => {
  await kiosk.stop();
  for (const folder of [kiosk.dataFolder, mediaFolder]) await rm(folder, { recursive: true });
});

/** The staff's side of the screen; the first one to come sets the PINs. */
async function enter(page: Page, role: keyof typeof pins): Promise<void> {
  await page.goto(kiosk.url);
  await contentReady(page);
  await tapCorner(page);
  await page.getByRole('dialog').waitFor();
  const isFirst = await page.getByText('Новый ПИН-код техника').isVisible();
  await enterPin(page, pins[role]);
  if (!isFirst) return;
  await enterPin(page, pins[role]);
  await page.getByRole('button', { name: 'К состоянию киоска' }).click();
}

test('38. Weekly report: uses by language, top items, searches with no result, exported to USB as CSV', async ({
  chromium,
}) => {
  const page = await chromium.newPage({ viewport: viewports.landscape });
  await enter(page, 'technician');

  await page.getByRole('button', { name: 'Статистика' }).click();
  // Whoever wakes the screen on the way to the corner is counted, too.
  await expect(page.getByText(/^Посещений: 1[2-9],/)).toBeVisible();
  for (const [title, rows] of Object.entries({
    'Искали и не нашли': '«аквапарк»3',
    // Whoever wakes the screen on the way to the corner may end a visit in Russian.
    Языки: 'Белорусский7Русский',
    'Чаще всего открывают':
      'Замковый комплекс «Мир»9Мемориальный комплекс «Брестская крепость-герой»5',
  })) {
    await expect(page.getByRole('table', { name: title })).toContainText(rows);
  }
  await page.getByRole('button', { name: 'На флешку' }).click();
  await expect(page.getByText('Вставьте флешку')).toBeVisible();
  await mkdir(stick);
  await page.getByRole('button', { name: 'Флешка KARTY' }).click();

  const saved = await page.getByText(/^Сохранено: .*Флешку можно вынуть/).textContent();
  const name = /kiosk-\S+\.csv/.exec(saved ?? '')?.[0] ?? '';
  const report = await readFile(join(stick, name), 'utf8');
  expect(report).toContain('nothing-found;аквапарк;3\r\n');
  expect(report).toContain('language;be;7\r\n');
  expect(report).toContain('record;places/mir-castle;9\r\n');
  await page.close();
});
