import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createKioskHost } from '#electron/host/kiosk-host.ts';
import { serveHttp } from '#electron/web/serve-http.ts';
import { aPmtilesFile, putPack, sha256Hex } from '../../../support/a-map-pack.ts';
import { aShellPort } from '../../../support/a-shell-port.ts';

async function aWebKiosk(bytes: number) {
  const folder = mkdtempSync(join(tmpdir(), 'kiosk-web-maps-'));
  mkdirSync(join(folder, 'page'));
  writeFileSync(join(folder, 'page', 'index.html'), '<!doctype html>');
  const pack = putPack(join(folder, 'data', 'maps'), 'vitebsk', aPmtilesFile(bytes));
  const host = await createKioskHost({
    dataFolder: join(folder, 'data'),
    factoryFolder: folder,
    appVersion: '1',
    shell: aShellPort(),
  });
  const shell = await serveHttp({
    host,
    pageFolder: join(folder, 'page'),
    port: 0,
    token: 'secret',
  });
  onTestFinished(async () => {
    await shell.close();
    rmSync(folder, { recursive: true });
  });
  const entered = await fetch(shell.url, { redirect: 'manual' });
  const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
  const { origin } = new URL(shell.url);
  const ask = (headers: Record<string, string> = {}, init: RequestInit = {}) =>
    fetch(`${origin}/maps/vitebsk.pmtiles`, { ...init, headers: { cookie, ...headers } });
  const log = () => readFileSync(join(folder, 'data', 'log', 'kiosk.log'), 'utf8');
  return { pack, host, ask, log, origin };
}

test('a browser is sent exactly the bytes of a pack that it asks for, and keeps none', async () => {
  const { pack, ask } = await aWebKiosk(200_000);

  for (const [range, first, last] of [
    ['bytes=0-16383', 0, 16_383],
    ['bytes=199999-', 199_999, 199_999],
    ['bytes=199990-99999999999999999999', 199_990, 199_999],
    ['bytes=-5', 199_995, 199_999],
  ] as const) {
    const response = await ask({ range });

    expect(response.status).toBe(206);
    expect(response.headers.get('content-range')).toBe(`bytes ${first}-${last}/200000`);
    expect(response.headers.get('content-length')).toBe(String(last - first + 1));
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('etag')).toBe(`"${sha256Hex(pack)}"`);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    const body = Buffer.from(await response.arrayBuffer());
    expect(body.equals(pack.subarray(first, last + 1))).toBe(true);
  }
});

test('beyond the end there is nothing; the whole, HEAD and strangers are answered as ever', async () => {
  const { pack, ask, origin } = await aWebKiosk(200_000);

  const beyond = await ask({ range: 'bytes=200000-200001' });
  const other = await ask({ range: 'bytes=0-9', 'if-range': '"other"' });
  const head = await ask({ range: 'bytes=0-9' }, { method: 'HEAD' });

  expect(beyond.status).toBe(416);
  expect(beyond.headers.get('content-range')).toBe('bytes */200000');
  expect(await beyond.text()).toBe('');
  expect(other.status).toBe(200);
  expect(Buffer.from(await other.arrayBuffer()).equals(pack)).toBe(true);
  expect(head.status).toBe(200);
  expect(head.headers.get('content-length')).toBe('200000');
  expect((await fetch(`${origin}/maps/vitebsk.pmtiles`)).status).toBe(403);
});

test('a page that goes away in the middle of a pack is no failure', async () => {
  const { ask, log } = await aWebKiosk(20_000_000);
  const leaving = new AbortController();
  const response = await ask({}, { signal: leaving.signal });
  await response.body?.getReader().read();

  leaving.abort();

  // Whoever comes next is answered, and the log has nothing to tell.
  expect((await ask({ range: 'bytes=0-0' })).status).toBe(206);
  expect(log()).not.toContain('request-failed');
});
