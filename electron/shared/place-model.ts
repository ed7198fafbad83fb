import * as v from 'valibot';
import {
  commonFields,
  countrySchema,
  localizedListSchema,
  localizedTextSchema,
  positionSchema,
  regionIdSchema,
} from './content-fields.ts';

export const regionSchema = v.strictObject({
  ...commonFields,
  id: regionIdSchema,
  country: countrySchema,
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
  facts: localizedListSchema,
  website: v.optional(v.pipe(v.string(), v.url())),
});
export type Place = v.InferOutput<typeof placeSchema>;
