import * as v from 'valibot';
import type { NotAllowed } from './access-model.ts';
import type { Result } from './result.ts';

/** What is the matter with a screen, most urgent first. */
export type ScreenTrouble =
  /** Its page could not be shown, or was started again and again. */
  | 'unwell'
  | 'files-missing'
  | 'release-failed'
  | 'clock'
  /** Less than 2 GB are free. */
  | 'no-space'
  /** The feed could not be read; `current` is what kiosks say when it could. */
  | 'feed';

/** One kiosk, as it was when it was last heard of. */
export interface ScreenState {
  readonly kioskId: string;
  /** What staff call it, or null. */
  readonly name: string | null;
  /** By its own clock. */
  readonly at: string;
  /** Whether the news came over the network or on a stick. */
  readonly by: 'network' | 'stick';
  readonly appVersion: string;
  readonly seq: number | null;
  readonly channel: string | null;
  /** `newest`; `coming` when it is fetching or checking it; `other` on another channel. */
  readonly shows: 'newest' | 'coming' | 'older' | 'other' | 'unknown';
  /** Not heard of for more than a day, or for more than a week. */
  readonly silence: 'none' | 'day' | 'week';
  readonly troubles: readonly ScreenTrouble[];
}

export interface Screens {
  /** The release that all should show, or null while none was published from here. */
  readonly newest: { readonly seq: number; readonly createdAt: string } | null;
  /** False when the feed's folder did not answer: what is known is from earlier. */
  readonly isFresh: boolean;
  /** Those in trouble or silent first. */
  readonly screens: readonly ScreenState[];
}

export interface ScreensApi {
  /** Reads what kiosks have written to the feed, and what sticks brought home; for editors. */
  getScreens(input: Record<string, never>): Promise<Result<Screens, NotAllowed>>;
}

export const screensApiInputs = {
  getScreens: v.strictObject({}),
} satisfies { [M in keyof ScreensApi]: v.GenericSchema<Parameters<ScreensApi[M]>[0]> };
