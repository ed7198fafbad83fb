/** What can be known from outside about the health of the page. */
export type RecoveryEvent =
  | { readonly type: 'beat'; readonly uiOk: boolean }
  /** The renderer process ended, for whatever reason. */
  | { readonly type: 'gone' }
  | { readonly type: 'load-failed' }
  /** Comes every {@link tickMs}; by it silence is noticed. */
  | { readonly type: 'tick' };

/** `kill-and-reload` is for a process that is there and no longer answers. */
export type RecoveryAction = 'none' | 'reload' | 'kill-and-reload' | 'rebuild' | 'exit';

/** Moments are milliseconds of a clock that is never set: see {@link startRecovery}. */
export interface RecoveryState {
  readonly reloads: readonly number[];
  readonly rebuilds: readonly number[];
  /** The next heartbeat is due by then. */
  readonly beatBy: number;
  /** The page is to say by then that there is something on it. */
  readonly wellBy: number;
  readonly lastWell: number;
  readonly lastTick: number;
  /** We killed the process ourselves: the news of its end is no further failure. */
  readonly killed: boolean;
}

export const tickMs = 5000;
/** Three heartbeats of the page, which sends one every 5 s. */
const silenceMs = 15_000;
/** A cold start from a slow disk, up to the first heartbeat. */
export const firstBeatMs = 60_000;
/** The page fetches its content again every minute by itself; only then is it worth a reload. */
export const unwellMs = 300_000;

const reloadLimit = { count: 3, withinMs: 60_000 };
const rebuildLimit = { count: 1, withinMs: 600_000 };

/** The exit code by which a supervisor (systemd, Shell Launcher) knows that it is to start us again. */
export const restartExitCode = 75;

export const startRecovery = (now: number): RecoveryState => ({
  reloads: [],
  rebuilds: [],
  ...freshPage(now),
  lastWell: Number.NEGATIVE_INFINITY,
  lastTick: now,
  killed: false,
});

/**
 * Decides what to do about the page: reload it, at most three times in a minute; then a new window;
 * then leave it to the supervisor. Attempts count until they are past *and* the page was well
 * since, so that a page which never comes up is not reloaded for ever.
 */
export function recover(
  state: RecoveryState,
  event: RecoveryEvent,
  now: number,
): readonly [RecoveryState, RecoveryAction] {
  switch (event.type) {
    case 'beat':
      return [afterBeat(state, event.uiOk, now), 'none'];
    case 'gone':
      return state.killed ? [{ ...state, killed: false }, 'none'] : fail(state, 'reload', now);
    case 'load-failed':
      return fail(state, 'reload', now);
    case 'tick':
      return afterTick(state, now);
  }
}

function afterBeat(state: RecoveryState, uiOk: boolean, now: number): RecoveryState {
  const heard = { ...state, beatBy: now + silenceMs, killed: false };
  return uiOk ? { ...heard, wellBy: now + unwellMs, lastWell: now } : heard;
}

function afterTick(state: RecoveryState, now: number): readonly [RecoveryState, RecoveryAction] {
  const late = now - state.lastTick > 3 * tickMs;
  const ticked = { ...state, lastTick: now };
  // The machine slept, or we did: the page had no chance to be heard.
  if (late) return [{ ...ticked, ...freshPage(now) }, 'none'];
  const failed = now > state.beatBy || now > state.wellBy;
  return failed ? fail(ticked, 'kill-and-reload', now) : [ticked, 'none'];
}

function fail(
  state: RecoveryState,
  how: 'reload' | 'kill-and-reload',
  now: number,
): readonly [RecoveryState, RecoveryAction] {
  const still = (moments: readonly number[], { withinMs }: { readonly withinMs: number }) =>
    moments.filter((moment) => now - moment < withinMs || moment > state.lastWell);
  const reloads = still(state.reloads, reloadLimit);
  const rebuilds = still(state.rebuilds, rebuildLimit);
  const next = { ...state, ...freshPage(now), killed: false };

  if (reloads.length < reloadLimit.count) {
    const killed = how === 'kill-and-reload';
    return [{ ...next, killed, reloads: [...reloads, now], rebuilds }, how];
  }
  if (rebuilds.length < rebuildLimit.count) {
    return [{ ...next, reloads: [], rebuilds: [...rebuilds, now] }, 'rebuild'];
  }
  return [next, 'exit'];
}

const freshPage = (now: number): Pick<RecoveryState, 'beatBy' | 'wellBy'> => ({
  beatBy: now + firstBeatMs,
  wellBy: now + unwellMs,
});
