import { type Entry, open, type ZipFile } from 'yauzl';
import { blobPath } from '#shared/release-format';
import { err, ok, type Result } from '#shared/result';
import { type FeedSource, SourceError, type SourceFailure } from '../feed/feed-source.ts';
import type { StickSource } from './stick-source.ts';

/** Everything that a pack may hold; nothing is ever extracted by a name from it. */
const entryName =
  /^v1\/(?:timestamp\.json|\d{1,9}\.(?:root|snapshot|targets)\.json|blobs\/[0-9a-f]{2}\/[0-9a-f]{64})$/;
const mostEntries = 50_000;
const mostEntryBytes = 2 * 1024 ** 3;

interface Member {
  readonly zip: ZipFile;
  readonly entry: Entry;
}

/**
 * Reads a feed out of the volumes of a pack. A pack that holds anything but stored files with our
 * names, each once, is refused as a whole: `malformed`.
 */
export async function openPack(
  volumes: readonly string[],
): Promise<Result<StickSource, SourceFailure>> {
  const members = new Map<string, Member>();
  const zips: ZipFile[] = [];
  const close = (): void => {
    for (const zip of zips) zip.close();
  };
  try {
    for (const path of volumes) {
      const zip = await openZip(path);
      zips.push(zip);
      await readEntries(zip, members);
    }
  } catch (error) {
    close();
    return err(toFailure(error));
  }

  async function read(path: string, from: number): Promise<AsyncIterable<Uint8Array> | null> {
    const member = members.get(`v1/${path}`);
    return member ? readMember(member, from) : null;
  }

  const source: FeedSource = {
    kind: 'stick',
    async readMetadata(name, maxBytes) {
      const size = members.get(`v1/${name}`)?.entry.uncompressedSize ?? 0;
      if (size > maxBytes) return err({ type: 'malformed', reason: `${size} bytes` });
      try {
        const body = await read(name, 0);
        if (!body) return err({ type: 'absent' });
        const chunks: Uint8Array[] = [];
        for await (const chunk of body) chunks.push(chunk);
        return ok(Buffer.concat(chunks));
      } catch (error) {
        return err(error instanceof SourceError ? error.failure : toFailure(error));
      }
    },
    async readBlob(sha256, { from, bytes }) {
      const member = members.get(`v1/${blobPath(sha256)}`);
      if (!member) return err({ type: 'absent' });
      if (member.entry.uncompressedSize !== bytes) {
        return err({ type: 'malformed', reason: 'not the length that was promised' });
      }
      try {
        return ok({ from, body: await readMember(member, from) });
      } catch (error) {
        return err(toFailure(error));
      }
    },
  };
  return ok({
    ...source,
    holds: async (sha256, bytes) =>
      members.get(`v1/${blobPath(sha256)}`)?.entry.uncompressedSize === bytes,
    close,
  });
}

/** A pack that is not one of ours; the stick itself is well. */
class BadPack extends Error {}

const openZip = (path: string): Promise<ZipFile> =>
  new Promise((resolve, reject) => {
    const options = { lazyEntries: true, autoClose: false, strictFileNames: true };
    open(path, options, (error, zip) => (error ? reject(toBadPack(error)) : resolve(zip)));
  });

const readEntries = (zip: ZipFile, members: Map<string, Member>): Promise<void> =>
  new Promise((resolve, reject) => {
    zip.on('error', (error) => reject(toBadPack(error)));
    zip.on('end', resolve);
    zip.on('entry', (entry: Entry) => {
      const problem = problemOf(entry, members);
      if (problem) {
        reject(new BadPack(problem));
        return;
      }
      members.set(entry.fileName, { zip, entry });
      zip.readEntry();
    });
    zip.readEntry();
  });

function problemOf(entry: Entry, members: ReadonlyMap<string, Member>): string | undefined {
  const { fileName, compressionMethod, compressedSize, uncompressedSize } = entry;
  if (!entryName.test(fileName)) return 'a name that is not ours';
  if (members.has(fileName)) return 'a name that occurs twice';
  if (members.size >= mostEntries) return 'too many files';
  if (compressionMethod !== 0 || compressedSize !== uncompressedSize) return 'compressed';
  if (entry.isEncrypted()) return 'encrypted';
  return uncompressedSize > mostEntryBytes ? 'too large' : undefined;
}

async function readMember(
  { zip, entry }: Member,
  from: number,
): Promise<AsyncIterable<Uint8Array>> {
  const size = entry.uncompressedSize;
  if (from >= size) return noBytes();
  const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) => {
    const options = { start: from, end: size, decompress: null, decrypt: null };
    zip.openReadStream(entry, options, (error, opened) =>
      error ? reject(error) : resolve(opened),
    );
  });
  return chunksOf(stream);
}

async function* chunksOf(stream: NodeJS.ReadableStream): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of stream) yield chunk as unknown as Uint8Array;
  } catch (error) {
    throw new SourceError(toFailure(error));
  }
}

async function* noBytes(): AsyncGenerator<Uint8Array> {}

/** yauzl reports what it does not like as plain errors, the disk's as those with a code. */
const toBadPack = (error: unknown): unknown =>
  (error as NodeJS.ErrnoException).code === undefined ? new BadPack(String(error)) : error;

function toFailure(error: unknown): SourceFailure {
  if (error instanceof BadPack) return { type: 'malformed', reason: error.message };
  return (error as NodeJS.ErrnoException).code === undefined
    ? { type: 'malformed', reason: String(error) }
    : { type: 'unplugged' };
}
