import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** How a server behaves towards blobs, or, where said so, towards everything. */
export const personalities = [
  'honest',
  /** Sends the whole for a range. */
  'no-ranges',
  /** Sends another range than the one asked for. */
  'wrong-ranges',
  /** Says 416 to every range. */
  'unsatisfiable',
  /** Ends each blob in its middle. */
  'truncating',
  /** Names the whole length and breaks the connection in the middle. */
  'resetting',
  /** Another entity tag with every answer, so that no range can be continued. */
  'changing-tags',
  'gzip',
  'flipped-byte',
  'longer',
  'empty',
  /** A page with status 200 for everything. */
  'captive',
  /** Everything is elsewhere. */
  'redirecting',
  'not-found',
  'failing',
  /** One byte a second. */
  'dripping',
  /** Says nothing at all. */
  'silent',
] as const;
export type Personality = (typeof personalities)[number];

export interface FeedServer {
  readonly url: string;
  /** Paths with the ranges that were asked for, in order. */
  readonly requests: readonly { readonly path: string; readonly range: string | undefined }[];
  /** Bytes of all bodies. */
  sentBytes(): number;
  become(personality: Personality): void;
  /** Called with each answer before it is given, until told otherwise. */
  watch(watcher: ((response: ServerResponse) => void) | null): void;
  close(): Promise<void>;
}

/** Serves a folder on loopback, badly where asked to. */
export async function startFeedServer(
  folder: string,
  first: Personality = 'honest',
): Promise<FeedServer> {
  let personality = first;
  let sent = 0;
  let answers = 0;
  let watcher: ((response: ServerResponse) => void) | null = null;
  const requests: { path: string; range: string | undefined }[] = [];
  const sockets = new Set<Socket>();

  function answer(request: IncomingMessage, response: ServerResponse): unknown {
    const path = (request.url ?? '/').slice(1);
    requests.push({ path, range: request.headers.range });
    answers += 1;
    watcher?.(response);
    if (personality === 'captive') return page(response);
    if (personality === 'redirecting') {
      return response.writeHead(302, { location: 'http://127.0.0.1:9/login' }).end();
    }
    if (personality === 'silent') return null;
    const file = join(folder, path);
    if (personality === 'not-found' || !existsSync(file)) return end(response, 404);
    if (personality === 'failing') return end(response, 500);
    return path.startsWith('blobs/')
      ? answerBlob(file, request, response)
      : send(response, 200, {}, readFileSync(file));
  }

  function answerBlob(file: string, request: IncomingMessage, response: ServerResponse): unknown {
    const bytes = readFileSync(file);
    const etag = personality === 'changing-tags' ? `"${answers}"` : '"same"';
    const asked = /^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1];
    const ifRange = request.headers['if-range'];
    const isRanged = asked !== undefined && (ifRange === undefined || ifRange === etag);
    const from = isRanged && personality !== 'no-ranges' ? Number(asked) : 0;
    if (from > 0 && personality === 'unsatisfiable') return end(response, 416);
    const start = from > 0 && personality === 'wrong-ranges' ? from - 1 : from;
    const part = bytes.subarray(start);
    const headers: Record<string, string> = { etag };
    if (from > 0) {
      headers['content-range'] = `bytes ${start}-${bytes.length - 1}/${bytes.length}`;
    }
    const status = from > 0 ? 206 : 200;
    switch (personality) {
      case 'truncating':
        // Without a length, the end of the connection is the end of the body.
        response.writeHead(status, { ...headers, 'transfer-encoding': 'chunked' });
        count(response, part.subarray(0, Math.ceil(part.length / 2)));
        return response.end();
      case 'resetting':
        response.writeHead(status, { ...headers, 'content-length': `${part.length}` });
        count(response, part.subarray(0, Math.ceil(part.length / 2)));
        return setTimeout(() => response.destroy(), 5);
      case 'gzip':
        return send(response, status, { ...headers, 'content-encoding': 'gzip' }, gzipSync(part));
      case 'flipped-byte': {
        const flipped = Buffer.from(part);
        const middle = Math.floor(flipped.length / 2);
        flipped[middle] = (flipped[middle] ?? 0) ^ 1;
        return send(response, status, headers, flipped);
      }
      case 'longer':
        return send(response, status, headers, Buffer.concat([part, Buffer.from('more')]));
      case 'empty':
        return send(response, status, headers, Buffer.of());
      case 'dripping':
        return drip(response, status, headers, part);
      default:
        return send(response, status, headers, part);
    }
  }

  function count(response: ServerResponse, body: Buffer): void {
    sent += body.length;
    response.write(body);
  }

  function send(
    response: ServerResponse,
    status: number,
    headers: Readonly<Record<string, string>>,
    body: Buffer,
  ): ServerResponse {
    sent += body.length;
    return response.writeHead(status, { ...headers, 'content-length': `${body.length}` }).end(body);
  }

  function drip(
    response: ServerResponse,
    status: number,
    headers: Readonly<Record<string, string>>,
    body: Buffer,
  ): unknown {
    response.writeHead(status, { ...headers, 'content-length': `${body.length}` });
    let at = 0;
    const timer = setInterval(() => {
      response.write(body.subarray(at, at + 1));
      at += 1;
      if (at >= body.length) clearInterval(timer);
    }, 50);
    return response.on('close', () => clearInterval(timer));
  }

  const server: Server = createServer(answer);
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    sentBytes: () => sent,
    become(next) {
      personality = next;
    },
    watch(next) {
      watcher = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

const page = (response: ServerResponse): ServerResponse =>
  response
    .writeHead(200, { 'content-type': 'text/html' })
    .end('<!doctype html><title>Wi-Fi</title>');

const end = (response: ServerResponse, status: number): ServerResponse =>
  response.writeHead(status, { 'content-length': '0' }).end();
