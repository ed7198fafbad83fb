import { setTimeout as sleep } from 'node:timers/promises';
import { AwsClient } from 'aws4fetch';
import { sha256Of } from '../blob-folder.ts';
import { FeedError } from './feed-error.ts';
import { type FeedTarget, timestampName } from './feed-target.ts';

interface S3Options {
  /** `https://` address of the storage, e.g. of Yandex Object Storage, hoster.by or MinIO. */
  readonly endpoint: string;
  readonly bucket: string;
  /** Folder within the bucket, without slashes at its ends; empty for the bucket itself. */
  readonly prefix: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

interface Answer {
  readonly status: number;
  readonly length: string | null;
  readonly body: Buffer;
}

const attempts = 4;
const firstPauseMs = 100;

/**
 * S3-compatible storage, addressed by path. Requests are signed with AWS Signature Version 4, their
 * bodies too. A storage that fails or a connection that breaks is tried again.
 */
export function createS3Target(options: S3Options): FeedTarget {
  const { endpoint, bucket, prefix, region, accessKeyId, secretAccessKey } = options;
  // The retries of the library end at the first connection that breaks.
  const client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: 0 });
  const root = endpoint.replace(/\/+$/, '');
  const base = [root, bucket, prefix].filter(Boolean).join('/');

  async function ask(method: 'GET' | 'HEAD' | 'PUT', url: string, body?: Buffer): Promise<Answer> {
    const response = await client.fetch(url, {
      method,
      redirect: 'error',
      ...(body && { body: new Uint8Array(body), headers: headersOf(url, body) }),
    });
    return {
      status: response.status,
      length: response.headers.get('content-length'),
      body: Buffer.from(await response.arrayBuffer()),
    };
  }

  const send = (method: 'GET' | 'HEAD' | 'PUT', path: string, body?: Buffer) =>
    sendTo(method, `${base}/${path}`, body);

  async function sendTo(method: 'GET' | 'HEAD' | 'PUT', url: string, body?: Buffer) {
    for (let attempt = 1; ; attempt += 1) {
      const answer = await ask(method, url, body).catch((error: unknown) => {
        if (attempt < attempts) return null;
        throw new FeedError(`${url} cannot be reached: ${reasonOf(error)}.`);
      });
      const isTemporary = !answer || answer.status >= 500 || answer.status === 429;
      if (isTemporary && attempt < attempts) {
        await sleep(firstPauseMs * 2 ** attempt * Math.random());
        continue;
      }
      const isOk = answer && answer.status >= 200 && answer.status < 300;
      if (answer && (isOk || (answer.status === 404 && method !== 'PUT'))) return answer;
      const words = answer?.status === 403 ? ' (is the access key allowed to write?)' : '';
      throw new FeedError(`${url} answered ${answer?.status}${words}.`);
    }
  }

  return {
    name: base,
    async read(path) {
      const { status, body } = await send('GET', path);
      return status === 404 ? null : body;
    },
    async has(path, bytes) {
      const { status, length } = await send('HEAD', path);
      return status !== 404 && length === `${bytes}`;
    },
    async list(folder) {
      const [bucketUrl, start] = [
        `${root}/${bucket}`,
        prefix ? `${prefix}/${folder}/` : `${folder}/`,
      ];
      const query = new URLSearchParams({ 'list-type': '2', prefix: start, delimiter: '/' });
      const { body } = await sendTo('GET', `${bucketUrl}?${query}`);
      // One answer holds a thousand names; keys of ours need no unescaping.
      const keys = body.toString('utf8').matchAll(/<Key>([^<]*)<\/Key>/g);
      return [...keys].map(([, key = '']) => key.slice(start.length)).filter(Boolean);
    },
    async write(path, bytes) {
      await send('PUT', path, bytes);
    },
  };
}

const headersOf = (path: string, body: Buffer): Record<string, string> => ({
  'content-type': path.endsWith('.json') ? 'application/json' : 'application/octet-stream',
  'cache-control': path.endsWith(`/${timestampName}`)
    ? 'no-cache'
    : 'public, max-age=31536000, immutable',
  'x-amz-content-sha256': sha256Of(body),
});

const reasonOf = (error: unknown): string =>
  error instanceof Error && error.cause instanceof Error
    ? error.cause.message
    : error instanceof Error
      ? error.message
      : `${error}`;
