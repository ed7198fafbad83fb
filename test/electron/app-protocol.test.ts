import { expect, test } from 'vitest';
import { createAppProtocol } from '#electron/main/app-protocol.ts';
import { aHost, aPageFolder } from './a-host.ts';

const picture = Buffer.from('RIFF\0\0\0\0WEBPVP8 ', 'latin1');
const sha256 = 'a'.repeat(64);

async function aProtocol(media: (sha256: string) => Promise<Buffer | null> = onlyPicture) {
  const { log } = await aHost();
  return createAppProtocol(aPageFolder(), { media, log });
}
const onlyPicture = async (wanted: string) => (wanted === sha256 ? picture : null);

function expectPageHeaders(response: Response): void {
  expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'; /);
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  expect(response.headers.get('cross-origin-opener-policy')).toBe('same-origin');
}

test('the address of the kiosk is the page, and is not kept', async () => {
  const answer = await aProtocol();

  const response = await answer(new Request('app://kiosk/?x#/place/y'));

  expect(response.status).toBe(200);
  expect(await response.text()).toContain('<title>Page</title>');
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(response.headers.get('cache-control')).toBe('no-store');
  expectPageHeaders(response);
});

test('a file that is named by its bytes may be kept for ever', async () => {
  const answer = await aProtocol();

  const response = await answer(new Request('app://kiosk/assets/main.js'));

  expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  expect(response.headers.get('cache-control')).toContain('immutable');
});

test('a picture comes from the content store', async () => {
  const answer = await aProtocol();

  const response = await answer(new Request(`app://kiosk/media/${sha256}`));

  expect(Buffer.from(await response.arrayBuffer())).toEqual(picture);
  expect(response.headers.get('content-type')).toBe('image/webp');
  expect(response.headers.get('content-length')).toBe(String(picture.length));
  expectPageHeaders(response);
});

test('HEAD says how long the answer would be, without it', async () => {
  const answer = await aProtocol();

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
  const answer = await aProtocol();

  const response = await answer(new Request(url));

  expect(response.status).toBe(404);
  expectPageHeaders(response);
});

test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s is not allowed', async (method) => {
  const answer = await aProtocol();

  const response = await answer(new Request('app://kiosk/', { method }));

  expect(response.status).toBe(405);
  expect(response.headers.get('allow')).toBe('GET, HEAD');
  expectPageHeaders(response);
});

test('a store that fails is an answer too', async () => {
  const answer = await aProtocol(() => Promise.reject(new Error('disk error')));

  const response = await answer(new Request(`app://kiosk/media/${sha256}`));

  expect(response.status).toBe(500);
  expectPageHeaders(response);
});
