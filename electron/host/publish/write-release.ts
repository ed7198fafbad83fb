import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Picture } from '#shared/content-fields';
import { type Collection, collections } from '#shared/content-model';
import { locales } from '#shared/locales';
import {
  blobPath,
  contentSchemaVersion,
  type ReleaseManifest,
  type ReleasePointer,
  recordKey,
} from '#shared/release-format';
import { resultHash } from '#shared/result-hash';
import { sha256Of } from '../blob-folder.ts';
import type { Records } from './check-records.ts';

/** Records to a bucket: a change of one record should not resend all of them. */
const recordsPerBucket = 200;

/** What a person says about a release when publishing it. */
interface ReleaseNote {
  readonly channel: ReleaseManifest['channel'];
  readonly seq: number;
  readonly createdAt: string;
  readonly author: string;
  readonly note: string;
}

export interface PictureFile {
  readonly bytes: Buffer;
  readonly width: number;
  readonly height: number;
}

interface ReleaseInput {
  readonly note: ReleaseNote;
  readonly records: Records;
  /** Encoded pictures by `collection/id`, widths ascending. Records with own pictures keep those. */
  readonly drawings: ReadonlyMap<string, readonly PictureFile[]>;
  /** `collection/id` keys without which the page cannot work. */
  readonly required: readonly string[];
}

/**
 * Writes a release tree: blobs named by their hash, then the manifest, then the pointer to it, so
 * that a reader never sees a pointer to something that is not there yet.
 */
export async function writeRelease(folder: string, input: ReleaseInput): Promise<ReleaseManifest> {
  const media = new Map<string, ReleaseManifest['media'][number]>();
  const buckets: ReleaseManifest['buckets'][number][] = [];
  const keyed: { key: string; record: unknown }[] = [];

  for (const collection of collections) {
    const records = await Promise.all(
      input.records[collection].map(async (record) => {
        const files = input.drawings.get(recordKey(collection, record.id)) ?? [];
        if (record.pictures || files.length === 0) return record;
        return { ...record, pictures: [await writePicture(folder, files, media)] };
      }),
    );
    for (const record of records) keyed.push({ key: recordKey(collection, record.id), record });
    buckets.push(...(await writeBuckets(folder, collection, records)));
  }

  const { note } = input;
  const hash = await resultHash(keyed, sha256Of);
  const manifest: ReleaseManifest = {
    schema: 1,
    ...note,
    releaseId: `${note.channel}-${note.seq}-${hash.slice(0, 12)}`,
    locales: [...locales],
    contentSchema: contentSchemaVersion,
    resultHash: hash,
    counts: Object.fromEntries(
      collections.map((name) => [name, input.records[name].length]),
    ) as ReleaseManifest['counts'],
    buckets,
    media: [...media.values()].sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1)),
    required: [...input.required],
  };
  const bytes = Buffer.from(JSON.stringify(manifest));
  const pointer: ReleasePointer = {
    manifest: await writeBlob(folder, bytes),
    bytes: bytes.length,
  };
  await writeFile(join(folder, 'release.json'), JSON.stringify(pointer));
  return manifest;
}

async function writePicture(
  folder: string,
  files: readonly PictureFile[],
  media: Map<string, ReleaseManifest['media'][number]>,
): Promise<Picture> {
  const variants = await Promise.all(
    files.map(async ({ bytes, width, height }) => {
      const sha256 = await writeBlob(folder, bytes);
      media.set(sha256, {
        sha256,
        bytes: bytes.length,
        mime: 'image/webp',
        width,
        height,
        priority: 2,
      });
      return { sha256, width, height };
    }),
  );
  return { kind: 'drawing', variants };
}

async function writeBuckets(
  folder: string,
  collection: Collection,
  records: readonly unknown[],
): Promise<ReleaseManifest['buckets']> {
  const buckets: ReleaseManifest['buckets'] = [];
  for (let from = 0; from < records.length; from += recordsPerBucket) {
    const part = records.slice(from, from + recordsPerBucket);
    const bytes = Buffer.from(JSON.stringify(part));
    const sha256 = await writeBlob(folder, bytes);
    buckets.push({ sha256, bytes: bytes.length, collection, count: part.length });
  }
  return buckets;
}

async function writeBlob(folder: string, bytes: Buffer): Promise<string> {
  const sha256 = sha256Of(bytes);
  const path = join(folder, blobPath(sha256));
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes);
  return sha256;
}
