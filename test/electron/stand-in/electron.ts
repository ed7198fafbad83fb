import type { BrowserWindowConstructorOptions, CustomScheme, Menu, Protocol } from 'electron';
import { fakeIpc } from '../fake-ipc.ts';
import { anApp } from './app.ts';
import { aWindow, type WindowStandIn } from './browser-window.ts';
import { anEvent } from './emitter.ts';
import { onlyKnown } from './only-known.ts';
import { noRenderer, type RecordCall, type Renderer } from './renderer.ts';
import { aSession } from './session.ts';
import { aSystem } from './system.ts';

type Answer = (request: Request) => Response | Promise<Response>;

interface ElectronOptions {
  readonly userData: string;
  readonly record: RecordCall;
  readonly firstInstance?: boolean;
  readonly readyAtOnce?: boolean;
  readonly exit?: (code: number) => void;
  /** Chromium, for a new window. */
  readonly rendererFor?: (window: () => WindowStandIn) => Renderer;
}

/**
 * What the `electron` package gives to a main process, as far as this shell uses it: `modules` by
 * the names of its exports; the rest is for whoever plays Chromium and the system.
 */
export function createElectron(options: ElectronOptions) {
  const { record, rendererFor = () => noRenderer, exit = () => undefined } = options;
  const { app, becomeReady } = anApp({
    record,
    exit,
    userData: options.userData,
    firstInstance: options.firstInstance ?? true,
    readyAtOnce: options.readyAtOnce ?? false,
  });
  const session = aSession(record);
  const { displays, ...system } = aSystem(record, app.isReady);
  const ipc = fakeIpc((channel) => record(`ipcMain.handle ${channel}`));
  const windows: WindowStandIn[] = [];
  const windowOptions: BrowserWindowConstructorOptions[] = [];
  const answers = new Map<string, Answer>();
  let schemes: readonly CustomScheme[] | undefined;
  let sessionCreated = false;

  const protocol = {
    registerSchemesAsPrivileged: (given: CustomScheme[]) => {
      if (app.isReady()) throw new Error('registerSchemesAsPrivileged after ready');
      if (schemes) throw new Error('registerSchemesAsPrivileged forgets what the first call said');
      schemes = given;
      record(`protocol.registerSchemesAsPrivileged ${JSON.stringify(given)}`);
    },
    handle: (scheme: string, answer: Answer) => {
      if (!app.isReady()) throw new Error('protocol.handle before ready');
      if (answers.has(scheme)) throw new Error(`second handler for ${scheme}`);
      answers.set(scheme, answer);
      record(`protocol.handle ${scheme}`);
    },
    isProtocolHandled: (scheme: string) => answers.has(scheme),
  } satisfies Pick<Protocol, 'handle' | 'isProtocolHandled' | 'registerSchemesAsPrivileged'>;

  function openWindow(given: BrowserWindowConstructorOptions): WindowStandIn {
    if (!app.isReady()) throw new Error('a window before ready');
    record('new BrowserWindow');
    windowOptions.push(given);
    const renderer = rendererFor(() => window);
    const window: WindowStandIn = aWindow(record, renderer, () => {
      if (windows.some((each) => !each.isDestroyed())) return;
      // As Electron does: with the last window it quits, unless somebody has other plans.
      if (app.hears('window-all-closed')) app.tell('window-all-closed');
      else app.quit();
    });
    windows.push(window);
    renderer.open({ preload: given.webPreferences?.preload });
    // As Electron does, before the constructor returns; nobody listening is a guard that is missing.
    app.emit('web-contents-created', anEvent({}), window.webContents);
    return window;
  }

  /** The class: `new` gives what a function returns. */
  function browserWindow(given: BrowserWindowConstructorOptions) {
    return openWindow(given);
  }
  browserWindow.getAllWindows = () => windows.filter((window) => !window.isDestroyed());

  return {
    modules: {
      app,
      BrowserWindow: onlyKnown('BrowserWindow', browserWindow),
      ipcMain: onlyKnown('ipcMain', { handle: ipc.handle }),
      Menu: onlyKnown('Menu', {
        setApplicationMenu: (menu: unknown) => record(`Menu.setApplicationMenu ${menu}`),
      } satisfies Pick<typeof Menu, 'setApplicationMenu'>),
      protocol: onlyKnown('protocol', protocol),
      session: onlyKnown('session', {
        get defaultSession() {
          if (!app.isReady()) throw new Error('there is no session before ready');
          if (!sessionCreated) {
            sessionCreated = true;
            app.tell('session-created', session);
          }
          return session;
        },
      }),
      ...system,
    },
    openWindow,
    becomeReady,
    windows,
    windowOptions,
    displays,
    session,
    ipc,
    answers,
  };
}
