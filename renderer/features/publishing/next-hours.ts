import { formatTime } from '../../i18n/format.ts';

/** An hour at which a release may go out. */
interface Hour {
  readonly instant: string;
  readonly name: 'tonight' | 'tomorrow' | 'dayAfter';
  /** `HH:MM` by the clock of Smolensk and Minsk. */
  readonly time: string;
}

const hourMs = 3_600_000;
/** Smolensk and Minsk are at UTC+3 all the year. */
const zoneMs = 3 * hourMs;

/** After closing time today, if that is still to come, and before opening on the next two days. */
export function nextHours(now: Date): readonly Hour[] {
  const midnight = Math.floor((now.getTime() + zoneMs) / (24 * hourMs)) * 24 * hourMs - zoneMs;
  const candidates = [
    { name: 'tonight', at: midnight + 22 * hourMs },
    { name: 'tomorrow', at: midnight + (24 + 7) * hourMs },
    { name: 'dayAfter', at: midnight + (48 + 7) * hourMs },
  ] as const;
  return candidates
    .filter(({ at }) => at > now.getTime())
    .map(({ name, at }) => ({
      name,
      instant: new Date(at).toISOString(),
      time: formatTime(new Date(at)),
    }));
}
