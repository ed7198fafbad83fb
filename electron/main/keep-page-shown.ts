import type { Log } from '../host/log.ts';
import { failurePageUrl } from './failure-page.ts';
import { pageUrl } from './own-page.ts';
import { watchContents, watchPage } from './watch-page.ts';
import type { KioskContents, KioskWindow } from './window.ts';

interface KeeperOptions {
  /** Opens a window and loads this address of ours into it. */
  readonly openWindow: (address: string) => KioskWindow;
  readonly exit: () => void;
  readonly log: Log;
  readonly isLeaving: () => boolean;
  /** False while the system knows no display: then nothing is painted, and nobody can see it. */
  readonly hasDisplay?: () => boolean;
  /** Asked before leaving for a restart; when it says no, the failure page is shown instead. */
  readonly mayRestart?: () => boolean;
  readonly onSteady?: () => void;
  readonly startOnFailurePage?: boolean;
  readonly now?: () => number;
}

export interface PageKeeper {
  /** Those of the window that is shown now; undefined once it was closed. */
  contents(): KioskContents | undefined;
  beat(uiOk: boolean): void;
  /** Something outside the page is broken and no restart is to be had: the failure page. */
  showFailure(): void;
  /** Exits for the supervisor without recovering what ends on the way. */
  leave(): void;
}

/** Opens the window and does what recovery decides with it, until the app leaves. */
export function keepPageShown({ openWindow, exit, ...options }: KeeperOptions): PageKeeper {
  const { log, isLeaving, startOnFailurePage = false } = options;
  const { hasDisplay = () => true, mayRestart = () => true } = options;
  let window: KioskWindow | undefined;
  let left = false;

  const watch = watchPage({
    ...options,
    isResting: () =>
      left || isLeaving() || window === undefined || window.isMinimized() || !hasDisplay(),
    act(action) {
      switch (action) {
        case 'exit':
          return mayRestart() ? leave() : refuse();
        case 'rebuild':
          return rebuild(pageUrl);
        case 'show-failure':
          return rebuild(failurePageUrl);
        case 'kill-and-reload':
          window?.webContents.forcefullyCrashRenderer();
          // Straight after the kill, as Electron asks, so that it starts a new process.
          return window?.webContents.reload();
        case 'reload':
          return window?.webContents.reload();
      }
    },
  });

  function open(address: string): KioskWindow {
    const opened = openWindow(address);
    window = opened;
    watchContents(opened.webContents, (event, reason) => {
      if (window === opened) watch.report(event, reason);
    });
    opened.on('closed', () => {
      if (window === opened) window = undefined;
    });
    return opened;
  }

  function rebuild(address: string): void {
    const broken = window;
    // First the new one: Electron quits with the last window.
    const opened = open(address);
    // Not only when it has painted, which it may never do: its plain colour hides the desktop.
    opened.show();
    broken?.destroy();
  }

  function refuse(): void {
    watch.report({ type: 'restart-refused' }, 'restart refused');
  }

  function leave(): void {
    left = true;
    watch.stop();
    log.error('leaving-for-restart');
    exit();
  }

  open(startOnFailurePage ? failurePageUrl : pageUrl);
  return {
    contents: () => window?.webContents,
    beat: (uiOk) => watch.report({ type: 'beat', uiOk }),
    showFailure: refuse,
    leave,
  };
}
