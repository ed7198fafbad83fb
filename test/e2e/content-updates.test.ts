import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { refreshFeed } from '../../electron/host/publish/init-feed.ts';
import { publishRelease } from '../../electron/host/publish/publish-release.ts';
import { aFeed, type TestFeed } from '../support/a-feed.ts';
import { factoryRecords } from '../support/changed-release.ts';
import { type FeedServer, startFeedServer } from '../support/feed-server.ts';
import { contentReady, temporaryFolder, test, viewports } from '../support/kiosk-test.ts';
import { enterPin, tapCorner } from '../support/staff-door.ts';
import { startKiosk } from '../support/start-kiosk.ts';

const pin = '270519';
/** Enough to be seen on its way at 1 MB a second. */
const pictureBytes = 600_000;

/** Publishes the factory content as on the 9th of July, and signs it again just now. */
async function publishJuly(feed: TestFeed): Promise<void> {
  const places = (await factoryRecords()).places.slice(0, 1).map(({ id }) => `places/${id}`);
  await publishRelease(
    { ...feed, now: new Date('2026-07-09T09:00:00Z') },
    {
      channel: 'stable',
      author: 'Анна',
      note: 'Лето',
      records: await factoryRecords(),
      drawings: new Map(
        places.map((key) => [
          key,
          [{ bytes: Buffer.alloc(pictureBytes), width: 480, height: 360 }],
        ]),
      ),
      required: [],
    },
  );
  await refreshFeed({ ...feed, now: new Date() }, true);
}

/** Opens the screen of updates in staff mode; the first time, the PIN is set. */
async function openUpdates(page: Page, isFirst: boolean): Promise<void> {
  await tapCorner(page);
  await enterPin(page, pin);
  if (isFirst) {
    await enterPin(page, pin);
    await page.getByRole('button', { name: 'К состоянию киоска' }).click();
  }
  await page.getByRole('button', { name: 'Обновление материалов' }).click();
}

async function check(page: Page, words: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Проверить сейчас' }).click();
  await expect(page.getByText(words)).toBeVisible();
}

test('staff see how new the content is, how the newest arrives, and in words what is in its way', async ({
  chromium,
}) => {
  const dataFolder = await temporaryFolder();
  const feed = await aFeed();
  const server: FeedServer = await startFeedServer(feed.folder);
  // The kiosk asks by itself, too, half a minute after its start at the latest.
  server.become('captive');
  const config = { theme: 'light', feed: { url: server.url, bandwidthKBps: 1000 } };
  await writeFile(join(dataFolder, 'config.json'), JSON.stringify(config));
  await writeFile(join(dataFolder, 'feed-root.json'), feed.firstRoot);
  const [kiosk] = await Promise.all([startKiosk(dataFolder), publishJuly(feed)]);
  const page = await chromium.newPage({ viewport: viewports.landscape });
  await page.goto(kiosk.url);
  await contentReady(page);

  await openUpdates(page, true);
  await expect(page.getByText('Материалы от 22 ноября')).toBeVisible();
  await expect(page.getByText('ещё не проверялось')).toBeVisible();
  await check(page, 'сеть требует входа');
  server.become('failing');
  await check(page, 'сервер отвечает ошибкой');
  server.become('honest');
  await check(page, /загружается: [1-9]\d? %/);
  await expect(page.getByRole('progressbar')).toBeVisible();
  await expect(
    page.getByText(
      'проверено только что · новые материалы здесь, их увидят, когда киоск освободится',
    ),
  ).toBeVisible({ timeout: 15_000 });

  // Nobody uses the kiosk any more: the content changes behind the attract screen.
  await page.getByRole('button', { name: 'Выйти', exact: true }).click();
  await expect
    .poll(() => readFile(join(dataFolder, 'content', 'state.json'), 'utf8'), { timeout: 20_000 })
    .toContain('"trial"');
  await page.clock.setFixedTime(Date.now() + 5.5 * 60_000);
  await page.reload();
  await contentReady(page);
  await openUpdates(page, false);
  await expect(page.getByText('Материалы от 9 июля')).toBeVisible();
  await expect(page.getByText('проверено 5 минут назад')).toBeVisible();

  await server.close();
  await check(page, 'нет связи');
  await expect(page.getByText('Материалы от 9 июля')).toBeVisible();

  await page.getByRole('button', { name: 'Вернуть прежние (от 22 ноября)' }).click();
  await expect(page.getByText('Материалы от 22 ноября')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Вернуть прежние/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Выйти', exact: true }).click();
  await contentReady(page);
  expect(await readFile(join(dataFolder, 'content', 'state.json'), 'utf8')).toContain(
    'returned by staff',
  );

  await page.close();
  await kiosk.stop();
  for (const folder of [dataFolder, feed.folder]) await rm(folder, { recursive: true });
});
