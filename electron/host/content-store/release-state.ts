import * as v from 'valibot';
import { err, ok, type Result } from '#shared/result';

/** How far a release has come that is to replace the one that is shown. */
const releaseSteps = ['metadata', 'staged', 'built', 'verified', 'trial'] as const;
export type ReleaseStep = (typeof releaseSteps)[number];

/** Starts in a row that a release may spoil before an older one is shown. */
const bootsBeforeOlder = 3;
const mostRejected = 20;

const sha256Schema = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/**
 * Which releases are kept, by the hash of their manifest, and how far the next one has come. Not
 * strict and full of defaults: an app that goes back to an older version must still read it.
 */
export const releaseStateSchema = v.object({
  /** The last release that has proved itself; null while that is the factory release. */
  active: v.nullable(sha256Schema),
  previous: v.nullable(sha256Schema),
  /** A step that only a newer app knows is forgotten: the release is fetched again. */
  next: v.fallback(
    v.optional(
      v.nullable(
        v.object({
          manifest: sha256Schema,
          releaseId: v.string(),
          step: v.picklist(releaseSteps),
        }),
      ),
      null,
    ),
    null,
  ),
  /** Releases that could not be shown, each by one version of the app: a newer one tries again. */
  rejected: v.array(
    v.object({
      releaseId: v.string(),
      appVersion: v.string(),
      reason: v.optional(v.string(), ''),
    }),
  ),
  /** Starts in a row, the running one included, in which no release was shown for long enough. */
  failedBoots: v.optional(v.object({ appVersion: v.string(), count }), {
    appVersion: '',
    count: 0,
  }),
});
export type ReleaseState = Readonly<v.InferOutput<typeof releaseStateSchema>>;

export const newReleaseState: ReleaseState = {
  active: null,
  previous: null,
  next: null,
  rejected: [],
  failedBoots: { appVersion: '', count: 0 },
};

export type StepError =
  /** Another release is next by now, or none. */
  | { readonly type: 'not-next' }
  /** A step before has not been made. */
  | { readonly type: 'too-early' };

/** The release in trial stands before the proven ones; the factory release is not in the list. */
export function releasesToTry(state: ReleaseState): readonly string[] {
  const { active, previous, next } = state;
  const onTrial = next?.step === 'trial' ? next.manifest : null;
  const kept = [onTrial, active, previous].filter((each) => each !== null);
  const passedOver = Math.floor(Math.max(0, state.failedBoots.count - 1) / bootsBeforeOlder);
  return kept.slice(passedOver);
}

type Rejection = ReleaseState['rejected'][number];

/** Finds the rejection of a release by a version of the app. */
export const isOf =
  (releaseId: string, appVersion: string) =>
  (each: Rejection): boolean =>
    each.releaseId === releaseId && each.appVersion === appVersion;

/**
 * Counts this start as failed until a release has been shown for long enough. A release in trial
 * that has spoiled too many is given up; a proven one is passed over, because it need not be at
 * fault, and is there again after a start that went well. Another version of the app starts afresh.
 */
export function onBoot(state: ReleaseState, appVersion: string): ReleaseState {
  const known = state.failedBoots.appVersion === appVersion ? state.failedBoots.count : 0;
  const { next } = state;
  if (next?.step === 'trial' && known >= bootsBeforeOlder) {
    const given = onRejected(state, next.releaseId, appVersion, `${known} failed starts`);
    return { ...given, failedBoots: { appVersion, count: 1 } };
  }
  return { ...state, failedBoots: { appVersion, count: known + 1 } };
}

/** The kiosk was ended on purpose: the start that was under way did not fail. */
export const onLeaving = (state: ReleaseState): ReleaseState => {
  const { appVersion, count: boots } = state.failedBoots;
  return { ...state, failedBoots: { appVersion, count: Math.max(0, boots - 1) } };
};

/**
 * A verified manifest is in the store: what it lists is being fetched. The active release is offered
 * again only once it has been given up; it then has to prove itself anew.
 */
export function onOffered(state: ReleaseState, manifest: string, releaseId: string): ReleaseState {
  const { active, previous } = state;
  const isAgain = active === manifest;
  return {
    ...state,
    active: isAgain ? previous : active,
    previous: isAgain ? null : previous,
    next: { manifest, releaseId, step: 'metadata' },
    rejected: state.rejected.filter((each) => each.releaseId !== releaseId),
  };
}

/**
 * Moves the next release one step on; a step that was made before is made again, because the page
 * may have lost what it had built.
 */
export function onStep(
  state: ReleaseState,
  releaseId: string,
  to: Exclude<ReleaseStep, 'metadata'>,
): Result<ReleaseState, StepError> {
  const { next } = state;
  if (next?.releaseId !== releaseId) return err({ type: 'not-next' });
  const [reached, wanted] = [releaseSteps.indexOf(next.step), releaseSteps.indexOf(to)];
  if (wanted > reached + 1) return err({ type: 'too-early' });
  if (next.step === 'trial') return ok(state);
  const { appVersion } = state.failedBoots;
  // The running start is this release's first one from here on.
  const failedBoots = to === 'trial' ? { appVersion, count: 1 } : state.failedBoots;
  return ok({ ...state, failedBoots, next: { ...next, step: to } });
}

/** Files of the next release are gone or damaged: it must be fetched again. */
export const onDamaged = (state: ReleaseState): ReleaseState =>
  state.next === null || state.next.step === 'trial'
    ? state
    : { ...state, next: { ...state.next, step: 'metadata' } };

/** The release before the active one cannot be shown any more. */
export const onForgotten = (state: ReleaseState): ReleaseState => ({ ...state, previous: null });

/** What is shown was shown for long enough: a release in trial becomes the active one. */
export function onShownWell(state: ReleaseState, releaseId: string): ReleaseState {
  const { next, active } = state;
  const failedBoots = { ...state.failedBoots, count: 0 };
  if (next?.step !== 'trial' || next.releaseId !== releaseId) return { ...state, failedBoots };
  return { ...state, failedBoots, active: next.manifest, previous: active, next: null };
}

/** The reason that stands beside a release which staff did not want. */
export const returnedByStaff = 'returned by staff';

/**
 * Staff want back what was shown before the release of this manifest, which is not installed again
 * by itself; a newer one is.
 */
export function onReturned(
  state: ReleaseState,
  manifest: string,
  releaseId: string,
  appVersion: string,
): ReleaseState {
  const kept = [state.active, state.previous].filter((each) => each !== manifest);
  const [active = null, previous = null] = kept;
  return { ...onRejected(state, releaseId, appVersion, returnedByStaff), active, previous };
}

/** Never shown again by this version of the app, unless staff ask for it. */
export function onRejected(
  state: ReleaseState,
  releaseId: string,
  appVersion: string,
  reason: string,
): ReleaseState {
  const isSame = isOf(releaseId, appVersion);
  const others = state.rejected.filter((each) => !isSame(each));
  return {
    ...state,
    next: state.next?.releaseId === releaseId ? null : state.next,
    rejected: [...others, { releaseId, appVersion, reason }].slice(-mostRejected),
  };
}
