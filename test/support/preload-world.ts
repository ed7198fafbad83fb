/** What the preload's side of the page and the test's say to each other. */
type IpcCall = (
  channel: string,
  args: readonly unknown[],
) => Promise<{ readonly value: unknown } | { readonly error: string }>;

export const ipcBinding = '__ipcOfTheStandIn';
export const deliverKey = 'deliver to the preload of the stand-in';

/**
 * The script that a window runs before its page: the built preload, with a `require` that knows
 * `electron` only. Not in frames, as in Electron.
 */
export const preloadScript = (preload: string): string => `
if (window === window.top) {
  const electron = (${createPreloadElectron})(${JSON.stringify(ipcBinding)}, ${JSON.stringify(deliverKey)});
  const module = { exports: {} };
  (function (require, module, exports) {${preload}
  })(
    (name) => {
      if (name !== 'electron') throw new Error('the sandbox has no ' + name);
      return electron;
    },
    module,
    module.exports,
  );
}`;

/**
 * `contextBridge` and `ipcRenderer`, as a sandboxed preload has them. Runs in the page: it may use
 * nothing from this file.
 */
function createPreloadElectron(binding: string, key: string) {
  type Any = (...args: unknown[]) => unknown;
  // Playwright's global goes, so that the page cannot reach past the preload.
  const globals = window as unknown as Record<string, unknown>;
  const call = globals[binding] as IpcCall;
  delete globals[binding];
  const listeners = new Map<string, Set<Any>>();
  const event = { sender: 'of the preload only' };
  Object.defineProperty(window, Symbol.for(key), {
    value: (channel: string, args: readonly unknown[]) => {
      for (const listener of listeners.get(channel) ?? []) listener(event, ...args);
    },
  });

  const known = <T extends object>(name: string, target: T): T =>
    new Proxy(target, {
      get(object, member, receiver) {
        if (typeof member === 'string' && !(member in object)) {
          throw new Error(`the stand-in has no ${name}.${member}`);
        }
        return Reflect.get(object, member, receiver);
      },
    });

  /** Functions become functions of the other world, everything else a frozen copy. */
  function across(value: unknown): unknown {
    if (typeof value === 'function') {
      const original = value as Any;
      return (...args: unknown[]) => {
        try {
          return across(original(...args.map(across)));
        } catch (error) {
          throw new Error(error instanceof Error ? error.message : String(error));
        }
      };
    }
    if (value instanceof Promise) {
      return value.then(across, (error: unknown) => {
        throw new Error(error instanceof Error ? error.message : String(error));
      });
    }
    if (Array.isArray(value)) return Object.freeze(value.map(across));
    if (value !== null && typeof value === 'object' && value.constructor?.name === 'Object') {
      const entries = Object.entries(value).map(([name, part]) => [name, across(part)]);
      return Object.freeze(Object.fromEntries(entries));
    }
    return structuredClone(value);
  }

  return known('electron', {
    contextBridge: known('contextBridge', {
      exposeInMainWorld(name: string, value: unknown) {
        if (name in window) throw new Error(`${name} is exposed already`);
        Object.defineProperty(window, name, { value: across(value), enumerable: true });
      },
    }),
    ipcRenderer: known('ipcRenderer', {
      async invoke(channel: string, ...args: unknown[]) {
        const answer = await call(channel, structuredClone(args));
        if ('error' in answer) {
          throw new Error(`Error invoking remote method '${channel}': ${answer.error}`);
        }
        return answer.value;
      },
      on(channel: string, listener: Any) {
        listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listener));
      },
      off(channel: string, listener: Any) {
        listeners.get(channel)?.delete(listener);
      },
    }),
  });
}
