import { expect, type Page } from '@playwright/test';
import { findAxeFaults } from '../support/axe-faults.ts';
import { fillList, hardScreens, mapScreens, settle, showScreen } from '../support/every-screen.ts';
import {
  chooseLanguage,
  type Language,
  type Layout,
  openScreen,
  openWithClock,
  passTime,
  startVisit,
  test,
  viewports,
} from '../support/kiosk-test.ts';
import { findLayoutFaults } from '../support/layout-faults.ts';

const layouts: readonly Layout[] = ['landscape', 'portrait'];
const languages: readonly Language[] = ['ru', 'be', 'en'];

for (const layout of layouts) {
  for (const hash of [...hardScreens, ...mapScreens]) {
    test(`${hash} in ${layout}: whole, readable and quiet in three languages`, async ({
      visit: page,
    }) => {
      const complaints = collectComplaints(page);
      await page.setViewportSize(viewports[layout]);
      await showScreen(page, hash);

      for (const language of languages) {
        await chooseLanguage(page, language);
        await settle(page);
        expect(await findLayoutFaults(page), `${language}: layout`).toEqual([]);
        expect(await findMissingKeys(page), `${language}: missing keys`).toEqual([]);
        expect(await findAxeFaults(page), `${language}: accessibility`).toEqual([]);
      }

      expect(complaints).toEqual([]);
      await chooseLanguage(page, 'ru');
      page.removeAllListeners();
    });
  }
}

test('a full list is whole and readable in three languages, both ways up', async ({ page }) => {
  const complaints = collectComplaints(page);
  await openScreen(page, '#/place/smolensk-ww2-museum', 'ru');
  await fillList(page);
  await showScreen(page, '#/list');

  for (const layout of layouts) {
    await page.setViewportSize(viewports[layout]);
    for (const language of languages) {
      await chooseLanguage(page, language);
      await settle(page);
      expect(await findLayoutFaults(page), `${layout}, ${language}: layout`).toEqual([]);
      expect(await findAxeFaults(page), `${layout}, ${language}: accessibility`).toEqual([]);
    }
  }

  await expect(page.getByRole('img', { name: /./ }).last()).toBeVisible();
  expect(complaints).toEqual([]);
});

test('the question whether anybody is there is whole and readable both ways up', async ({
  chromium,
  kiosk,
}) => {
  const page = await openWithClock(chromium, kiosk.url);
  await startVisit(page, 'be');

  await passTime(page, 61);

  await expect(page.getByRole('dialog')).toBeVisible();
  for (const layout of layouts) {
    await page.setViewportSize(viewports[layout]);
    // No frame to wait for: the clock of the page stands.
    await page.locator(`html[data-layout=${layout}]`).waitFor();
    expect(await findLayoutFaults(page), layout).toEqual([]);
    expect(await findAxeFaults(page), layout).toEqual([]);
  }
  await page.context().close();
});

test('the attract screen is whole and readable both ways up', async ({ page }) => {
  for (const layout of layouts) {
    await page.setViewportSize(viewports[layout]);
    await settle(page);

    expect(await findLayoutFaults(page), layout).toEqual([]);
    expect(await findAxeFaults(page), layout).toEqual([]);
  }
});

function collectComplaints(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  return complaints;
}

/** A key that has no text is shown as itself: `bar.home`, `common:places`. */
const findMissingKeys = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const keyPattern = /^[a-z]\w*(?:[.:][a-zA-Z]\w*)+$/;
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.push(walker.currentNode.nodeValue?.trim() ?? '');
    const isWebsite = (text: string) => /\.(ru|by|com|org|info)$/.test(text);
    return texts.filter((text) => keyPattern.test(text) && !isWebsite(text));
  });
