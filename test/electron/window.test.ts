import { expect, test } from 'vitest';
import { openWindow, windowOptions } from '#electron/main/window.ts';
import { aWindow } from './stand-in/browser-window.ts';
import { anEvent } from './stand-in/emitter.ts';

const locks = {
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
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
  backgroundThrottling: false,
  preload: '/preload.cjs',
};

test('a kiosk window fills the screen and has nothing to close it by', () => {
  expect(windowOptions({ windowed: false, preload: '/preload.cjs' })).toEqual({
    show: false,
    kiosk: true,
    fullscreen: true,
    frame: false,
    autoHideMenuBar: true,
    backgroundColor: '#faf6ee',
    roundedCorners: false,
    minimizable: false,
    movable: false,
    webPreferences: locks,
  });
});

test('an ordinary window has a frame and the same locks', () => {
  const { webPreferences, ...shape } = windowOptions({ windowed: true, preload: '/preload.cjs' });

  expect(webPreferences).toEqual(locks);
  expect(shape).toMatchObject({ show: false, frame: true, width: 1600, height: 900 });
  expect(shape).not.toHaveProperty('kiosk');
  expect(shape).not.toHaveProperty('fullscreen');
});

const never = (): boolean => false;

function anOpenWindow({ windowed = false, isLeaving = never } = {}) {
  const calls: string[] = [];
  const window = aWindow((call) => calls.push(call));
  openWindow(() => window, { windowed, preload: '/preload.cjs' }, isLeaving);
  return { window, calls };
}

test('the window is shown once there is something to show', () => {
  const { window, calls } = anOpenWindow();
  expect(calls).toEqual(['window.loadURL app://kiosk/']);

  window.emit('ready-to-show');

  expect(calls.at(-1)).toBe('window.show');
});

test('a minimised kiosk is back at once, an ordinary window stays where it was put', () => {
  const kiosk = anOpenWindow();
  const ordinary = anOpenWindow({ windowed: true });

  kiosk.window.emit('minimize');
  ordinary.window.emit('minimize');

  expect(kiosk.calls.slice(1)).toEqual(['window.restore']);
  expect(ordinary.calls.slice(1)).toEqual([]);
});

test('the window can show another address of ours', () => {
  const calls: string[] = [];
  const window = aWindow((call) => calls.push(call));

  openWindow(() => window, { windowed: false, preload: '' }, never, 'app://kiosk/out-of-order');

  expect(calls).toEqual(['window.loadURL app://kiosk/out-of-order']);
});

const limits = ['contents.setZoomMode disabled', 'contents.setVisualZoomLevelLimits 1 1'];

test.each(['dom-ready', 'did-finish-load', 'zoom-changed'])(
  'zooming is forbidden anew with each %s',
  (name) => {
    const { window, calls } = anOpenWindow();
    calls.length = 0;

    window.webContents.emit(name, anEvent({}));
    window.webContents.emit(name, anEvent({}));

    expect(calls).toEqual([...limits, ...limits]);
  },
);

test('zooming is forbidden anew when the display changes, unless the page is gone', () => {
  const { window, calls } = anOpenWindow();
  calls.length = 0;

  window.emit('resize');
  expect(calls).toEqual(limits);

  window.webContents.isDestroyed = () => true;
  window.emit('resize');
  expect(calls).toEqual(limits);
});

test.each(['app-command', 'system-context-menu'])('%s is kept from the system', (name) => {
  const { window } = anOpenWindow();
  const event = anEvent({});

  window.emit(name, event, 'browser-backward');

  expect(event.defaultPrevented).toBe(true);
});

function closes(window: ReturnType<typeof aWindow>): boolean {
  const event = anEvent({});
  window.emit('close', event);
  return !event.defaultPrevented;
}

test('nobody closes the window of a kiosk', () => {
  expect(closes(anOpenWindow().window)).toBe(false);
});

test('the window closes when the app leaves, the system ends, or it is an ordinary one', () => {
  const { window: ending } = anOpenWindow();
  ending.emit('session-end');

  expect(closes(ending)).toBe(true);
  expect(closes(anOpenWindow({ isLeaving: () => true }).window)).toBe(true);
  expect(closes(anOpenWindow({ windowed: true }).window)).toBe(true);
});
