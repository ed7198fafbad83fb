import type { ShellParts } from '#electron/main/start-kiosk.ts';
import { createElectron } from './electron.ts';
import { createEmitter } from './emitter.ts';

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
  const { modules, windows, windowOptions, session, ipc, openWindow } = createElectron({
    record,
    userData: options.userData,
    firstInstance: options.firstInstance ?? true,
    readyAtOnce: true,
  });
  const processEmitter = createEmitter();

  const parts = {
    app: modules.app,
    menu: modules.Menu,
    protocol: modules.protocol,
    session: modules.session,
    ipcMain: modules.ipcMain,
    powerSaveBlocker: modules.powerSaveBlocker,
    powerMonitor: modules.powerMonitor,
    screen: modules.screen,
    crashReporter: modules.crashReporter,
    process: {
      ...processEmitter,
      argv: ['electron', '/root', ...(options.argv ?? [])],
      // The shell only writes lines to it; no stand-in could be a whole stream.
      stderr: { write: (line: string) => record(`stderr ${line.trim()}`) } as never,
    },
    createWindow: openWindow,
    createHost: (hostOptions) => {
      record('createHost');
      return options.createHost(hostOptions);
    },
    updates: {
      loadUpdater: () => Promise.reject(new Error('updates are off')),
      startInstaller: async (path: string) => record(`startInstaller ${path}`),
      // Not an installed program: there is nothing to update.
      program: { platform: 'linux', isPackaged: false, execPath: '', resourcesPath: '' },
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
    app: modules.app,
    powerMonitor: modules.powerMonitor,
    screen: modules.screen,
    process: processEmitter,
  };
}
