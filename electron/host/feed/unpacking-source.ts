import type { ReleaseManifest } from '#shared/release-format';
import { err, ok } from '#shared/result';
import { unpackBucket } from '../encode-release.ts';
import { bodyOf, type FeedSource } from './feed-source.ts';
import { readBlobWhole } from './find-release.ts';

/**
 * Gives out the buckets of a release as they are, and fetches them as gzip. A bucket is small: one
 * that breaks off is fetched again whole.
 */
export function unpackingSource(
  source: FeedSource,
  manifest: Pick<ReleaseManifest, 'buckets'>,
): Pick<FeedSource, 'readBlob'> {
  const packedBuckets = new Map(
    manifest.buckets.flatMap((bucket) => (bucket.packed ? [[bucket.sha256, bucket] as const] : [])),
  );
  return {
    async readBlob(sha256, request) {
      const bucket = packedBuckets.get(sha256);
      if (!bucket?.packed) return source.readBlob(sha256, request);
      const packed = await readBlobWhole(source, bucket.packed, request.signal);
      if (!packed.ok) return packed;
      const bytes = unpackBucket(packed.value, bucket);
      if (!bytes) return err({ type: 'malformed', reason: 'a bucket that does not unpack' });
      return ok({ from: 0, body: bodyOf(bytes) });
    },
  };
}
