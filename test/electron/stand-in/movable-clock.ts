interface Timer {
  due: number;
  readonly every: number | undefined;
  readonly run: () => void;
}

/** Delays shorter than this are real: libraries wait so for disks, not for time to pass. */
const leastMs = 500;
const pollMs = 20;

/**
 * Replaces the clocks and long timers of this process by ones that can be moved forward, on which
 * everything due in between happens in its order. Until moved they run like any clock.
 */
export function installMovableClock(): { pass(ms: number): Promise<void> } {
  const real = {
    now: performance.now.bind(performance),
    Date: globalThis.Date,
    setTimeout: globalThis.setTimeout,
    setInterval: globalThis.setInterval,
    clearTimeout: globalThis.clearTimeout,
  };
  const timers = new Map<object, Timer>();
  let moved = 0;
  const now = (): number => real.now() + moved;

  performance.now = now;
  globalThis.Date = class extends real.Date {
    constructor(...args: readonly [] | ConstructorParameters<DateConstructor>) {
      // With arguments it is the date that they say.
      super(...((args.length === 0 ? [real.Date.now() + moved] : args) as [number]));
    }
    static override now = (): number => real.Date.now() + moved;
  } as DateConstructor;

  const add =
    (repeats: boolean, original: typeof setTimeout) =>
    (callback: (...args: unknown[]) => void, ms = 0, ...args: unknown[]) => {
      if (ms < leastMs) return original(callback, ms, ...args);
      const handle = { ref: () => handle, unref: () => handle, hasRef: () => true };
      const every = repeats ? ms : undefined;
      timers.set(handle, { due: now() + ms, every, run: () => callback(...args) });
      return handle;
    };
  const clear = (handle: unknown): void => {
    if (!timers.delete(handle as object)) real.clearTimeout(handle as undefined);
  };
  // The handles are not Node's own; the shell only hands them back.
  globalThis.setTimeout = add(false, real.setTimeout) as unknown as typeof setTimeout;
  globalThis.setInterval = add(
    true,
    real.setInterval as typeof setTimeout,
  ) as unknown as typeof setInterval;
  globalThis.clearTimeout = clear;
  globalThis.clearInterval = clear;

  function firstDue(until: number): readonly [object, Timer] | undefined {
    let first: readonly [object, Timer] | undefined;
    for (const entry of timers) {
      if (entry[1].due <= until && (!first || entry[1].due < first[1].due)) first = entry;
    }
    return first;
  }
  function runOne(until: number): boolean {
    const [handle, timer] = firstDue(until) ?? [];
    if (!handle || !timer) return false;
    moved += Math.max(0, timer.due - now());
    if (timer.every === undefined) timers.delete(handle);
    else timer.due += timer.every;
    timer.run();
    return true;
  }
  real.setInterval(() => {
    while (runOne(now()));
  }, pollMs);

  return {
    async pass(ms) {
      const until = now() + ms;
      while (runOne(until)) await new Promise((resolve) => setImmediate(resolve));
      moved += Math.max(0, until - now());
    },
  };
}
