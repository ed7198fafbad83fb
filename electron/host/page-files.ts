import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import * as v from 'valibot';
import { sha256Of } from './blob-folder.ts';
import type { KioskHost } from './kiosk-host.ts';

/** What the page may never ask for, in the names of Permissions Policy that Chromium knows. */
const refusedFeatures = [
  'accelerometer',
  'camera',
  'clipboard-read',
  'clipboard-write',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'keyboard-map',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

/**
 * Headers of every answer to the page. The page may reach its own origin and nothing else;
 * `blob:` and `data:` are for pictures that it draws itself, its one frame is the staff's preview.
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
    "frame-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': refusedFeatures.map((feature) => `${feature}=()`).join(', '),
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
  '.pmtiles': 'application/vnd.pmtiles',
};

const pageManifestSchema = v.strictObject({
  files: v.pipe(
    v.array(
      v.strictObject({
        /** Plain names only, none of which is `..`: the address is also the path below the page. */
        address: v.pipe(v.string(), v.regex(/^(\/(?!\.)[\w.-]+)+$/)),
        mime: v.picklist([...new Set(Object.values(mimeByExtension))]),
        sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
        bytes: v.pipe(v.number(), v.integer(), v.minValue(0)),
      }),
    ),
    v.readonly(),
    v.check((files) => files.some(({ address }) => address === '/index.html'), 'no /index.html'),
  ),
});

/** Every file of the page; what is not in it does not exist for a shell. */
export type PageManifest = Readonly<v.InferOutput<typeof pageManifestSchema>>;

/** Lists the files below a folder that a page can use, and passes over all others. */
export function listPage(folder: string): PageManifest {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .flatMap((path) => {
      const mime = mimeByExtension[extname(path)];
      const bytes = readFileSync(path);
      const address = `/${relative(folder, path).split(sep).join('/')}`;
      return mime === undefined
        ? []
        : [{ address, mime, sha256: sha256Of(bytes), bytes: bytes.length }];
    });
  return { files };
}

/** Reads what the build has listed. Throws when it is absent or damaged: then there is no page. */
export const readPageManifest = (path: string): PageManifest =>
  v.parse(pageManifestSchema, JSON.parse(readFileSync(path, 'utf8')));

export interface PageFile {
  readonly body: Buffer;
  readonly mime: string;
  readonly sha256: string;
  /** True when the address names the bytes, so that they may be cached for ever. */
  readonly immutable: boolean;
}

/**
 * Answers requests for the page and its pictures; null for an address that is not in the manifest.
 * Without a manifest of the build's (the web shell) the page is listed at the start. Throws when a
 * file is missing or is not the one that was listed.
 */
export function createPageFiles(
  pageFolder: string,
  media: KioskHost['media'],
  manifest: PageManifest = listPage(pageFolder),
): (pathname: string) => Promise<PageFile | null> {
  const fileByAddress = new Map(manifest.files.map((file) => [file.address, file]));

  return async function answer(pathname) {
    const sha256 = /^\/media\/([0-9a-f]{64})$/.exec(pathname)?.[1];
    if (sha256 !== undefined) {
      const body = await media(sha256);
      return body && { body, mime: mimeOf(body), sha256, immutable: true };
    }
    const file = fileByAddress.get(pathname === '/' ? '/index.html' : pathname);
    if (!file) return null;
    const { address, mime } = file;
    const body = await readFile(join(pageFolder, ...address.split('/')));
    if (body.length !== file.bytes || sha256Of(body) !== file.sha256) {
      throw new Error(`${address} is not the file that was built`);
    }
    return { body, mime, sha256: file.sha256, immutable: address.startsWith('/assets/') };
  };
}

/** Blobs have no extension: what they are is told from their first bytes. */
function mimeOf(body: Buffer): string {
  if (body.subarray(8, 12).toString('latin1') === 'WEBP') return 'image/webp';
  if (body.subarray(4, 8).toString('latin1') === 'ftyp') return 'video/mp4';
  return body.subarray(0, 4).toString('latin1') === 'OggS' ? 'audio/ogg' : 'application/json';
}
