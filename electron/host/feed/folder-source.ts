import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { blobPath } from '#shared/release-format';
import { err, ok } from '#shared/result';
import { type FeedSource, SourceError, type SourceFailure } from './feed-source.ts';

/** Reads a feed from a folder: a share in the house, or the tree on a stick. */
export function createFolderSource(folder: string, kind: 'folder' | 'stick'): FeedSource {
  return {
    kind,
    async readMetadata(name, maxBytes) {
      try {
        const file = await open(join(folder, name));
        try {
          const { size } = await file.stat();
          if (size > maxBytes) return err({ type: 'malformed', reason: `${size} bytes` });
          return ok(await file.readFile());
        } finally {
          await file.close();
        }
      } catch (error) {
        return err(toFailure(error));
      }
    },
    async readBlob(sha256, { from, bytes, signal }) {
      const path = join(folder, blobPath(sha256));
      try {
        // Opened once here, so that a missing blob is an answer and not a broken body.
        const file = await open(path);
        const { size } = await file.stat();
        await file.close();
        if (size !== bytes) return err({ type: 'malformed', reason: `${size} of ${bytes} bytes` });
      } catch (error) {
        return err(toFailure(error));
      }
      return ok({ from, body: readFrom(path, from, signal) });
    },
  };
}

async function* readFrom(path: string, start: number, signal: AbortSignal | undefined) {
  try {
    for await (const chunk of createReadStream(path, { start, ...(signal && { signal }) })) {
      yield chunk as Buffer;
    }
  } catch (error) {
    throw new SourceError(toFailure(error));
  }
}

/** A stick that is pulled answers with EIO, ENODEV or, once it is unmounted, as an empty folder. */
function toFailure(error: unknown): SourceFailure {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR') return { type: 'absent' };
  return { type: 'unplugged' };
}
