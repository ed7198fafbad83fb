import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { createKioskHost } from '#electron/host/kiosk-host.ts';
import { newBootRecord } from '#electron/main/boot-guard.ts';
import { type ShellParts, startKiosk } from '#electron/main/start-kiosk.ts';
import { kioskMethods } from '#shared/kiosk-api';
import { aFolder, aPageFolder, logOf } from './a-host.ts';
import { anEvent } from './stand-in/emitter.ts';
import { anElectron } from './stand-in/shell-parts.ts';

afterEach(() => {
  vi.useRealTimers();
});

function aShell(options: { firstInstance?: boolean; createHost?: ShellParts['createHost'] } = {}) {
  const dataFolder = aFolder();
  const electron = anElectron({
    argv: ['--data', dataFolder],
    firstInstance: options.firstInstance ?? true,
    createHost: options.createHost ?? createKioskHost,
    userData: aFolder(),
    places: {
      page: aPageFolder(),
      factory: aFolder(),
      app: aFolder(),
      preload: '/dist/main/preload.cjs',
    },
  });
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance', 'Date'] });
  return { ...electron, dataFolder };
}

test('the kiosk starts in the one right order', async () => {
  const { parts, calls, dataFolder } = aShell();

  await startKiosk(parts);

  expect(calls.map((call) => call.replace(/ \[.*$/, ''))).toEqual([
    'app.enableSandbox',
    `app.setPath userData ${join(dataFolder, 'electron')}`,
    'crashReporter.start {"uploadToServer":false,"ignoreSystemCrashHandler":true}',
    'app.requestSingleInstanceLock',
    'Menu.setApplicationMenu null',
    'protocol.registerSchemesAsPrivileged',
    'app.whenReady',
    'session.setPermissionRequestHandler',
    'session.webRequest.onBeforeRequest',
    'protocol.handle app',
    'createHost',
    'powerSaveBlocker.start prevent-display-sleep',
    ...kioskMethods.map((method) => `ipcMain.handle ${method}`),
    'new BrowserWindow',
    'contents.setWebRTCIPHandlingPolicy disable_non_proxied_udp',
    'window.loadURL app://kiosk/',
  ]);
});

test('the scheme is standard and secure, and bypasses nothing', async () => {
  const { parts, calls } = aShell();

  await startKiosk(parts);

  const registered = calls.find((call) => call.startsWith('protocol.register'));
  expect(JSON.parse(registered?.split(' ')[1] ?? '')).toEqual([
    {
      scheme: 'app',
      privileges: {
        standard: true,
        secure: true,
        supportFetchAPI: true,
        stream: true,
        codeCache: true,
      },
    },
  ]);
});

test('the first window is guarded from its creation', async () => {
  const { parts, windows } = aShell();

  await startKiosk(parts);

  expect(windows[0]?.webContents.hears('will-navigate')).toBe(true);
  expect(windows[0]?.webContents.openHandler()).toBeDefined();
});

test('a second kiosk on the same data leaves without touching anything', async () => {
  const { parts, calls, windows } = aShell({ firstInstance: false });

  await startKiosk(parts);

  expect(calls.slice(3)).toEqual([
    'app.requestSingleInstanceLock',
    'stderr The kiosk already runs with this data folder.',
    'app.exit 76',
  ]);
  expect(windows).toEqual([]);
});

test('without --data the system says where the data goes', async () => {
  const userData = aFolder();
  const electron = anElectron({
    createHost: createKioskHost,
    userData,
    places: { page: aPageFolder(), factory: aFolder(), app: aFolder(), preload: '/preload.cjs' },
  });
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance', 'Date'] });

  await startKiosk(electron.parts);

  expect(electron.calls).toContain(`app.setPath userData ${join(userData, 'electron')}`);
  expect(logOf(userData)).toContain('host-started');
});

test('a bug in the shell ends it for the supervisor instead of showing a dialog', async () => {
  const { parts, process, calls, dataFolder } = aShell();
  await startKiosk(parts);

  process.emit('uncaughtException', new Error('a bug'));

  expect(calls.at(-1)).toBe('app.exit 75');
  expect(logOf(dataFolder)).toContain('a bug');
});

test('a host that cannot start leaves for a restart', async () => {
  const { parts, calls, windows } = aShell({
    createHost: () => Promise.reject(new Error('disk is read-only')),
  });

  void startKiosk(parts);

  await vi.waitFor(() => expect(calls.at(-1)).toBe('app.exit 75'), 15_000);
  expect(calls.at(-2)).toContain('disk is read-only');
  expect(windows).toEqual([]);
});

test('with no restart left, visitors are told, and the host is tried again by and by', async () => {
  let tries = 0;
  const { parts, calls, dataFolder } = aShell({
    createHost(options) {
      tries += 1;
      return tries < 3 ? Promise.reject(new Error('disk is full')) : createKioskHost(options);
    },
  });
  vi.useRealTimers();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
  writeFileSync(
    join(dataFolder, 'boot.json'),
    JSON.stringify({ ...newBootRecord(parts.app.getVersion()), failedBoots: 4 }),
  );

  const started = startKiosk(parts);
  await vi.waitFor(
    () => expect(calls).toContain('window.loadURL app://kiosk/out-of-order'),
    15_000,
  );
  await vi.advanceTimersByTimeAsync(2 * 900_000);
  await started;

  expect(tries).toBe(3);
  expect(calls).not.toContain('app.exit 75');
  expect(calls.filter((call) => call === 'window.loadURL app://kiosk/out-of-order')).toHaveLength(
    2,
  );
});

test('a window that cannot be opened counts as a restart, and with none left visitors are told', async () => {
  const { parts, calls, dataFolder } = aShell();
  const broken = { ...parts, createWindow: () => fail('no display') };

  await startKiosk(broken);
  expect(calls.at(-1)).toBe('app.exit 75');

  let windows = 0;
  writeFileSync(
    join(dataFolder, 'boot.json'),
    JSON.stringify({ ...newBootRecord(parts.app.getVersion()), failedBoots: 4 }),
  );
  const again = aShell();
  writeFileSync(
    join(again.dataFolder, 'boot.json'),
    JSON.stringify({ ...newBootRecord(parts.app.getVersion()), failedBoots: 4 }),
  );
  await startKiosk({
    ...again.parts,
    createWindow(options) {
      windows += 1;
      return windows === 1 ? fail('no display yet') : again.parts.createWindow(options);
    },
  });

  expect(again.calls).not.toContain('app.exit 75');
  expect(again.calls).toContain('window.loadURL app://kiosk/out-of-order');
});

test('a system that shuts down leaves no failed start behind', async () => {
  const { parts, powerMonitor, dataFolder } = aShell();
  await startKiosk(parts);

  powerMonitor.emit('shutdown', anEvent({}));

  const record = JSON.parse(readFileSync(join(dataFolder, 'boot.json'), 'utf8'));
  expect(record.failedBoots).toBe(0);
});

test('a page that stops beating is killed and loaded again', async () => {
  const { parts, calls, ipc } = aShell();
  await startKiosk(parts);
  await ipc.invoke('heartbeat', { uiOk: true, screen: 'attract' });

  vi.advanceTimersByTime(25_000);

  expect(calls.slice(-2)).toEqual(['contents.forcefullyCrashRenderer', 'contents.reload']);
});

test('a page that keeps beating is left alone', async () => {
  const { parts, calls, ipc } = aShell();
  await startKiosk(parts);
  const before = calls.length;

  for (let beat = 0; beat < 100; beat += 1) {
    vi.advanceTimersByTime(5000);
    await ipc.invoke('heartbeat', { uiOk: true, screen: 'attract' });
  }

  expect(calls.slice(before)).toEqual([]);
});

test('what happens while the app quits is not recovered from', async () => {
  const { parts, calls, app, windows } = aShell();
  await startKiosk(parts);
  const before = calls.length;

  app.emit('before-quit', anEvent({}));
  windows[0]?.webContents.emit('render-process-gone', anEvent({}), { reason: 'killed' });

  expect(calls.slice(before)).toEqual([]);
});

test('the display may sleep again once the kiosk has quit', async () => {
  const { parts, calls, app } = aShell();
  await startKiosk(parts);

  app.emit('will-quit', anEvent({}));

  expect(calls.at(-1)).toBe('powerSaveBlocker.stop 7');
});

function fail(reason: string): never {
  throw new Error(reason);
}
