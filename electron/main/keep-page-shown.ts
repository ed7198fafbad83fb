import type { Log } from '../host/log.ts';
import { watchContents, watchPage } from './watch-page.ts';
import type { KioskContents, KioskWindow } from './window.ts';

interface KeeperOptions {
  readonly openWindow: () => KioskWindow;
  readonly exit: () => void;
  readonly log: Log;
  readonly isLeaving: () => boolean;
  readonly now?: () => number;
}

export interface PageKeeper {
  /** Those of the window that is shown now; undefined once it was closed. */
  contents(): KioskContents | undefined;
  beat(uiOk: boolean): void;
}

/** Opens the window and does what recovery decides with it, until the app leaves. */
export function keepPageShown({ openWindow, exit, ...options }: KeeperOptions): PageKeeper {
  const { log, isLeaving } = options;
  let window: KioskWindow | undefined;

  const watch = watchPage({
    ...options,
    isResting: () => isLeaving() || window === undefined || window.isMinimized(),
    act(action) {
      if (action === 'exit') return leave();
      if (action === 'rebuild') return rebuild();
      if (action === 'kill-and-reload') window?.webContents.forcefullyCrashRenderer();
      // Straight after the kill, as Electron asks, so that it starts a new process.
      window?.webContents.reload();
    },
  });

  function open(): void {
    const opened = openWindow();
    window = opened;
    watchContents(opened.webContents, (event, reason) => {
      if (window === opened) watch.report(event, reason);
    });
    opened.on('closed', () => {
      if (window === opened) window = undefined;
    });
  }

  function rebuild(): void {
    const broken = window;
    // First the new one: Electron quits with the last window.
    open();
    broken?.destroy();
  }

  function leave(): void {
    watch.stop();
    log.error('leaving-for-restart');
    exit();
  }

  open();
  return {
    contents: () => window?.webContents,
    beat: (uiOk) => watch.report({ type: 'beat', uiOk }),
  };
}
