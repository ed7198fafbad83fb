import * as v from 'valibot';
import type { Picture } from './content-fields.ts';
import { type Collection, collections } from './content-model.ts';
import type { Problem } from './content-problem.ts';
import { type Locale, locales } from './locales.ts';

/**
 * What staff edit: the records of the release that is shown, with the changes that are not
 * published yet. A record in the making may lack anything but its id.
 */

/** A record as it stands in the editor; only its id is certain. */
export type DraftRecord = Readonly<Record<string, unknown>> & { readonly id: string };

/**
 * `draft` is left out of the next release, `ready` goes into it, `removed` is taken out of it.
 * Null for a record that is as published.
 */
export const draftStates = ['draft', 'ready', 'removed'] as const;
export type DraftState = (typeof draftStates)[number];

/** One line in the list of everything. */
export interface RecordSummary {
  readonly collection: Collection;
  readonly id: string;
  readonly title: { readonly [L in Locale]?: string };
  readonly state: DraftState | null;
  readonly isPublished: boolean;
  readonly isHidden: boolean;
  /** Region, or regions, as ISO 3166-2. */
  readonly regions: readonly string[];
  /** Languages in which a text is missing that another language has. */
  readonly missing: readonly Locale[];
  readonly checkedOn: string | null;
  readonly pictures: readonly Picture[];
  readonly showFrom: string | null;
  readonly showUntil: string | null;
  readonly changedAt: string | null;
  readonly changedBy: string | null;
  readonly errors: number;
  readonly warnings: number;
}

/** One record with all that the editor needs. */
export interface EditableRecord {
  readonly collection: Collection;
  readonly id: string;
  /** Counts the changes; 0 for a record that nobody has changed since it was published. */
  readonly revision: number;
  readonly state: DraftState | null;
  readonly record: DraftRecord;
  /** As visitors see it now, or null for a record that is new. */
  readonly published: DraftRecord | null;
  readonly problems: readonly Problem[];
}

/** All records as visitors would see them with every change that staff have made. */
export interface PreviewContent {
  readonly records: { readonly [C in Collection]: readonly DraftRecord[] };
  /** What cannot be shown yet, because something in it is missing. */
  readonly unfinished: readonly RecordAddress[];
}

/** The new value of one field; undefined takes the field away. `field` as in {@link fieldPaths}. */
export interface FieldChange {
  readonly field: string;
  readonly value?: unknown;
}

/** The same field changed by two people, to different values. */
export interface FieldConflict {
  readonly field: string;
  readonly mine: unknown;
  readonly theirs: unknown;
}

export type SaveError =
  | { readonly type: 'not-allowed' }
  | { readonly type: 'gone' }
  | { readonly type: 'too-long'; readonly field: string; readonly most: number }
  /** Nothing was saved: whoever edits chooses field by field and saves again. */
  | {
      readonly type: 'conflict';
      readonly fields: readonly FieldConflict[];
      readonly current: EditableRecord;
      readonly changedBy: string;
    }
  /** The disk is full, or the shared folder is away. */
  | { readonly type: 'not-written' };

/** One change of the journal, newest first where it is listed. */
export interface HistoryEntry {
  readonly revision: number;
  readonly at: string;
  readonly by: string;
  readonly act: 'create' | 'edit' | 'state' | 'restore' | 'publish';
  readonly fields: readonly {
    readonly field: string;
    readonly from?: unknown;
    readonly to?: unknown;
  }[];
}

const collectionSchema = v.picklist(collections);
/** Ids are never shown; staff do not choose them. */
const recordIdSchema = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/),
  v.maxLength(100),
);
export const recordAddressSchema = v.strictObject({
  collection: collectionSchema,
  id: recordIdSchema,
});
export type RecordAddress = v.InferOutput<typeof recordAddressSchema>;

/** Longest text of one field, in characters: a page of a book; what is longer is a mistake. */
export const longestText = 20_000;

export const fieldChangeSchema = v.strictObject({
  field: v.pipe(v.string(), v.regex(/^[a-zA-Z]+(?:\.(?:ru|be|en))?$/)),
  value: v.optional(v.unknown()),
});

export const saveRecordSchema = v.strictObject({
  ...recordAddressSchema.entries,
  revision: v.pipe(v.number(), v.integer(), v.minValue(0)),
  changes: v.pipe(v.array(fieldChangeSchema), v.maxLength(200)),
  state: v.optional(v.picklist(draftStates)),
});
export type SaveRecord = v.InferOutput<typeof saveRecordSchema>;

const isLocalized = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.keys(value).length > 0 &&
  Object.keys(value).every((key) => (locales as readonly string[]).includes(key));

/**
 * The fields of a record that are saved and merged one by one: a text in each of its languages
 * (`title.be`), everything else as a whole (`position`, `stops`).
 */
export function fieldPaths(record: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(record).flatMap(([key, value]) => {
    if (value === undefined) return [];
    return isLocalized(value) ? Object.keys(value).map((locale) => `${key}.${locale}`) : [key];
  });
}

export function readField(record: Readonly<Record<string, unknown>>, field: string): unknown {
  const [key = '', locale] = field.split('.');
  const value = record[key];
  if (locale === undefined) return value;
  return isLocalized(value) ? value[locale] : undefined;
}

/** The record with one field changed; texts without a letter in any language go altogether. */
export function withField<R extends Readonly<Record<string, unknown>>>(
  record: R,
  { field, value }: FieldChange,
): R {
  const [key = '', locale] = field.split('.');
  const { [key]: present, ...others } = record;
  if (locale === undefined)
    return (value === undefined ? others : { ...record, [key]: value }) as R;
  const texts = { ...(isLocalized(present) ? present : {}), [locale]: value };
  if (value === undefined) delete texts[locale];
  return (Object.keys(texts).length === 0 ? others : { ...record, [key]: texts }) as R;
}
