import * as v from 'valibot';
import { type Collection, collections } from './content-model.ts';

/** Version of the record schemas; a page that knows another version refuses the release. */
export const contentSchemaVersion = 1;

const sha256Schema = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const bytesSchema = v.pipe(v.number(), v.integer(), v.minValue(0));

const countsSchema = v.strictObject(
  Object.fromEntries(collections.map((name) => [name, bytesSchema])) as {
    [C in Collection]: typeof bytesSchema;
  },
);

/**
 * One published state of all content. Records travel in buckets, pictures as media; every part is
 * a file named by its SHA-256, so a release is verified by hashing what it lists.
 */
export const releaseManifestSchema = v.strictObject({
  schema: v.literal(1),
  channel: v.picklist(['stable', 'event', 'pilot']),
  seq: v.pipe(v.number(), v.integer(), v.minValue(1)),
  releaseId: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  createdAt: v.pipe(v.string(), v.isoTimestamp()),
  author: v.string(),
  note: v.string(),
  locales: v.array(v.picklist(['ru', 'be', 'en'])),
  contentSchema: v.number(),
  /** SHA-256 over the sorted `collection/id` keys with the hash of each record (RFC 8785 JSON). */
  resultHash: sha256Schema,
  counts: countsSchema,
  buckets: v.array(
    v.strictObject({
      sha256: sha256Schema,
      bytes: bytesSchema,
      collection: v.picklist(collections),
      count: bytesSchema,
    }),
  ),
  media: v.array(
    v.strictObject({
      sha256: sha256Schema,
      bytes: bytesSchema,
      mime: v.picklist(['image/webp', 'audio/ogg', 'video/mp4']),
      width: v.optional(v.number()),
      height: v.optional(v.number()),
      /** 1: the release is not shown without it. 2: a drawn placeholder stands in. */
      priority: v.picklist([1, 2]),
    }),
  ),
  /** `collection/id` keys without which the page cannot work. */
  required: v.array(v.string()),
});
export type ReleaseManifest = v.InferOutput<typeof releaseManifestSchema>;

/** The mutable file at the root of a release tree: which manifest is current. */
export const releasePointerSchema = v.strictObject({ manifest: sha256Schema, bytes: bytesSchema });
export type ReleasePointer = v.InferOutput<typeof releasePointerSchema>;

/** Path of a blob below the root of a release tree. */
export const blobPath = (sha256: string): string => `blobs/${sha256.slice(0, 2)}/${sha256}`;

export const recordKey = (collection: Collection, id: string): string => `${collection}/${id}`;
