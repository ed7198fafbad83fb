import type { KioskApi } from '#shared/kiosk-api';
import type { Log } from '../host/log.ts';
import {
  isSteady,
  type RecoveryAction,
  type RecoveryEvent,
  recover,
  rest,
  startRecovery,
  tickMs,
} from './recovery.ts';
import type { KioskContents } from './window.ts';

interface WatchOptions {
  readonly log: Log;
  readonly act: (action: Exclude<RecoveryAction, 'none'>) => void;
  /** True while nothing is to be recovered: the app is leaving, or nobody can see the window. */
  readonly isResting: () => boolean;
  /** Called once, when the page has been well for so long that the start was a good one. */
  readonly onSteady?: () => void;
  readonly startOnFailurePage?: boolean;
  /** Monotonic: a clock that is set, as at the first start after a long pause, proves no silence. */
  readonly now?: () => number;
}

interface PageWatch {
  report(event: RecoveryEvent, reason?: string): void;
  stop(): void;
}

/** Runs the {@link recover} decisions against the clock. */
export function watchPage(options: WatchOptions): PageWatch {
  const { log, act, isResting, onSteady, now = () => performance.now() } = options;
  let state = startRecovery(now(), options.startOnFailurePage);
  let wasSteady = false;

  function report(event: RecoveryEvent, reason = 'silent'): void {
    if (isResting()) {
      state = rest(state, now());
      return;
    }
    const [next, action] = recover(state, event, now());
    state = next;
    if (!wasSteady && isSteady(state)) {
      wasSteady = true;
      onSteady?.();
    }
    if (action === 'none') return;
    log.error('page-recovery', { action, event: event.type, reason });
    act(action);
  }

  const timer = setInterval(() => report({ type: 'tick' }), tickMs);
  return { report, stop: () => clearInterval(timer) };
}

/** The same API, whose heartbeats are heard here as well; `screen` is `attract` when nobody is there. */
export function listenToHeartbeat(
  api: KioskApi,
  onBeat: (uiOk: boolean, screen: string) => void,
): KioskApi {
  return {
    ...api,
    heartbeat(input) {
      onBeat(input.uiOk, input.screen);
      return api.heartbeat(input);
    },
  };
}

/** Reports what a page's own process cannot: that it ended, or that it never got so far. */
export function watchContents(
  contents: Pick<KioskContents, 'on'>,
  report: (event: RecoveryEvent, reason: string) => void,
): void {
  contents.on('render-process-gone', (_event, { reason }) => report({ type: 'gone' }, reason));
  contents.on('preload-error', (_event, _path, error) =>
    report({ type: 'preload-failed' }, String(error)),
  );
  contents.on('did-fail-load', (_event, code, description, _url, isMainFrame) => {
    if (isMainFrame && code !== abortedByUs) report({ type: 'load-failed' }, description);
  });
}

/** ERR_ABORTED: another load of ours has taken its place. */
const abortedByUs = -3;
