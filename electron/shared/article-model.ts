import * as v from 'valibot';
import {
  commonFields,
  idSchema,
  localizedListSchema,
  localizedTextSchema,
  text,
} from './content-fields.ts';

const decisionSchema = v.strictObject({
  questions: v.array(
    v.strictObject({
      id: idSchema,
      title: localizedTextSchema,
      options: v.array(v.strictObject({ id: idSchema, title: localizedTextSchema })),
    }),
  ),
  answers: v.array(
    v.strictObject({
      /** Question id → the options to which this answer applies; an absent question means any. */
      when: v.record(idSchema, v.array(idSchema)),
      title: localizedTextSchema,
      points: localizedListSchema,
      certain: v.boolean(),
      verifyAt: localizedTextSchema,
      sources: v.array(text),
    }),
  ),
});
/** Questions with options, and an answer for every combination of them. */
export type Decision = v.InferOutput<typeof decisionSchema>;

export const articleSchema = v.strictObject({
  ...commonFields,
  icon: v.picklist([
    'passport',
    'phone',
    'money',
    'sim',
    'medical',
    'lost',
    'family',
    'animals',
    'centre',
    'youth',
    'union',
    'luggage',
    'time',
  ]),
  summary: localizedTextSchema,
  sections: v.array(
    v.strictObject({ heading: localizedTextSchema, paragraphs: localizedListSchema }),
  ),
  verifyAt: v.nullable(localizedTextSchema),
  verified: v.boolean(),
  decision: v.optional(decisionSchema),
});
export type Article = v.InferOutput<typeof articleSchema>;
