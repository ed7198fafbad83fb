import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildMain } from '#electron/build/build-main.ts';
import { serveIpc } from '#electron/main/serve-ipc.ts';
import { type KioskBridge, kioskMethods } from '#shared/kiosk-api';
import { aFolder, aHost } from './a-host.ts';
import { fakeIpc } from './fake-ipc.ts';

let app = '';

beforeAll(async () => {
  app = mkdtempSync(join(tmpdir(), 'kiosk-bundle-'));
  writeFileSync(join(app, 'package.json'), '{ "type": "module" }');
  await buildMain(join(app, 'dist', 'main'));
});

afterAll(() => rmSync(app, { recursive: true, force: true }));

/** Runs the preload as the sandbox does: one script with a `require` for `electron` only. */
function runPreload(electron: object): void {
  const code = readFileSync(join(app, 'dist', 'main', 'preload.cjs'), 'utf8');
  runInNewContext(code, {
    exports: {},
    module: {},
    require(name: string) {
      if (name !== 'electron') throw new Error(`the sandbox has no ${name}`);
      return electron;
    },
  });
}

function aPreload(ipcRenderer: object): { names: string[]; bridge: KioskBridge } {
  const exposed: { kiosk?: unknown } & Record<string, unknown> = {};
  runPreload({
    ipcRenderer,
    contextBridge: {
      exposeInMainWorld(name: string, value: unknown) {
        exposed[name] = value;
      },
    },
  });
  // Whether it is one is what the tests ask.
  return { names: Object.keys(exposed), bridge: exposed.kiosk as KioskBridge };
}

test('the bundle is two scripts, and both parse', () => {
  const folder = join(app, 'dist', 'main');

  expect(readdirSync(folder).sort()).toEqual(['index.js', 'preload.cjs']);
  for (const file of ['index.js', 'preload.cjs']) {
    expect(spawnSync(process.execPath, ['--check', join(folder, file)]).status).toBe(0);
  }
});

test('the page is given the bridge of the contract and nothing else', () => {
  const { names, bridge } = aPreload({});

  expect(names).toEqual(['kiosk']);
  expect(Object.keys(bridge)).toEqual(['api', 'subscribe']);
  expect(Object.keys(bridge.api)).toEqual(kioskMethods);
});

test('a call goes from the page through preload and main to the host and back', async () => {
  const ipc = fakeIpc();
  serveIpc(ipc, await aHost());
  const { bridge } = aPreload({ invoke: ipc.invoke });

  expect(await bridge.api.getKioskInfo({})).toMatchObject({ appVersion: '1.2.3' });
  expect(await bridge.api.heartbeat({ uiOk: true, screen: 'home' })).toBeUndefined();
  for (const method of kioskMethods) expect(ipc.channels()).toContain(method);
});

test('an event reaches its listener without its sender, until the page has heard enough', () => {
  const listeners = new Map<string, (event: unknown, payload: unknown) => void>();
  const { bridge } = aPreload({
    on: (name: string, listener: (event: unknown, payload: unknown) => void) =>
      listeners.set(name, listener),
    off: (name: string) => listeners.delete(name),
  });
  const heard: unknown[] = [];

  const unsubscribe = bridge.subscribe('releaseChanged', (...all) => heard.push(all));
  listeners.get('releaseChanged')?.({ sender: 'secret' }, { releaseId: 'r1' });

  expect(heard).toEqual([[{ releaseId: 'r1' }]]);
  unsubscribe();
  expect(listeners.size).toBe(0);
});

test('the page cannot listen to channels that are not in the contract', () => {
  const { bridge } = aPreload({ on: () => undefined });

  // Only a page that is not ours would ask for it.
  expect(() => bridge.subscribe('other' as 'releaseChanged', () => undefined)).toThrow();
});

test('the bundled shell starts, as far as that can be seen without Electron', () => {
  const data = aFolder();
  mkdirSync(join(app, 'dist', 'page'), { recursive: true });
  writeFileSync(join(app, 'dist', 'page', 'index.html'), '<!doctype html>');
  const electron = join(app, 'node_modules', 'electron');
  mkdirSync(electron, { recursive: true });
  writeFileSync(join(electron, 'package.json'), '{ "type": "module", "exports": "./index.js" }');
  writeFileSync(join(electron, 'index.js'), electronThatSays);

  const run = spawnSync(
    process.execPath,
    [join(app, 'dist', 'main', 'index.js'), '--data', data, '--lang', 'be'],
    { encoding: 'utf8', timeout: 20_000 },
  );

  expect(run.stderr).toBe('');
  const handled = [...run.stdout.matchAll(/^handle (\w+)$/gm)].map(([, name]) => name);
  expect(handled).toEqual(['app', ...kioskMethods]);
  expect(run.stdout).toContain(
    `"preload":${JSON.stringify(join(app, 'dist', 'main', 'preload.cjs'))}`,
  );
  expect(run.stdout).toContain('loadURL app://kiosk/\nkiosk be');
});

/** As little of Electron as the shell needs to open its window; then it asks for the language. */
const electronThatSays = `
const say = (...words) => process.stdout.write(words.join(' ') + '\\n');
const handlers = new Map();
const on = () => undefined;
const session = new Proxy({ webRequest: { onBeforeRequest: on } }, {
  get: (target, name) => target[name] ?? (() => undefined),
});
export const app = {
  on, enableSandbox: on, setPath: on, exit: (code) => process.exit(code),
  getVersion: () => '1', requestSingleInstanceLock: () => true, whenReady: async () => undefined,
  getPath: () => '', isPackaged: false,
};
export const Menu = { setApplicationMenu: on };
export const protocol = {
  registerSchemesAsPrivileged: on,
  handle: (scheme) => say('handle', scheme),
};
export { sessions as session };
const sessions = { defaultSession: session };
export const powerSaveBlocker = { start: () => 1, stop: on };
export const powerMonitor = { on };
export const crashReporter = { start: on };
const display = {
  id: 1, label: '', rotation: 0, scaleFactor: 1,
  bounds: { x: 0, y: 0, width: 1920, height: 1080 }, size: { width: 1920, height: 1080 },
};
export const screen = { on, getAllDisplays: () => [display], getPrimaryDisplay: () => display };
export const ipcMain = {
  handle(channel, handler) { say('handle', channel); handlers.set(channel, handler); },
};
export class BrowserWindow {
  webContents = { on };
  isVisible() { return false; }
  constructor(options) { say(JSON.stringify(options)); }
  on() {}
  once() {}
  async loadURL(url) {
    say('loadURL', url);
    const event = { senderFrame: { url, parent: null } };
    say('kiosk', (await handlers.get('getKioskInfo')(event, {})).defaultLocale);
    process.exit(0);
  }
}
`;
