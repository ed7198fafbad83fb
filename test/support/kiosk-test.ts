import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Browser,
  type BrowserContext,
  test as base,
  expect,
  type Page,
} from '@playwright/test';
import { launchTestBrowser } from './chromium.ts';
import { type RunningKiosk, startKiosk } from './start-kiosk.ts';

export type Language = 'ru' | 'be' | 'en';
export type Layout = 'landscape' | 'portrait';

export const viewports = {
  landscape: { width: 1920, height: 1080 },
  portrait: { width: 1080, height: 1920 },
} as const;

/** Own names of the languages, as on the buttons. */
export const languageNames = { ru: 'Русский', be: 'Беларуская', en: 'English' } as const;

interface TestFixtures {
  /** A fresh browser profile: nothing in IndexedDB yet. */
  readonly kioskContext: BrowserContext;
  /** The attract screen of a kiosk in landscape. */
  readonly page: Page;
  /**
   * A visit in Russian that goes on from test to test: for those that look at many screens, choose
   * what they need themselves, and leave no mode switched on.
   */
  readonly visit: Page;
}

interface WorkerFixtures {
  readonly chromium: Browser;
  readonly kiosk: RunningKiosk;
  readonly visitedPage: Page;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  chromium: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern.
    async ({}, use) => {
      const browser = await launchTestBrowser();
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  kiosk: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern.
    async ({}, use) => {
      const dataFolder = await temporaryFolder();
      // The same colours at whatever hour the tests run.
      await writeFile(join(dataFolder, 'config.json'), JSON.stringify({ theme: 'light' }));
      const kiosk = await startKiosk(dataFolder);
      await use(kiosk);
      await kiosk.stop();
      await rm(dataFolder, { recursive: true, maxRetries: 5 });
    },
    { scope: 'worker' },
  ],
  kioskContext: async ({ chromium, kiosk }, use) => {
    const context = await chromium.newContext({ viewport: viewports.landscape });
    await openAttract(context, kiosk.url);
    await use(context);
    await context.close();
  },
  visitedPage: [
    async ({ chromium, kiosk }, use) => {
      const context = await chromium.newContext({ viewport: viewports.landscape });
      await use(await openAttract(context, kiosk.url));
      await context.close();
    },
    { scope: 'worker' },
  ],
  visit: async ({ visitedPage, kiosk }, use) => {
    // A sign of life: who has been still for a minute is asked whether they are there.
    await visitedPage.keyboard.press('Shift');
    const asked = (await visitedPage.locator('dialog[open]').count()) > 0;
    const begun = (await visitedPage.locator('main + nav').count()) > 0;
    if (asked || !begun) {
      await visitedPage.goto('about:blank');
      await visitedPage.goto(kiosk.url);
      await contentReady(visitedPage);
      await startVisit(visitedPage, 'ru');
    }
    await use(visitedPage);
  },
  page: async ({ kioskContext }, use) => {
    const [page] = kioskContext.pages();
    if (!page) throw new Error('the context has no page');
    await use(page);
  },
});

export const temporaryFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'kiosk-test-'));

export async function openAttract(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  await contentReady(page);
  return page;
}

/** The facts on the attract screen come from the content: when they stand, it is built. */
export const contentReady = (page: Page): Promise<void> =>
  page
    .getByText(/^(Рядом пешком|Открыто сейчас|Закат|Событие|Поезд) · /)
    .first()
    .waitFor({ timeout: 30_000 });

/** Begins a visit as a visitor does. */
export async function startVisit(page: Page, language: Language): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${languageNames[language]}`) }).click();
  await page.locator(`html[lang=${language}]`).waitFor();
}

/** Changes the language in the visit that has begun. */
export async function chooseLanguage(page: Page, language: Language): Promise<void> {
  // By key: touches of one place in quick succession count once.
  const key = page.getByRole('button', { name: languageNames[language], exact: true });
  await expect(async () => {
    await key.press('Enter');
    await page.locator(`html[lang=${language}]`).waitFor({ timeout: 2000 });
    // A screen that has just come may take the focus, and with it the key.
  }).toPass({ timeout: 30_000 });
}

/** Opens a screen by its address, in the given language. */
export async function openScreen(page: Page, hash: string, language: Language): Promise<void> {
  const address = new URL(`/${hash}`, page.url()).href;
  // By way of another page: else only the hash would change, and nothing be loaded.
  await page.goto('about:blank');
  await page.goto(address);
  await chooseLanguage(page, language);
}

/** A kiosk in landscape or upright whose clock stands in the test's hands; close its context. */
export async function openWithClock(
  browser: Browser,
  url: string,
  layout: Layout = 'landscape',
): Promise<Page> {
  const context = await browser.newContext({ viewport: viewports[layout] });
  const page = await context.newPage();
  await page.clock.install();
  await page.goto(url);
  await contentReady(page);
  return page;
}

/** Moves the clock of a page from {@link openWithClock}. */
export const passTime = (page: Page, seconds: number): Promise<void> =>
  page.clock.runFor(seconds * 1000);
