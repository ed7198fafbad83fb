import { type MaintenanceHours, windowAt } from '../host/maintenance-hours.ts';
import { type KeptInstaller, type UpdateRecord, withBad } from './update-record.ts';

export type UpdateEvent =
  /** Comes every minute; by it the gate notices the hour and the quiet. */
  | { readonly type: 'tick' }
  /** Somebody, visitor or staff, has a screen other than the attract screen. */
  | { readonly type: 'used' }
  | { readonly type: 'nothing-new' }
  | { readonly type: 'available'; readonly version: string }
  | { readonly type: 'downloaded'; readonly installer: KeptInstaller }
  | { readonly type: 'failed' }
  /** Somebody came in the moment before the installer was started. */
  | { readonly type: 'postponed' }
  | { readonly type: 'boot-well' }
  /** So many starts of this version in a row have failed that it is given up. */
  | { readonly type: 'boot-failed' }
  | { readonly type: 'staff-go-back' }
  /** The app or the system ends: an installer started now would be killed half-way. */
  | { readonly type: 'session-ends' };

export type UpdateAction =
  | { readonly type: 'none' }
  | { readonly type: 'check' }
  | { readonly type: 'download'; readonly version: string }
  | { readonly type: 'install'; readonly installer: KeptInstaller }
  | { readonly type: 'go-back'; readonly installer: KeptInstaller };

/** Two clocks: the wall's names the hour and may be set; the other one only runs. */
export interface Moment {
  readonly wallMs: number;
  readonly elapsedMs: number;
}

type Stage =
  | { readonly name: 'waiting' }
  | { readonly name: 'checking' }
  | { readonly name: 'installing' }
  | { readonly name: 'available'; readonly version: string }
  | { readonly name: 'downloading'; readonly version: string }
  | { readonly name: 'downloaded'; readonly installer: KeptInstaller };

export interface UpdateState {
  readonly hours: MaintenanceHours;
  readonly record: UpdateRecord;
  readonly stage: Stage;
  /** The window in which the stage was reached; what hangs is given up with the next one. */
  readonly window: string | null;
  readonly startedMs: number;
  /** Null while nobody has used the kiosk since the start. */
  readonly usedMs: number | null;
  readonly failures: number;
  readonly retryMs: number;
  readonly backWanted: boolean;
  readonly leaving: boolean;
}

/** As long must nobody have used the kiosk; the same as before the nightly restart. */
export const quietMs = 300_000;
/** Starts of a new version that may fail before it is given up. */
export const trialBoots = 3;
/** An installation that does not take is not tried in every night for ever. */
const attemptLimit = 3;
const goBackLimit = 2;
const retryFirstMs = 300_000;
const retryMostMs = 6 * 3_600_000;
const windowsKept = 60;

const none: UpdateAction = { type: 'none' };

export const startGate = (
  hours: MaintenanceHours,
  record: UpdateRecord,
  now: Moment,
): UpdateState => ({
  hours,
  record,
  stage: { name: 'waiting' },
  window: null,
  startedMs: now.elapsedMs,
  usedMs: null,
  failures: 0,
  retryMs: now.elapsedMs,
  backWanted: false,
  leaving: false,
});

/**
 * Decides when to look for an update, fetch and install it: in the maintenance window, once in
 * each, while nobody uses the kiosk, and never a version that is bad or not newer. The only way to
 * an older version is the installer that was kept, for staff or for a version that never came up.
 */
export function decide(
  state: UpdateState,
  event: UpdateEvent,
  now: Moment,
): readonly [UpdateState, UpdateAction] {
  if (state.leaving) return [state, none];
  switch (event.type) {
    case 'tick':
      return afterTick(state, now);
    case 'used':
      return [{ ...state, usedMs: now.elapsedMs }, none];
    case 'nothing-new':
      return [state.stage.name === 'checking' ? answered(state) : state, none];
    case 'available':
      return [state.stage.name === 'checking' ? afterOffer(state, event.version) : state, none];
    case 'downloaded':
      return [afterDownload(state, event.installer), none];
    case 'failed':
      return [afterFailure(state, now), none];
    case 'postponed':
      return [afterVisitorCame(state), none];
    case 'boot-well':
      return [afterBootWell(state), none];
    case 'boot-failed':
      return [afterBootFailed(state), none];
    case 'staff-go-back':
      return goBack(state);
    case 'session-ends':
      return [{ ...state, leaving: true }, none];
  }
}

/** Nobody uses the kiosk, and nobody has for {@link quietMs}. */
export const isQuiet = (state: UpdateState, now: Moment): boolean =>
  now.elapsedMs - (state.usedMs ?? state.startedMs) >= quietMs;

/** True for a release `x.y.z` that is above another; other forms are never newer than anything. */
export function isNewer(version: string, than: string): boolean {
  const [wanted, present] = [numbersOf(version), numbersOf(than)];
  if (!wanted || !present) return false;
  const differing = wanted.findIndex((number, place) => number !== present[place]);
  return differing >= 0 && (wanted[differing] ?? 0) > (present[differing] ?? 0);
}

function afterTick(given: UpdateState, now: Moment): readonly [UpdateState, UpdateAction] {
  // A version that never came up is used by nobody, so it need not wait for the quiet.
  if (given.backWanted && (given.usedMs === null || isQuiet(given, now))) return goBack(given);
  const window = windowAt(given.hours, now.wallMs);
  if (window === null) return [given, none];
  const state = window === given.window ? given : inNewWindow(given, window);
  if (state.backWanted || !isQuiet(state, now) || now.elapsedMs < state.retryMs) {
    return [state, none];
  }
  switch (state.stage.name) {
    case 'waiting':
      if (state.record.lastCheck === window) return [state, none];
      return [{ ...state, stage: { name: 'checking' } }, { type: 'check' }];
    case 'available': {
      const { version } = state.stage;
      return [
        { ...state, stage: { name: 'downloading', version } },
        { type: 'download', version },
      ];
    }
    case 'downloaded':
      return install(state, state.stage.installer, window);
    case 'checking':
    case 'downloading':
    case 'installing':
      return [state, none];
  }
}

/** What was offered yesterday is asked for again: there may be something newer. */
const inNewWindow = (state: UpdateState, window: string): UpdateState => ({
  ...state,
  window,
  stage: { name: 'waiting' },
});

function install(
  state: UpdateState,
  installer: KeptInstaller,
  window: string,
): readonly [UpdateState, UpdateAction] {
  const { record } = state;
  if (record.installedIn.includes(window) || !isWelcome(record, installer.version)) {
    return [state, none];
  }
  const { version } = installer;
  const begun: UpdateRecord = {
    ...record,
    installedIn: [...record.installedIn, window].slice(-windowsKept),
    attempts: { version, count: attemptsOf(record, version) + 1 },
    pending: { installer, way: 'update' },
  };
  return [
    { ...state, stage: { name: 'installing' }, record: begun },
    { type: 'install', installer },
  ];
}

function afterOffer(state: UpdateState, version: string): UpdateState {
  const heard = answered(state);
  if (!isWelcome(state.record, version)) return heard;
  return { ...heard, stage: { name: 'available', version } };
}

function afterDownload(state: UpdateState, installer: KeptInstaller): UpdateState {
  const { stage } = state;
  if (stage.name !== 'downloading' || stage.version !== installer.version) return state;
  return { ...state, failures: 0, stage: { name: 'downloaded', installer } };
}

const answered = (state: UpdateState): UpdateState => ({
  ...state,
  failures: 0,
  stage: { name: 'waiting' },
  record: { ...state.record, lastCheck: state.window },
});

/** Tries again after 5, 10, 20 … minutes, as long as the window is open. */
function afterFailure(state: UpdateState, now: Moment): UpdateState {
  const { stage } = state;
  if (stage.name === 'installing') return withoutPending(state);
  if (stage.name !== 'checking' && stage.name !== 'downloading') return state;
  const failures = state.failures + 1;
  const pause = Math.min(retryFirstMs * 2 ** (failures - 1), retryMostMs);
  return {
    ...state,
    failures,
    retryMs: now.elapsedMs + pause,
    stage:
      stage.name === 'checking'
        ? { name: 'waiting' }
        : { name: 'available', version: stage.version },
  };
}

const withoutPending = (state: UpdateState): UpdateState => ({
  ...state,
  stage: { name: 'waiting' },
  record: { ...state.record, pending: null },
});

/** The window stays used up, but this was no failed attempt of that version. */
function afterVisitorCame(state: UpdateState): UpdateState {
  if (state.stage.name !== 'installing') return state;
  const { record } = withoutPending(state);
  const { attempts } = record;
  if (!attempts || state.record.pending?.way !== 'update') return withoutPending(state);
  return {
    ...withoutPending(state),
    record: { ...record, attempts: { ...attempts, count: attempts.count - 1 } },
  };
}

function afterBootWell(state: UpdateState): UpdateState {
  // Given up already: that it came up in safe mode, say, does not make it a good version.
  if (!state.record.onTrial || state.backWanted) return state;
  return { ...state, record: { ...state.record, onTrial: false } };
}

function afterBootFailed(state: UpdateState): UpdateState {
  const { record } = state;
  if (!record.onTrial) return state;
  const canGoBack = Boolean(record.previous?.installer) && record.goBacks < goBackLimit;
  return { ...state, record: withBad(record, record.current.version), backWanted: canGoBack };
}

function goBack(state: UpdateState): readonly [UpdateState, UpdateAction] {
  const { record } = state;
  const installer = record.previous?.installer;
  if (!installer || state.stage.name === 'installing') {
    return [{ ...state, backWanted: false }, none];
  }
  const begun: UpdateRecord = {
    ...withBad(record, record.current.version),
    goBacks: record.goBacks + 1,
    pending: { installer, way: 'back' },
  };
  return [
    { ...state, backWanted: false, stage: { name: 'installing' }, record: begun },
    { type: 'go-back', installer },
  ];
}

const isWelcome = (record: UpdateRecord, version: string): boolean =>
  isNewer(version, record.current.version) &&
  !record.bad.includes(version) &&
  attemptsOf(record, version) < attemptLimit;

const attemptsOf = ({ attempts }: UpdateRecord, version: string): number =>
  attempts?.version === version ? attempts.count : 0;

const numbersOf = (version: string): readonly number[] | null =>
  /^(\d+)\.(\d+)\.(\d+)$/.exec(version)?.slice(1).map(Number) ?? null;
