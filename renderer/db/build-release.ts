import type { AnyRecord } from '#shared/content-model';
import type { ReleaseManifest } from '#shared/release-format';
import { compareWithRelease, ReleaseMismatch, sha256Of } from './check-release.ts';
import { type ContentDatabase, openDatabase } from './database.ts';

/** Records to a transaction: a larger one keeps readers waiting for longer. */
const chunkSize = 200;

type Bucket = ReleaseManifest['buckets'][number];

/**
 * Builds the database of a release from its record buckets and checks the result: counts, required
 * records, and the hash of everything as read back from the database.
 * Throws {@link ReleaseMismatch} when anything is missing or different, other errors when storage or
 * the host failed; the incomplete database is then never used.
 */
export async function buildRelease(
  manifest: ReleaseManifest,
  fetchBucket: (sha256: string) => Promise<string>,
): Promise<void> {
  const db = openDatabase(manifest.releaseId);
  try {
    await db.delete({ disableAutoOpen: false });
    await writeBuckets(db, manifest.buckets, fetchBucket);
    await compareWithRelease(db, manifest);
    await db.meta.put({
      key: 'complete',
      releaseId: manifest.releaseId,
      resultHash: manifest.resultHash,
    });
  } catch (error) {
    // Half a database is of no use, and takes the room that the shown one or the next attempt needs.
    await db.delete().catch(() => undefined);
    throw error;
  } finally {
    db.close();
  }
}

/** While one bucket is written the next one is fetched, proved and parsed. */
async function writeBuckets(
  db: ContentDatabase,
  buckets: readonly Bucket[],
  fetchBucket: (sha256: string) => Promise<string>,
): Promise<void> {
  const recordsAt = (index: number): Promise<readonly AnyRecord[]> | undefined => {
    const reading = buckets[index] && readBucket(buckets[index], fetchBucket);
    // Whether it failed is looked at when its turn comes.
    reading?.catch(() => undefined);
    return reading;
  };
  let coming = recordsAt(0);
  for (const [index, { collection }] of buckets.entries()) {
    const records = (await coming) ?? [];
    coming = recordsAt(index + 1);
    for (let from = 0; from < records.length; from += chunkSize) {
      await db.table(collection).bulkPut(records.slice(from, from + chunkSize));
    }
  }
}

/** The host validated every record when it built the release, and the hash proves it is that. */
async function readBucket(
  { sha256 }: Bucket,
  fetchBucket: (sha256: string) => Promise<string>,
): Promise<readonly AnyRecord[]> {
  const text = await fetchBucket(sha256);
  if ((await sha256Of(text)) !== sha256) throw new ReleaseMismatch(`bucket ${sha256} differs`);
  return JSON.parse(text);
}
