import { bootWellMs } from './boot-guard.ts';

/** What can be known from outside about the health of the page. */
export type RecoveryEvent =
  | { readonly type: 'beat'; readonly uiOk: boolean }
  /** The renderer process ended, for whatever reason. */
  | { readonly type: 'gone' }
  | { readonly type: 'load-failed' }
  /** The page has no bridge to the host; the failure page needs none. */
  | { readonly type: 'preload-failed' }
  /** The restart that `exit` asked for, or one that a bug called for, is not to be had. */
  | { readonly type: 'restart-refused' }
  /** Comes every {@link tickMs}; by it silence is noticed. */
  | { readonly type: 'tick' };

/**
 * `kill-and-reload` is for a process that is there and no longer answers. `show-failure` puts the
 * page that needs no bundle into a new window.
 */
export type RecoveryAction =
  | 'none'
  | 'reload'
  | 'kill-and-reload'
  | 'rebuild'
  | 'exit'
  | 'show-failure';

/** Moments are milliseconds of a clock that is never set: see {@link startRecovery}. */
export interface RecoveryState {
  readonly reloads: readonly number[];
  readonly rebuilds: readonly number[];
  /** The next heartbeat is due by then. */
  readonly beatBy: number;
  /** The page is to say by then that there is something on it. */
  readonly wellBy: number;
  readonly lastWell: number;
  /** Since when the page has been well without a break. */
  readonly wellSince: number | null;
  readonly lastTick: number;
  /** We killed the process ourselves: the news of its end is no further failure. */
  readonly killed: boolean;
  /** Not null from the failure page on, until the page has been well for {@link bootWellMs}. */
  readonly outOfOrder: OutOfOrder | null;
}

interface OutOfOrder {
  /** How often the page was tried from the failure page. */
  readonly tries: number;
  /** When the page is tried next; null while a try is under way. */
  readonly tryAt: number | null;
  readonly shownAt: number;
  /** The failure page itself failed and is to be shown again. */
  readonly lost: boolean;
}

export const tickMs = 5000;
/** Three heartbeats of the page, which sends one every 5 s. */
const silenceMs = 15_000;
/** A cold start from a slow disk, up to the first heartbeat. */
export const firstBeatMs = 60_000;
/** The page fetches its content again every minute by itself; only then is it worth a reload. */
export const unwellMs = 300_000;
/** How long the failure page stays before the page is tried for the nth time. */
export const pauseMs = (tries: number): number => [60_000, 300_000][tries] ?? 900_000;
/** A failure page that fails as well is shown again this often at most. */
export const showAgainMs = 60_000;

const reloadLimit = { count: 3, withinMs: 60_000 };
/** For a page that comes up each time and soon fails again. */
const longReloadLimit = { count: 10, withinMs: 600_000 };
const rebuildLimit = { count: 1, withinMs: 600_000 };

export const startRecovery = (now: number, onFailurePage = false): RecoveryState => ({
  reloads: [],
  rebuilds: [],
  ...freshPage(now),
  lastWell: Number.NEGATIVE_INFINITY,
  lastTick: now,
  killed: false,
  outOfOrder: onFailurePage ? outOfOrder(0, now) : null,
});

/** Nothing was to be recovered for a while: what came before counts no more. */
export const rest = (state: RecoveryState, now: number): RecoveryState => ({
  ...startRecovery(now),
  outOfOrder: state.outOfOrder,
});

/** True once the page has been well for so long that this start of the kiosk was a good one. */
export const isSteady = ({ wellSince, lastWell }: RecoveryState): boolean =>
  wellSince !== null && lastWell - wellSince >= bootWellMs;

/**
 * Decides what to do about the page: reload it, at most three times in a minute and ten in ten;
 * then a new window; then leave it to the supervisor; without that, the failure page, and now and then one try from
 * there. Attempts count until they are past *and* the page was well since, so that a page which
 * never comes up is not reloaded for ever.
 */
export function recover(
  state: RecoveryState,
  event: RecoveryEvent,
  now: number,
): readonly [RecoveryState, RecoveryAction] {
  const { outOfOrder: failure } = state;
  if (failure && failure.tryAt !== null) {
    return onFailurePage(state, { ...failure, tryAt: failure.tryAt }, event, now);
  }
  switch (event.type) {
    case 'beat':
      return [afterBeat(state, event.uiOk, now), 'none'];
    case 'gone':
      return state.killed ? [{ ...state, killed: false }, 'none'] : fail(state, 'reload', now);
    case 'load-failed':
    case 'preload-failed':
      return fail(state, 'reload', now);
    case 'restart-refused':
      return showFailure(state, now);
    case 'tick':
      return afterTick(state, now);
  }
}

function onFailurePage(
  state: RecoveryState,
  failure: OutOfOrder & { readonly tryAt: number },
  { type }: RecoveryEvent,
  now: number,
): readonly [RecoveryState, RecoveryAction] {
  const lost = failure.lost || type === 'gone' || type === 'load-failed';
  const next = {
    ...state,
    lastTick: type === 'tick' ? now : state.lastTick,
    outOfOrder: { ...failure, lost },
  };
  if (type === 'tick' && now >= failure.tryAt) {
    const tried = { ...failure, tries: failure.tries + 1, tryAt: null, lost: false };
    return [{ ...next, ...freshPage(now), killed: false, outOfOrder: tried }, 'rebuild'];
  }
  if (!lost || now - failure.shownAt < showAgainMs) return [next, 'none'];
  const shown = { ...failure, lost: false, shownAt: now };
  return [{ ...next, outOfOrder: shown }, 'show-failure'];
}

function afterBeat(state: RecoveryState, uiOk: boolean, now: number): RecoveryState {
  const heard = { ...state, beatBy: now + silenceMs, killed: false };
  if (!uiOk) return { ...heard, wellSince: null };
  const well = {
    ...heard,
    wellBy: now + unwellMs,
    lastWell: now,
    wellSince: state.wellSince ?? now,
  };
  return isSteady(well) ? { ...well, outOfOrder: null } : well;
}

function afterTick(state: RecoveryState, now: number): readonly [RecoveryState, RecoveryAction] {
  const late = now - state.lastTick > 3 * tickMs;
  const ticked = { ...state, lastTick: now };
  // The machine slept, or we did: the page had no chance to be heard.
  if (late) return [{ ...ticked, ...freshPage(now) }, 'none'];
  if (now > state.beatBy) return fail(ticked, 'kill-and-reload', now);
  // It had five minutes to help itself: one reload tells as much as three.
  if (now > state.wellBy) return fail(ticked, 'kill-and-reload', now, 1);
  return [ticked, 'none'];
}

function fail(
  state: RecoveryState,
  how: 'reload' | 'kill-and-reload',
  now: number,
  reloadCount = reloadLimit.count,
): readonly [RecoveryState, RecoveryAction] {
  // One try is one try: what the ladder can do was done before the failure page.
  if (state.outOfOrder) return showFailure(state, now);
  const still = (moments: readonly number[], { withinMs }: { readonly withinMs: number }) =>
    moments.filter((moment) => now - moment < withinMs || moment > state.lastWell);
  const reloads = still(state.reloads, longReloadLimit);
  const rebuilds = still(state.rebuilds, rebuildLimit);
  const next = { ...state, ...freshPage(now), killed: false };

  const mayReload =
    still(reloads, reloadLimit).length < reloadCount && reloads.length < longReloadLimit.count;
  if (mayReload) {
    const killed = how === 'kill-and-reload';
    return [{ ...next, killed, reloads: [...reloads, now], rebuilds }, how];
  }
  if (rebuilds.length < rebuildLimit.count) {
    return [{ ...next, reloads: [], rebuilds: [...rebuilds, now] }, 'rebuild'];
  }
  return [next, 'exit'];
}

function showFailure(state: RecoveryState, now: number): readonly [RecoveryState, RecoveryAction] {
  const tries = state.outOfOrder?.tries ?? 0;
  const next = { ...state, ...freshPage(now), reloads: [], rebuilds: [], killed: false };
  return [{ ...next, outOfOrder: outOfOrder(tries, now) }, 'show-failure'];
}

const outOfOrder = (tries: number, now: number): OutOfOrder => ({
  tries,
  tryAt: now + pauseMs(tries),
  shownAt: now,
  lost: false,
});

const freshPage = (now: number): Pick<RecoveryState, 'beatBy' | 'wellBy' | 'wellSince'> => ({
  beatBy: now + firstBeatMs,
  wellBy: now + unwellMs,
  wellSince: null,
});
