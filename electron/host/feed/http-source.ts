import { type Agent, type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { blobPath } from '#shared/release-format';
import { err, ok, type Result } from '#shared/result';
import { type FeedSource, SourceError, type SourceFailure } from './feed-source.ts';

interface HttpSourceOptions {
  /** Where the feed is, e.g. `https://example.org/kiosk/v1`. */
  readonly url: string;
  /** The way through a proxy, or undefined for the direct one. */
  readonly agent: Agent | undefined;
  /** Milliseconds without a byte after which a connection counts as broken. */
  readonly silenceMs?: number;
  /** Milliseconds for a metadata file as a whole. */
  readonly metadataMs?: number;
}

/** A connection that gives less than this in `silenceMs` of waiting is as good as none. */
const leastBytes = 4096;

/**
 * Reads a feed from a web server. Redirects are not followed: a feed has none, a sign-in page has.
 * Only what was asked for counts as an answer: the exact range, uncompressed, of the right length.
 */
export function createHttpSource(options: HttpSourceOptions): FeedSource {
  const { agent, silenceMs = 30_000, metadataMs = 60_000 } = options;
  const base = options.url.replace(/\/+$/, '');
  /** Validators of blobs that this process has begun to read. */
  const etags = new Map<string, string>();

  async function get(
    path: string,
    headers: Readonly<Record<string, string>>,
    signal: AbortSignal | undefined,
  ): Promise<Result<IncomingMessage, SourceFailure>> {
    const url = new URL(`${base}/${path}`);
    const send = url.protocol === 'https:' ? requestHttps : requestHttp;
    try {
      const response = await new Promise<IncomingMessage>((resolve, reject) => {
        const request = send(url, {
          headers: { ...headers, 'accept-encoding': 'identity' },
          ...(agent && { agent }),
          ...(signal && { signal }),
        });
        request.setTimeout(silenceMs, () => request.destroy(new Error('no answer in time')));
        request.once('response', resolve);
        request.once('error', reject);
        request.end();
      });
      const failure = failureOf(response);
      if (!failure) return ok(response);
      response.destroy();
      return err(failure);
    } catch (error) {
      return err(toFailure(error));
    }
  }

  async function readPart(
    sha256: string,
    from: number,
    bytes: number,
    signal: AbortSignal | undefined,
  ): ReturnType<FeedSource['readBlob']> {
    const etag = etags.get(sha256);
    const headers = { range: `bytes=${from}-`, ...(etag && { 'if-range': etag }) };
    const answered = await get(blobPath(sha256), from > 0 ? headers : {}, signal);
    if (!answered.ok) {
      // The server's file is shorter than what is here: one of the two is wrong.
      const isShorter = answered.error.type === 'refused' && answered.error.status === 416;
      return isShorter && from > 0 ? readPart(sha256, 0, bytes, signal) : answered;
    }
    const response = answered.value;
    const start = response.statusCode === 206 ? from : 0;
    const isAskedFor =
      response.statusCode !== 206 ||
      response.headers['content-range'] === `bytes ${from}-${bytes - 1}/${bytes}`;
    const length = response.headers['content-length'];
    const isWhole = length === undefined || Number(length) === bytes - start;
    if (!isAskedFor || !isWhole) {
      response.destroy();
      if (from > 0) return readPart(sha256, 0, bytes, signal);
      return err({ type: 'malformed', reason: 'not the length that was promised' });
    }
    remember(sha256, response);
    return ok({ from: start, body: readBody(response, bytes - start, silenceMs) });
  }

  function remember(sha256: string, { headers }: IncomingMessage): void {
    // A weak validator says nothing about bytes.
    if (headers.etag?.startsWith('"')) etags.set(sha256, headers.etag);
    else etags.delete(sha256);
  }

  return {
    kind: 'https',
    async readMetadata(name, maxBytes, given) {
      const deadline = AbortSignal.timeout(metadataMs);
      const signal = given ? AbortSignal.any([given, deadline]) : deadline;
      const answered = await get(name, {}, signal);
      if (!answered.ok) return answered;
      const chunks: Uint8Array[] = [];
      try {
        for await (const chunk of readBody(answered.value, maxBytes, silenceMs)) chunks.push(chunk);
        return ok(Buffer.concat(chunks));
      } catch (error) {
        return err(error instanceof SourceError ? error.failure : toFailure(error));
      }
    },
    readBlob: (sha256, { from, bytes, signal }) => readPart(sha256, from, bytes, signal),
  };
}

/** The body up to `mostBytes`; throws {@link SourceError} when it is longer, breaks or drips. */
async function* readBody(
  response: IncomingMessage,
  mostBytes: number,
  silenceMs: number,
): AsyncGenerator<Uint8Array> {
  const chunks: AsyncIterator<Uint8Array> = response[Symbol.asyncIterator]();
  let bytes = 0;
  let waitedMs = 0;
  let sinceMark = 0;
  try {
    for (;;) {
      const askedAt = performance.now();
      const { done, value } = await within(chunks.next(), silenceMs - waitedMs);
      if (done) return;
      bytes += value.length;
      if (bytes > mostBytes) {
        throw new SourceError({ type: 'malformed', reason: `more than ${mostBytes} bytes` });
      }
      // Only waiting for the server counts: whoever reads may take its time.
      waitedMs += performance.now() - askedAt;
      sinceMark += value.length;
      if (sinceMark >= leastBytes) {
        waitedMs = 0;
        sinceMark = 0;
      }
      yield value;
    }
  } catch (error) {
    throw error instanceof SourceError ? error : new SourceError(toFailure(error));
  } finally {
    response.destroy();
  }
}

async function within<T>(promise: Promise<T>, ms: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('too slow')), Math.max(ms, 0));
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

function failureOf({ statusCode = 0, headers }: IncomingMessage): SourceFailure | null {
  const isPage = headers['content-type']?.startsWith('text/html') ?? false;
  if (statusCode === 407) return { type: 'proxy-refused' };
  // 511 is "network authentication required" (RFC 6585).
  if ((statusCode >= 300 && statusCode < 400) || statusCode === 511) return { type: 'captive' };
  // Storage without the right to list says 403 for what is not there.
  if (statusCode === 404 || statusCode === 410 || statusCode === 403) return { type: 'absent' };
  if (statusCode !== 200 && statusCode !== 206) return { type: 'refused', status: statusCode };
  if (isPage) return { type: 'captive' };
  const encoding = headers['content-encoding'];
  if (encoding !== undefined && encoding !== 'identity') {
    return { type: 'malformed', reason: `compressed as ${encoding}` };
  }
  return null;
}

/** A certificate of somebody else is what a sign-in page has when https is asked for. */
const foreignCertificate: ReadonlySet<string | undefined> = new Set([
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
]);

function toFailure(error: unknown): SourceFailure {
  const code = (error as NodeJS.ErrnoException).code;
  if (foreignCertificate.has(code)) return { type: 'captive' };
  const words = error instanceof Error ? error.message : String(error);
  return { type: 'offline', reason: code ?? words };
}
