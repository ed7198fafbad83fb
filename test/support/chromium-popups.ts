import type { BrowserContext, Page } from '@playwright/test';

/** Chromium opens the window first; a shell that says no never had it. */
export function closePopups(
  context: BrowserContext,
  isDenied: (opener: Page, url: string) => Promise<boolean>,
): void {
  let wanted = '';
  context.on('request', (request) => {
    if (request.isNavigationRequest()) wanted = request.url();
  });
  context.on('page', async (popup) => {
    const opener = await popup.opener();
    if (!opener) return;
    const url = popup.url().startsWith('https:') ? popup.url() : wanted;
    if (await isDenied(opener, url).catch(() => true)) await popup.close().catch(() => undefined);
  });
}
