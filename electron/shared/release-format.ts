import * as v from 'valibot';
import { type Collection, collections } from './content-model.ts';
import { type Locale, locales } from './locales.ts';
import { speechSchema } from './speech-model.ts';

/** Version of the record schemas; a page that knows another version refuses the release. */
export const contentSchemaVersion = 1;

const sha256Schema = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const bytesSchema = v.pipe(v.number(), v.integer(), v.minValue(0));
const fileSchema = v.strictObject({ sha256: sha256Schema, bytes: bytesSchema });
const seqSchema = v.pipe(v.number(), v.integer(), v.minValue(1));

/** Who shows a release: all kiosks, those at a fair, or the one on which it is tried first. */
export const channels = ['stable', 'event', 'pilot'] as const;
export type Channel = (typeof channels)[number];

const mediaSchema = v.strictObject({
  sha256: sha256Schema,
  bytes: bytesSchema,
  mime: v.picklist(['image/webp', 'audio/ogg', 'video/mp4']),
  width: v.optional(v.number()),
  height: v.optional(v.number()),
  /** 1: the release is not shown without it. 2: a drawn placeholder stands in. */
  priority: v.picklist([1, 2]),
});

const countsSchema = v.strictObject(
  Object.fromEntries(collections.map((name) => [name, bytesSchema])) as {
    [C in Collection]: typeof bytesSchema;
  },
);

/** All of a release but the lists of its files. */
const releaseHeadFields = {
  schema: v.literal(1),
  channel: v.picklist(channels),
  /** Grows by one with each release of a channel; an older one is never taken over. */
  seq: seqSchema,
  releaseId: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  createdAt: v.pipe(v.string(), v.isoTimestamp()),
  author: v.string(),
  note: v.string(),
  locales: v.array(v.picklist(['ru', 'be', 'en'])),
  contentSchema: v.number(),
  /** The oldest version of the app that can show this release. */
  minApp: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, 'must be a version, 1.2.3')),
  /** SHA-256 over the sorted `collection/id` keys with the hash of each record (RFC 8785 JSON). */
  resultHash: sha256Schema,
  counts: countsSchema,
  /** `collection/id` keys without which the page cannot work. */
  required: v.array(v.string()),
  /** The page's own words, read out. */
  speech: v.optional(speechSchema),
  /** Search indexes built when publishing; without one the page builds its own. */
  search: v.optional(
    v.strictObject(
      Object.fromEntries(locales.map((locale) => [locale, v.optional(fileSchema)])) as {
        [L in Locale]: v.OptionalSchema<typeof fileSchema, undefined>;
      },
    ),
  ),
};

/**
 * One published state of all content. Records travel in buckets, pictures as media; every part is
 * a file named by its SHA-256, so a release is verified by hashing what it lists.
 */
export const releaseManifestSchema = v.strictObject({
  ...releaseHeadFields,
  /** Each collection sorted by id and cut into pieces: RFC 8785 JSON arrays of records. */
  buckets: v.array(
    v.strictObject({
      sha256: sha256Schema,
      bytes: bytesSchema,
      collection: v.picklist(collections),
      count: bytesSchema,
      /** The same bytes as gzip, which is what travels; without it the bucket itself does. */
      packed: v.optional(fileSchema),
    }),
  ),
  media: v.array(mediaSchema),
});
export type ReleaseManifest = v.InferOutput<typeof releaseManifestSchema>;

/**
 * What turns one release into a later one without fetching its lists and buckets again. The result
 * is checked against the hashes of the later release, so that a diff can save bytes but not err.
 */
export const releaseDiffSchema = v.strictObject({
  schema: v.literal(1),
  /** SHA-256 of the manifest that this starts from. */
  from: sha256Schema,
  head: v.strictObject(releaseHeadFields),
  put: v.array(
    v.strictObject({
      collection: v.picklist(collections),
      record: v.looseObject({ id: v.string() }),
    }),
  ),
  /** `collection/id` keys of records that are gone. */
  del: v.array(v.string()),
  mediaAdd: v.array(mediaSchema),
  mediaDel: v.array(sha256Schema),
  /** The packed form of each bucket that the earlier release does not have. */
  packed: v.array(v.strictObject({ of: sha256Schema, ...fileSchema.entries })),
});
export type ReleaseDiff = v.InferOutput<typeof releaseDiffSchema>;

/** The mutable file at the root of a release tree: which manifest is current. */
export const releasePointerSchema = v.strictObject({ manifest: sha256Schema, bytes: bytesSchema });
export type ReleasePointer = v.InferOutput<typeof releasePointerSchema>;

/** Path of a blob below the root of a release tree. */
export const blobPath = (sha256: string): string => `blobs/${sha256.slice(0, 2)}/${sha256}`;

export const recordKey = (collection: Collection, id: string): string => `${collection}/${id}`;
