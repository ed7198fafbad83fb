import { timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { largestCall } from '#shared/staff-api';
import { createCallApi, TooManyCalls } from '../host/call-api.ts';
import { answerWithFile } from '../host/file-answer.ts';
import type { KioskHost } from '../host/kiosk-host.ts';
import { answerWithPack } from '../host/map-packs/pack-answer.ts';
import { createPageFiles, pageHeaders } from '../host/page-files.ts';

const loopback = '127.0.0.1';

export interface WebShell {
  /** The address to open: it carries the token once and then hides it in a cookie. */
  readonly url: string;
  close(): Promise<void>;
}

interface WebShellOptions {
  readonly host: KioskHost;
  readonly pageFolder: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Secret of this start; a page that does not present it is refused. */
  readonly token: string;
}

/**
 * Serves page and host to a browser on this machine, and to nobody else: loopback only, a token in
 * a strict cookie, `Host` and `Origin` checked.
 * Rejects with the error of `listen` (EADDRINUSE when the port is busy).
 */
export async function serveHttp(options: WebShellOptions): Promise<WebShell> {
  const { host, pageFolder, token } = options;
  const callApi = createCallApi(host.api);
  const pageFile = createPageFiles(pageFolder, host.media);
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      host.log.error('request-failed', { url: request.url ?? '', reason: String(error) });
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const origin = `http://${request.headers.host}`;
    if (!request.url?.startsWith('/')) return end(response, 400);
    if (!isOwnHost(request.headers.host, portOf(server.address()))) return end(response, 421);
    if (request.headers.origin !== undefined && request.headers.origin !== origin) {
      return end(response, 403);
    }
    const url = new URL(origin + request.url);
    const cookie = `kiosk-${portOf(server.address())}`;
    if (equal(url.searchParams.get('token') ?? '', token)) {
      response.setHeader('set-cookie', `${cookie}=${token}; HttpOnly; SameSite=Strict; Path=/`);
      response.setHeader('location', '/');
      return end(response, 303);
    }
    if (!equal(readCookie(request.headers.cookie, cookie), token)) return end(response, 403);
    if (request.method === 'POST') return answerCall(url.pathname, request, response);
    if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405);
    if (url.pathname === '/api/events') return streamEvents(response);
    return answerFile(url.pathname, request, response);
  }

  async function answerCall(pathname: string, request: IncomingMessage, response: ServerResponse) {
    const method = /^\/api\/(\w+)$/.exec(pathname)?.[1];
    if (method === undefined) return end(response, 404);
    try {
      const result = await callApi(method, JSON.parse(await readBody(request)));
      response.setHeader('content-type', 'application/json; charset=utf-8');
      end(response, 200, JSON.stringify({ result }));
    } catch (error) {
      if (!(error instanceof TooManyCalls) || error.isFirst) {
        host.log.error('call-refused', { method, reason: String(error).slice(0, 300) });
      }
      end(response, 400);
    }
  }

  async function answerFile(pathname: string, request: IncomingMessage, response: ServerResponse) {
    const asked = {
      method: request.method ?? 'GET',
      range: request.headers.range ?? null,
      ifRange: [request.headers['if-range'] ?? null].flat()[0] ?? null,
    };
    const pack = await answerWithPack(host.mapPacks, pathname, asked);
    if (pack) {
      response.writeHead(pack.status, { ...pageHeaders, ...pack.headers });
      // A page that goes away in the middle is no failure.
      if (pack.body) return pipeline(pack.body, response).catch(() => undefined);
      response.end();
      return;
    }
    const file = await pageFile(pathname);
    if (!file) return end(response, 404);
    const { status, headers, body } = answerWithFile(file, asked);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    end(response, status, body ?? undefined);
  }

  function streamEvents(response: ServerResponse): void {
    for (const [name, value] of Object.entries(pageHeaders)) response.setHeader(name, value);
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write(': open\n\n');
    const unsubscribe = host.subscribe((event, payload) => {
      response.write(`event: ${event}\ndata: ${JSON.stringify(payload)}\n\n`);
    });
    response.on('close', unsubscribe);
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, loopback, resolve);
  });
  return {
    url: `http://${loopback}:${portOf(server.address())}/?token=${token}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function end(response: ServerResponse, status: number, body?: string | Buffer): void {
  for (const [name, value] of Object.entries(pageHeaders)) response.setHeader(name, value);
  response.writeHead(status);
  response.end(body);
}

/**
 * Reads to the end also what is too long, and keeps none of it: whoever is cut off in the middle of
 * writing never hears why. The time limit of the server ends what has no end.
 */
async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += (chunk as Buffer).length;
    if (bytes <= largestCall) chunks.push(chunk as Buffer);
    else chunks.length = 0;
  }
  if (bytes > largestCall) throw new Error('body too large');
  return Buffer.concat(chunks).toString('utf8');
}

const portOf = (address: ReturnType<ReturnType<typeof createServer>['address']>): number =>
  typeof address === 'object' && address !== null ? address.port : 0;

/** Names other than ours in `Host` are DNS rebinding: a foreign page that points at loopback. */
const isOwnHost = (host: string | undefined, port: number): boolean =>
  host === `${loopback}:${port}` || host === `localhost:${port}`;

function readCookie(header: string | undefined, name: string): string {
  const pair = header?.split('; ').find((cookie) => cookie.startsWith(`${name}=`));
  return pair?.slice(name.length + 1) ?? '';
}

function equal(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}
