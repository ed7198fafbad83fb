import { vi } from 'vitest';
import { type BootGuard, openBootGuard } from '#electron/main/boot-record-file.ts';
import { failurePageUrl } from '#electron/main/failure-page.ts';
import { keepPageShown, type PageKeeper } from '#electron/main/keep-page-shown.ts';
import { scheduleNightlyRestart } from '#electron/main/nightly-restart.ts';
import { tickMs } from '#electron/main/recovery.ts';
import { aWindow, type WindowStandIn } from './stand-in/browser-window.ts';
import { anEvent } from './stand-in/emitter.ts';

/** What the page does once it was loaded. */
export const pageFaults = [
  'none',
  'crashes',
  'hangs',
  'is-empty',
  'fails-to-load',
  'flaps',
] as const;

/** What may happen to a kiosk at one moment; each state lasts until the next of its kind. */
export type Change =
  | { readonly type: 'page'; readonly fault: (typeof pageFaults)[number] }
  | { readonly type: 'failure-page'; readonly broken: boolean }
  | { readonly type: 'shell'; readonly diesAtOnce: boolean }
  | { readonly type: 'disk'; readonly full: boolean }
  | { readonly type: 'visitor'; readonly present: boolean }
  | { readonly type: 'gpu-crash' | 'power-cut' | 'bug' }
  | { readonly type: 'sleep'; readonly forMs: number };

/** What the world saw; moments are milliseconds of the wall clock. */
export interface Seen {
  readonly restarts: { at: number; inARow: number }[];
  readonly nights: { at: number; day: string }[];
  readonly loads: { at: number; start: number }[];
  readonly failurePages: { at: number; start: number }[];
  /** The longest time in which a visitor saw neither the page nor the failure page. */
  blankMs: number;
  shown: 'page' | 'failure' | 'nothing';
}

interface Page {
  readonly address: string;
  steps: number;
  dead: boolean;
}

/** The disk, the supervisor and the pages around the real keeper, guard and nightly restart. */
export function aKioskWorld() {
  const seen: Seen = {
    restarts: [],
    nights: [],
    loads: [],
    failurePages: [],
    blankMs: 0,
    shown: 'nothing',
  };
  const state = {
    fault: 'none' as (typeof pageFaults)[number],
    failureBroken: false,
    diesAtOnce: false,
    diskFull: false,
    visitor: false,
  };
  let disk: string | undefined;
  let start = 0;
  let inARow = 0;
  let blankMs = 0;
  let downSteps = 1;
  let page: Page | undefined;
  let running:
    | { keeper: PageKeeper; guard: BootGuard; beat(screen: string): void; stop(): void }
    | undefined;
  let window: WindowStandIn | undefined;

  const store = {
    read() {
      if (disk === undefined) throw Object.assign(new Error('no file'), { code: 'ENOENT' });
      return disk;
    },
    write(text: string) {
      if (state.diskFull) throw Object.assign(new Error('disk full'), { code: 'ENOSPC' });
      disk = text;
    },
  };

  function load(address: string): Page {
    const loads = address === failurePageUrl ? seen.failurePages : seen.loads;
    loads.push({ at: Date.now(), start });
    return { address, steps: 0, dead: false };
  }

  function boot(): void {
    start += 1;
    const guard = openBootGuard({ store, appVersion: '1.0.0' });
    const keeper = keepPageShown({
      openWindow(address) {
        page = load(address);
        window = aWindow((call) => {
          if (call === 'contents.reload') page = load(address);
        });
        return window;
      },
      exit: forget,
      mayRestart() {
        if (!guard.leaveForRestart()) return false;
        inARow += 1;
        seen.restarts.push({ at: Date.now(), inARow });
        return true;
      },
      onSteady() {
        inARow = 0;
        guard.bootWell();
      },
      startOnFailurePage: guard.plan.onFailurePage,
      log: { info: () => undefined, warn: () => undefined, error: () => undefined },
      isLeaving: () => false,
      now: () => Date.now(),
    });
    const nightly = scheduleNightlyRestart({
      time: '04:00',
      lastDay: guard.record().nightlyRestartOn,
      restart(day) {
        if (!guard.leaveForNight(day)) return;
        seen.nights.push({ at: Date.now(), day });
        keeper.leave();
      },
      elapsed: () => Date.now(),
    });
    running = { keeper, guard, beat: nightly.beat, stop: nightly.stop };
  }

  /** The process ends by whatever was done to it; the supervisor starts another one. */
  function end(): void {
    running?.keeper.leave();
    forget();
  }

  function forget(): void {
    running?.stop();
    running = undefined;
    page = undefined;
    window = undefined;
    downSteps = 1;
  }

  function change(what: Change): void {
    switch (what.type) {
      case 'page':
        state.fault = what.fault;
        break;
      case 'failure-page':
        state.failureBroken = what.broken;
        break;
      case 'shell':
        state.diesAtOnce = what.diesAtOnce;
        break;
      case 'disk':
        state.diskFull = what.full;
        break;
      case 'visitor':
        state.visitor = what.present;
        break;
      case 'gpu-crash':
        running?.guard.gpuCrashed();
        break;
      case 'bug':
        reactToBug();
        break;
      case 'power-cut':
        end();
        downSteps = 12;
        blankMs = 0;
        break;
      case 'sleep':
        vi.setSystemTime(Date.now() + what.forMs);
        blankMs = 0;
        break;
    }
  }

  /** As the shell is to do with an exception that nobody caught. */
  function reactToBug(): void {
    if (running?.guard.leaveForRestart() === true) {
      inARow += 1;
      seen.restarts.push({ at: Date.now(), inARow });
      running.keeper.leave();
    } else running?.keeper.showFailure();
  }

  /** What the page does five seconds after the last time. */
  function live(): void {
    if (!page || !running || page.dead) return;
    page.steps += 1;
    const { address, steps } = page;
    if (address === failurePageUrl) {
      if (state.failureBroken) die('gone');
    } else if (state.fault === 'crashes' || (state.fault === 'flaps' && steps > 4)) {
      die('gone');
    } else if (state.fault === 'fails-to-load' && steps === 1) {
      die('load');
    } else if (state.fault !== 'hangs') {
      running.keeper.beat(state.fault !== 'is-empty');
      running.beat(state.visitor ? 'map' : 'attract');
    }
  }

  function die(how: 'gone' | 'load'): void {
    const contents = window?.webContents;
    if (!page || !contents) return;
    page.dead = true;
    if (how === 'gone') {
      contents.emit('render-process-gone', anEvent({}), { reason: 'crashed' });
    } else contents.emit('did-fail-load', anEvent({}), -6, 'ERR_FAILED', page.address, true);
  }

  function look(): Seen['shown'] {
    if (!page || page.dead || page.steps === 0) return 'nothing';
    if (page.address === failurePageUrl) return 'failure';
    return state.fault === 'hangs' || state.fault === 'is-empty' ? 'nothing' : 'page';
  }

  /** Five seconds of the kiosk's life. */
  function step(): void {
    if (running && state.diesAtOnce) end();
    if (!running) {
      downSteps -= 1;
      if (downSteps < 0) boot();
    }
    live();
    vi.advanceTimersByTime(tickMs);
    seen.shown = look();
    const excused = seen.shown !== 'nothing' || state.failureBroken || state.diesAtOnce;
    blankMs = excused ? 0 : blankMs + tickMs;
    seen.blankMs = Math.max(seen.blankMs, blankMs);
  }

  return {
    seen,
    change,
    step,
    heal(): void {
      for (const what of [
        { type: 'page', fault: 'none' },
        { type: 'failure-page', broken: false },
        { type: 'shell', diesAtOnce: false },
        { type: 'disk', full: false },
      ] as const) {
        change(what);
      }
    },
  };
}
