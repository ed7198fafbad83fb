import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writePageManifest } from '#electron/build/page-manifest.ts';
import { createAppProtocol } from '#electron/main/app-protocol.ts';
import { aPmtilesFile, putPack, sha256Hex } from '../support/a-map-pack.ts';
import { aFolder, aHost, aPageFolder } from './a-host.ts';

async function aKiosk() {
  const dataFolder = aFolder();
  const pack = putPack(join(dataFolder, 'maps'), 'vitebsk', aPmtilesFile(200_000));
  const host = await aHost(dataFolder);
  const page = aPageFolder();
  const manifest = join(aFolder(), 'page-manifest.json');
  writePageManifest(page, manifest);
  const answer = createAppProtocol(page, host, manifest);
  const ask = (headers: Record<string, string> = {}, method = 'GET', path = 'vitebsk.pmtiles') =>
    answer(new Request(`app://kiosk/maps/${path}`, { method, headers }));
  return { pack, host, ask, dataFolder };
}

test('Electron is sent exactly the bytes of a pack that it asks for, and keeps none', async () => {
  const { pack, ask } = await aKiosk();

  for (const [range, first, last] of [
    ['bytes=0-16383', 0, 16_383],
    ['bytes=199999-199999', 199_999, 199_999],
    ['bytes=199990-300000', 199_990, 199_999],
    ['bytes=-5', 199_995, 199_999],
  ] as const) {
    const response = await ask({ range });

    expect(response.status).toBe(206);
    expect(response.headers.get('content-range')).toBe(`bytes ${first}-${last}/200000`);
    expect(response.headers.get('content-length')).toBe(String(last - first + 1));
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('etag')).toBe(`"${sha256Hex(pack)}"`);
    expect(response.headers.get('content-type')).toBe('application/vnd.pmtiles');
    expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
    const body = Buffer.from(await response.arrayBuffer());
    expect(body.equals(pack.subarray(first, last + 1))).toBe(true);
  }
});

test('beyond the end of a pack there is nothing, and of another version no part', async () => {
  const { pack, ask } = await aKiosk();

  const beyond = await ask({ range: 'bytes=200000-' });
  const other = await ask({ range: 'bytes=0-9', 'if-range': `"${'0'.repeat(64)}"` });
  const same = await ask({ range: 'bytes=0-9', 'if-range': `"${sha256Hex(pack)}"` });

  expect(beyond.status).toBe(416);
  expect(beyond.headers.get('content-range')).toBe('bytes */200000');
  expect(other.status).toBe(200);
  expect(Buffer.from(await other.arrayBuffer()).equals(pack)).toBe(true);
  expect(same.status).toBe(206);
});

test('HEAD, other methods and other names', async () => {
  const { ask } = await aKiosk();

  const head = await ask({}, 'HEAD');

  expect(head.headers.get('content-length')).toBe('200000');
  expect(await head.text()).toBe('');
  expect((await ask({}, 'POST')).status).toBe(405);
  expect((await ask({}, 'GET', 'smolensk.pmtiles')).status).toBe(404);
  expect((await ask({}, 'GET', 'vitebsk.json')).status).toBe(404);
});

test('a refused pack is not served, and staff read of it in the status of the kiosk', async () => {
  const { host, ask, dataFolder } = await aKiosk();
  writeFileSync(join(dataFolder, 'maps', 'vitebsk.pmtiles'), aPmtilesFile(100_000));
  await host.api.setPins({ technician: '4817' });
  await host.api.enterPin({ pin: '4817' });

  const { refused } = await host.api.getMapPacks({});

  expect(refused).toEqual([{ file: 'vitebsk.pmtiles', reason: 'wrong-size' }]);
  expect((await ask()).status).toBe(404);
  const status = await host.api.getTechnicalStatus({});
  expect(status.ok && status.value.incidents.map(({ event }) => event)).toContain(
    'map-pack-refused',
  );
});
