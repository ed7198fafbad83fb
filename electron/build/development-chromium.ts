import { existsSync } from 'node:fs';
import { type Browser, chromium, type LaunchOptions } from '@playwright/test';

/** Which browser tests and demonstrations run in, and how it is named in their output. */
interface DevelopmentChromium {
  readonly name: string;
  readonly executablePath?: string;
  readonly channel?: string;
}

/**
 * On Linux x64 the Chromium that comes with `npm ci`, which needs nothing of the machine: its own
 * NSS libraries are unpacked when it believes to be in that cloud's Node 20. Elsewhere Playwright's
 * browser, or an installed Chrome or Edge.
 */
export async function findDevelopmentChromium(): Promise<DevelopmentChromium> {
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

/** Only pages of our own on loopback are opened, and perhaps as root: no sandbox. */
export const developmentChromiumArgs = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--force-color-profile=srgb',
];

/** Without a window. */
export async function launchDevelopmentChromium(options: LaunchOptions = {}): Promise<Browser> {
  const { name: _name, ...browser } = await findDevelopmentChromium();
  return chromium.launch({ ...options, ...browser, args: developmentChromiumArgs });
}
