import { type Browser, type BrowserContext, chromium } from '@playwright/test';
import {
  developmentChromiumArgs,
  findDevelopmentChromium,
  launchDevelopmentChromium,
} from '../../electron/build/development-chromium.ts';

export const launchTestBrowser = (): Promise<Browser> => launchDevelopmentChromium();

/** The test browser with a profile that outlives it, as a kiosk's does. */
export async function openTestProfile(folder: string): Promise<BrowserContext> {
  const { name: _name, ...browser } = await findDevelopmentChromium();
  return chromium.launchPersistentContext(folder, { ...browser, args: developmentChromiumArgs });
}

/** What the tests run in, for whoever reads their output. */
export async function describeTestBrowser(): Promise<string> {
  const { name } = await findDevelopmentChromium();
  const browser = await launchTestBrowser();
  const version = browser.version();
  await browser.close();
  return `Chromium ${version}, ${name}`;
}
