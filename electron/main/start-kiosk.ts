import { join } from 'node:path';
import type {
  App,
  BrowserWindowConstructorOptions,
  IpcMain,
  PowerMonitor,
  PowerSaveBlocker,
  Protocol,
  Rectangle,
  Screen,
} from 'electron';
import { exitCodes } from '#shared/exit-codes';
import { err } from '#shared/result';
import type { createKioskHost, KioskHost } from '../host/kiosk-host.ts';
import type { Log } from '../host/log.ts';
import type { ShellPort } from '../host/shell-port.ts';
import { keepAliveFile } from './alive-file.ts';
import { createAppProtocol, serveAppProtocol } from './app-protocol.ts';
import {
  chooseGpu,
  dropMenu,
  type EarlyParts,
  enableSandbox,
  isOnlyHolder,
  isOnlyInstance,
  keepCrashDumps,
  registerScheme,
  takeDataFolder,
} from './before-ready.ts';
import { type BootGuard, bootRecordFile, openBootGuard } from './boot-record-file.ts';
import { type DisplayKeeper, keepOnDisplay } from './display.ts';
import { type BugHandler, exitOnBug } from './exit-on-bug.ts';
import { failurePageUrl, withFailurePage } from './failure-page.ts';
import { keepPageShown, type PageKeeper } from './keep-page-shown.ts';
import { createLastResort, type LastResort } from './last-resort.ts';
import { guardEverything } from './lockdown.ts';
import { type GuardedSession, guardSession } from './lockdown-session.ts';
import { scheduleNightlyRestart } from './nightly-restart.ts';
import { readOptions, type ShellOptions } from './options.ts';
import { forbidSleepWhileLit } from './power.ts';
import { printContents } from './print.ts';
import { sendEvents, serveIpc } from './serve-ipc.ts';
import { untilHost } from './until-host.ts';
import { startUpdates, type UpdateParts, type Updates } from './updates.ts';
import { listenToHeartbeat } from './watch-page.ts';
import { type KioskContents, type KioskWindow, openWindow } from './window.ts';

/** What the shell takes from Electron and from its place on the disk. */
export interface ShellParts extends EarlyParts {
  readonly app: EarlyParts['app'] & Pick<App, 'getVersion' | 'quit' | 'whenReady'>;
  readonly protocol: EarlyParts['protocol'] & Pick<Protocol, 'handle'>;
  /** Read after `ready` only: there is no session before. */
  readonly session: { readonly defaultSession: GuardedSession };
  readonly ipcMain: Pick<IpcMain, 'handle'>;
  readonly powerSaveBlocker: Pick<PowerSaveBlocker, 'start' | 'stop'>;
  readonly powerMonitor: Pick<PowerMonitor, 'on'>;
  readonly screen: Pick<Screen, 'getAllDisplays' | 'getPrimaryDisplay' | 'on'>;
  readonly process: Pick<NodeJS.Process, 'argv' | 'on' | 'stderr'>;
  readonly createWindow: (options: BrowserWindowConstructorOptions) => KioskWindow;
  readonly createHost: typeof createKioskHost;
  readonly updates: Pick<UpdateParts, 'loadUpdater' | 'program' | 'startInstaller'>;
  readonly places: {
    readonly page: string;
    readonly factory: string;
    /** Everything that belongs to the program. */
    readonly app: string;
    readonly preload: string;
  };
}

/**
 * Starts the kiosk. The order is the contract: each step before `whenReady` has no effect, or
 * another one, once Electron is ready, and no window may exist before all of its guards do.
 */
export async function startKiosk(parts: ShellParts): Promise<void> {
  const { app, session } = parts;
  const options = readOptions(parts.process.argv);
  const bugs = exitOnBug(app, parts.process);

  enableSandbox(parts);
  const dataFolder = takeDataFolder(parts, options.dataFolder);
  keepCrashDumps(parts);
  if (!isOnlyInstance(parts)) return;
  const boot = openBootGuard({ store: bootRecordFile(dataFolder), appVersion: app.getVersion() });
  dropMenu(parts);
  chooseGpu(parts, boot);
  registerScheme(parts);
  guardEverything(app);
  const isLeaving = noticeLeaving(app, boot);
  await app.whenReady();
  if (!(await isOnlyHolder(parts, dataFolder))) return;

  guardSession(session.defaultSession);
  keepAliveFile(join(dataFolder, 'alive'));
  const lastResort = createLastResort(() => open(parts, options, isLeaving, failurePageUrl));
  bugs.endWith(boot, lastResort);
  try {
    bugs.handOver(
      await showKiosk({ parts, options, dataFolder, boot, isLeaving, lastResort, bugs }),
    );
    lastResort.close();
  } catch (error) {
    bugs.handle(error);
  }
}

interface Early {
  readonly parts: ShellParts;
  readonly options: ShellOptions;
  readonly dataFolder: string;
  readonly boot: BootGuard;
  readonly isLeaving: () => boolean;
  readonly lastResort: LastResort;
  readonly bugs: BugHandler;
}

/** Everything that needs the host: the protocol, the updates and the window. */
async function showKiosk(early: Early): Promise<PageKeeper> {
  const { parts, options, dataFolder, boot, isLeaving, lastResort, bugs } = early;
  const { app, places } = parts;
  const late: Late = {};
  let host: KioskHost | undefined;
  let answer: ReturnType<typeof createAppProtocol> = async () => Response.error();
  serveAppProtocol(
    parts.protocol,
    withFailurePage(
      () => host?.config.phone,
      (request) => answer(request),
    ),
  );
  host = await untilHost({
    app,
    boot,
    process: parts.process,
    create: () =>
      parts.createHost({
        dataFolder,
        factoryFolder: places.factory,
        appFolder: places.app,
        appVersion: app.getVersion(),
        locale: options.locale,
        atDesk: options.staff,
        shell: shellPort(app, boot, late),
      }),
    showFailure: lastResort.show,
  });
  bugs.reportTo(host.log);
  late.closeHost = host.close;
  app.on('before-quit', host.close);
  reportBoot(boot, host.log);
  answer = createAppProtocol(places.page, host);
  forbidSleepWhileLit(parts, host);
  const updates = startUpdates({
    ...parts.updates,
    config: host.config.appUpdates,
    version: app.getVersion(),
    folder: join(dataFolder, 'updates'),
    failedBoots: boot.record().failedBoots - 1,
    log: host.log,
    quit: () => app.quit(),
  });
  late.updates = updates;
  const displays = options.windowed
    ? undefined
    : keepOnDisplay({
        screen: parts.screen,
        orientation: host.config.orientation,
        log: host.log,
      });
  late.displays = displays;
  const keeper = showPage(parts, { options, host, boot, updates, displays, isLeaving });
  late.contents = keeper.contents;
  return keeper;
}

interface Running {
  readonly options: ShellOptions;
  readonly host: KioskHost;
  readonly boot: BootGuard;
  readonly updates: Updates;
  readonly displays: DisplayKeeper | undefined;
  readonly isLeaving: () => boolean;
}

/** Opens the window and connects page and host, recovery and the nights. */
function showPage(parts: ShellParts, running: Running): PageKeeper {
  const { options, host, boot, updates, displays, isLeaving } = running;
  const { app, ipcMain } = parts;
  const { windowed } = options;
  const { log, config } = host;
  let keeper: PageKeeper | undefined;
  const nights = scheduleNightlyRestart({
    time: windowed ? null : config.nightlyRestart,
    lastDay: boot.record().nightlyRestartOn,
    restart(day) {
      if (!updates.isInstalling() && boot.leaveForNight(day)) keeper?.leave();
    },
  });

  serveIpc(ipcMain, {
    log,
    api: listenToHeartbeat(host.api, (uiOk, screenName) => {
      keeper?.beat(uiOk);
      nights.beat(screenName);
      updates.beat(screenName);
    }),
  });
  sendEvents(host, () => keeper?.contents());
  parts.powerMonitor.on('shutdown', () => {
    updates.sessionEnds();
    boot.leaving('system');
  });
  app.on('child-process-gone', (_event, { type, reason }) => {
    if (type !== 'GPU' || reason === 'clean-exit') return;
    log.error('gpu-crashed', { reason, offAtNextStart: boot.gpuCrashed() });
  });
  keeper = keepPageShown({
    openWindow(address) {
      const window = open(parts, options, isLeaving, address, displays?.bounds());
      window.on('session-end', () => {
        updates.sessionEnds();
        boot.leaving('system');
      });
      displays?.keep(window);
      return window;
    },
    exit() {
      updates.sessionEnds();
      app.exit(exitCodes.restart);
    },
    log,
    isLeaving,
    mayRestart: () => !updates.isInstalling() && boot.leaveForRestart(),
    onSteady() {
      boot.bootWell();
      updates.bootWell();
    },
    hasDisplay: () => displays === undefined || displays.status() !== undefined,
    startOnFailurePage: boot.plan.onFailurePage,
  });
  return keeper;
}

const open = (
  { createWindow, places: { preload } }: ShellParts,
  { windowed }: ShellOptions,
  isLeaving: () => boolean,
  address: string,
  bounds?: Rectangle,
): KioskWindow =>
  openWindow(
    (wanted) => createWindow({ ...wanted, ...bounds }),
    { windowed, preload },
    isLeaving,
    address,
  );

/** What comes later than the host that asks for it. */
interface Late {
  updates?: Updates;
  closeHost?: () => void;
  contents?: () => KioskContents | undefined;
  displays?: DisplayKeeper | undefined;
}

const shellPort = (app: ShellParts['app'], boot: BootGuard, late: Late): ShellPort => ({
  kind: 'electron',
  leave(how) {
    late.updates?.sessionEnds();
    boot.leaving('staff');
    late.closeHost?.();
    app.exit(exitCodes[how]);
  },
  print: (job) => printContents(late.contents?.(), job),
  systemProxy: (url) => app.resolveProxy(url),
  goBack: async () => (await late.updates?.goBack()) ?? err({ type: 'no-way-back' }),
  facts() {
    const { mode, previous } = late.updates?.status() ?? { mode: 'off', previous: null };
    return {
      crashDumps: app.getPath('crashDumps'),
      safeMode: boot.plan.mode === 'safe',
      gpu: boot.plan.gpu,
      display: late.displays?.status() ?? null,
      updates: { mode, previous },
    };
  },
});

function reportBoot({ plan, trouble }: BootGuard, log: Log): void {
  if (trouble !== undefined) log.warn('boot-record', { reason: trouble });
  if (plan.mode === 'safe') log.error('safe-mode', { onFailurePage: plan.onFailurePage });
}

function noticeLeaving(app: ShellParts['app'], boot: BootGuard): () => boolean {
  let leaving = false;
  app.on('before-quit', () => {
    if (!leaving) boot.leaving('system');
    leaving = true;
  });
  return () => leaving;
}
