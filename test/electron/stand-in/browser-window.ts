import type { BrowserWindow, Rectangle } from 'electron';
import { anEvent, createEmitter } from './emitter.ts';
import { onlyKnown } from './only-known.ts';
import { noRenderer, type RecordCall, type Renderer } from './renderer.ts';
import { aContents } from './web-contents.ts';

type Members =
  | 'addListener'
  | 'close'
  | 'destroy'
  | 'focus'
  | 'getBounds'
  | 'hide'
  | 'id'
  | 'isDestroyed'
  | 'isFullScreen'
  | 'isKiosk'
  | 'isMinimized'
  | 'isVisible'
  | 'loadURL'
  | 'maximize'
  | 'moveTop'
  | 'off'
  | 'on'
  | 'once'
  | 'removeListener'
  | 'removeMenu'
  | 'restore'
  | 'setAlwaysOnTop'
  | 'setBackgroundColor'
  | 'setBounds'
  | 'setContentProtection'
  | 'setFullScreen'
  | 'setKiosk'
  | 'show';

export type WindowStandIn = ReturnType<typeof aWindow>;

let lastId = 0;

export function aWindow(
  record: RecordCall = () => undefined,
  renderer: Renderer = noRenderer,
  onDestroyed: () => void = () => undefined,
) {
  const emitter = createEmitter();
  const state = { destroyed: false, visible: false, kiosk: false, fullScreen: false };
  const webContents = aContents(record, renderer, state);
  let bounds: Rectangle = { x: 0, y: 0, width: 1920, height: 1080 };
  lastId += 1;
  const window = {
    ...emitter,
    id: lastId,
    webContents,
    isMinimized: (): boolean => false,
    isDestroyed: () => state.destroyed,
    isVisible: () => state.visible,
    isKiosk: () => state.kiosk,
    isFullScreen: () => state.fullScreen,
    show: () => {
      state.visible = true;
      record('window.show');
    },
    hide: () => {
      state.visible = false;
      record('window.hide');
    },
    focus: () => record('window.focus'),
    moveTop: () => record('window.moveTop'),
    maximize: () => record('window.maximize'),
    restore: () => record('window.restore'),
    removeMenu: () => record('window.removeMenu'),
    setAlwaysOnTop: (on: boolean) => record(`window.setAlwaysOnTop ${on}`),
    setBackgroundColor: (color: string) => record(`window.setBackgroundColor ${color}`),
    setContentProtection: (on: boolean) => record(`window.setContentProtection ${on}`),
    getBounds: () => bounds,
    setBounds: (wanted: Partial<Rectangle>) => {
      bounds = { ...bounds, ...wanted };
      record(`window.setBounds ${Object.values(bounds).join(' ')}`);
    },
    setKiosk: (on: boolean) => {
      state.kiosk = on;
      record(`window.setKiosk ${on}`);
    },
    setFullScreen: (on: boolean) => {
      state.fullScreen = on;
      record(`window.setFullScreen ${on}`);
    },
    close: () => {
      record('window.close');
      const event = anEvent({});
      emitter.tell('close', event);
      if (!event.defaultPrevented) end();
    },
    destroy: () => {
      record('window.destroy');
      end();
    },
    loadURL: async (url: string) => {
      record(`window.loadURL ${url}`);
      return webContents.load(url);
    },
  } satisfies Pick<BrowserWindow, Members> & Record<string, unknown>;

  function end(): void {
    if (state.destroyed) return;
    state.destroyed = true;
    renderer.close();
    emitter.tell('closed');
    onDestroyed();
  }

  return onlyKnown('window', window);
}
