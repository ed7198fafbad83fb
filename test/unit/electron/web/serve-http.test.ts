import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createKioskHost, type KioskHost } from '#electron/host/kiosk-host.ts';
import { serveHttp, type WebShell } from '#electron/web/serve-http.ts';
import { aShellPort } from '../../../support/a-shell-port.ts';
import { aReleaseFolder } from '../../../support/records.ts';

let folder: string;
let factoryFolder: string;
let newer: string;
let host: KioskHost;
let shell: WebShell;
let cookie: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kiosk-web-'));
  factoryFolder = await aReleaseFolder(1);
  newer = await aReleaseFolder(2);
  mkdirSync(join(folder, 'page', 'assets'), { recursive: true });
  writeFileSync(join(folder, 'page', 'index.html'), '<!doctype html>');
  writeFileSync(join(folder, 'page', 'assets', 'index-abc.js'), '"page"');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  host = await createKioskHost({
    dataFolder: join(folder, 'data'),
    factoryFolder,
    appVersion: '1',
    shell: aShellPort(),
  });
  shell = await serveHttp({
    host,
    pageFolder: join(folder, 'page'),
    port: 0,
    token: 'open-sesame',
  });
  const entered = await fetch(shell.url, { redirect: 'manual' });
  cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
});
afterEach(async () => {
  await shell.close();
  for (const each of [folder, factoryFolder, newer]) rmSync(each, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** A request as written: `fetch` would tidy the path and forbid some headers. */
function ask(
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
  body = '',
): Promise<Answer> {
  const { port } = new URL(shell.url);
  return new Promise((resolve, reject) => {
    const asked = request(
      { host: '127.0.0.1', port, path, method, headers: { cookie, ...headers } },
      (response) => {
        let text = '';
        response.on('data', (chunk: Buffer) => {
          text += chunk.toString();
        });
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
        );
      },
    );
    asked.on('error', reject);
    asked.end(body);
  });
}

test('the token is taken out of the address and kept in a strict cookie', async () => {
  const entered = await fetch(shell.url, { redirect: 'manual' });

  expect(entered.headers.get('location')).toBe('/');
  expect(entered.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Strict/);
});

test('the page may reach nothing but its own origin', async () => {
  const { status, headers } = await ask('/');

  expect(status).toBe(200);
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  expect(headers['content-security-policy']).toContain("connect-src 'self'");
  expect(headers['x-content-type-options']).toBe('nosniff');
});

test('no address leads out of the folder of the page', async () => {
  for (const path of [
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/assets/../../secret.txt',
    '//secret.txt',
    '/..%5csecret.txt',
  ]) {
    const { status, body } = await ask(path);
    expect(status, path).toBe(404);
    expect(body).not.toContain('secret');
  }
});

test('a foreign name, a foreign page and a forgotten cookie are refused', async () => {
  const { port } = new URL(shell.url);

  expect((await ask('/', { host: `kiosk.example:${port}` })).status).toBe(421);
  expect(
    (await ask('/api/getKioskInfo', { origin: 'http://evil.example' }, 'POST', '{}')).status,
  ).toBe(403);
  expect((await ask('/', { cookie: '' })).status).toBe(403);
  expect((await ask('/', { cookie: `kiosk-${port}=open-sesamf` })).status).toBe(403);
});

test('calls are answered, and wrong ones are refused', async () => {
  const info = await ask('/api/getKioskInfo', {}, 'POST', '{}');

  expect(JSON.parse(info.body).result).toMatchObject({ appVersion: '1', idleSeconds: 60 });
  expect((await ask('/api/getKioskInfo', {}, 'POST', '{"a":1}')).status).toBe(400);
  expect((await ask('/api/toString', {}, 'POST', '{}')).status).toBe(400);
  expect((await ask('/', {}, 'DELETE')).status).toBe(405);
});

test('a body that is too long is refused, and who sent it hears so', async () => {
  const padded = `${' '.repeat(6_000_000)}{}`;

  const refused = await ask('/api/getCurrentRelease', {}, 'POST', padded);

  expect(refused.status).toBe(400);
  const log = readFileSync(join(folder, 'data', 'log', 'kiosk.log'), 'utf8');
  expect(log).toContain('body too large');
});

test('a page that calls without end fills one line of the log, not all of it', async () => {
  const calls = Array.from({ length: 200 }, () => ask('/api/getCurrentRelease', {}, 'POST', '{}'));

  const refused = (await Promise.all(calls)).filter(({ status }) => status === 400);

  expect(refused.length).toBeGreaterThan(50);
  const log = readFileSync(join(folder, 'data', 'log', 'kiosk.log'), 'utf8');
  expect(log.match(/too many calls/g)?.length ?? 0).toBeLessThanOrEqual(3);
});

test('pictures come by their hash and may be kept for ever', async () => {
  const release = JSON.parse((await ask('/api/getCurrentRelease', {}, 'POST', '{}')).body).result;
  const picture = release.manifest.media[0].sha256;

  const found = await ask(`/media/${picture}`);

  expect(found).toMatchObject({ status: 200, body: 'picture 1' });
  expect(found.headers['cache-control']).toContain('immutable');
  expect((await ask(`/media/${'0'.repeat(64)}`)).status).toBe(404);
  expect((await ask('/media/index.html')).status).toBe(404);
});

test('the page is told when another release has been installed', async () => {
  const events = await fetch(new URL('/api/events', shell.url), { headers: { cookie } });
  const reader = events.body?.pipeThrough(new TextDecoderStream()).getReader();

  await host.installRelease(newer);

  let heard = '';
  while (!heard.includes('\n\n', 9)) heard += (await reader?.read())?.value ?? '';
  expect(heard).toMatch(/event: releaseChanged\ndata: \{"releaseId":"stable-2-/);
  await reader?.cancel();
});
