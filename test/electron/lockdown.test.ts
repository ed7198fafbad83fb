import { expect, test } from 'vitest';
import { forbidPeerConnections, guardContents, guardEverything } from '#electron/main/lockdown.ts';
import { guardSession } from '#electron/main/lockdown-session.ts';
import { anEvent } from './stand-in/emitter.ts';
import { aSession } from './stand-in/session.ts';
import { aContents } from './stand-in/web-contents.ts';

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

function aGuardedSession() {
  const session = aSession();
  guardSession(session);
  return session;
}

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
  const listener: unknown = aGuardedSession().set.beforeRequest;
  let cancelled: boolean | undefined;
  // The only listener that the guards set is that of onBeforeRequest.
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
  expect(isCancelled('data:text/html,x', 'image')).toBe(true);
  expect(isCancelled('blob:app://kiosk/0a', 'media')).toBe(false);
  expect(isCancelled('blob:app://kiosk.example.com/0a', 'media')).toBe(true);
  expect(isCancelled('data:image/png;base64,AA', 'media')).toBe(true);
  expect(isCancelled('blob:app://kiosk/0a', 'mainFrame')).toBe(true);
});

function aGuardedContents() {
  const app = aContents();
  const contents = aContents();
  guardEverything(app);
  app.emit('web-contents-created', anEvent({}), contents);
  return contents;
}

test('no window and no webview can be opened', () => {
  const contents = aGuardedContents();
  const webview = anEvent({});

  contents.emit('will-attach-webview', webview);

  expect(webview.defaultPrevented).toBe(true);
  // Whatever is to be opened.
  expect(contents.openHandler()?.(undefined as never)).toEqual({ action: 'deny' });
});

test('a session that is created later is guarded from its creation', () => {
  const app = aContents();
  const session = aSession();
  guardEverything(app);

  app.emit('session-created', session);

  expect(session.set.beforeRequest).toBeDefined();
  expect(session.set.permissionCheck).toBeDefined();
});

test('no certificate of the system is presented to anybody', () => {
  const app = aContents();
  const event = anEvent({});
  const chosen: unknown[] = [];
  guardEverything(app);

  app.emit('select-client-certificate', event, null, '', [{}], (...all: unknown[]) =>
    chosen.push(all),
  );

  expect(event.defaultPrevented).toBe(true);
  expect(chosen).toEqual([[]]);
});

test('no passkey is chosen, and the page is told so', () => {
  const session = aGuardedSession();
  const chosen: unknown[] = [];
  const events = [anEvent({}), anEvent({})] as const;

  session.emit('select-webauthn-account', events[0], {}, (id: unknown) => chosen.push(id));
  session.emit('select-webauthn-authenticator', events[1], (name: unknown) => chosen.push(name));

  expect(events.every((event) => event.defaultPrevented)).toBe(true);
  expect(chosen).toEqual([null, null]);
});

test('pages that talk to each other may not do so past the guards', () => {
  const policies: string[] = [];

  forbidPeerConnections({ setWebRTCIPHandlingPolicy: (policy) => policies.push(policy) });

  expect(policies).toEqual(['disable_non_proxied_udp']);
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
