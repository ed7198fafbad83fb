import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium } from '@playwright/test';

const require = createRequire(import.meta.url);

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
export async function findTestBrowser(): Promise<TestBrowser> {
  if (process.platform === 'linux' && process.arch === 'x64') {
    process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
    const { default: bundled } = await import('@sparticuz/chromium');
    const { version } = require('@sparticuz/chromium/package.json') as { version: string };
    return {
      name: `Chromium ${version} from @sparticuz/chromium`,
      executablePath: await bundled.executablePath(),
    };
  }
  if (existsSync(chromium.executablePath())) return { name: "Playwright's Chromium" };
  const channel = process.platform === 'win32' ? 'msedge' : 'chrome';
  return { name: `installed ${channel}`, channel };
}

/** Only pages of our own on loopback are opened, and tests may run as root: no sandbox. */
export async function launchTestBrowser(): Promise<Browser> {
  const { name: _name, ...browser } = await findTestBrowser();
  return chromium.launch({
    ...browser,
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--force-color-profile=srgb',
    ],
  });
}
