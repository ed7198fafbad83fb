import type { Session } from 'electron';
import { expect, test } from 'vitest';
import { isAllowedKey } from '#electron/main/allowed-key.ts';
import { guardContents, guardEverything } from '#electron/main/lockdown.ts';
import { guardSession } from '#electron/main/lockdown-session.ts';
import { aContents, anEvent, aSession } from './electron-stand-in.ts';

type RequestHandler = NonNullable<Parameters<Session['setPermissionRequestHandler']>[0]>;
type CheckHandler = NonNullable<Parameters<Session['setPermissionCheckHandler']>[0]>;
type Permission = Parameters<RequestHandler>[1] | Parameters<CheckHandler>[1];

const own = 'app://kiosk/';
const foreign = [
  'https://example.com/',
  'file:///etc/passwd',
  'app://other/',
  'app://kiosk:80/',
  'app://user@kiosk/',
  'app://kiosk.example.com/',
  'apps://kiosk/',
  'data:text/html,x',
  'about:blank',
  'javascript:0',
  'blob:app://kiosk/0a',
  '',
];

/** Every permission that Electron's typings know: a new one does not compile until it is here. */
const granted = {
  ar: false,
  'automatic-fullscreen': false,
  'background-fetch': false,
  'background-sync': false,
  'captured-surface-control': false,
  'clipboard-read': false,
  'clipboard-sanitized-write': false,
  'deprecated-sync-clipboard-read': false,
  'display-capture': false,
  fileSystem: false,
  fullscreen: false,
  geolocation: false,
  'geolocation-approximate': false,
  'hand-tracking': false,
  hid: false,
  'idle-detection': false,
  keyboardLock: false,
  'local-fonts': false,
  'local-network': false,
  'local-network-access': false,
  'loopback-network': false,
  media: false,
  mediaKeySystem: false,
  midi: false,
  midiSysex: false,
  nfc: false,
  notifications: false,
  openExternal: false,
  'payment-handler': false,
  'periodic-background-sync': false,
  'persistent-storage': true,
  pointerLock: false,
  'screen-wake-lock': false,
  sensors: false,
  serial: false,
  'smart-card': false,
  'speaker-selection': false,
  'storage-access': false,
  'system-wake-lock': false,
  'top-level-storage-access': false,
  usb: false,
  vr: false,
  'web-app-installation': false,
  'web-printing': false,
  'window-management': false,
  unknown: false,
} satisfies Record<Permission, boolean>;
// `satisfies` has just named each key a permission.
const permissions = Object.keys(granted) as (keyof typeof granted)[];

function aGuardedSession() {
  const session = aSession();
  guardSession(session);
  return session;
}

function request(permission: Permission, requestingUrl: string): boolean | undefined {
  let answer: boolean | undefined;
  aGuardedSession().set.permissionRequest?.(
    // No guard looks at who asks, only at the address.
    undefined as never,
    permission,
    (granted) => {
      answer = granted;
    },
    { isMainFrame: true, requestingUrl },
  );
  return answer;
}

const check = (permission: Permission, origin: string): boolean | undefined =>
  aGuardedSession().set.permissionCheck?.(null, permission, origin, { isMainFrame: true });

test.each(permissions)(
  'permission %s is granted to our page only if it is lasting storage',
  (name) => {
    expect(request(name, own)).toBe(granted[name]);
    expect(check(name, own)).toBe(granted[name]);
    expect(check(name, 'app://kiosk')).toBe(granted[name]);
  },
);

test('no foreign page is granted any permission', () => {
  for (const url of foreign) {
    for (const permission of permissions) {
      expect(request(permission, url)).toBe(false);
      expect(check(permission, url)).toBe(false);
    }
  }
});

test('no device can be chosen, and the page is told so', () => {
  const session = aGuardedSession();
  const chosen: unknown[] = [];
  const choose = (id?: string) => chosen.push(id ?? 'none');
  const events = [anEvent({}), anEvent({}), anEvent({})] as const;

  session.emit('select-hid-device', events[0], {}, choose);
  session.emit('select-usb-device', events[1], {}, choose);
  session.emit('select-serial-port', events[2], [], undefined, choose);

  expect(events.every((event) => event.defaultPrevented)).toBe(true);
  expect(chosen).toEqual(['none', 'none', '']);
  // Whatever the device is.
  expect(session.set.device?.(undefined as never)).toBe(false);
});

test('the screen cannot be captured', () => {
  const answers: unknown[] = [];

  aGuardedSession().set.displayMedia?.(
    // Whoever asks.
    undefined as never,
    (streams) => answers.push(streams),
  );

  expect(answers).toEqual([null]);
});

test('nothing is downloaded and no restricted file is opened', () => {
  const session = aGuardedSession();
  const download = anEvent({});
  const answers: unknown[] = [];

  session.emit('will-download', download);
  session.emit('file-system-access-restricted', anEvent({}), {}, (answer: string) =>
    answers.push(answer),
  );

  expect(download.defaultPrevented).toBe(true);
  expect(answers).toEqual(['deny']);
  expect(session.set.spellChecker).toBe(false);
});

test('guarding a session twice answers a device request once', () => {
  const session = aGuardedSession();
  guardSession(session);
  let answers = 0;

  session.emit('select-usb-device', anEvent({}), {}, () => {
    answers += 1;
  });

  expect(answers).toBe(1);
});

function isCancelled(url: string, resourceType = 'xhr'): boolean | undefined {
  let cancelled: boolean | undefined;
  const listener = aGuardedSession().set.beforeRequest;
  // The only listener that the guard sets is that of onBeforeRequest.
  (listener as (details: object, callback: (answer: { cancel: boolean }) => void) => void)(
    { url, resourceType },
    ({ cancel }) => {
      cancelled = cancel;
    },
  );
  return cancelled;
}

test('no request leaves our origin', () => {
  expect(isCancelled('app://kiosk/media/00')).toBe(false);
  for (const url of foreign) expect(isCancelled(url)).toBe(true);
  expect(isCancelled('wss://example.com/', 'webSocket')).toBe(true);
  expect(isCancelled('https://example.com/pixel.png', 'image')).toBe(true);
});

test('the page may show pictures that it has drawn itself', () => {
  expect(isCancelled('data:image/png;base64,AA', 'image')).toBe(false);
  expect(isCancelled('blob:app://kiosk/0a', 'image')).toBe(false);
  expect(isCancelled('blob:https://example.com/0a', 'image')).toBe(true);
  expect(isCancelled('data:text/html,x', 'mainFrame')).toBe(true);
});

function aGuardedContents() {
  const app = aContents();
  const contents = aContents();
  guardEverything(app);
  app.emit('web-contents-created', anEvent({}), contents);
  return contents;
}

test.each(['will-navigate', 'will-redirect', 'will-frame-navigate'])(
  '%s is stopped for every address but ours',
  (name) => {
    const contents = aGuardedContents();

    for (const url of foreign) {
      const event = anEvent({ url });
      contents.emit(name, event);
      expect(event.defaultPrevented).toBe(true);
    }
    const event = anEvent({ url: 'app://kiosk/#/place/x' });
    contents.emit(name, event);
    expect(event.defaultPrevented).toBe(false);
  },
);

test('no window and no webview can be opened', () => {
  const contents = aGuardedContents();
  const webview = anEvent({});

  contents.emit('will-attach-webview', webview);

  expect(webview.defaultPrevented).toBe(true);
  // Whatever is to be opened.
  expect(contents.openHandler()?.(undefined as never)).toEqual({ action: 'deny' });
});

test('a page cannot refuse to be unloaded', () => {
  const contents = aGuardedContents();
  const event = anEvent({});

  contents.emit('will-prevent-unload', event);

  expect(event.defaultPrevented).toBe(true);
});

test('no Bluetooth device is chosen', () => {
  const contents = aGuardedContents();
  const event = anEvent({});
  const chosen: string[] = [];

  contents.emit('select-bluetooth-device', event, [], (id: string) => chosen.push(id));

  expect(event.defaultPrevented).toBe(true);
  expect(chosen).toEqual(['']);
});

const noModifier = { control: false, alt: false, meta: false };

test('keys that are not for the page do not reach it', () => {
  const contents = aContents();
  guardContents(contents);
  const reload = anEvent({});
  const typing = anEvent({});

  contents.emit('before-input-event', reload, { ...noModifier, key: 'F5' });
  contents.emit('before-input-event', typing, { ...noModifier, key: 'ў' });

  expect(reload.defaultPrevented).toBe(true);
  expect(typing.defaultPrevented).toBe(false);
});

test.each(['a', 'Ж', 'ў', 'і', '’', ' ', '7', 'Tab', 'Enter', 'Escape', 'ArrowLeft', 'Backspace'])(
  'the key %j is for the page',
  (key) => {
    expect(isAllowedKey({ ...noModifier, key })).toBe(true);
  },
);

test.each([
  'F1',
  'F5',
  'F11',
  'F12',
  'BrowserBack',
  'BrowserHome',
  'ContextMenu',
  'PrintScreen',
  '',
])('the key %j is not', (key) => {
  expect(isAllowedKey({ ...noModifier, key })).toBe(false);
});

test('no key works together with Ctrl, Alt or the system key', () => {
  for (const modifier of ['control', 'alt', 'meta'] as const) {
    for (const key of ['r', 'w', 'p', '+', 'F4', 'ArrowLeft', 'Tab', 'Escape']) {
      expect(isAllowedKey({ ...noModifier, [modifier]: true, key })).toBe(false);
    }
  }
});
