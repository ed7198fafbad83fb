import type { Fetcher } from 'tuf-js';
import { DownloadHTTPError } from 'tuf-js/dist/error.js';
import type { FeedSource, SourceFailure } from './feed-source.ts';

/** Lets tuf-js read metadata from any source, and remembers why a read failed. */
export interface TufFetcher extends Fetcher {
  failure(): SourceFailure | null;
}

interface FetcherOptions {
  readonly source: FeedSource;
  /** What has been read already, by name. */
  readonly known: ReadonlyMap<string, Buffer>;
  /** Names of which it is known that they are not there. */
  readonly absent: ReadonlySet<string>;
  readonly signal?: AbortSignal | undefined;
}

/** tuf-js joins names to a base; only the name is ours. */
export const metadataBase = 'feed://metadata';

const notFound = 404;

export function createTufFetcher({ source, known, absent, signal }: FetcherOptions): TufFetcher {
  let failure: SourceFailure | null = null;

  async function downloadBytes(url: string, maxLength: number): Promise<Buffer> {
    const name = url.slice(url.lastIndexOf('/') + 1);
    const already = known.get(name);
    if (already) return already;
    if (absent.has(name)) throw new DownloadHTTPError(name, notFound);
    const read = await readJson(source, name, maxLength, signal);
    if (read.ok) return read.value;
    // tuf-js takes this for an answer: there is no newer root. Other files may still be on their way.
    if (read.error.type === 'absent' && name.endsWith('.root.json')) {
      throw new DownloadHTTPError(name, notFound);
    }
    failure = read.error;
    throw new Error(`${name}: ${read.error.type}`);
  }

  return {
    failure: () => failure,
    downloadBytes,
    async downloadFile() {
      throw new Error('targets are not fetched by tuf-js');
    },
  };
}

/** Metadata that are no JSON come from a half-dead server, or from somebody's sign-in page. */
export async function readJson(
  source: FeedSource,
  name: string,
  maxLength: number,
  signal: AbortSignal | undefined,
): ReturnType<FeedSource['readMetadata']> {
  const read = await source.readMetadata(name, maxLength, signal);
  if (!read.ok) return read;
  const text = read.value.toString('utf8');
  try {
    JSON.parse(text);
    return read;
  } catch {
    return {
      ok: false,
      error: text.trimStart().startsWith('<')
        ? { type: 'captive' }
        : { type: 'malformed', reason: `${name} is not JSON` },
    };
  }
}
