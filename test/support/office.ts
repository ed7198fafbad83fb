import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { createFolderTarget } from '../../electron/host/publish/feed-target.ts';
import type { Feed } from '../../electron/host/publish/feed-tree.ts';
import { initFeed } from '../../electron/host/publish/init-feed.ts';
import { openKeyFolder } from '../../electron/host/publish/key-folder.ts';
import {
  contentReady,
  type Language,
  type Layout,
  languageNames,
  type viewports,
} from './kiosk-test.ts';
import { enterPin, tapCorner } from './staff-door.ts';
import { type RunningKiosk, startKiosk } from './start-kiosk.ts';

export const technicianPin = '270519';
export const passphrase = 'lime, flax and brick';

/** An office with a feed and its keys; close everything with `end`. */
export async function anOffice(chromium: Browser, viewport: (typeof viewports)[Layout]) {
  const folder = await mkdtemp(join(tmpdir(), 'kiosk-office-'));
  const [feedFolder, keysFolder, dataFolder] = ['feed', 'keys', 'data'].map((name) =>
    join(folder, name),
  ) as [string, string, string];
  const keys = await openKeyFolder({
    folder: keysFolder,
    forbidden: [feedFolder],
    askPassphrase: async () => passphrase,
  });
  const feed: Feed = { target: createFolderTarget(feedFolder), keys, now: new Date() };
  await initFeed(feed, false);
  const kiosk = await startOffice(dataFolder, { folder: feedFolder, keysFolder });
  const page = await (await chromium.newContext({ viewport })).newPage();
  await openStaffMode(page, kiosk);
  return {
    page,
    kiosk,
    feed,
    end: async () => {
      await page.context().close();
      await kiosk.stop();
      await rm(folder, { recursive: true });
    },
  };
}

/** Without `publishing` it is a machine that only edits. */
export async function startOffice(dataFolder: string, publishing?: object): Promise<RunningKiosk> {
  const config = { theme: 'light', ...(publishing && { publishing }) };
  await mkdir(dataFolder, { recursive: true });
  await writeFile(join(dataFolder, 'config.json'), JSON.stringify(config));
  return startKiosk(dataFolder);
}

/** The first time the PIN is set, typed twice; afterwards it is asked for once. */
export async function openStaffMode(page: Page, kiosk: RunningKiosk): Promise<void> {
  await page.goto(kiosk.url);
  await contentReady(page);
  await tapCorner(page);
  await page.getByRole('dialog').waitFor();
  const isNew = await page.getByText('Новый ПИН-код техника').isVisible();
  await enterPin(page, technicianPin);
  if (!isNew) return;
  await enterPin(page, technicianPin);
  await page.getByRole('button', { name: 'К началу' }).click();
}

/** The texts of the record in one language. */
export const column = (page: Page, language: Language) =>
  page.getByRole('region', { name: languageNames[language], exact: true });
