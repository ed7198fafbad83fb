import type { BrowserWindowConstructorOptions, Session } from 'electron';
import type { GuardedContents } from '#electron/main/lockdown.ts';
import type { GuardedSession } from '#electron/main/lockdown-session.ts';
import type { ShellParts } from '#electron/main/start-kiosk.ts';
import type { KioskContents, KioskWindow } from '#electron/main/window.ts';
import { fakeIpc } from './fake-ipc.ts';

type Listener = (...args: never[]) => unknown;

/** An event of Electron's, as far as guards care. */
export function anEvent<T extends object>(fields: T) {
  return {
    ...fields,
    defaultPrevented: false,
    preventDefault() {
      this.defaultPrevented = true;
    },
  };
}

/** The `on` and `once` of everything in Electron, and `emit` for the test. */
function createEmitter() {
  const listeners = new Map<string | symbol, Listener[]>();
  const add = (event: string | symbol, listener: Listener): never => {
    listeners.set(event, [...(listeners.get(event) ?? []), listener]);
    // Electron returns the emitter itself, of a type that a stand-in cannot have; nobody chains.
    return undefined as never;
  };
  return {
    on: add,
    once: add,
    /** Throws when nobody listens: a guard that is missing must not look like one that is passed. */
    emit(event: string, ...args: readonly unknown[]): void {
      const found = listeners.get(event);
      if (!found) throw new Error(`nobody listens to ${event}`);
      // A test passes what the typings of the event say.
      for (const listener of found) listener(...(args as never[]));
    },
    hears: (event: string): boolean => listeners.has(event),
  };
}

export function aContents(record: (call: string) => void = () => undefined) {
  const emitter = createEmitter();
  let openHandler: Parameters<GuardedContents['setWindowOpenHandler']>[0] | undefined;
  const contents = {
    ...emitter,
    send: (channel: string, ...args: unknown[]) => {
      record(`contents.send ${channel} ${JSON.stringify(args)}`);
    },
    isDestroyed: (): boolean => false,
    reload: () => record('contents.reload'),
    forcefullyCrashRenderer: () => record('contents.forcefullyCrashRenderer'),
    setZoomMode: (mode: string) => record(`contents.setZoomMode ${mode}`),
    setVisualZoomLevelLimits: async (least: number, most: number) =>
      record(`contents.setVisualZoomLevelLimits ${least} ${most}`),
    setWindowOpenHandler: (handler: NonNullable<typeof openHandler>) => {
      openHandler = handler;
    },
  } satisfies KioskContents & GuardedContents;
  return { ...contents, openHandler: () => openHandler };
}

export type WindowStandIn = ReturnType<typeof aWindow>;

export function aWindow(record: (call: string) => void = () => undefined) {
  const emitter = createEmitter();
  const webContents = aContents(record);
  const window = {
    ...emitter,
    webContents,
    isMinimized: (): boolean => false,
    show: () => record('window.show'),
    destroy: () => {
      record('window.destroy');
      if (emitter.hears('closed')) emitter.emit('closed');
    },
    loadURL: async (url: string) => record(`window.loadURL ${url}`),
  } satisfies KioskWindow;
  return window;
}

type SetHandlers = {
  permissionRequest?: Parameters<Session['setPermissionRequestHandler']>[0];
  permissionCheck?: Parameters<Session['setPermissionCheckHandler']>[0];
  device?: Parameters<Session['setDevicePermissionHandler']>[0];
  displayMedia?: Parameters<Session['setDisplayMediaRequestHandler']>[0];
  beforeRequest?: unknown;
  spellChecker?: boolean;
};

export function aSession(record: (call: string) => void = () => undefined) {
  const set: SetHandlers = {};
  const session = {
    ...createEmitter(),
    setPermissionRequestHandler: (
      handler: NonNullable<SetHandlers['permissionRequest']> | null,
    ) => {
      record('session.setPermissionRequestHandler');
      set.permissionRequest = handler;
    },
    setPermissionCheckHandler: (handler: NonNullable<SetHandlers['permissionCheck']> | null) => {
      set.permissionCheck = handler;
    },
    setDevicePermissionHandler: (handler: NonNullable<SetHandlers['device']> | null) => {
      set.device = handler;
    },
    setDisplayMediaRequestHandler: (handler: NonNullable<SetHandlers['displayMedia']> | null) => {
      set.displayMedia = handler;
    },
    setSpellCheckerEnabled: (enabled: boolean) => {
      set.spellChecker = enabled;
    },
    webRequest: {
      onBeforeRequest: (...args: readonly unknown[]) => {
        record('session.webRequest.onBeforeRequest');
        set.beforeRequest = args.at(-1);
      },
    },
  } satisfies GuardedSession;
  return { ...session, set };
}

interface StandInOptions {
  readonly argv?: readonly string[];
  readonly firstInstance?: boolean;
  readonly createHost: ShellParts['createHost'];
  readonly places: ShellParts['places'];
  readonly userData: string;
}

/** Everything that the shell takes from Electron; `calls` says what it did, in order. */
export function anElectron(options: StandInOptions) {
  const calls: string[] = [];
  const record = (call: string): void => {
    calls.push(call);
  };
  const windows: WindowStandIn[] = [];
  const windowOptions: BrowserWindowConstructorOptions[] = [];
  const appEmitter = createEmitter();
  const processEmitter = createEmitter();
  const session = aSession(record);
  const ipc = fakeIpc((channel) => record(`ipcMain.handle ${channel}`));
  let isReady = false;

  const app = {
    ...appEmitter,
    enableSandbox: () => record('app.enableSandbox'),
    setPath: (name: string, path: string) => record(`app.setPath ${name} ${path}`),
    getPath: () => options.userData,
    getVersion: () => '1.2.3',
    requestSingleInstanceLock: () => {
      record('app.requestSingleInstanceLock');
      return options.firstInstance ?? true;
    },
    exit: (code?: number) => record(`app.exit ${code}`),
    whenReady: async () => {
      record('app.whenReady');
      isReady = true;
    },
  } satisfies ShellParts['app'];

  const parts = {
    app,
    menu: {
      setApplicationMenu: (menu: unknown) => record(`Menu.setApplicationMenu ${menu}`),
    },
    protocol: {
      registerSchemesAsPrivileged: (schemes) =>
        record(`protocol.registerSchemesAsPrivileged ${JSON.stringify(schemes)}`),
      handle: (scheme: string) => record(`protocol.handle ${scheme}`),
    },
    session: {
      get defaultSession() {
        if (!isReady) throw new Error('there is no session before ready');
        return session;
      },
    },
    ipcMain: ipc,
    powerSaveBlocker: {
      start: (type: string) => {
        record(`powerSaveBlocker.start ${type}`);
        return 7;
      },
      stop: (id: number) => {
        record(`powerSaveBlocker.stop ${id}`);
        return true;
      },
    },
    process: {
      ...processEmitter,
      argv: ['electron', '/root', ...(options.argv ?? [])],
      // The shell only writes lines to it; no stand-in could be a whole stream.
      stderr: { write: (line: string) => record(`stderr ${line.trim()}`) } as never,
    },
    createWindow: (given) => {
      record('new BrowserWindow');
      windowOptions.push(given);
      const window = aWindow(record);
      windows.push(window);
      // As Electron does, before the constructor returns.
      appEmitter.emit('web-contents-created', anEvent({}), window.webContents);
      return window;
    },
    createHost: (hostOptions) => {
      record('createHost');
      return options.createHost(hostOptions);
    },
    places: options.places,
  } satisfies ShellParts;

  return {
    parts,
    calls,
    windows,
    windowOptions,
    session,
    ipc,
    app: appEmitter,
    process: processEmitter,
  };
}
