import * as v from 'valibot';
import {
  commonFields,
  idSchema,
  localDateSchema,
  localizedListSchema,
  localizedTextSchema,
  looseDateSchema,
  regionIdSchema,
} from './content-fields.ts';

export const eventCategories = [
  'youth',
  'folk',
  'gastro',
  'union',
  'sport',
  'music',
  'history',
  'industry',
  'rail',
  'science',
  'culture',
  'city',
  'faith',
  'theatre',
  'craft',
  'holiday',
] as const;

const monthSchema = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12));

export const eventSchema = v.strictObject({
  ...commonFields,
  place: localizedTextSchema,
  regions: v.pipe(v.array(regionIdSchema), v.minLength(1)),
  /** The date in the visitor's words; begins with "usually" where it is not confirmed. */
  when: localizedTextSchema,
  months: v.array(monthSchema),
  startDate: v.nullable(localDateSchema),
  endDate: v.nullable(localDateSchema),
  timeZone: v.picklist(['Europe/Moscow', 'Europe/Minsk']),
  recurrence: v.picklist(['once', 'annual', 'biennial', 'irregular']),
  dateStatus: v.picklist(['confirmed', 'fixed', 'month', 'usual', 'unknown']),
  category: v.picklist(eventCategories),
  /** The series of which this record is one year's edition: the page shows one of the two. */
  editionOf: v.nullable(idSchema),
  text: localizedTextSchema,
  /** What the sources say, for the staff: the text is written from it. */
  facts: localizedListSchema,
});
export type KioskEvent = v.InferOutput<typeof eventSchema>;

export const exhibitThemes = [
  'industry',
  'energy',
  'textile',
  'craft',
  'culture',
  'art',
  'science',
  'transport',
  'food',
  'mining',
  'it',
  'nature',
  'history',
] as const;

export const exhibitSchema = v.strictObject({
  ...commonFields,
  place: v.nullable(localizedTextSchema),
  regions: v.pipe(v.array(regionIdSchema), v.minLength(1)),
  theme: v.picklist(exhibitThemes),
  /** The period that the numbers describe. */
  asOf: v.nullable(looseDateSchema),
  verified: v.boolean(),
  website: v.optional(v.pipe(v.string(), v.url())),
  text: localizedTextSchema,
  /** What the sources say, for the staff: the text is written from it. */
  facts: localizedListSchema,
});
export type Exhibit = v.InferOutput<typeof exhibitSchema>;

export const noticeSchema = v.strictObject({ ...commonFields, text: localizedTextSchema });
