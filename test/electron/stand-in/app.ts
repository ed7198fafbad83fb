import type { App } from 'electron';
import { anEvent, createEmitter } from './emitter.ts';
import { onlyKnown } from './only-known.ts';
import type { RecordCall } from './renderer.ts';

type Members =
  | 'addListener'
  | 'disableHardwareAcceleration'
  | 'enableSandbox'
  | 'exit'
  | 'getName'
  | 'getPath'
  | 'getVersion'
  | 'isPackaged'
  | 'isReady'
  | 'off'
  | 'on'
  | 'once'
  | 'quit'
  | 'removeListener'
  | 'requestSingleInstanceLock'
  | 'resolveProxy'
  | 'setAppUserModelId'
  | 'setPath'
  | 'whenReady';

interface AppOptions {
  readonly record: RecordCall;
  readonly userData: string;
  readonly firstInstance: boolean;
  /** Where nothing else says when Electron is ready, it is as soon as the shell waits for it. */
  readonly readyAtOnce: boolean;
  readonly exit: (code: number) => void;
}

export function anApp({ record, userData, firstInstance, readyAtOnce, exit }: AppOptions) {
  const emitter = createEmitter();
  const paths = new Map([['userData', userData]]);
  let ready = false;
  let sayReady: () => void = () => undefined;
  const whenReady = new Promise<void>((resolve) => {
    sayReady = resolve;
  });

  function becomeReady(): void {
    ready = true;
    sayReady();
    emitter.tell('ready', anEvent({}), {});
  }
  /** Calls that come too late have no effect in Electron, or throw there as well. */
  function onlyBefore(call: string): void {
    if (ready) throw new Error(`${call} after ready`);
    record(call);
  }

  const app = {
    ...emitter,
    isPackaged: false,
    isReady: () => ready,
    enableSandbox: () => onlyBefore('app.enableSandbox'),
    disableHardwareAcceleration: () => onlyBefore('app.disableHardwareAcceleration'),
    setAppUserModelId: (id: string) => record(`app.setAppUserModelId ${id}`),
    setPath: (name: string, path: string) => {
      paths.set(name, path);
      record(`app.setPath ${name} ${path}`);
    },
    getPath: (name: string) => paths.get(name) ?? `${userData}/${name}`,
    getName: () => 'union-state-kiosk',
    getVersion: () => '1.2.3',
    resolveProxy: async () => 'DIRECT',
    requestSingleInstanceLock: () => {
      onlyBefore('app.requestSingleInstanceLock');
      return firstInstance;
    },
    exit: (code = 0) => {
      record(`app.exit ${code}`);
      exit(code);
    },
    quit: () => {
      record('app.quit');
      for (const event of ['before-quit', 'will-quit']) {
        const asked = anEvent({});
        emitter.tell(event, asked);
        if (asked.defaultPrevented) return;
      }
      exit(0);
    },
    whenReady: () => {
      record('app.whenReady');
      if (readyAtOnce && !ready) becomeReady();
      return whenReady;
    },
  } satisfies Pick<App, Members> & Record<string, unknown>;

  return { app: onlyKnown('app', app), becomeReady };
}
