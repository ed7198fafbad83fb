import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, posix } from 'node:path';
import type { KioskHost } from './kiosk-host.ts';

/**
 * Headers of every answer to the page. The page may reach its own origin and nothing else;
 * `blob:` and `data:` are for pictures that it draws itself.
 */
export const pageHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
};

const mimeByExtension: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.geojson': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

export interface PageFile {
  readonly body: Buffer;
  readonly mime: string;
  /** True when the address names the bytes, so that they may be cached for ever. */
  readonly immutable: boolean;
}

/**
 * Answers requests for the page and its pictures. Addresses are looked up in a list made at the
 * start, never turned into file paths, so no address can leave the folder.
 */
export function createPageFiles(
  pageFolder: string,
  media: KioskHost['media'],
): (pathname: string) => Promise<PageFile | null> {
  const fileByAddress = new Map(
    readdirSync(pageFolder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const file = join(entry.parentPath, entry.name);
        const address = `/${posix.join(...file.slice(pageFolder.length + 1).split(/[\\/]/))}`;
        return [address, file];
      }),
  );

  return async function answer(pathname) {
    const sha256 = /^\/media\/([0-9a-f]{64})$/.exec(pathname)?.[1];
    if (sha256 !== undefined) {
      const body = await media(sha256);
      return body && { body, mime: mimeOf(body), immutable: true };
    }
    const address = pathname === '/' ? '/index.html' : pathname;
    const file = fileByAddress.get(address);
    const mime = mimeByExtension[extname(address)];
    if (file === undefined || mime === undefined) return null;
    return { body: await readFile(file), mime, immutable: address.startsWith('/assets/') };
  };
}

/** Blobs have no extension: a picture is told from a record bucket by its first bytes. */
function mimeOf(body: Buffer): string {
  return body.subarray(8, 12).toString('latin1') === 'WEBP' ? 'image/webp' : 'application/json';
}
