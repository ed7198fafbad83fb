import type { WebContents, WebContentsPrintOptions } from 'electron';
import type { GuardedContents } from '#electron/main/lockdown.ts';
import { createEmitter } from './emitter.ts';
import { onlyKnown } from './only-known.ts';
import { noRenderer, type RecordCall, type Renderer } from './renderer.ts';

type Members =
  | 'addListener'
  | 'forcefullyCrashRenderer'
  | 'getURL'
  | 'id'
  | 'isCrashed'
  | 'isDestroyed'
  | 'loadURL'
  | 'off'
  | 'on'
  | 'once'
  | 'print'
  | 'reload'
  | 'removeListener'
  | 'send'
  | 'setAudioMuted'
  | 'setBackgroundThrottling'
  | 'setIgnoreMenuShortcuts'
  | 'setVisualZoomLevelLimits'
  | 'setWebRTCIPHandlingPolicy'
  | 'setWindowOpenHandler'
  | 'setZoomFactor'
  | 'setZoomLevel'
  | 'setZoomMode'
  | 'stop';

let lastId = 0;

export function aContents(
  record: RecordCall = () => undefined,
  renderer: Renderer = noRenderer,
  state = { destroyed: false },
) {
  const emitter = createEmitter();
  let openHandler: Parameters<GuardedContents['setWindowOpenHandler']>[0] | undefined;
  let url = '';
  let crashed = false;
  lastId += 1;
  const contents = {
    ...emitter,
    id: lastId,
    getURL: () => url,
    isCrashed: () => crashed,
    isDestroyed: (): boolean => state.destroyed,
    send: (channel: string, ...args: unknown[]) => {
      // As in Electron: what cannot be cloned throws at the sender.
      const cloned = structuredClone(args);
      record(`contents.send ${channel} ${JSON.stringify(args)}`);
      renderer.send(channel, cloned);
    },
    loadURL: async (address: string) => {
      record(`contents.loadURL ${address}`);
      return load(address);
    },
    stop: () => record('contents.stop'),
    reload: () => {
      record('contents.reload');
      crashed = false;
      renderer.reload();
    },
    forcefullyCrashRenderer: () => {
      record('contents.forcefullyCrashRenderer');
      crashed = true;
      renderer.crash();
    },
    print: (
      options: WebContentsPrintOptions = {},
      callback?: (printed: boolean, reason: string) => void,
    ) => {
      record(`contents.print ${JSON.stringify(options)}`);
      callback?.(true, '');
    },
    setAudioMuted: (muted: boolean) => record(`contents.setAudioMuted ${muted}`),
    setBackgroundThrottling: (on: boolean) => record(`contents.setBackgroundThrottling ${on}`),
    setIgnoreMenuShortcuts: (on: boolean) => record(`contents.setIgnoreMenuShortcuts ${on}`),
    setWebRTCIPHandlingPolicy: (policy: string) =>
      record(`contents.setWebRTCIPHandlingPolicy ${policy}`),
    setZoomFactor: (factor: number) => record(`contents.setZoomFactor ${factor}`),
    setZoomLevel: (level: number) => record(`contents.setZoomLevel ${level}`),
    setZoomMode: (mode: string) => record(`contents.setZoomMode ${mode}`),
    setVisualZoomLevelLimits: async (least: number, most: number) =>
      record(`contents.setVisualZoomLevelLimits ${least} ${most}`),
    setWindowOpenHandler: (handler: NonNullable<typeof openHandler>) => {
      openHandler = handler;
    },
    openHandler: () => openHandler,
    /** What `loadURL` of the contents and of their window have in common. */
    load,
  } satisfies Pick<WebContents, Members> & Record<string, unknown>;

  function load(address: string): Promise<void> {
    url = address;
    return renderer.load(address);
  }

  return onlyKnown('webContents', contents);
}
