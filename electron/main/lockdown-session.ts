import type { OnBeforeRequestListenerDetails, Session } from 'electron';
import { isOwnUrl, isPageUrl, pageUrl } from './own-page.ts';

export type GuardedSession = Pick<
  Session,
  | 'on'
  | 'setPermissionRequestHandler'
  | 'setPermissionCheckHandler'
  | 'setDevicePermissionHandler'
  | 'setDisplayMediaRequestHandler'
  | 'setSpellCheckerEnabled'
> & { readonly webRequest: Pick<Session['webRequest'], 'onBeforeRequest'> };

/** A second set of listeners would answer a device request twice, which throws. */
const guarded = new WeakSet<GuardedSession>();

/** Electron grants whatever nobody refuses, so everything is refused: devices, files, network. */
export function guardSession(session: GuardedSession): void {
  if (guarded.has(session)) return;
  guarded.add(session);
  guardPermissions(session);
  guardDevices(session);
  session.on('will-download', (event) => event.preventDefault());
  session.on('file-system-access-restricted', (_event, _details, callback) => callback('deny'));
  // It would fetch dictionaries.
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest((details, callback) =>
    callback({ cancel: !isAllowedRequest(details) }),
  );
}

/** The database must not be evicted; our page may ask for that and for nothing else. */
function guardPermissions(session: GuardedSession): void {
  session.setPermissionRequestHandler((_contents, permission, callback, details) =>
    callback(
      permission === 'persistent-storage' && details.isMainFrame && isOwnUrl(details.requestingUrl),
    ),
  );
  session.setPermissionCheckHandler(
    (_contents, permission, requestingOrigin) =>
      permission === 'persistent-storage' && isOwnUrl(requestingOrigin),
  );
}

function guardDevices(session: GuardedSession): void {
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, callback) => callback(null));
  // Preventing takes the choice away from Electron; the empty answer ends the page's wait.
  session.on('select-hid-device', (event, _details, callback) => {
    event.preventDefault();
    callback();
  });
  session.on('select-usb-device', (event, _details, callback) => {
    event.preventDefault();
    callback();
  });
  session.on('select-serial-port', (event, _ports, _contents, callback) => {
    event.preventDefault();
    callback('');
  });
  // Both wait for their answer for ever.
  session.on('select-webauthn-account', (event, _details, callback) => {
    event.preventDefault();
    callback(null);
  });
  session.on('select-webauthn-authenticator', (event, callback) => {
    event.preventDefault();
    callback(null);
  });
}

/** What our page never asks for, not even of itself. */
const refusedTypes: ReadonlySet<string> = new Set(['object', 'ping', 'cspReport', 'webSocket']);

/** Our origin, and pictures and films that the page has made itself; those stay on the machine. */
function isAllowedRequest({
  url,
  resourceType,
}: Pick<OnBeforeRequestListenerDetails, 'url' | 'resourceType'>): boolean {
  // The only frame is the page once more, as staff preview it.
  if (resourceType === 'subFrame') return isPageUrl(url);
  if (isOwnUrl(url)) return !refusedTypes.has(resourceType);
  if (resourceType !== 'image' && resourceType !== 'media') return false;
  const isDrawn = resourceType === 'image' && url.startsWith('data:image/');
  return isDrawn || url.startsWith(`blob:${pageUrl}`);
}
