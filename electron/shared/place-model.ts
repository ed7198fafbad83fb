import * as v from 'valibot';
import {
  commonFields,
  countrySchema,
  localizedListSchema,
  localizedTextSchema,
  positionSchema,
  regionIdSchema,
  text,
} from './content-fields.ts';

export const regionSchema = v.strictObject({
  ...commonFields,
  id: regionIdSchema,
  country: countrySchema,
  text: localizedTextSchema,
  /** Numbers that say the most of the region; the label names their year where they change. */
  figures: v.pipe(
    v.array(v.strictObject({ value: localizedTextSchema, label: localizedTextSchema })),
    v.maxLength(3),
  ),
});
export type Region = v.InferOutput<typeof regionSchema>;

export const placeCategories = [
  'church',
  'monastery',
  'fortress',
  'castle',
  'museum',
  'estate',
  'nature',
  'park',
  'monument',
  'memorial',
  'theatre',
  'viewpoint',
  'architecture',
  'archaeology',
  'industry',
  'craft',
  'information',
] as const;
export type PlaceCategory = (typeof placeCategories)[number];

export const placeSchema = v.strictObject({
  ...commonFields,
  country: countrySchema,
  region: regionIdSchema,
  city: localizedTextSchema,
  position: positionSchema,
  /** False where the point is from memory or a town centre; the page then says "approximately". */
  positionVerified: v.boolean(),
  category: v.picklist(placeCategories),
  unesco: v.nullable(v.picklist(['listed', 'tentative'])),
  built: v.nullable(localizedTextSchema),
  /** Why go there: one or two sentences. */
  lead: localizedTextSchema,
  /** What a guide tells on the spot. */
  body: localizedTextSchema,
  /** What to look at on the spot, a line each. */
  lookAt: v.optional(localizedListSchema),
  /** What the sources say, for the staff: the texts are written from it. */
  facts: localizedListSchema,
  address: v.optional(localizedTextSchema),
  /** Syntax of the OpenStreetMap key `opening_hours`; absent while nobody knows them. */
  openingHours: v.optional(text),
  /** When in the year it is worth going, or closed. */
  season: v.optional(localizedTextSchema),
  website: v.optional(v.pipe(v.string(), v.url())),
});
export type Place = v.InferOutput<typeof placeSchema>;
