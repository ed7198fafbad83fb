import { AwsClient } from 'aws4fetch';
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

const attempts = 4;

/** S3-compatible storage, addressed by path. Requests are signed with AWS Signature Version 4. */
export function createS3Target(options: S3Options): FeedTarget {
  const { endpoint, bucket, prefix, region, accessKeyId, secretAccessKey } = options;
  const client = new AwsClient({
    accessKeyId,
    secretAccessKey,
    region,
    service: 's3',
    retries: attempts - 1,
  });
  const base = [endpoint.replace(/\/+$/, ''), bucket, prefix].filter(Boolean).join('/');

  async function send(method: 'GET' | 'HEAD' | 'PUT', path: string, body?: Buffer) {
    const url = `${base}/${path}`;
    let response: Response;
    try {
      response = await client.fetch(url, {
        method,
        redirect: 'error',
        ...(body && { body: new Uint8Array(body), headers: headersOf(path) }),
      });
    } catch (error) {
      throw new FeedError(`${url} cannot be reached: ${reasonOf(error)}.`);
    }
    if (response.ok || (response.status === 404 && method !== 'PUT')) return response;
    const words = response.status === 403 ? ' (is the access key allowed to write?)' : '';
    throw new FeedError(`${url} answered ${response.status}${words}.`);
  }

  return {
    name: base,
    async read(path) {
      const response = await send('GET', path);
      return response.status === 404 ? null : Buffer.from(await response.arrayBuffer());
    },
    async has(path, bytes) {
      const response = await send('HEAD', path);
      return response.status !== 404 && response.headers.get('content-length') === `${bytes}`;
    },
    async write(path, bytes) {
      await send('PUT', path, bytes);
    },
  };
}

const headersOf = (path: string): Record<string, string> => ({
  'content-type': path.endsWith('.json') ? 'application/json' : 'application/octet-stream',
  'cache-control': path === timestampName ? 'no-cache' : 'public, max-age=31536000, immutable',
});

const reasonOf = (error: unknown): string =>
  error instanceof Error && error.cause instanceof Error
    ? error.cause.message
    : error instanceof Error
      ? error.message
      : `${error}`;
