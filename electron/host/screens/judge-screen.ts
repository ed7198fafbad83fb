import type { KioskStatus } from '#shared/kiosk-status';
import type { ScreenState, Screens, ScreenTrouble } from '#shared/screens-model';

/** A status and how it came. */
export interface HeardStatus {
  readonly status: KioskStatus;
  readonly by: ScreenState['by'];
}

const dayMs = 86_400_000;
const hourMs = 3_600_000;
const leastFreeBytes = 2e9;
/** After these many starts without a minute of proper work a kiosk is not well. */
const mostFailedBoots = 2;

/** What staff want to know of one kiosk. */
export function judgeScreen(
  { status, by }: HeardStatus,
  newest: Screens['newest'],
  channel: string | null,
  now: Date,
): ScreenState {
  const { kioskId, name, at, appVersion, release } = status;
  const ageMs = now.getTime() - Date.parse(at);
  return {
    kioskId,
    name: name ?? null,
    at,
    by,
    appVersion,
    seq: release?.seq ?? null,
    channel: release?.channel ?? null,
    shows: showsOf(status, newest, channel),
    silence: ageMs > 7 * dayMs ? 'week' : ageMs > dayMs ? 'day' : 'none',
    troubles: troublesOf(status, ageMs),
  };
}

function showsOf(
  { release, step }: KioskStatus,
  newest: Screens['newest'],
  channel: string | null,
): ScreenState['shows'] {
  if (!newest || !release) return 'unknown';
  // The factory's release has a channel and numbers of its own.
  if (release.origin === 'installed' && channel !== null && release.channel !== channel) {
    return 'other';
  }
  if (release.origin === 'installed' && release.seq >= newest.seq) return 'newest';
  return step === 'idle' ? 'older' : 'coming';
}

function troublesOf(status: KioskStatus, ageMs: number): readonly ScreenTrouble[] {
  const { health, failed, feed, freeBytes } = status;
  const found: Readonly<Record<ScreenTrouble, boolean>> = {
    unwell: !health.uiOk || health.safeMode || health.failedBoots > mostFailedBoots,
    'files-missing': health.filesMissing > 0,
    'release-failed': failed.length > 0,
    // News from the future are news of a clock.
    clock: ageMs < -hourMs || feed?.clockIsBehind === true,
    'no-space': freeBytes !== null && freeBytes < leastFreeBytes,
    feed: feed !== null && feed.outcome !== 'current' && feed.outcome !== 'staged',
  };
  return (Object.keys(found) as ScreenTrouble[]).filter((trouble) => found[trouble]);
}

/** Whoever needs somebody stands first; then by name. */
export function byUrgency(a: ScreenState, b: ScreenState): number {
  return rank(a) - rank(b) || (a.name ?? a.kioskId).localeCompare(b.name ?? b.kioskId);
}

const rank = ({ troubles, silence, shows }: ScreenState): number => {
  if (troubles.length > 0) return 0;
  if (silence !== 'none') return 1;
  return shows === 'newest' ? 3 : 2;
};
