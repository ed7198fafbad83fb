import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Session } from 'electron';
import { afterEach, expect, test, vi } from 'vitest';
import { pageHeaders } from '#electron/host/page-files.ts';
import { isAllowedKey } from '#electron/main/allowed-key.ts';
import { failurePageUrl } from '#electron/main/failure-page.ts';
import { guardContents, guardEverything } from '#electron/main/lockdown.ts';
import { guardSession } from '#electron/main/lockdown-session.ts';
import { pageUrl } from '#electron/main/own-page.ts';
import { windowOptions } from '#electron/main/window.ts';
import { anEvent } from './stand-in/emitter.ts';
import { aSession } from './stand-in/session.ts';
import { aContents } from './stand-in/web-contents.ts';

/*
 * What Electron offers is read from its typings, so that whatever a new version adds fails here
 * until somebody has decided about it.
 */
const typings = readFileSync(
  join(dirname(createRequire(import.meta.url).resolve('electron/package.json')), 'electron.d.ts'),
  'utf8',
);

/** The literals of `'a' | 'b' | …`, which follows the marker. */
function unionAfter(marker: RegExp): readonly string[] {
  const union = new RegExp(`${marker.source}\\s*\\(?('[^']+'(?:\\s*\\|\\s*'[^']+')+)`).exec(
    typings,
  )?.[1];
  return [...(union ?? '').matchAll(/'([^']+)'/g)].map(([, name]) => name ?? '');
}

/** The members of a class or an interface, by what their lines begin with. */
function membersOf(declaration: string, member: RegExp): readonly string[] {
  const start = typings.indexOf(`\n  ${declaration}`);
  const body = typings.slice(start, typings.indexOf('\n  }\n', start));
  return [...new Set([...body.matchAll(member)].map(([, name]) => name ?? ''))];
}
const eventsOf = (declaration: string) => membersOf(declaration, /\n {4}on\(event: '([^']+)'/g);

const requested = unionAfter(/setPermissionRequestHandler\(handler:.*?permission:/);
const checked = unionAfter(/setPermissionCheckHandler\(handler:.*?permission:/);
const resourceTypes = unionAfter(
  /interface OnBeforeRequestListenerDetails \{[\s\S]*?resourceType:/,
);
const sessionEvents = eventsOf('class Session extends');
const contentsEvents = eventsOf('class WebContents extends');
const preferences = membersOf('interface WebPreferences {', /\n {4}(\w+)\?:/g);

test('the typings are read as they are meant', () => {
  expect(requested.length).toBeGreaterThan(40);
  expect(checked).toEqual(requested);
  expect(requested).toEqual(expect.arrayContaining(['ar', 'geolocation', 'usb', 'unknown']));
  expect(resourceTypes).toEqual(expect.arrayContaining(['mainFrame', 'webSocket', 'other']));
  expect(sessionEvents).toContain('will-download');
  expect(contentsEvents).toContain('will-navigate');
  expect(preferences).toEqual(expect.arrayContaining(['sandbox', 'zoomMode']));
  expect(preferences.length).toBeGreaterThan(40);
});

const foreign = [
  'https://example.com/',
  'http://localhost/',
  'file:///etc/passwd',
  'file://kiosk/',
  'app://other/',
  'app://kiosk:80/',
  'app://user@kiosk/',
  'app://user:password@kiosk/',
  'app://kiosk@example.com/',
  'app://kiosk%40example.com/',
  'app://kiosk.example.com/',
  'app://kiosk%2eexample.com/',
  'app://kiosk./',
  'app:/kiosk/',
  'app:kiosk',
  'app:///kiosk/',
  'apps://kiosk/',
  'https://kiosk/',
  'https://example.com/?app://kiosk/',
  'https://app://kiosk/',
  'view-source:app://kiosk/',
  'filesystem:app://kiosk/temporary/',
  'data:text/html,x',
  'about:blank',
  'about:srcdoc',
  'javascript:0',
  'javascript:app://kiosk/',
  'blob:app://kiosk/0a',
  'blob:https://example.com/0a',
  'chrome://settings/',
  'chrome-extension://kiosk/',
  'chrome-error://chromewebdata/',
  'devtools://devtools/bundled/inspector.html',
  'ms-settings:',
  'mailto:a@example.com',
  'tel:112',
  'ws://kiosk/',
  'wss://example.com/',
  'ftp://example.com/',
  'null',
  'kiosk',
  '/',
  '',
];

type RequestHandler = NonNullable<Parameters<Session['setPermissionRequestHandler']>[0]>;
type CheckHandler = NonNullable<Parameters<Session['setPermissionCheckHandler']>[0]>;

function aGuardedSession() {
  const session = aSession();
  guardSession(session);
  return session;
}

function isGranted(permission: string, requestingUrl: string, isMainFrame = true) {
  const answers: boolean[] = [];
  aGuardedSession().set.permissionRequest?.(
    // No guard looks at who asks, only at the address.
    undefined as never,
    // One of the union, as it was just read from it.
    permission as Parameters<RequestHandler>[1],
    (granted) => answers.push(granted),
    { isMainFrame, requestingUrl },
  );
  expect(answers).toHaveLength(1);
  return answers[0];
}

const isHeld = (permission: string, origin: string): boolean | undefined =>
  aGuardedSession().set.permissionCheck?.(
    null,
    // As above.
    permission as Parameters<CheckHandler>[1],
    origin,
    { isMainFrame: true },
  );

test.each(requested)('our page is granted %s only if it is lasting storage', (permission) => {
  expect(isGranted(permission, pageUrl)).toBe(permission === 'persistent-storage');
});

test.each(checked)('our page holds %s only if it is lasting storage', (permission) => {
  expect(isHeld(permission, pageUrl)).toBe(permission === 'persistent-storage');
  expect(isHeld(permission, 'app://kiosk')).toBe(permission === 'persistent-storage');
});

test.each(foreign)('%j is granted nothing', (url) => {
  for (const permission of requested) expect(isGranted(permission, url), permission).toBe(false);
  for (const permission of checked) expect(isHeld(permission, url), permission).toBe(false);
});

test('a frame in our page is granted nothing', () => {
  for (const permission of requested) expect(isGranted(permission, pageUrl, false)).toBe(false);
});

/** Events of a session that only tell of something, or that nothing leads to once the rest is shut. */
const toldOnly = new Set([
  'extension-loaded',
  'extension-ready',
  'extension-unloaded',
  'hid-device-added',
  'hid-device-removed',
  'hid-device-revoked',
  'preconnect',
  'serial-port-added',
  'serial-port-removed',
  'serial-port-revoked',
  'spellcheck-dictionary-download-begin',
  'spellcheck-dictionary-download-failure',
  'spellcheck-dictionary-download-success',
  'spellcheck-dictionary-initialized',
  'usb-device-added',
  'usb-device-removed',
  'usb-device-revoked',
]);

test.each(sessionEvents.filter((name) => !toldOnly.has(name)))(
  'a session asks about %s, and is answered',
  (name) => {
    expect(aGuardedSession().hears(name)).toBe(true);
  },
);

test('each handler that a session takes is set, or refuses by itself', () => {
  const handlers = membersOf('class Session extends', /\n {4}(set\w+Handler)\(/g);

  expect([...handlers].sort()).toEqual([
    // Without a handler pairing is cancelled where it would need one.
    'setBluetoothPairingHandler',
    'setDevicePermissionHandler',
    'setDisplayMediaRequestHandler',
    'setPermissionCheckHandler',
    'setPermissionRequestHandler',
    // Without a handler the protected classes are protected.
    'setUSBProtectedClassesHandler',
  ]);
  const { set } = aGuardedSession();
  expect(set.device).toBeTypeOf('function');
  expect(set.displayMedia).toBeTypeOf('function');
  expect(set.permissionCheck).toBeTypeOf('function');
  expect(set.permissionRequest).toBeTypeOf('function');
});

test.each(contentsEvents.filter((name) => /^(will|select)-/.test(name)))(
  'a page that is about to do %s is answered',
  (name) => {
    const [app, contents] = [aContents(), aContents()];
    guardEverything(app);
    guardContents(contents);

    // Electron asks both about a certificate, and takes one answer.
    expect(name === 'select-client-certificate' ? app.hears(name) : contents.hears(name)).toBe(
      true,
    );
  },
);

const navigations = ['will-navigate', 'will-redirect', 'will-frame-navigate'] as const;

function isStopped(kind: string, url: string, isMainFrame = true): boolean {
  const contents = aContents();
  guardContents(contents);
  const event = anEvent({ url, isMainFrame, isSameDocument: false });
  contents.emit(kind, event);
  return event.defaultPrevented;
}

test.each(navigations)('%s is stopped for every address but that of the page', (kind) => {
  for (const url of foreign) expect(isStopped(kind, url), url).toBe(true);
  for (const url of [
    'app://kiosk/media/00',
    'app://kiosk/map/base.pmtiles',
    'app://kiosk/assets/main.js',
    'app://kiosk//',
    'app://kiosk/index.html/x',
    failurePageUrl,
  ]) {
    expect(isStopped(kind, url), url).toBe(true);
  }
  for (const url of [pageUrl, 'app://kiosk/#/place/x', 'app://kiosk/index.html?x#y']) {
    expect(isStopped(kind, url), url).toBe(false);
  }
});

test.each(navigations)('%s brings the page into a frame, and nothing else', (kind) => {
  expect(isStopped(kind, pageUrl, false)).toBe(false);
  for (const url of [...foreign, 'app://kiosk/media/00', failurePageUrl]) {
    expect(isStopped(kind, url, false), url).toBe(true);
  }
});

test('no address opens a window', () => {
  const contents = aContents();
  guardContents(contents);

  for (const url of [...foreign, pageUrl]) {
    // Of all that Electron says about it only the address could matter.
    expect(contents.openHandler()?.({ url } as never)).toEqual({ action: 'deny' });
  }
});

function isCancelled(url: string, resourceType: string): boolean | undefined {
  let cancelled: boolean | undefined;
  // The only listener that the guard sets is that of onBeforeRequest.
  const listener = aGuardedSession().set.beforeRequest as (
    details: object,
    callback: (answer: { cancel: boolean }) => void,
  ) => void;
  listener({ url, resourceType }, ({ cancel }) => {
    cancelled = cancel;
  });
  return cancelled;
}

const refusedOfOurs = new Set(['object', 'ping', 'cspReport', 'webSocket']);

test.each(resourceTypes)('a request for %s goes to our origin or nowhere', (type) => {
  for (const url of foreign) {
    const isDrawn = url === 'blob:app://kiosk/0a' && (type === 'image' || type === 'media');
    expect(isCancelled(url, type), url).toBe(!isDrawn);
  }
  expect(isCancelled(pageUrl, type)).toBe(refusedOfOurs.has(type));
  const isNoPicture = refusedOfOurs.has(type) || type === 'subFrame';
  expect(isCancelled('app://kiosk/media/00', type)).toBe(isNoPicture);
});

test('the page for when there is no other can be loaded', () => {
  expect(isCancelled(failurePageUrl, 'mainFrame')).toBe(false);
});

const bare = { control: false, alt: false, meta: false, shift: false };

test.each([
  ...['a', 'Z', 'ж', 'Ў', 'і', "'", '’', ' ', '7', '№', '@', '-'],
  ...['Tab', 'Enter', 'Escape', 'Backspace', 'Delete', 'Home', 'End', 'PageUp', 'PageDown'],
  ...['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Shift', 'CapsLock', 'Dead'],
])('the key %j is for the page, with Shift too', (key) => {
  const shifted = { ...bare, shift: true, key };

  expect(isAllowedKey({ ...bare, key })).toBe(true);
  expect(isAllowedKey(shifted)).toBe(true);
});

test.each([
  ...Array.from({ length: 24 }, (_, index) => `F${index + 1}`),
  ...['BrowserBack', 'BrowserForward', 'BrowserRefresh', 'BrowserStop', 'BrowserSearch'],
  ...['BrowserFavorites', 'BrowserHome', 'GoBack', 'GoHome', 'LaunchMail', 'LaunchApplication1'],
  ...['ContextMenu', 'PrintScreen', 'Print', 'Save', 'Open', 'Close', 'Exit', 'Find', 'Help'],
  ...['Control', 'Alt', 'AltGraph', 'Meta', 'OS', 'Super', 'Hyper', 'Fn', 'FnLock', 'NumLock'],
  ...['Insert', 'Pause', 'ScrollLock', 'Cut', 'Copy', 'Paste', 'Undo', 'Redo', 'Props', 'Select'],
  ...['ZoomIn', 'ZoomOut', 'ZoomToggle', 'Power', 'PowerOff', 'Sleep', 'WakeUp', 'LogOff'],
  ...['MediaPlayPause', 'AudioVolumeUp', 'BrightnessUp', 'Process', 'Unidentified'],
  ...['', '\0', '\b', '\u001b', '\u007f', 'ab'],
])('the key %j is not', (key) => {
  expect(isAllowedKey({ ...bare, key })).toBe(false);
});

test.each([
  ['reload', { control: true, key: 'r' }],
  ['reload past the cache', { control: true, shift: true, key: 'R' }],
  ['reload with F5', { control: true, key: 'F5' }],
  ['print', { control: true, key: 'p' }],
  ['print with the Russian layout', { control: true, key: 'з' }],
  ['print through the system dialog', { control: true, shift: true, key: 'P' }],
  ['save', { control: true, key: 's' }],
  ['open', { control: true, key: 'o' }],
  ['address', { control: true, key: 'l' }],
  ['find', { control: true, key: 'f' }],
  ['close the tab', { control: true, key: 'w' }],
  ['quit', { control: true, key: 'q' }],
  ['new window', { control: true, key: 'n' }],
  ['source', { control: true, key: 'u' }],
  ['tools', { control: true, shift: true, key: 'I' }],
  ['console', { control: true, shift: true, key: 'J' }],
  ['inspect', { control: true, shift: true, key: 'C' }],
  ['task manager', { control: true, shift: true, key: 'Escape' }],
  ['start menu', { control: true, key: 'Escape' }],
  ['zoom in', { control: true, key: '+' }],
  ['zoom in without Shift', { control: true, key: '=' }],
  ['zoom out', { control: true, key: '-' }],
  ['zoom back', { control: true, key: '0' }],
  ['close the window', { alt: true, key: 'F4' }],
  ['system menu', { alt: true, key: ' ' }],
  ['back', { alt: true, key: 'ArrowLeft' }],
  ['forward', { alt: true, key: 'ArrowRight' }],
  ['home', { alt: true, key: 'Home' }],
  ['next window', { alt: true, key: 'Tab' }],
  ['next tab', { control: true, key: 'Tab' }],
  ['tools on a Mac', { meta: true, alt: true, key: 'i' }],
  ['desktop', { meta: true, key: 'd' }],
  ['lock', { meta: true, key: 'l' }],
  ['full screen', { shift: false, key: 'F11' }],
  ['context menu', { shift: true, key: 'F10' }],
  ['tools with one key', { shift: false, key: 'F12' }],
])('the shortcut for %s does not reach the page', (_what, pressed) => {
  const contents = aContents();
  guardContents(contents);

  for (const type of ['keyDown', 'keyUp', 'rawKeyDown', 'char']) {
    const event = anEvent({});
    contents.emit('before-input-event', event, { ...bare, ...pressed, type });
    expect(event.defaultPrevented).toBe(true);
  }
});

/** Preferences that open nothing, whatever their value; all others are decided in the window. */
const harmless = new Set([
  'accessibleTitle',
  'additionalArguments',
  'autoplayPolicy',
  'defaultEncoding',
  'defaultFontFamily',
  'defaultFontSize',
  'defaultMonospaceFontSize',
  'disableBlinkFeatures',
  'disableHtmlFullscreenWindowResize',
  'disableWakeLocks',
  'enablePreferredSizeMode',
  'focusOnNavigation',
  'imageAnimationPolicy',
  'images',
  'javascript',
  'minimumFontSize',
  'offscreen',
  'safeDialogs',
  'safeDialogsMessage',
  'scrollBounce',
  'transparent',
  'v8CacheOptions',
  'zoomFactor',
]);
/** Absent on purpose: a feature switched on by name, or a session that nobody has guarded. */
const absent = new Set(['enableBlinkFeatures', 'partition', 'session']);

test.each(preferences)('the preference %s is decided', (name) => {
  const { webPreferences } = windowOptions({ windowed: false, preload: '/preload.cjs' });
  const isSet = Object.keys(webPreferences ?? {}).includes(name);

  expect([isSet, harmless.has(name), absent.has(name)].filter(Boolean)).toHaveLength(1);
});

test('of the policy of the page only its own origin is left', () => {
  const directives = (pageHeaders['content-security-policy'] ?? '').split('; ');
  const values = directives.flatMap((directive) => directive.split(' ').slice(1));

  expect(directives[0]).toBe("default-src 'none'");
  expect(new Set(values)).toEqual(new Set(["'none'", "'self'", 'data:', 'blob:']));
  for (const name of ['object-src', 'base-uri', 'form-action']) {
    expect(directives).toContain(`${name} 'none'`);
  }
  for (const name of ['frame-src', 'frame-ancestors']) {
    expect(directives).toContain(`${name} 'self'`);
  }
  expect(directives.filter((directive) => /data:|blob:/.test(directive))).toEqual([
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
  ]);
});

test('every feature that the policy names is off', () => {
  const features = (pageHeaders['permissions-policy'] ?? '').split(', ');

  expect(features.length).toBeGreaterThan(20);
  for (const feature of features) expect(feature).toMatch(/^[a-z-]+=\(\)$/);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

/** The least of a browser that the guards of the page need. */
async function aGuardedPage() {
  const root = { dataset: {}, style: { touchAction: '' } };
  const page = {
    document: Object.assign(new EventTarget(), { documentElement: root }),
    window: Object.assign(new EventTarget(), {
      kiosk: { api: { writeLog: async () => undefined } },
      print: (): void => {
        throw new Error('prints');
      },
    }),
    navigator: { storage: { persist: async () => true } },
  };
  for (const [name, value] of Object.entries(page)) vi.stubGlobal(name, value);
  const { guardPage } = await import('#renderer/app/guard-page.ts');
  guardPage();
  return { ...page, root };
}

function isPrevented(target: EventTarget, name: string, fields: object = {}): boolean {
  const event = Object.assign(new Event(name, { cancelable: true }), fields);
  target.dispatchEvent(event);
  return event.defaultPrevented;
}

test.each([
  ['contextmenu', {}],
  ['dragstart', {}],
  ['dragover', {}],
  ['drop', {}],
  ['gesturestart', {}],
  ['wheel', { ctrlKey: true }],
  ['mousedown', { button: 1 }],
  ['mousedown', { button: 3 }],
  ['mouseup', { button: 3 }],
  ['mouseup', { button: 4 }],
  ['auxclick', { button: 1 }],
])('in the page %s with %j does nothing', async (name, fields) => {
  const { document } = await aGuardedPage();

  expect(isPrevented(document, name, fields)).toBe(true);
});

test('touching, clicking and scrolling are left alone', async () => {
  const { document } = await aGuardedPage();

  expect(isPrevented(document, 'wheel', { ctrlKey: false })).toBe(false);
  expect(isPrevented(document, 'mousedown', { button: 0 })).toBe(false);
  expect(isPrevented(document, 'mouseup', { button: 0 })).toBe(false);
});

test('the page is not printed, and nobody can change that', async () => {
  const { window } = await aGuardedPage();

  expect(() => window.print()).not.toThrow();
  expect(() => {
    window.print = () => undefined;
  }).toThrow(TypeError);
});

test('two fingers do not enlarge the page', async () => {
  const { root } = await aGuardedPage();

  expect(root.style.touchAction).toBe('pan-x pan-y');
});
