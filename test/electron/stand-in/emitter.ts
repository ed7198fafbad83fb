type Listener = (...args: never[]) => unknown;

/** An event of Electron's, as far as guards care. */
export function anEvent<T extends object>(fields: T) {
  return {
    ...fields,
    defaultPrevented: false,
    preventDefault() {
      this.defaultPrevented = true;
    },
  };
}

/** The `on`, `once` and `off` of everything in Electron, and `emit` and `tell` for whoever plays Chromium. */
export function createEmitter() {
  const listeners = new Map<string | symbol, readonly { listener: Listener; once: boolean }[]>();
  const found = (event: string | symbol) => listeners.get(event) ?? [];
  // Electron returns the emitter itself, of a type that a stand-in cannot have; nobody chains.
  const add =
    (once: boolean) =>
    (event: string | symbol, listener: Listener): never => {
      listeners.set(event, [...found(event), { listener, once }]);
      return undefined as never;
    };
  const remove = (event: string | symbol, listener: Listener): never => {
    listeners.set(
      event,
      found(event).filter((entry) => entry.listener !== listener),
    );
    return undefined as never;
  };
  function tell(event: string, ...args: readonly unknown[]): void {
    const heard = found(event);
    const kept = heard.filter(({ once }) => !once);
    if (kept.length < heard.length) listeners.set(event, kept);
    // Whoever tells passes what the typings of the event say.
    for (const { listener } of heard) listener(...(args as never[]));
  }
  const hears = (event: string): boolean => found(event).length > 0;

  return {
    on: add(false),
    addListener: add(false),
    once: add(true),
    off: remove,
    removeListener: remove,
    /** Throws when nobody listens: a guard that is missing must not look like one that is passed. */
    emit(event: string, ...args: readonly unknown[]): void {
      if (!hears(event)) throw new Error(`nobody listens to ${event}`);
      tell(event, ...args);
    },
    /** The news that nobody need hear. */
    tell,
    hears,
  };
}
