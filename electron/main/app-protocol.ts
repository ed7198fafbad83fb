import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { CustomScheme, Protocol } from 'electron';
import { answerWithFile } from '../host/file-answer.ts';
import type { KioskHost } from '../host/kiosk-host.ts';
import { answerWithPack } from '../host/map-packs/pack-answer.ts';
import { createPageFiles, pageHeaders, readPageManifest } from '../host/page-files.ts';
import { isOwnUrl, isPageUrl, scheme } from './own-page.ts';

/** A standard, secure origin: without these the page has neither IndexedDB nor module scripts. */
export const privilegedScheme: CustomScheme = {
  scheme,
  privileges: {
    standard: true,
    secure: true,
    supportFetchAPI: true,
    stream: true,
    codeCache: true,
  },
};

type Answer = (request: Request) => Promise<Response>;

export function serveAppProtocol(protocol: Pick<Protocol, 'handle'>, answer: Answer): void {
  protocol.handle(scheme, answer);
}

/**
 * Answers app://kiosk/*: the files that the build has listed, /media/<sha256> and
 * /maps/<id>.pmtiles, for GET and HEAD only. The list is read with the first request for a file, so
 * that a kiosk without one fails as a page does and recovery shows what it has for that.
 */
export function createAppProtocol(
  pageFolder: string,
  { media, mapPacks, log }: Pick<KioskHost, 'media' | 'mapPacks' | 'log'>,
  manifestPath: string = join(pageFolder, '..', 'main', 'page-manifest.json'),
): Answer {
  let pageFile: ReturnType<typeof createPageFiles> | undefined;

  async function answer(request: Request): Promise<Response> {
    if (!isOwnUrl(request.url)) return refuse(404);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return refuse(405, { allow: 'GET, HEAD' });
    }
    const { pathname } = new URL(request.url);
    const asked = {
      method: request.method,
      range: request.headers.get('range'),
      ifRange: request.headers.get('if-range'),
    };
    const pack = await answerWithPack(mapPacks, pathname, asked);
    if (pack) {
      const headers = { ...pageHeaders, ...pack.headers };
      return new Response(pack.body && toWebStream(pack.body), { status: pack.status, headers });
    }
    pageFile ??= createPageFiles(pageFolder, media, readPageManifest(manifestPath));
    const file = await pageFile(pathname);
    if (!file) return refuse(404);
    const { status, headers, body } = answerWithFile(file, asked);
    return new Response(body && new Uint8Array(body), {
      status,
      headers: { ...pageHeaders, ...headers },
    });
  }

  return async function answerOrReport(request) {
    try {
      return await answer(request);
    } catch (error) {
      log.error('request-failed', { url: request.url, reason: String(error).slice(0, 300) });
      // To Chromium a 500 is a page like any other; a network error is `did-fail-load`.
      return isPageUrl(request.url) ? Response.error() : refuse(500);
    }
  };
}

/** Node's stream and the one that `Response` takes are the same; only their types differ. */
const toWebStream = (stream: Readable): ReadableStream =>
  Readable.toWeb(stream) as unknown as ReadableStream;

const refuse = (status: number, headers: Readonly<Record<string, string>> = {}): Response =>
  new Response(null, { status, headers: { ...pageHeaders, ...headers } });
