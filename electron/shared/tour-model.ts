import * as v from 'valibot';
import { commonFields, idSchema, localizedTextSchema } from './content-fields.ts';

/**
 * How a traveller gets to a stop from the one before. Distances are not stored: the page computes
 * them from the positions, and a train's along the line between its two stations.
 */
const waySchema = v.variant('by', [
  v.strictObject({ by: v.literal('walk') }),
  v.strictObject({ by: v.literal('bus'), note: v.optional(localizedTextSchema) }),
  v.strictObject({ by: v.literal('car'), note: v.optional(localizedTextSchema) }),
  v.strictObject({
    by: v.literal('train'),
    fromStopId: idSchema,
    toStopId: idSchema,
    note: v.optional(localizedTextSchema),
  }),
]);
export type Way = v.InferOutput<typeof waySchema>;

const day = v.pipe(v.number(), v.integer(), v.minValue(1));

/** A ready itinerary: places in the order in which they are visited. */
export const tourSchema = v.strictObject({
  ...commonFields,
  text: localizedTextSchema,
  /** How the tour is meant to be travelled as a whole. */
  travel: v.picklist(['walk', 'train', 'car']),
  days: day,
  /** The place whose picture stands for the tour. */
  coverId: idSchema,
  stops: v.pipe(
    v.array(
      v.strictObject({
        placeId: idSchema,
        day,
        /** Our advice for a visit without hurry, in minutes; no opening hours are implied. */
        minutes: v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(600)),
        /** What to do there, in this tour. */
        note: localizedTextSchema,
        /** From the stop before, for the first from the kiosk; null where the tour starts there. */
        way: v.nullable(waySchema),
      }),
    ),
    v.minLength(3),
  ),
});
export type Tour = v.InferOutput<typeof tourSchema>;
export type TourStop = Tour['stops'][number];
