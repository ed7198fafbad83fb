import { join } from 'node:path';
import type { Display, Rectangle } from 'electron';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createLog } from '#electron/host/log.ts';
import type { KnownDisplay } from '#electron/main/choose-display.ts';
import { keepOnDisplay, type PlacedWindow } from '#electron/main/display.ts';
import { aFolder, logOf } from './a-host.ts';
import { createEmitter } from './stand-in/emitter.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const lying: Rectangle = { x: 0, y: 0, width: 1920, height: 1080 };
const upright: Rectangle = { x: 0, y: 0, width: 1080, height: 1920 };
const beside: Rectangle = { x: 1920, y: 0, width: 1280, height: 1024 };

const panel: KnownDisplay = { id: 1, label: 'Panel', bounds: lying, rotation: 0 };
const office: KnownDisplay = { id: 9, label: 'Office', bounds: beside, rotation: 0 };

/** A desk with displays that can be plugged, and a window that obeys or does not. */
function aDesk(
  options: { displays?: KnownDisplay[]; orientation?: 'landscape' | 'portrait' } = {},
) {
  const folder = aFolder();
  let displays = options.displays ?? [panel, office];
  const emitter = createEmitter();
  const screen = {
    ...emitter,
    // Of a display no more is read than a known one has.
    getAllDisplays: () => displays as Display[],
    getPrimaryDisplay: () => (displays[0] ?? panel) as Display,
  } satisfies Parameters<typeof keepOnDisplay>[0]['screen'];
  const log = createLog({ folder: join(folder, 'log') });
  const keeper = keepOnDisplay({ screen, orientation: options.orientation, log });

  return {
    keeper,
    /** What the system does, and as many events as it likes. */
    change(event: string, now: KnownDisplay[], times = 1) {
      displays = now;
      for (let time = 0; time < times; time += 1) emitter.emit(event);
    },
    logged: (): { event: string; [field: string]: unknown }[] =>
      logOf(folder)
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
  };
}

/** `obeys` says whether a move is obeyed; a stubborn window lets go only outside kiosk mode. */
function aWindow({ at = lying, obeys = (_kiosk: boolean): boolean => true } = {}) {
  const calls: string[] = [];
  const emitter = createEmitter();
  let bounds = at;
  let kiosk = true;
  let visible = false;
  const window = {
    ...emitter,
    isVisible: () => visible,
    isKiosk: () => kiosk,
    setKiosk(flag: boolean) {
      calls.push(`setKiosk ${flag}`);
      kiosk = flag;
    },
    getBounds: () => bounds,
    setBounds(wanted: Partial<Rectangle>) {
      calls.push(`setBounds ${wanted.width}×${wanted.height} at ${wanted.x},${wanted.y}`);
      if (obeys(kiosk)) bounds = { ...bounds, ...wanted };
    },
  } satisfies PlacedWindow;
  return {
    ...window,
    calls,
    show() {
      visible = true;
      emitter.tell('show');
    },
    close: () => emitter.tell('closed'),
    leaveFullScreen() {
      kiosk = false;
    },
  };
}

/** A window that stands on the panel, as after the start. */
function aKeptWindow(desk: ReturnType<typeof aDesk>, options?: Parameters<typeof aWindow>[0]) {
  const window = aWindow(options);
  desk.keeper.keep(window);
  window.show();
  settled();
  return window;
}

const settled = () => vi.advanceTimersByTime(500);
const moved = (to: string) => [`setBounds ${to}`, 'setKiosk true'];

test('a new window opens on the primary display, and one that stands there is left alone', () => {
  const desk = aDesk();

  expect(desk.keeper.bounds()).toEqual(lying);
  expect(aKeptWindow(desk).calls).toEqual([]);
});

test('a window that opened on the wrong display is placed once it is shown', () => {
  const desk = aDesk();
  const window = aWindow({ at: beside });
  desk.keeper.keep(window);
  desk.change('display-added', [panel, office]);
  settled();
  expect(window.calls).toEqual([]);

  window.show();
  settled();

  expect(window.calls).toEqual(moved('1920×1080 at 0,0'));
});

test('a panel that is turned turns the window with it', () => {
  const desk = aDesk();
  const window = aKeptWindow(desk);

  desk.change('display-metrics-changed', [{ ...panel, bounds: upright, rotation: 90 }, office]);
  settled();

  expect(window.calls).toEqual(moved('1080×1920 at 0,0'));
});

test('unplugged, the window moves over; plugged in again under another id, it comes back', () => {
  const desk = aDesk();
  const window = aKeptWindow(desk);

  desk.change('display-removed', [office]);
  settled();
  expect(window.calls).toEqual(moved('1280×1024 at 1920,0'));
  expect(desk.keeper.status()).toMatchObject({ label: 'Office', isOwn: false });

  desk.change('display-added', [office, { ...panel, id: 5 }]);
  settled();
  expect(window.calls.slice(2)).toEqual(moved('1920×1080 at 0,0'));
  expect(desk.keeper.status()).toMatchObject({ label: 'Panel', isOwn: true });
});

test('a nameless display that merely stood in is left when the own one is back', () => {
  const own = { ...panel, label: '' };
  const twin = { ...own, id: 7, bounds: { ...lying, x: 1920 } };
  const desk = aDesk({ displays: [own, twin] });
  const window = aKeptWindow(desk);

  desk.change('display-removed', [twin]);
  settled();
  desk.change('display-added', [twin, own]);
  settled();

  expect(window.calls).toEqual([...moved('1920×1080 at 1920,0'), ...moved('1920×1080 at 0,0')]);
});

test('a burst of events moves the window once, when it is over', () => {
  const desk = aDesk();
  const window = aKeptWindow(desk);

  desk.change('display-metrics-changed', [{ ...panel, bounds: upright }, office], 20);
  vi.advanceTimersByTime(499);
  expect(window.calls).toEqual([]);

  vi.advanceTimersByTime(3600_000);
  expect(window.calls).toEqual(moved('1080×1920 at 0,0'));
});

test('a window that has lost full screen gets it back', () => {
  const desk = aDesk();
  const window = aKeptWindow(desk);
  window.leaveFullScreen();

  desk.change('display-metrics-changed', [panel, office]);
  settled();

  expect(window.calls).toEqual(moved('1920×1080 at 0,0'));
});

test('a window that full screen holds to its display is let go of', () => {
  const desk = aDesk();
  const window = aKeptWindow(desk, { obeys: (kiosk) => !kiosk });

  desk.change('display-removed', [office]);
  settled();
  settled();

  expect(window.calls).toEqual([
    ...moved('1280×1024 at 1920,0'),
    'setKiosk false',
    ...moved('1280×1024 at 1920,0'),
  ]);
});

test('a window that will not move is not moved for ever, whatever the system reports', () => {
  const desk = aDesk();
  const window = aKeptWindow(desk, { obeys: () => false });

  desk.change('display-removed', [office]);
  for (let time = 0; time < 100; time += 1) {
    desk.change('display-metrics-changed', [office]);
    vi.advanceTimersByTime(5000);
  }

  expect(window.calls.filter((call) => call.startsWith('setBounds'))).toHaveLength(3);
  expect(desk.logged().filter(({ event }) => event === 'display-not-filled')).toHaveLength(1);
});

test('another place is another try', () => {
  const desk = aDesk();
  const window = aKeptWindow(desk, { obeys: () => false });
  desk.change('display-removed', [office]);
  vi.advanceTimersByTime(5000);
  window.calls.length = 0;

  desk.change('display-added', [office, { ...panel, bounds: upright }]);
  settled();

  expect(window.calls).toEqual(moved('1080×1920 at 0,0'));
});

test('a pixel lost to a fractional scale is no reason to move', () => {
  const window = aKeptWindow(aDesk(), { at: { x: 0, y: 0, width: 1919, height: 1081 } });

  expect(window.calls).toEqual([]);
});

test('after a rebuild the new window is kept, and the end of the old one changes nothing', () => {
  const desk = aDesk();
  const old = aKeptWindow(desk);
  const window = aKeptWindow(desk);

  old.close();
  desk.change('display-removed', [office]);
  settled();

  expect(old.calls).toEqual([]);
  expect(window.calls).toEqual(moved('1280×1024 at 1920,0'));
});

test('a window that was closed is not touched', () => {
  const desk = aDesk();
  const window = aKeptWindow(desk);

  window.close();
  desk.change('display-removed', [office]);
  settled();

  expect(window.calls).toEqual([]);
});

test('with every display gone the window waits, and the log says so', () => {
  const desk = aDesk({ displays: [panel] });
  const window = aKeptWindow(desk);

  desk.change('display-removed', []);
  settled();
  expect(window.calls).toEqual([]);
  expect(desk.keeper.bounds()).toBeUndefined();
  expect(desk.keeper.status()).toBeUndefined();
  expect(desk.logged().at(-1)).toMatchObject({ event: 'display-missing' });

  desk.change('display-added', [{ ...panel, bounds: upright }]);
  settled();
  expect(window.calls).toEqual(moved('1080×1920 at 0,0'));
});

test('a kiosk that starts without a display takes the first that comes for its own', () => {
  const desk = aDesk({ displays: [] });
  expect(desk.keeper.bounds()).toBeUndefined();

  desk.change('display-added', [panel]);
  settled();

  expect(desk.keeper.status()).toMatchObject({ label: 'Panel', isOwn: true });
});

test('the technician is told of a panel that is mounted the other way, once and until it is right', () => {
  const desk = aDesk({ orientation: 'portrait' });
  expect(desk.keeper.status()).toEqual({
    label: 'Panel',
    width: 1920,
    height: 1080,
    rotation: 0,
    isOwn: true,
    isTurned: true,
  });

  desk.change('display-metrics-changed', [panel, office], 3);
  settled();
  expect(desk.logged().map(({ event }) => event)).toEqual(['display', 'display-turned']);
  expect(desk.logged()[1]).toMatchObject({ level: 'warn', mounted: 'portrait' });

  desk.change('display-metrics-changed', [{ ...panel, bounds: upright, rotation: 90 }, office]);
  settled();
  expect(desk.keeper.status()).toMatchObject({ isTurned: false, rotation: 90 });
  expect(desk.logged().map(({ event }) => event)).toEqual(['display', 'display-turned', 'display']);
});

test('a kiosk whose settings say nothing of its mounting is never turned wrong', () => {
  expect(aDesk().keeper.status()).toMatchObject({ isTurned: false });
});
