import * as v from 'valibot';
import { commonFields, idSchema, localizedTextSchema } from './content-fields.ts';

/** A question of the children's quiz; its title is the question. */
export const questionSchema = v.strictObject({
  ...commonFields,
  options: v.strictTuple([localizedTextSchema, localizedTextSchema, localizedTextSchema]),
  /** Which of the options is right, counted from 0. The page shuffles them. */
  answer: v.picklist([0, 1, 2]),
  /** One sentence that says why. */
  explanation: localizedTextSchema,
  /** The record that tells more. */
  about: v.strictObject({
    collection: v.picklist(['places', 'regions', 'events', 'exhibits', 'lines']),
    id: idSchema,
  }),
});
export type Question = v.InferOutput<typeof questionSchema>;
