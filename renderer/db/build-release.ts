import type { AnyRecord, Collection } from '#shared/content-model';
import { type ReleaseManifest, recordKey } from '#shared/release-format';
import { type KeyedRecord, resultHash } from '#shared/result-hash';
import { type ContentDatabase, openDatabase } from './database.ts';

const chunkSize = 500;

type Bucket = ReleaseManifest['buckets'][number];

/** The records are not those of the release: building them again would not help. */
export class ReleaseMismatch extends Error {}

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
    for (const bucket of manifest.buckets) await writeBucket(db, bucket, fetchBucket);
    await verify(db, manifest);
    await db.meta.put({
      key: 'complete',
      releaseId: manifest.releaseId,
      resultHash: manifest.resultHash,
    });
  } finally {
    db.close();
  }
}

async function writeBucket(
  db: ContentDatabase,
  bucket: Bucket,
  fetchBucket: (sha256: string) => Promise<string>,
): Promise<void> {
  const text = await fetchBucket(bucket.sha256);
  if ((await sha256Of(text)) !== bucket.sha256)
    throw new ReleaseMismatch(`bucket ${bucket.sha256} differs`);
  const records = JSON.parse(text) as AnyRecord[];
  for (let from = 0; from < records.length; from += chunkSize) {
    // The host validated every record when it built the release, and the hash proves it is that.
    await db.table(bucket.collection).bulkPut(records.slice(from, from + chunkSize));
  }
}

async function verify(db: ContentDatabase, manifest: ReleaseManifest): Promise<void> {
  const held: KeyedRecord[] = [];
  for (const [name, count] of Object.entries(manifest.counts) as [Collection, number][]) {
    const records: AnyRecord[] = await db.table(name).toArray();
    if (records.length !== count)
      throw new ReleaseMismatch(`${name}: ${records.length} of ${count} records`);
    for (const record of records) held.push({ key: recordKey(name, record.id), record });
  }
  const keys = new Set(held.map(({ key }) => key));
  const missing = manifest.required.find((key) => !keys.has(key));
  if (missing !== undefined) throw new ReleaseMismatch(`required record ${missing} is missing`);
  if ((await resultHash(held, sha256Of)) !== manifest.resultHash) {
    throw new ReleaseMismatch('records differ from the release');
  }
}

async function sha256Of(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
