import type { App, WebContents } from 'electron';
import { isAllowedKey } from './allowed-key.ts';
import { guardSession } from './lockdown-session.ts';
import { isPageUrl } from './own-page.ts';

/** Guards everything that will ever show a page, from before the first one exists. */
export function guardEverything(app: Pick<App, 'on'>): void {
  app.on('web-contents-created', (_event, contents) => guardContents(contents));
  app.on('session-created', (session) => guardSession(session));
  // Unasked, Electron presents the first certificate that the system has.
  app.on('select-client-certificate', (event, _contents, _url, _certificates, callback) => {
    event.preventDefault();
    callback();
  });
}

export type GuardedContents = Pick<
  WebContents,
  'on' | 'setWindowOpenHandler' | 'setWebRTCIPHandlingPolicy'
>;

/** The page stays where it is: no other address, no other window, no key that is not for it. */
export function guardContents(contents: GuardedContents): void {
  contents.on('will-navigate', preventForeign);
  contents.on('will-redirect', preventForeign);
  contents.on('will-frame-navigate', preventForeign);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  forbidPeerConnections(contents);
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

/**
 * WebRTC asks neither the content security policy nor `webRequest`: without this a page could send
 * packets to any address.
 */
export function forbidPeerConnections(
  contents: Pick<WebContents, 'setWebRTCIPHandlingPolicy'>,
): void {
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}

interface Navigation {
  readonly url: string;
  preventDefault(): void;
}

/**
 * In the window and in the frame of the staff's preview there is the page and nothing else. A
 * picture of our own is no place to be at either: it has no way back.
 */
function preventForeign(event: Navigation): void {
  if (!isPageUrl(event.url)) event.preventDefault();
}
