import { gunzipSync, gzipSync } from 'node:zlib';
import canonicalize from 'canonicalize';
import { type Collection, collections } from '#shared/content-model';
import type { ReleaseManifest } from '#shared/release-format';
import { sha256Of } from './blob-folder.ts';

/** Records to a bucket: a change of one record should not resend all of them. */
const recordsPerBucket = 200;

type RecordsByCollection = { readonly [C in Collection]: readonly { readonly id: string }[] };

interface EncodedBuckets {
  readonly buckets: ReleaseManifest['buckets'];
  readonly bytesBySha256: ReadonlyMap<string, Buffer>;
}

/**
 * The record buckets of a release. Equal records give equal bytes wherever this runs, so that a
 * kiosk can make the buckets of a later release out of those that it has.
 */
export function encodeBuckets(records: RecordsByCollection): EncodedBuckets {
  const buckets: ReleaseManifest['buckets'] = [];
  const bytesBySha256 = new Map<string, Buffer>();
  for (const collection of collections) {
    const sorted = records[collection].toSorted((a, b) => (a.id < b.id ? -1 : 1));
    for (let from = 0; from < sorted.length; from += recordsPerBucket) {
      const part = sorted.slice(from, from + recordsPerBucket);
      const bytes = encodeJson(part);
      const sha256 = sha256Of(bytes);
      bytesBySha256.set(sha256, bytes);
      buckets.push({ sha256, bytes: bytes.length, collection, count: part.length });
    }
  }
  return { buckets, bytesBySha256 };
}

/** RFC 8785: the same bytes for the same value. */
export const encodeJson = (value: unknown): Buffer => Buffer.from(canonicalize(value) ?? '');

export const sortedMedia = (media: Iterable<ReleaseManifest['media'][number]>) =>
  [...media].sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1));

type Bucket = ReleaseManifest['buckets'][number];

export const withPacked = (bucket: Bucket, packed: Bucket['packed']): Bucket =>
  packed ? { ...bucket, packed } : bucket;

export const packBucket = (bytes: Buffer): Buffer => gzipSync(bytes, { level: 9 });

/** Null when it is not what was packed; more bytes than promised are never unpacked. */
export function unpackBucket(packed: Buffer, { sha256, bytes }: Bucket): Buffer | null {
  try {
    const unpacked = gunzipSync(packed, { maxOutputLength: Math.max(bytes, 1) });
    return sha256Of(unpacked) === sha256 ? unpacked : null;
  } catch {
    return null;
  }
}
