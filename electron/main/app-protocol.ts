import type { CustomScheme, Protocol } from 'electron';
import type { KioskHost } from '../host/kiosk-host.ts';
import { createPageFiles, pageHeaders } from '../host/page-files.ts';
import { isOwnUrl, scheme } from './own-page.ts';

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

/** Answers app://kiosk/*: page files and /media/<sha256>, for GET and HEAD only. */
export function createAppProtocol(
  pageFolder: string,
  { media, log }: Pick<KioskHost, 'media' | 'log'>,
): Answer {
  const pageFile = createPageFiles(pageFolder, media);

  async function answer(request: Request): Promise<Response> {
    if (!isOwnUrl(request.url)) return refuse(404);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return refuse(405, { allow: 'GET, HEAD' });
    }
    const file = await pageFile(new URL(request.url).pathname);
    if (!file) return refuse(404);
    return new Response(request.method === 'HEAD' ? null : new Uint8Array(file.body), {
      headers: {
        ...pageHeaders,
        'content-type': file.mime,
        'content-length': String(file.body.length),
        'cache-control': file.immutable ? 'private, max-age=31536000, immutable' : 'no-store',
      },
    });
  }

  return async function answerOrReport(request) {
    try {
      return await answer(request);
    } catch (error) {
      log.error('request-failed', { url: request.url, reason: String(error) });
      return refuse(500);
    }
  };
}

const refuse = (status: number, headers: Readonly<Record<string, string>> = {}): Response =>
  new Response(null, { status, headers: { ...pageHeaders, ...headers } });
