import type { Request } from '@playwright/test';

/** Where Chromium without Electron finds the kiosk: a secure, standard origin that nobody serves. */
const webOrigin = 'https://kiosk.test';
const appOrigin = 'app://kiosk';

/** The address that the browser knows for one of the shell's. */
export const toWeb = (url: string): string => replaceOrigin(url, appOrigin, webOrigin);

/** The address that the shell knows for one of the browser's. */
export const toApp = (url: string): string => replaceOrigin(url, webOrigin, appOrigin);

function replaceOrigin(url: string, from: string, to: string): string {
  return url === from || url.startsWith(`${from}/`) ? to + url.slice(from.length) : url;
}

/** Names that Electron has for what Playwright calls otherwise. */
const electronTypes: Readonly<Record<string, string>> = {
  document: 'mainFrame',
  fetch: 'xhr',
  eventsource: 'xhr',
  websocket: 'webSocket',
};

export function electronType(request: Request): string {
  const type = request.resourceType();
  return electronTypes[type] ?? type;
}
