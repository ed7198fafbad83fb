import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What happens to one request. */
type Trouble = 'failing' | 'busy' | 'resetting' | 'breaking';

export interface S3Server {
  readonly endpoint: string;
  /** What is stored, by path with its bucket. */
  readonly objects: ReadonlyMap<string, Buffer>;
  /** Paths that were written, in order. */
  readonly written: readonly string[];
  /** Cache rules of what is stored. */
  readonly cacheControl: ReadonlyMap<string, string>;
  /** Requests whose signature was wrong. */
  refused(): number;
  /** These befall the next requests, one each; null leaves one alone. */
  trouble(...troubles: readonly (Trouble | null)[]): void;
  /** How many of them have not happened yet. */
  troublesLeft(): number;
  close(): Promise<void>;
}

interface S3Keys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly region: string;
}

/** Storage on loopback that believes only what is signed with AWS Signature Version 4. */
export async function startS3Server(keys: S3Keys): Promise<S3Server> {
  const objects = new Map<string, Buffer>();
  const cacheControl = new Map<string, string>();
  const written: string[] = [];
  const troubles: (Trouble | null)[] = [];
  let refused = 0;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const trouble = troubles.shift();
    if (trouble === 'resetting') return void request.socket.resetAndDestroy();
    if (trouble === 'failing' || trouble === 'busy') {
      return end(response, trouble === 'failing' ? 500 : 429);
    }
    if (!isSigned(request, body, keys)) {
      refused += 1;
      return end(response, 403);
    }
    const path = (request.url ?? '').slice(1);
    if (request.method === 'PUT') {
      objects.set(path, body);
      cacheControl.set(path, request.headers['cache-control'] ?? '');
      written.push(path);
      return end(response, 200);
    }
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://storage');
    if (searchParams.get('list-type') === '2') {
      const start = `${pathname.slice(1)}/${searchParams.get('prefix')}`;
      const keys = [...objects.keys()].filter((key) => key.startsWith(start));
      const own = keys.map((key) => `<Key>${key.slice(pathname.length)}</Key>`).join('');
      return void response.end(`<ListBucketResult>${own}</ListBucketResult>`);
    }
    const object = objects.get(path);
    if (!object) return end(response, 404);
    response.writeHead(200, { 'content-length': `${object.length}` });
    if (trouble === 'breaking' && request.method === 'GET') {
      response.write(object.subarray(0, Math.ceil(object.length / 2)));
      setTimeout(() => request.socket.resetAndDestroy(), 5);
      return;
    }
    response.end(request.method === 'HEAD' ? undefined : object);
  }

  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    objects,
    written,
    cacheControl,
    refused: () => refused,
    trouble: (...next) => void troubles.push(...next),
    troublesLeft: () => troubles.length,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const end = (response: ServerResponse, status: number): void =>
  void response.writeHead(status, { 'content-length': '0' }).end();

/** AWS Signature Version 4 as its reference describes it, with the body among what is signed. */
function isSigned(request: IncomingMessage, body: Buffer, keys: S3Keys): boolean {
  const parsed =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/.exec(
      request.headers.authorization ?? '',
    );
  if (!parsed) return false;
  const [, accessKeyId = '', day = '', region = '', signedHeaders = '', signature = ''] = parsed;
  const time = request.headers['x-amz-date'];
  const bodyHash = request.headers['x-amz-content-sha256'];
  if (typeof time !== 'string' || typeof bodyHash !== 'string') return false;
  const isRecent = Math.abs(Date.parse(isoOf(time)) - Date.now()) < 15 * 60_000;
  const isWholeBody = bodyHash === sha256(body) || (body.length === 0 && bodyHash === unsigned);
  const names = signedHeaders.split(';');
  const hasAll = ['host', 'x-amz-content-sha256', 'x-amz-date'].every((each) =>
    names.includes(each),
  );
  if (accessKeyId !== keys.accessKeyId || region !== keys.region) return false;
  if (!isRecent || !isWholeBody || !hasAll || !time.startsWith(day)) return false;

  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://storage');
  const headers = names.map((name) => `${name}:${`${request.headers[name] ?? ''}`.trim()}\n`);
  const canonical = [
    request.method,
    pathname,
    [...searchParams]
      .map((pair) => pair.map(encodeURIComponent).join('='))
      .sort()
      .join('&'),
    headers.join(''),
    signedHeaders,
    bodyHash,
  ].join('\n');
  const scope = `${day}/${region}/s3/aws4_request`;
  const toSign = ['AWS4-HMAC-SHA256', time, scope, sha256(canonical)].join('\n');
  const key = [day, region, 's3', 'aws4_request'].reduce<Buffer>(
    (secret, part) => hmac(secret, part),
    Buffer.from(`AWS4${keys.secretAccessKey}`),
  );
  return timingSafeEqual(hmac(key, toSign), Buffer.from(signature, 'hex'));
}

const unsigned = 'UNSIGNED-PAYLOAD';

const hmac = (key: Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();
const sha256 = (data: string | Buffer): string => createHash('sha256').update(data).digest('hex');

/** `20261129T210000Z` as `2026-11-29T21:00:00Z`. */
const isoOf = (time: string): string =>
  time.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z');
