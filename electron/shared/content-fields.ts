import * as v from 'valibot';
import { speechSchema } from './speech-model.ts';

/**
 * Fields that records share. Coordinates are WGS 84 `[lat, lon]`, regions ISO 3166-2, countries
 * ISO 3166-1 alpha-2, dates ISO 8601 local calendar dates.
 */

export const text = v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'));
const idPattern = /^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/;

export const idSchema = v.pipe(v.string(), v.regex(idPattern, 'must be words joined by hyphens'));
export const localDateSchema = v.pipe(v.string(), v.isoDate('must be a date, YYYY-MM-DD'));

/** A date known to the day, the month or only the year. */
export const looseDateSchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/, 'must be YYYY, YYYY-MM or YYYY-MM-DD'),
);

export const localizedTextSchema = v.strictObject({ ru: text, be: text, en: v.optional(text) });
export type LocalizedText = v.InferOutput<typeof localizedTextSchema>;

/** Sentences that staff may add in Russian first; the page labels what is missing in a language. */
export const localizedListSchema = v.strictObject({
  ru: v.array(text),
  be: v.optional(v.array(text)),
  en: v.optional(v.array(text)),
});
export type LocalizedList = v.InferOutput<typeof localizedListSchema>;

export const positionSchema = v.strictTuple([
  v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
  v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
]);
/** WGS 84 latitude and longitude in degrees. */
export type Position = v.InferOutput<typeof positionSchema>;

export const countrySchema = v.picklist(['RU', 'BY']);
export type Country = v.InferOutput<typeof countrySchema>;

export const regionIdSchema = v.pipe(
  v.string(),
  v.regex(/^(RU|BY)(-[A-Z]{2,3})?$/, 'must be ISO 3166-2'),
);

const sha256Schema = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'must be a SHA-256'));

const pictureSchema = v.strictObject({
  /** `drawing` is made by us from the record; `photo` was supplied by staff. */
  kind: v.picklist(['drawing', 'photo']),
  /** Widths ascending, all of one aspect ratio. */
  variants: v.array(
    v.strictObject({ sha256: sha256Schema, width: v.number(), height: v.number() }),
  ),
});
export type Picture = v.InferOutput<typeof pictureSchema>;

/** Fields of every record. */
export const commonFields = {
  id: idSchema,
  title: localizedTextSchema,
  /** The day on which a person last verified the record, or null while nobody has. */
  checkedOn: v.nullable(localDateSchema),
  showFrom: v.optional(v.pipe(v.string(), v.isoTimestamp())),
  showUntil: v.optional(v.pipe(v.string(), v.isoTimestamp())),
  /** Taken off the screens by staff, for as long as they like. */
  hidden: v.optional(v.boolean()),
  sources: v.array(text),
  /** For the staff, never shown to visitors. */
  staffNote: v.optional(text),
  /** Statements of the texts that no source of the record bears out, for the staff to verify. */
  toVerify: v.optional(v.array(text)),
  pictures: v.optional(v.array(pictureSchema)),
  speech: v.optional(speechSchema),
};
