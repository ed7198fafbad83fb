import type { App, WebContents } from 'electron';
import { isAllowedKey } from './allowed-key.ts';
import { guardSession } from './lockdown-session.ts';
import { isOwnUrl } from './own-page.ts';

/** Guards everything that will ever show a page, from before the first one exists. */
export function guardEverything(app: Pick<App, 'on'>): void {
  app.on('web-contents-created', (_event, contents) => guardContents(contents));
  app.on('session-created', (session) => guardSession(session));
}

export type GuardedContents = Pick<WebContents, 'on' | 'setWindowOpenHandler'>;

/** The page stays where it is: no other address, no other window, no key that is not for it. */
export function guardContents(contents: GuardedContents): void {
  contents.on('will-navigate', preventForeign);
  contents.on('will-redirect', preventForeign);
  contents.on('will-frame-navigate', preventForeign);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  // Here preventing means: unload even though the page asks to stay.
  contents.on('will-prevent-unload', (event) => event.preventDefault());
  contents.on('select-bluetooth-device', (event, _devices, callback) => {
    event.preventDefault();
    callback('');
  });
  contents.on('before-input-event', (event, input) => {
    if (!isAllowedKey(input)) event.preventDefault();
  });
}

function preventForeign(event: { readonly url: string; preventDefault(): void }): void {
  if (!isOwnUrl(event.url)) event.preventDefault();
}
