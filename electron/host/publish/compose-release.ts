import type { Picture } from '#shared/content-fields';
import { collections } from '#shared/content-model';
import { type Locale, locales } from '#shared/locales';
import { contentSchemaVersion, type ReleaseManifest, recordKey } from '#shared/release-format';
import { resultHash } from '#shared/result-hash';
import type { Speech } from '#shared/speech-model';
import { sha256Of } from '../blob-folder.ts';
import {
  encodeBuckets,
  encodeJson,
  packBucket,
  sortedMedia,
  withPacked,
} from '../encode-release.ts';
import { ContentError, type Records } from './check-records.ts';
import type { ReleaseSpeech, SpeechFiles } from './read-speech.ts';

/** The oldest app that reads the records of {@link contentSchemaVersion}. */
const minApp = '0.1.0';

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

export interface ReleaseInput {
  readonly note: ReleaseNote;
  readonly records: Records;
  /** Encoded pictures by `collection/id`, widths ascending. Records with own pictures keep those. */
  readonly drawings: ReadonlyMap<string, readonly PictureFile[]>;
  /** What has been read out, where anything has. */
  readonly speech?: ReleaseSpeech;
  /** Bytes of pictures and sound that records bring along, by SHA-256; null where they are lost. */
  readonly ownMedia?: (sha256: string) => Promise<Buffer | null>;
  /** `collection/id` keys without which the page cannot work. */
  readonly required: readonly string[];
  /** Whether buckets travel as gzip. What is built into the app need not. */
  readonly packed?: boolean;
}

export interface ComposedRelease {
  readonly manifest: ReleaseManifest;
  readonly manifestBytes: Buffer;
  /** SHA-256 of the manifest, by which everything else is found. */
  readonly sha256: string;
  /** What is to be written, by SHA-256: pictures, sound, and buckets as they travel. */
  readonly blobs: ReadonlyMap<string, Buffer>;
  /** Buckets as the page reads them, by SHA-256. */
  readonly buckets: ReadonlyMap<string, Buffer>;
}

/** Everything that a release consists of, from checked records and their pictures. */
export async function composeRelease(input: ReleaseInput): Promise<ComposedRelease> {
  const media: Media = new Map();
  const blobs = new Map<string, Buffer>();
  const records = Object.fromEntries(
    collections.map((collection) => [
      collection,
      input.records[collection].map((record) => {
        const key = recordKey(collection, record.id);
        const files = input.drawings.get(key) ?? [];
        const spoken = input.speech?.records.get(key);
        return {
          ...record,
          ...(!record.pictures &&
            files.length > 0 && { pictures: [addPicture(files, media, blobs)] }),
          ...(spoken && { speech: addSpeech(spoken, media, blobs) }),
        };
      }),
    ]),
  ) as unknown as Records;

  if (input.ownMedia) await addOwnMedia(records, input.ownMedia, media, blobs);

  const encoded = encodeBuckets(records);
  const buckets = encoded.buckets.map((bucket) => {
    const bytes = encoded.bytesBySha256.get(bucket.sha256) ?? Buffer.of();
    const packed = input.packed ? packBucket(bytes) : undefined;
    const file = packed && { sha256: sha256Of(packed), bytes: packed.length };
    blobs.set(file?.sha256 ?? bucket.sha256, packed ?? bytes);
    return withPacked(bucket, file);
  });
  const keyed = collections.flatMap((collection) =>
    records[collection].map((record) => ({ key: recordKey(collection, record.id), record })),
  );
  const { note } = input;
  const words = input.speech?.words ?? {};
  const hash = await resultHash(keyed, sha256Of);
  const speech = Object.keys(words).length > 0 ? addSpeech(words, media, blobs) : undefined;
  const manifest: ReleaseManifest = {
    schema: 1,
    ...note,
    releaseId: `${note.channel}-${note.seq}-${hash.slice(0, 12)}`,
    locales: [...locales],
    contentSchema: contentSchemaVersion,
    minApp,
    resultHash: hash,
    counts: Object.fromEntries(
      collections.map((name) => [name, records[name].length]),
    ) as ReleaseManifest['counts'],
    buckets,
    media: sortedMedia(media.values()),
    required: [...input.required],
    ...(speech && { speech }),
  };
  const manifestBytes = encodeJson(manifest);
  return {
    manifest,
    manifestBytes,
    sha256: sha256Of(manifestBytes),
    blobs,
    buckets: encoded.bytesBySha256,
  };
}

type Media = Map<string, ReleaseManifest['media'][number]>;
type MediaKind = Pick<ReleaseManifest['media'][number], 'mime' | 'width' | 'height'>;

function addPicture(
  files: readonly PictureFile[],
  media: Media,
  blobs: Map<string, Buffer>,
): Picture {
  const variants = files.map(({ bytes, width, height }) => {
    const sha256 = sha256Of(bytes);
    blobs.set(sha256, bytes);
    media.set(sha256, {
      sha256,
      bytes: bytes.length,
      mime: 'image/webp',
      width,
      height,
      priority: 2,
    });
    return { sha256, width, height };
  });
  return { kind: 'drawing', variants };
}

/** Pictures and sound that records have from an earlier release, or from staff. */
async function addOwnMedia(
  records: Records,
  read: (sha256: string) => Promise<Buffer | null>,
  media: Media,
  blobs: Map<string, Buffer>,
): Promise<void> {
  async function add(sha256: string, kind: MediaKind, key: string): Promise<void> {
    if (media.has(sha256)) return;
    const bytes = await read(sha256);
    if (!bytes) throw new ContentError(`${key}: the file ${sha256} is lost.`);
    blobs.set(sha256, bytes);
    media.set(sha256, { sha256, bytes: bytes.length, priority: 2, ...kind });
  }
  for (const collection of collections) {
    for (const record of records[collection]) {
      const key = recordKey(collection, record.id);
      for (const { sha256, width, height } of (record.pictures ?? []).flatMap(
        (each) => each.variants,
      )) {
        await add(sha256, { mime: 'image/webp', width, height }, key);
      }
      for (const recording of Object.values(record.speech ?? {})) {
        if (recording) await add(recording.sha256, { mime: 'audio/ogg' }, key);
      }
    }
  }
}

function addSpeech(files: SpeechFiles, media: Media, blobs: Map<string, Buffer>): Speech {
  const recordings = Object.entries(files).map(([locale, { bytes, sentences }]) => {
    const sha256 = sha256Of(bytes);
    blobs.set(sha256, bytes);
    media.set(sha256, { sha256, bytes: bytes.length, mime: 'audio/ogg', priority: 2 });
    return [locale as Locale, { sha256, sentences: [...sentences] }] as const;
  });
  return Object.fromEntries(recordings);
}
