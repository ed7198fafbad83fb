import { expect, test } from 'vitest';
import { openWindow, windowOptions } from '#electron/main/window.ts';
import { anEvent, aWindow } from './electron-stand-in.ts';

const locks = {
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  webSecurity: true,
  webviewTag: false,
  devTools: false,
  spellcheck: false,
  disableDialogs: true,
  navigateOnDragDrop: false,
  zoomMode: 'disabled',
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

test('each load forbids zooming anew', () => {
  const { window, calls } = anOpenWindow();
  calls.length = 0;

  window.webContents.emit('did-finish-load');
  window.webContents.emit('did-finish-load');

  const limits = ['contents.setZoomMode disabled', 'contents.setVisualZoomLevelLimits 1 1'];
  expect(calls).toEqual([...limits, ...limits]);
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
