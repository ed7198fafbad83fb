import { mkdir, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, expect } from '@playwright/test';
import be from '#locales/be/staff.json' with { type: 'json' };
import en from '#locales/en/staff.json' with { type: 'json' };
import ru from '#locales/ru/staff.json' with { type: 'json' };
import { publishRelease } from '../../electron/host/publish/publish-release.ts';
import { writePack } from '../../electron/host/publish/write-pack.ts';
import { aFeed, type TestFeed } from '../support/a-feed.ts';
import { findAxeFaults } from '../support/axe-faults.ts';
import { changedRecords } from '../support/changed-release.ts';
import { settle, showScreen } from '../support/every-screen.ts';
import {
  contentReady,
  startVisit,
  temporaryFolder,
  test,
  viewports,
} from '../support/kiosk-test.ts';
import { findLayoutFaults } from '../support/layout-faults.ts';
import { enterPin, tapCorner } from '../support/staff-door.ts';
import { startKiosk } from '../support/start-kiosk.ts';

/** Numbers and sentences are those of the acceptance scenarios. */

const pin = '270519';
const staffWords = { ru, be, en };

/** A kiosk that trusts a feed, and a stick in it; its technician has come in. */
async function aKioskWithStick(chromium: Browser, feed: TestFeed) {
  const dataFolder = await temporaryFolder();
  const mediaFolder = await temporaryFolder();
  const stick = join(mediaFolder, 'FAIR');
  await mkdir(stick);
  await writeFile(join(dataFolder, 'feed-root.json'), feed.firstRoot);
  await writeFile(
    join(dataFolder, 'config.json'),
    JSON.stringify({ theme: 'light', mediaFolders: [mediaFolder] }),
  );
  const kiosk = await startKiosk(dataFolder);
  const page = await chromium.newPage({ viewport: viewports.landscape });
  await page.goto(kiosk.url);
  await contentReady(page);
  await tapCorner(page);
  await enterPin(page, pin);
  await enterPin(page, pin);
  await page.getByRole('button', { name: 'К началу' }).click();
  return {
    page,
    stick,
    end: async () => {
      await page.close();
      await kiosk.stop();
      for (const folder of [dataFolder, mediaFolder, feed.folder]) {
        await rm(folder, { recursive: true });
      }
    },
  };
}

const publishChanged = async (feed: TestFeed) =>
  publishRelease(feed, {
    channel: 'stable',
    author: 'test',
    note: 'three changed places',
    records: await changedRecords(),
    drawings: new Map(),
    required: [],
  });

test('37. Bad USB pack (truncated, wrong signature): refused with reason, old content stays; good pack: applied, previous kept', async ({
  chromium,
}) => {
  const [feed, stranger] = [await aFeed(), await aFeed()];
  for (const each of [feed, stranger]) await publishChanged(each);
  const { page, stick, end } = await aKioskWithStick(chromium, feed);
  const bring = async (from: TestFeed): Promise<string> => {
    const [volume] = await writePack(from, { channel: 'stable', folder: stick });
    if (!volume) throw new Error('no volume');
    return volume;
  };
  await page.getByRole('button', { name: 'Обновление материалов' }).click();

  const cut = await bring(feed);
  await truncate(cut, 4000);
  await expect(page.getByText(/Файл не читается|не хватает файлов/)).toBeVisible();
  await rm(cut);
  const foreign = await bring(stranger);
  await expect(page.getByText(/Подпись не подходит/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Установить' })).toHaveCount(0);
  await rm(foreign);
  await bring(feed);
  await page.getByRole('button', { name: 'Установить' }).click();
  await expect(page.getByText(/^Материалы скопированы/)).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Выйти', exact: true }).click();

  // Content is exchanged only while nobody is there.
  await expect(async () => {
    await startVisit(page, 'ru');
    await showScreen(page, '#/place/mir-castle');
    const title = await page.getByRole('heading', { level: 1 }).textContent();
    await page.getByRole('button', { name: 'Главная' }).press('Enter');
    await page.getByRole('button', { name: 'Завершить' }).press('Enter');
    expect(title).toBe('Изменённый замок');
  }).toPass({ timeout: 90_000, intervals: [3000] });
  await rm(stranger.folder, { recursive: true });
  await end();
});

const looks = [
  { theme: 'light', language: 'be', modes: [] },
  { theme: 'dark', language: 'ru', modes: [] },
  { theme: 'light', language: 'en', modes: ['Contrast'] },
] as const;

for (const { theme, language, modes } of looks) {
  const plain = theme === 'light' && modes.length === 0;
  const title = `14. Every screen of the staff is whole and readable, ${[theme, ...modes, language].join(', ')}`;
  test(title, { tag: plain ? [] : '@look' }, async ({ chromium }) => {
    const dataFolder = await temporaryFolder();
    await writeFile(join(dataFolder, 'config.json'), JSON.stringify({ theme }));
    const kiosk = await startKiosk(dataFolder);
    const page = await chromium.newPage({ viewport: viewports.landscape });
    await page.goto(kiosk.url);
    await contentReady(page);
    await startVisit(page, language);
    for (const name of modes) await page.getByRole('button', { name }).press('Enter');
    const faults: string[] = [];
    const look = async (screen: string) => {
      for (const [layout, viewport] of Object.entries(viewports)) {
        await page.setViewportSize(viewport);
        // What a screen tells of the kiosk comes from the host, after its heading.
        await page.waitForTimeout(500);
        await settle(page);
        const found = [...(await findLayoutFaults(page)), ...(await findAxeFaults(page))];
        // Another theme changes nothing but colours.
        const asked = found.filter((fault) => plain || fault.startsWith('color-contrast'));
        faults.push(...asked.map((fault) => `${screen}, ${layout}: ${fault}`));
      }
      await page.setViewportSize(viewports.landscape);
    };

    await tapCorner(page);
    await page.getByRole('dialog').waitFor();
    await look('first PIN');
    for (let times = 0; times < 2; times += 1) {
      await page.keyboard.type(pin);
      await page.keyboard.press('Enter');
      await page.waitForTimeout(300);
    }
    await look('PINs');
    const { screen: names, toOverview } = staffWords[language];
    for (const [screen, name] of Object.entries(names)) {
      if (screen === 'overview' || screen === 'pins') continue;
      await page.getByRole('button', { name: toOverview, exact: true }).click();
      await page.getByRole('button', { name, exact: true }).waitFor();
      if (screen === 'records') await look('overview');
      await page.getByRole('button', { name, exact: true }).click();
      // A dialog may bear the same name.
      await page.getByRole('heading', { level: 1, name, exact: true }).first().waitFor();
      await look(screen);
    }

    expect(faults).toEqual([]);
    await page.close();
    await kiosk.stop();
    await rm(dataFolder, { recursive: true, maxRetries: 5 });
  });
}
