import type { Page } from '@playwright/test';
import { toWeb } from './kiosk-address.ts';
import type { ShellProcess } from './shell-process.ts';

/** The names that Chromium's remote interface has for permissions of Electron's. */
const chromiumNames = {
  'background-sync': 'background-sync',
  'clipboard-read': 'clipboard-read',
  'display-capture': 'display-capture',
  geolocation: 'geolocation',
  'idle-detection': 'idle-detection',
  'local-fonts': 'local-fonts',
  midi: 'midi',
  notifications: 'notifications',
  'persistent-storage': 'persistent-storage',
  'screen-wake-lock': 'screen-wake-lock',
  'window-management': 'window-management',
} as const;

/**
 * Makes this Chromium grant what the shell grants, and refuse what it refuses. The session stays
 * open: Chromium forgets what it was told when it ends.
 */
export async function applyPermissions(page: Page, ask: ShellProcess['ask']): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { targetInfo } = await session.send('Target.getTargetInfo');
  for (const [permission, name] of Object.entries(chromiumNames)) {
    const url = 'app://kiosk/';
    const { requested, checked } = await ask('permission', { permission, url });
    await session.send('Browser.setPermission', {
      permission: { name },
      setting: requested && checked ? 'granted' : 'denied',
      origin: toWeb(url),
      ...(targetInfo.browserContextId === undefined
        ? {}
        : { browserContextId: targetInfo.browserContextId }),
    });
  }
}
