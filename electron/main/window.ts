import type { BrowserWindow, BrowserWindowConstructorOptions, WebContents } from 'electron';
import type { PlacedWindow } from './display.ts';
import { pageUrl } from './own-page.ts';

export type KioskContents = Pick<
  WebContents,
  | 'on'
  | 'send'
  | 'isDestroyed'
  | 'print'
  | 'reload'
  | 'forcefullyCrashRenderer'
  | 'setZoomMode'
  | 'setVisualZoomLevelLimits'
>;

export type KioskWindow = Pick<
  BrowserWindow,
  'on' | 'once' | 'show' | 'destroy' | 'loadURL' | 'isMinimized' | 'restore'
> &
  PlacedWindow & { readonly webContents: KioskContents };

interface WindowOptions {
  readonly windowed: boolean;
  readonly preload: string;
}

/** What the window is made of; `windowed` changes its frame and size, and nothing of its locks. */
export function windowOptions({
  windowed,
  preload,
}: WindowOptions): BrowserWindowConstructorOptions {
  const shape: BrowserWindowConstructorOptions = windowed
    ? { width: 1600, height: 900, frame: true }
    : {
        kiosk: true,
        fullscreen: true,
        frame: false,
        roundedCorners: false,
        minimizable: false,
        movable: false,
      };
  return {
    ...shape,
    show: false,
    autoHideMenuBar: true,
    backgroundColor: '#faf6ee',
    webPreferences: {
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      // The PDF viewer is one.
      plugins: false,
      enableWebSQL: false,
      enableDeprecatedPaste: false,
      webgl: false,
      devTools: false,
      spellcheck: false,
      disableDialogs: true,
      navigateOnDragDrop: false,
      zoomMode: 'disabled',
      textAreasAreResizable: false,
      // A covered window would stop painting, and its missing heartbeats would look like a hang.
      backgroundThrottling: false,
      preload,
    },
  };
}

/**
 * Shows the page, or another address of ours, in a new window once it has something to show. A kiosk's window cannot be closed
 * unless the app is leaving.
 */
export function openWindow(
  createWindow: (options: BrowserWindowConstructorOptions) => KioskWindow,
  options: WindowOptions,
  isLeaving: () => boolean,
  address: string = pageUrl,
): KioskWindow {
  const window = createWindow(windowOptions(options));
  window.once('ready-to-show', () => window.show());
  let sessionEnds = false;
  // Windows logs off or shuts down, and does not ask the app to quit first.
  window.on('session-end', () => {
    sessionEnds = true;
  });
  window.on('close', (event) => {
    if (!options.windowed && !isLeaving() && !sessionEnds) event.preventDefault();
  });
  // A kiosk's window has no button for it, but systems have keys and gestures.
  window.on('minimize', () => {
    if (!options.windowed) window.restore();
  });
  // The buttons of mice and keyboards that would leaf through what other visitors have seen.
  window.on('app-command', (event) => event.preventDefault());
  window.on('system-context-menu', (event) => event.preventDefault());
  keepZoomDisabled(window);
  // A failed load comes as `did-fail-load` too, and recovery acts on that.
  window.loadURL(address).catch(() => undefined);
  return window;
}

/** On each load, because neither limit outlives one, and whenever something may have lifted them. */
function keepZoomDisabled(window: KioskWindow): void {
  const { webContents: contents } = window;
  function limit(): void {
    if (contents.isDestroyed()) return;
    contents.setZoomMode('disabled');
    // It rejects only when the page is gone again, and then the next load sets the limits.
    contents.setVisualZoomLevelLimits(1, 1).catch(() => undefined);
  }
  contents.on('dom-ready', limit);
  contents.on('did-finish-load', limit);
  // Somebody turned the wheel with Ctrl held.
  contents.on('zoom-changed', limit);
  // A change of display was seen to lift them (electron#11216).
  window.on('resize', limit);
}
