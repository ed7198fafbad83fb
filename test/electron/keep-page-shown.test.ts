import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { failurePageUrl } from '#electron/main/failure-page.ts';
import { keepPageShown } from '#electron/main/keep-page-shown.ts';
import { pageUrl } from '#electron/main/own-page.ts';
import { aHost } from './a-host.ts';
import { aWindow, type WindowStandIn } from './stand-in/browser-window.ts';
import { anEvent } from './stand-in/emitter.ts';

afterEach(() => {
  vi.useRealTimers();
});

const never = (): boolean => false;

interface KeptOptions {
  readonly isLeaving?: () => boolean;
  readonly isMinimized?: () => boolean;
  readonly hasDisplay?: () => boolean;
  readonly mayRestart?: () => boolean;
  readonly startOnFailurePage?: boolean;
}

async function aKeptPage({ isMinimized = never, ...options }: KeptOptions = {}) {
  const { log } = await aHost();
  vi.useFakeTimers();
  onTestFinished(() => {
    vi.clearAllTimers();
  });
  const calls: string[] = [];
  const windows: WindowStandIn[] = [];
  const keeper = keepPageShown({
    openWindow(address) {
      const name = `window ${windows.length + 1}`;
      calls.push(address === pageUrl ? `${name} opens` : `${name} opens ${address}`);
      const window = { ...aWindow((call) => calls.push(`${name}: ${call}`)), isMinimized };
      windows.push(window);
      return window;
    },
    exit: () => calls.push('exit'),
    onSteady: () => calls.push('steady'),
    log,
    isLeaving: never,
    ...options,
    now: () => Date.now(),
  });
  const crash = (reason = 'crashed') =>
    windows.at(-1)?.webContents.emit('render-process-gone', anEvent({}), { reason });
  return { calls, windows, keeper, crash };
}

test.each([
  'clean-exit',
  'abnormal-exit',
  'killed',
  'crashed',
  'oom',
  'launch-failed',
  'integrity-failure',
  'memory-eviction',
])('a page that is gone with %s comes back', async (reason) => {
  const { calls, crash } = await aKeptPage();

  crash(reason);

  expect(calls.at(-1)).toBe('window 1: contents.reload');
});

test('a failed load of the page is tried again, one of ours that was replaced is not', async () => {
  const { calls, windows } = await aKeptPage();
  const contents = windows[0]?.webContents;

  contents?.emit('did-fail-load', anEvent({}), -3, 'ERR_ABORTED', 'app://kiosk/', true);
  contents?.emit('did-fail-load', anEvent({}), -6, 'ERR_FILE_NOT_FOUND', 'app://kiosk/x', false);
  expect(calls).toEqual(['window 1 opens']);

  contents?.emit('did-fail-load', anEvent({}), -2, 'ERR_FAILED', 'app://kiosk/', true);
  contents?.emit('preload-error', anEvent({}), '/preload.cjs', new Error('no'));
  expect(calls.slice(1)).toEqual(['window 1: contents.reload', 'window 1: contents.reload']);
});

test('a window that cannot be saved makes room for a new one, and that one for a restart', async () => {
  const { calls, crash } = await aKeptPage();

  for (let time = 0; time < 8; time += 1) crash();
  vi.advanceTimersByTime(3_600_000);

  const reloads = (name: string) => Array.from({ length: 3 }, () => `${name}: contents.reload`);
  expect(calls).toEqual([
    'window 1 opens',
    ...reloads('window 1'),
    // In this order, because Electron quits with the last window.
    'window 2 opens',
    // Without waiting for it to paint: the desktop must not be seen.
    'window 2: window.show',
    'window 1: window.destroy',
    ...reloads('window 2'),
    'exit',
  ]);
});

test('after a rebuild events go to the new window, and news of the old one count for nothing', async () => {
  const { calls, crash, windows, keeper } = await aKeptPage();
  for (let time = 0; time < 4; time += 1) crash();
  const before = calls.length;

  windows[0]?.webContents.emit('render-process-gone', anEvent({}), { reason: 'killed' });

  expect(calls.slice(before)).toEqual([]);
  expect(keeper.contents()).toBe(windows[1]?.webContents);
});

test('a page that never sends a heartbeat is killed and loaded again', async () => {
  const { calls } = await aKeptPage();

  vi.advanceTimersByTime(65_000);

  expect(calls.slice(1)).toEqual([
    'window 1: contents.forcefullyCrashRenderer',
    'window 1: contents.reload',
  ]);
});

test('a minimised window may be silent', async () => {
  const { calls } = await aKeptPage({ isMinimized: () => true });

  vi.advanceTimersByTime(3_600_000);

  expect(calls).toEqual(['window 1 opens']);
});

test('while there is no display the page may be silent, and has its time once there is one', async () => {
  let hasDisplay = false;
  const { calls } = await aKeptPage({ hasDisplay: () => hasDisplay });
  vi.advanceTimersByTime(3_600_000);
  expect(calls).toEqual(['window 1 opens']);

  hasDisplay = true;
  vi.advanceTimersByTime(55_000);
  expect(calls).toEqual(['window 1 opens']);
  vi.advanceTimersByTime(15_000);

  expect(calls).toContain('window 1: contents.reload');
});

test('a window that was closed is not recovered', async () => {
  const { calls, windows, keeper } = await aKeptPage();

  windows[0]?.emit('closed');
  vi.advanceTimersByTime(3_600_000);

  expect(calls).toEqual(['window 1 opens']);
  expect(keeper.contents()).toBeUndefined();
});

test('an app that leaves is not recovered', async () => {
  const { calls, crash } = await aKeptPage({ isLeaving: () => true });

  crash();
  vi.advanceTimersByTime(3_600_000);

  expect(calls).toEqual(['window 1 opens']);
});

test('where no restart is to be had the last window shows the failure page', async () => {
  const { calls, crash } = await aKeptPage({ mayRestart: never });

  for (let time = 0; time < 8; time += 1) crash();

  expect(calls.slice(-3)).toEqual([
    `window 3 opens ${failurePageUrl}`,
    'window 3: window.show',
    'window 2: window.destroy',
  ]);
});

test('a start that need not try begins with the failure page and tries the page a minute later', async () => {
  const { calls } = await aKeptPage({ startOnFailurePage: true });
  expect(calls).toEqual([`window 1 opens ${failurePageUrl}`]);

  vi.advanceTimersByTime(60_000);

  expect(calls.slice(1)).toEqual([
    'window 2 opens',
    'window 2: window.show',
    'window 1: window.destroy',
  ]);
});

test('what breaks outside the page puts the failure page in its place', async () => {
  const { calls, keeper } = await aKeptPage();

  keeper.showFailure();
  keeper.showFailure();

  expect(calls).toEqual([
    'window 1 opens',
    `window 2 opens ${failurePageUrl}`,
    'window 2: window.show',
    'window 1: window.destroy',
  ]);
});

test('a page that is well for three minutes is reported once', async () => {
  const { calls, keeper } = await aKeptPage();

  for (let beat = 0; beat < 100; beat += 1) {
    keeper.beat(true);
    vi.advanceTimersByTime(5000);
  }

  expect(calls).toEqual(['window 1 opens', 'steady']);
});

test('what ends while the kiosk leaves for a restart is not recovered', async () => {
  const { calls, keeper, crash } = await aKeptPage();

  keeper.leave();
  crash();
  vi.advanceTimersByTime(3_600_000);

  expect(calls).toEqual(['window 1 opens', 'exit']);
});
