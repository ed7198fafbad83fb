import { collections } from '#shared/content-model';
import type { CurrentRelease } from '#shared/kiosk-api';
import type { Records } from '../publish/check-records.ts';
import type { ReleaseLog } from '../publishing/release-log.ts';

interface ContentSource {
  current(): Promise<CurrentRelease | null>;
  /** Verified bytes by SHA-256. */
  blob(sha256: string): Promise<Buffer | null>;
}

const none = (): Records =>
  // One list for every collection.
  Object.fromEntries(collections.map((name) => [name, []])) as unknown as Records;

/**
 * Reads the records that staff edit: those of the release that is shown now, or of a newer one that
 * was published from here and is on its way. Each release is read once.
 * Rejects when a bucket has gone since the release was found whole.
 */
export function createPublishedRecords(
  content: ContentSource,
  releaseLog: ReleaseLog,
): () => Promise<Records> {
  let held: { readonly releaseId: string; readonly records: Records } | null = null;

  return async () => {
    const release = await content.current();
    const [newest] = await releaseLog.read();
    if (newest && newest.seq > (release?.manifest.seq ?? 0)) {
      if (held?.releaseId === newest.releaseId) return held.records;
      const records = await releaseLog.recordsOf(newest.seq);
      if (records) {
        held = { releaseId: newest.releaseId, records };
        return records;
      }
    }
    if (!release) return none();
    const { releaseId, buckets } = release.manifest;
    if (held?.releaseId === releaseId) return held.records;
    const records: Record<string, unknown[]> = none() as never;
    for (const { collection, sha256 } of buckets) {
      const bytes = await content.blob(sha256);
      if (!bytes) throw new Error(`bucket ${sha256} is gone`);
      records[collection]?.push(...(JSON.parse(bytes.toString('utf8')) as unknown[]));
    }
    // Every record was checked when the release was made, and its hash proves it is that one.
    held = { releaseId, records: records as unknown as Records };
    return held.records;
  };
}
