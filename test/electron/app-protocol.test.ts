import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writePageManifest } from '#electron/build/page-manifest.ts';
import { createLog } from '#electron/host/log.ts';
import { createMapPacks } from '#electron/host/map-packs/map-packs.ts';
import { createAppProtocol } from '#electron/main/app-protocol.ts';
import { aFolder, aPageFolder, logOf } from './a-host.ts';

const picture = Buffer.from('RIFF\0\0\0\0WEBPVP8 ', 'latin1');
const sha256 = 'a'.repeat(64);

function aBuiltPage(media: (sha256: string) => Promise<Buffer | null> = onlyPicture) {
  const dataFolder = aFolder();
  const log = createLog({ folder: join(dataFolder, 'log') });
  const page = aPageFolder();
  const manifest = join(aFolder(), 'main', 'page-manifest.json');
  writePageManifest(page, manifest);
  const mapPacks = createMapPacks({
    folder: join(dataFolder, 'maps'),
    statePath: join(dataFolder, 'map-packs.json'),
    log,
  });
  const answer = createAppProtocol(page, { media, mapPacks, log }, manifest);
  return { answer, page, manifest, dataFolder };
}

const aProtocol = (media?: (sha256: string) => Promise<Buffer | null>) => aBuiltPage(media).answer;

const onlyPicture = async (wanted: string) => (wanted === sha256 ? picture : null);

function expectPageHeaders(response: Response): void {
  expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'; /);
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  expect(response.headers.get('cross-origin-opener-policy')).toBe('same-origin');
  expect(response.headers.get('permissions-policy')).toContain('camera=()');
}

test('the address of the kiosk is the page, and is not kept', async () => {
  const answer = aProtocol();

  const response = await answer(new Request('app://kiosk/?x#/place/y'));

  expect(response.status).toBe(200);
  expect(await response.text()).toContain('<title>Page</title>');
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(response.headers.get('cache-control')).toBe('no-store');
  expectPageHeaders(response);
});

test('a file that is named by its bytes may be kept for ever', async () => {
  const answer = aProtocol();

  const response = await answer(new Request('app://kiosk/assets/main.js'));

  expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  expect(response.headers.get('cache-control')).toContain('immutable');
});

test('a picture comes from the content store', async () => {
  const answer = aProtocol();

  const response = await answer(new Request(`app://kiosk/media/${sha256}`));

  expect(Buffer.from(await response.arrayBuffer())).toEqual(picture);
  expect(response.headers.get('content-type')).toBe('image/webp');
  expect(response.headers.get('content-length')).toBe(String(picture.length));
  expectPageHeaders(response);
});

test('HEAD says how long the answer would be, without it', async () => {
  const answer = aProtocol();

  const response = await answer(new Request(`app://kiosk/media/${sha256}`, { method: 'HEAD' }));

  expect(response.status).toBe(200);
  expect(response.headers.get('content-length')).toBe(String(picture.length));
  expect(await response.text()).toBe('');
});

test.each([
  'app://kiosk/missing.js',
  'app://kiosk/../package.json',
  'app://kiosk/%2e%2e/package.json',
  'app://kiosk/assets',
  `app://kiosk/media/${'b'.repeat(64)}`,
  'app://kiosk/media/../../etc/passwd',
  'app://other/index.html',
  'app://kiosk.example.com/',
])('%s is not found', async (url) => {
  const answer = aProtocol();

  const response = await answer(new Request(url));

  expect(response.status).toBe(404);
  expectPageHeaders(response);
});

test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s is not allowed', async (method) => {
  const answer = aProtocol();

  const response = await answer(new Request('app://kiosk/', { method }));

  expect(response.status).toBe(405);
  expect(response.headers.get('allow')).toBe('GET, HEAD');
  expectPageHeaders(response);
});

test('a store that fails is an answer too', async () => {
  const answer = aProtocol(() => Promise.reject(new Error('disk error')));

  const response = await answer(new Request(`app://kiosk/media/${sha256}`));

  expect(response.status).toBe(500);
  expectPageHeaders(response);
});

const media = `app://kiosk/media/${sha256}`;
const etag = `"${sha256}"`;

function ask(answer: (request: Request) => Promise<Response>, range: string, ifRange?: string) {
  const headers = ifRange === undefined ? { range } : { range, 'if-range': ifRange };
  return answer(new Request(media, { headers }));
}

test.each([
  ['bytes=0-0', 0, 0],
  ['bytes=0-3', 0, 3],
  ['bytes=4-', 4, 15],
  ['bytes=0-', 0, 15],
  ['bytes=15-15', 15, 15],
  ['bytes=8-999999999999999999999', 8, 15],
  ['bytes=-4', 12, 15],
  ['bytes=-99', 0, 15],
  ['BYTES= 2-5 ', 2, 5],
])('of a film only %s is sent', async (range, first, last) => {
  const response = await ask(aProtocol(), range);

  expect(response.status).toBe(206);
  expect(response.headers.get('content-range')).toBe(`bytes ${first}-${last}/16`);
  expect(response.headers.get('content-length')).toBe(String(last - first + 1));
  expect(response.headers.get('etag')).toBe(etag);
  expect(response.headers.get('accept-ranges')).toBe('bytes');
  expect(Buffer.from(await response.arrayBuffer())).toEqual(picture.subarray(first, last + 1));
  expectPageHeaders(response);
});

test.each(['bytes=16-', 'bytes=16-20', 'bytes=99999999999999999999-', 'bytes=-0'])(
  '%s of 16 bytes is refused',
  async (range) => {
    const response = await ask(aProtocol(), range);

    expect(response.status).toBe(416);
    expect(response.headers.get('content-range')).toBe('bytes */16');
    expect(response.headers.get('content-length')).toBe('0');
    expect(await response.text()).toBe('');
    expectPageHeaders(response);
  },
);

test.each([
  'bytes=5-2',
  'bytes=-',
  'bytes=a-b',
  'bytes=0-1,4-5',
  'bytes 0-1',
  'bytes=1.5-2',
  'bytes=+1-2',
  'lines=0-1',
  '0-1',
])('%s is no single range, and the whole is sent', async (range) => {
  const response = await ask(aProtocol(), range);

  expect(response.status).toBe(200);
  expect(response.headers.has('content-range')).toBe(false);
  expect(Buffer.from(await response.arrayBuffer())).toEqual(picture);
});

test('a range is taken of the same bytes only', async () => {
  const answer = aProtocol();

  expect((await ask(answer, 'bytes=0-3', etag)).status).toBe(206);
  for (const other of [
    `"${'b'.repeat(64)}"`,
    `W/${etag}`,
    sha256,
    'Wed, 01 Jan 2025 00:00:00 GMT',
  ]) {
    expect((await ask(answer, 'bytes=0-3', other)).status).toBe(200);
    expect((await ask(answer, 'bytes=99-', other)).status).toBe(200);
  }
});

test('HEAD knows no ranges', async () => {
  const answer = aProtocol();
  const request = new Request(media, { method: 'HEAD', headers: { range: 'bytes=0-3' } });

  const response = await answer(request);

  expect(response.status).toBe(200);
  expect(response.headers.get('content-length')).toBe('16');
  expect(response.headers.get('accept-ranges')).toBe('bytes');
  expect(response.headers.get('etag')).toBe(etag);
});

test('nothing of an empty blob can be a range', async () => {
  const answer = aProtocol(async () => Buffer.alloc(0));

  expect((await ask(answer, 'bytes=0-')).status).toBe(416);
  expect((await ask(answer, 'bytes=-5')).status).toBe(416);
  expect((await answer(new Request(media))).status).toBe(200);
});

test('a file of the page is sent in ranges too, under the name of its bytes', async () => {
  const answer = aProtocol();
  const request = new Request('app://kiosk/assets/main.js', { headers: { range: 'bytes=0-5' } });

  const response = await answer(request);

  expect(response.status).toBe(206);
  expect(await response.text()).toBe('export');
  expect(response.headers.get('etag')).toMatch(/^"[0-9a-f]{64}"$/);
});

test.each([
  ['OggS', 'audio/ogg'],
  ['\0\0\0\x18ftypmp42', 'video/mp4'],
  ['{"records":[]}', 'application/json'],
  ['<!doctype html><script>', 'application/json'],
])('a blob that begins with %j is %s', async (bytes, mime) => {
  const answer = aProtocol(async () => Buffer.from(bytes, 'latin1'));

  expect((await answer(new Request(media))).headers.get('content-type')).toBe(mime);
});

test('a file that came after the build does not exist', async () => {
  const { answer, page } = aBuiltPage();
  writeFileSync(join(page, 'assets', 'added.js'), 'alert()');

  expect((await answer(new Request('app://kiosk/assets/added.js'))).status).toBe(404);
});

test('a file that is not the one that was built is refused, and the log says which', async () => {
  const { answer, page, dataFolder } = aBuiltPage();
  // As long as before.
  writeFileSync(join(page, 'assets', 'main.js'), 'export{};;');

  const response = await answer(new Request('app://kiosk/assets/main.js'));

  expect(response.status).toBe(500);
  expect(await response.text()).toBe('');
  expect(logOf(dataFolder)).toContain('/assets/main.js is not the file that was built');
});

test('a page that is damaged or missing fails to load, so that recovery hears of it', async () => {
  const { answer, page } = aBuiltPage();
  writeFileSync(join(page, 'index.html'), '<!doctype html><title>Other</title>');

  expect((await answer(new Request('app://kiosk/'))).type).toBe('error');
  rmSync(join(page, 'index.html'));
  expect((await answer(new Request('app://kiosk/index.html'))).type).toBe('error');
});

test.each([
  ['is missing', undefined],
  ['is no JSON', '{'],
  ['lists no page', '{ "files": [] }'],
  [
    'leads out of the page',
    JSON.stringify({
      files: [
        { address: '/index.html', mime: 'image/png', sha256, bytes: 1 },
        { address: '/../secret.json', mime: 'image/png', sha256, bytes: 1 },
      ],
    }),
  ],
])('without a good list of the page nothing of it is served: it %s', async (_how, text) => {
  const { answer, manifest } = aBuiltPage();
  if (text === undefined) rmSync(manifest);
  else writeFileSync(manifest, text);

  expect((await answer(new Request('app://kiosk/'))).type).toBe('error');
  expect((await answer(new Request('app://kiosk/assets/main.js'))).status).toBe(500);
});

test('the build stops at a file that no shell would serve', () => {
  const page = aPageFolder();
  writeFileSync(join(page, 'assets', 'main.js.map'), '{}');

  expect(() => writePageManifest(page, join(aFolder(), 'm.json'))).toThrow('main.js.map');
});

test('the build stops at a name that would need spelling, and at a page without its document', () => {
  const page = aPageFolder();
  writeFileSync(join(page, 'карта.json'), '{}');
  const target = join(aFolder(), 'm.json');

  expect(() => writePageManifest(page, target)).toThrow();
  expect(() => writePageManifest(join(page, 'assets'), target)).toThrow('/index.html');
});
