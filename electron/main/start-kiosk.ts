import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type {
  App,
  BrowserWindowConstructorOptions,
  IpcMain,
  Menu,
  PowerSaveBlocker,
  Protocol,
} from 'electron';
import type { createKioskHost, KioskHost } from '../host/kiosk-host.ts';
import type { Log } from '../host/log.ts';
import { createAppProtocol, privilegedScheme, serveAppProtocol } from './app-protocol.ts';
import { keepPageShown, type PageKeeper } from './keep-page-shown.ts';
import { guardEverything } from './lockdown.ts';
import { type GuardedSession, guardSession } from './lockdown-session.ts';
import { readOptions } from './options.ts';
import { keepDisplayAwake } from './power.ts';
import { restartExitCode } from './recovery.ts';
import { sendEvents, serveIpc } from './serve-ipc.ts';
import { listenToHeartbeat } from './watch-page.ts';
import { type KioskWindow, openWindow } from './window.ts';

/** What the shell takes from Electron and from its place on the disk. */
export interface ShellParts {
  readonly app: Pick<
    App,
    | 'enableSandbox'
    | 'exit'
    | 'getPath'
    | 'getVersion'
    | 'on'
    | 'requestSingleInstanceLock'
    | 'setPath'
    | 'whenReady'
  >;
  readonly menu: Pick<typeof Menu, 'setApplicationMenu'>;
  readonly protocol: Pick<Protocol, 'handle' | 'registerSchemesAsPrivileged'>;
  /** Read after `ready` only: there is no session before. */
  readonly session: { readonly defaultSession: GuardedSession };
  readonly ipcMain: Pick<IpcMain, 'handle'>;
  readonly powerSaveBlocker: Pick<PowerSaveBlocker, 'start' | 'stop'>;
  readonly process: Pick<NodeJS.Process, 'argv' | 'on' | 'stderr'>;
  readonly createWindow: (options: BrowserWindowConstructorOptions) => KioskWindow;
  readonly createHost: typeof createKioskHost;
  readonly places: {
    readonly page: string;
    readonly factory: string;
    readonly preload: string;
  };
}

/**
 * Starts the kiosk. The order is the contract: each step before `whenReady` has no effect, or
 * another one, once Electron is ready, and no window may exist before all of its guards do.
 */
export async function startKiosk(parts: ShellParts): Promise<void> {
  const { app, menu, protocol, session, ipcMain, powerSaveBlocker, places } = parts;
  const { windowed, locale, ...options } = readOptions(parts.process.argv);
  const bugs = exitOnBug(parts);

  app.enableSandbox();
  const dataFolder = takeDataFolder(app, options.dataFolder);
  if (!app.requestSingleInstanceLock()) return leaveToOther(parts);
  menu.setApplicationMenu(null);
  protocol.registerSchemesAsPrivileged([privilegedScheme]);
  guardEverything(app);
  const isLeaving = noticeLeaving(app);
  await app.whenReady();

  guardSession(session.defaultSession);
  const host = await parts.createHost({
    dataFolder,
    factoryFolder: places.factory,
    appVersion: app.getVersion(),
    locale,
  });
  bugs.reportTo(host.log);
  serveAppProtocol(protocol, createAppProtocol(places.page, host));
  let keeper: PageKeeper | undefined;
  serveIpc(ipcMain, {
    log: host.log,
    api: listenToHeartbeat(host.api, (uiOk) => keeper?.beat(uiOk)),
  });
  sendEvents(host, () => keeper?.contents());
  keepDisplayAwake(app, powerSaveBlocker);
  keeper = keepPageShown({
    openWindow: () =>
      openWindow(parts.createWindow, { windowed, preload: places.preload }, isLeaving),
    exit: () => app.exit(restartExitCode),
    log: host.log,
    isLeaving,
  });
}

/** Chromium's own files get a folder of their own inside it. Also names the single instance. */
function takeDataFolder(app: ShellParts['app'], wanted: string | undefined): string {
  const dataFolder = wanted ?? app.getPath('userData');
  const chromiumFolder = join(dataFolder, 'electron');
  mkdirSync(chromiumFolder, { recursive: true });
  app.setPath('userData', chromiumFolder);
  return dataFolder;
}

function leaveToOther({ app, process }: ShellParts): void {
  process.stderr.write('The kiosk already runs with this data folder.\n');
  app.exit(0);
}

function noticeLeaving(app: ShellParts['app']): () => boolean {
  let leaving = false;
  app.on('before-quit', () => {
    leaving = true;
  });
  return () => leaving;
}

/** Electron would show a dialog and wait for somebody to press its button. */
function exitOnBug({ app, process }: ShellParts): { reportTo(log: KioskHost['log']): void } {
  let log: Log | undefined;
  process.on('uncaughtException', (error) => {
    log?.error('bug', { reason: error.stack ?? String(error) });
    process.stderr.write(`${error.stack ?? error}\n`);
    app.exit(restartExitCode);
  });
  process.on('unhandledRejection', (reason) => {
    log?.error('unhandled-rejection', { reason: String(reason) });
  });
  return {
    reportTo(hostLog) {
      log = hostLog;
    },
  };
}
