import * as v from 'valibot';
import type { NotAllowed } from './access-model.ts';
import { locales } from './locales.ts';
import type { Result } from './result.ts';

/** How a visitor found the kiosk: one touch on one of three faces. */
export const faces = ['good', 'fair', 'poor'] as const;
export type Face = (typeof faces)[number];

/** What a code on the screen, or a printed page, held. */
const takeaways = ['place', 'event', 'exhibit', 'tour', 'list', 'postcard'] as const;
export type Takeaway = (typeof takeaways)[number];

/** A thing worth counting. None of them says who it was: there are numbers by day, and no more. */
const countedFactSchema = v.variant('what', [
  v.strictObject({ what: v.literal('visit') }),
  /** The language in which a visit ended. */
  v.strictObject({ what: v.literal('language'), locale: v.picklist(locales) }),
  v.strictObject({
    what: v.literal('screen'),
    screen: v.pipe(v.string(), v.regex(/^[a-z]{1,20}$/)),
  }),
  v.strictObject({
    what: v.literal('record'),
    /** `collection/id`. */
    key: v.pipe(v.string(), v.regex(/^[a-z]{1,20}\/[A-Za-z0-9_-]{1,80}$/)),
  }),
  /** Kept only in part: see the host's statistics. */
  v.strictObject({
    what: v.literal('nothing-found'),
    query: v.pipe(v.string(), v.maxLength(100)),
  }),
  v.strictObject({ what: v.literal('code'), of: v.picklist(takeaways) }),
  v.strictObject({ what: v.literal('print') }),
  v.strictObject({ what: v.literal('rating'), face: v.picklist(faces) }),
]);
export type CountedFact = v.InferOutput<typeof countedFactSchema>;

export interface StatisticsApi {
  /** Counts one of what has happened; never fails for the page. */
  count(input: CountedFact): Promise<void>;
  /** The last days as a table for a spreadsheet; for anybody in staff mode. */
  exportStatistics(input: { days: number }): Promise<Result<{ readonly csv: string }, NotAllowed>>;
}

export const statisticsApiInputs = {
  count: countedFactSchema,
  exportStatistics: v.strictObject({
    days: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(400)),
  }),
} satisfies { [M in keyof StatisticsApi]: v.GenericSchema<Parameters<StatisticsApi[M]>[0]> };
