import { afterEach, expect, test, vi } from 'vitest';
import { callsPerSecond } from '#electron/host/call-api.ts';
import type { KioskHost } from '#electron/host/kiosk-host.ts';
import { sendEvents, serveIpc } from '#electron/main/serve-ipc.ts';
import { kioskMethods } from '#shared/kiosk-api';
import { aFolder, aHost, logOf } from './a-host.ts';
import { fakeIpc } from './fake-ipc.ts';
import { aContents } from './stand-in/web-contents.ts';

afterEach(() => {
  vi.useRealTimers();
});

async function aServedHost() {
  const dataFolder = aFolder();
  const host = await aHost(dataFolder);
  const ipc = fakeIpc();
  serveIpc(ipc, host);
  return { host, ipc, dataFolder };
}

test('each method of the contract has its channel, and there is no other', async () => {
  const { ipc } = await aServedHost();

  expect(ipc.channels()).toEqual(kioskMethods);
});

test('our page gets the answer of the host', async () => {
  const { ipc } = await aServedHost();

  expect(await ipc.invoke('getKioskInfo', {})).toMatchObject({ appVersion: '1.2.3' });
});

test.each([
  ['no frame', null],
  ['a foreign page', { url: 'https://example.com/', parent: null }],
  ['a page without an address', { url: '', parent: null }],
  ['a page that only looks like ours', { url: 'app://kiosk.example.com/', parent: null }],
  ['a frame inside our page', { url: 'app://kiosk/', parent: {} }],
  ['a page with a user', { url: 'app://user@kiosk/', parent: null }],
  ['a page with a port', { url: 'app://kiosk:1/', parent: null }],
  ['a page made by ours', { url: 'blob:app://kiosk/0a', parent: null }],
  ['a page of the disk', { url: 'file:///kiosk/', parent: null }],
  ['an empty page', { url: 'about:blank', parent: null }],
])('%s is refused', async (_who, frame) => {
  const { ipc, dataFolder } = await aServedHost();

  await expect(ipc.invoke('getKioskInfo', {}, frame)).rejects.toThrow('foreign frame');
  expect(logOf(dataFolder)).toContain('call-refused');
});

test('a method that is not in the contract is refused', async () => {
  const { ipc } = await aServedHost();

  await expect(ipc.invoke('constructor', {})).rejects.toThrow('No handler');
});

test.each([
  ['heartbeat', { uiOk: 'yes', screen: 'home' }],
  ['heartbeat', { uiOk: true, screen: 'x'.repeat(61) }],
  ['heartbeat', undefined],
  ['getKioskInfo', { more: true }],
  ['writeLog', { level: 'fatal', message: '' }],
])('%s with %j is refused', async (method, input) => {
  const { ipc } = await aServedHost();

  await expect(ipc.invoke(method, input)).rejects.toThrow();
});

test('more calls than the page needs are refused until the second is over', async () => {
  vi.useFakeTimers({ toFake: ['Date', 'performance'] });
  const { ipc } = await aServedHost();
  for (let call = 0; call < callsPerSecond; call += 1) await ipc.invoke('getKioskInfo', {});

  await expect(ipc.invoke('getKioskInfo', {})).rejects.toThrow('too many calls');
  vi.advanceTimersByTime(1000);
  expect(await ipc.invoke('getKioskInfo', {})).toMatchObject({ appVersion: '1.2.3' });
});

test('refused calls without end fill one line of the log a second, and it counts them', async () => {
  vi.useFakeTimers({ toFake: ['Date', 'performance'] });
  const { ipc, dataFolder } = await aServedHost();
  const refused = () => expect(ipc.invoke('heartbeat', 'x', null)).rejects.toThrow();

  for (let call = 0; call < 100; call += 1) await refused();
  vi.advanceTimersByTime(1000);
  await refused();

  const lines = logOf(dataFolder).match(/.*call-refused.*/g) ?? [];
  expect(lines.map((line) => JSON.parse(line).unreported)).toEqual([0, 99]);
});

test('events of the host go to the page that is shown at that moment', () => {
  const sent: string[] = [];
  let tell: Parameters<KioskHost['subscribe']>[0] | undefined;
  const subscribe: KioskHost['subscribe'] = (listener) => {
    tell = listener;
    return () => undefined;
  };
  const first = aContents((call) => sent.push(`first ${call}`));
  const second = aContents((call) => sent.push(`second ${call}`));
  let shown: typeof first | undefined = first;
  sendEvents({ subscribe }, () => shown);

  tell?.('releaseChanged', { releaseId: 'r1' });
  shown = second;
  tell?.('releaseChanged', { releaseId: 'r2' });
  shown = undefined;
  tell?.('releaseChanged', { releaseId: 'r3' });
  shown = { ...second, isDestroyed: () => true };
  tell?.('releaseChanged', { releaseId: 'r4' });

  expect(sent).toEqual([
    'first contents.send releaseChanged [{"releaseId":"r1"}]',
    'second contents.send releaseChanged [{"releaseId":"r2"}]',
  ]);
});
