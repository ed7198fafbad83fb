import * as v from 'valibot';
import { locales } from './locales.ts';

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

/** One local day: how often each thing has happened, by a key such as `record/places/mir-castle`. */
export const dayCountsSchema = v.strictObject({
  day: v.pipe(v.string(), v.isoDate()),
  counts: v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(0))),
});
export type DayCounts = Readonly<v.InferOutput<typeof dayCountsSchema>>;

export interface StatisticsApi {
  /** Counts one of what has happened; never fails for the page. */
  count(input: CountedFact): Promise<void>;
}

export const statisticsApiInputs = {
  count: countedFactSchema,
} satisfies { [M in keyof StatisticsApi]: v.GenericSchema<Parameters<StatisticsApi[M]>[0]> };
