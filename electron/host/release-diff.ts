import { type Collection, collections } from '#shared/content-model';
import { type ReleaseDiff, type ReleaseManifest, recordKey } from '#shared/release-format';
import { encodeBuckets, encodeJson, sortedMedia, withPacked } from './encode-release.ts';

/** A release as its bytes: the manifest's hash, the manifest, and its buckets by their SHA-256. */
export interface ReleaseParts {
  readonly sha256: string;
  readonly manifest: ReleaseManifest;
  readonly bucket: (sha256: string) => Promise<Buffer | null> | Buffer | null;
}

type StoredRecord = Readonly<Record<string, unknown>> & { readonly id: string };
type StoredRecords = { readonly [C in Collection]: Map<string, StoredRecord> };

/**
 * Rejects when a bucket of either release is missing. A release of which buckets travel packed is
 * never followed by one of which they do not: feeds pack all of them.
 */
export async function makeDiff(older: ReleaseParts, newer: ReleaseParts): Promise<ReleaseDiff> {
  const before = await readRecords(older);
  const after = await readRecords(newer);
  const put: { collection: Collection; record: StoredRecord }[] = [];
  const del: string[] = [];
  for (const collection of collections) {
    for (const [id, record] of after[collection]) {
      const known = before[collection].get(id);
      if (!known || !encodeJson(known).equals(encodeJson(record))) put.push({ collection, record });
    }
    for (const id of before[collection].keys()) {
      if (!after[collection].has(id)) del.push(recordKey(collection, id));
    }
  }
  const { buckets, media, ...head } = newer.manifest;
  const packedBefore = new Map(
    older.manifest.buckets.map(({ sha256, packed }) => [sha256, packed?.sha256]),
  );
  const hadMedia = new Set(older.manifest.media.map(({ sha256 }) => sha256));
  const hasMedia = new Set(media.map(({ sha256 }) => sha256));
  return {
    schema: 1,
    from: older.sha256,
    head,
    put,
    del,
    mediaAdd: media.filter(({ sha256 }) => !hadMedia.has(sha256)),
    mediaDel: [...hadMedia].filter((sha256) => !hasMedia.has(sha256)),
    packed: buckets.flatMap(({ sha256, packed }) =>
      packed && packedBefore.get(sha256) !== packed.sha256 ? [{ of: sha256, ...packed }] : [],
    ),
  };
}

interface Rebuilt {
  readonly manifestBytes: Buffer;
  readonly buckets: ReadonlyMap<string, Buffer>;
}

/**
 * The later release, byte for byte, if the diff belongs to the older one; its hash tells. Rejects
 * when a bucket of the older release is missing.
 */
export async function applyDiff(older: ReleaseParts, diff: ReleaseDiff): Promise<Rebuilt> {
  const records = await readRecords(older);
  for (const key of diff.del) {
    const slash = key.indexOf('/');
    const collection = collections.find((name) => name === key.slice(0, slash));
    if (collection) records[collection].delete(key.slice(slash + 1));
  }
  for (const { collection, record } of diff.put) records[collection].set(record.id, record);

  const media = new Map(older.manifest.media.map((each) => [each.sha256, each]));
  for (const sha256 of diff.mediaDel) media.delete(sha256);
  for (const each of diff.mediaAdd) media.set(each.sha256, each);

  const packedOf = new Map<string, { readonly sha256: string; readonly bytes: number }>();
  for (const { sha256, packed } of older.manifest.buckets) if (packed) packedOf.set(sha256, packed);
  for (const { of, ...packed } of diff.packed) packedOf.set(of, packed);
  const { buckets, bytesBySha256 } = encodeBuckets(
    mapCollections((collection) => [...records[collection].values()]),
  );
  const manifest: ReleaseManifest = {
    ...diff.head,
    buckets: buckets.map((bucket) => withPacked(bucket, packedOf.get(bucket.sha256))),
    media: sortedMedia(media.values()),
  };
  return { manifestBytes: encodeJson(manifest), buckets: bytesBySha256 };
}

async function readRecords({ manifest, bucket }: ReleaseParts): Promise<StoredRecords> {
  const records = mapCollections(() => new Map<string, StoredRecord>());
  for (const { sha256, collection } of manifest.buckets) {
    const bytes = await bucket(sha256);
    if (!bytes) throw new Error(`bucket ${sha256} is missing`);
    // Buckets are what a publisher has checked, and their hash says that these are such.
    for (const record of JSON.parse(bytes.toString()) as StoredRecord[]) {
      records[collection].set(record.id, record);
    }
  }
  return records;
}

const mapCollections = <T>(of: (collection: Collection) => T) =>
  Object.fromEntries(collections.map((name) => [name, of(name)])) as { [C in Collection]: T };
