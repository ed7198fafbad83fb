import type { Session } from 'electron';
import { createEmitter } from './emitter.ts';
import { onlyKnown } from './only-known.ts';
import type { RecordCall } from './renderer.ts';

type Members =
  | 'addListener'
  | 'clearCache'
  | 'clearStorageData'
  | 'flushStorageData'
  | 'off'
  | 'on'
  | 'once'
  | 'removeListener'
  | 'setDevicePermissionHandler'
  | 'setDisplayMediaRequestHandler'
  | 'setPermissionCheckHandler'
  | 'setPermissionRequestHandler'
  | 'setSpellCheckerEnabled';

type SetHandlers = {
  permissionRequest?: Parameters<Session['setPermissionRequestHandler']>[0];
  permissionCheck?: Parameters<Session['setPermissionCheckHandler']>[0];
  device?: Parameters<Session['setDevicePermissionHandler']>[0];
  displayMedia?: Parameters<Session['setDisplayMediaRequestHandler']>[0];
  beforeRequest?: unknown;
  spellChecker?: boolean;
};

export function aSession(record: RecordCall = () => undefined) {
  const set: SetHandlers = {};
  const session = {
    ...createEmitter(),
    set,
    setPermissionRequestHandler: (
      handler: NonNullable<SetHandlers['permissionRequest']> | null,
    ) => {
      record('session.setPermissionRequestHandler');
      set.permissionRequest = handler;
    },
    setPermissionCheckHandler: (handler: NonNullable<SetHandlers['permissionCheck']> | null) => {
      set.permissionCheck = handler;
    },
    setDevicePermissionHandler: (handler: NonNullable<SetHandlers['device']> | null) => {
      set.device = handler;
    },
    setDisplayMediaRequestHandler: (handler: NonNullable<SetHandlers['displayMedia']> | null) => {
      set.displayMedia = handler;
    },
    setSpellCheckerEnabled: (enabled: boolean) => {
      set.spellChecker = enabled;
    },
    clearCache: async () => record('session.clearCache'),
    clearStorageData: async () => record('session.clearStorageData'),
    flushStorageData: () => record('session.flushStorageData'),
    webRequest: onlyKnown('session.webRequest', {
      onBeforeRequest: (...args: readonly unknown[]) => {
        record('session.webRequest.onBeforeRequest');
        // Only the last listener counts.
        set.beforeRequest = args.at(-1);
      },
    } satisfies Pick<Session['webRequest'], 'onBeforeRequest'>),
  } satisfies Pick<Session, Members> & Record<string, unknown>;
  return onlyKnown('session', session);
}
