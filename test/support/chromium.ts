import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium } from '@playwright/test';

/** Which browser the tests run in, and how it is named in their output. */
interface TestBrowser {
  readonly name: string;
  readonly executablePath?: string;
  readonly channel?: string;
}

/**
 * On Linux x64 the Chromium that comes with `npm ci`, which needs nothing of the machine: its own
 * NSS libraries are unpacked when it believes to be in that cloud's Node 20. Elsewhere Playwright's
 * browser, or an installed Chrome or Edge.
 */
async function findTestBrowser(): Promise<TestBrowser> {
  if (process.platform === 'linux' && process.arch === 'x64') {
    process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
    const { default: bundled } = await import('@sparticuz/chromium');
    return {
      name: 'from @sparticuz/chromium',
      executablePath: await bundled.executablePath(),
    };
  }
  if (existsSync(chromium.executablePath())) return { name: "Playwright's own" };
  const channel = process.platform === 'win32' ? 'msedge' : 'chrome';
  return { name: `the installed ${channel}`, channel };
}

/** Only pages of our own on loopback are opened, and tests may run as root: no sandbox. */
const testBrowserArgs = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--force-color-profile=srgb',
];

export async function launchTestBrowser(): Promise<Browser> {
  const { name: _name, ...browser } = await findTestBrowser();
  return chromium.launch({ ...browser, args: testBrowserArgs });
}

/** The test browser with a profile that outlives it, as a kiosk's does. */
export async function openTestProfile(folder: string): Promise<BrowserContext> {
  const { name: _name, ...browser } = await findTestBrowser();
  return chromium.launchPersistentContext(folder, { ...browser, args: testBrowserArgs });
}

/** What the tests run in, for whoever reads their output. */
export async function describeTestBrowser(): Promise<string> {
  const { name } = await findTestBrowser();
  const browser = await launchTestBrowser();
  const version = browser.version();
  await browser.close();
  return `Chromium ${version}, ${name}`;
}
