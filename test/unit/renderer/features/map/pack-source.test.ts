import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PMTiles } from 'pmtiles';
import { expect, onTestFinished, test } from 'vitest';
import { writePmtiles } from '#electron/build/map/pmtiles-file.ts';
import { createLog } from '#electron/host/log.ts';
import { createMapPacks } from '#electron/host/map-packs/map-packs.ts';
import { createAppProtocol } from '#electron/main/app-protocol.ts';
import { creditsOf } from '#renderer/features/map/map-credits.ts';
import { createPackSource } from '#renderer/features/map/pack-source.ts';
import { putPack } from '../../../../support/a-map-pack.ts';

const tiles = Array.from({ length: 40 }, (_, index) => ({
  z: 8,
  x: 140 + (index % 8),
  y: 78 + Math.floor(index / 8),
  // Chance-like, so that the archive is longer than what its reader fetches first.
  data: Uint8Array.from({ length: 2000 }, (_byte, at) => ((at + index) * 2_654_435_761) >>> 13),
}));

const anArchive = (name: string) =>
  writePmtiles({
    tiles,
    minZoom: 8,
    maxZoom: 8,
    bounds: [29, 54.5, 31.5, 56],
    metadata: { name },
  });

/** The page's way to a pack through the Electron shell, without Electron. */
async function aShell(archive: Buffer) {
  const data = mkdtempSync(join(tmpdir(), 'kiosk-source-'));
  onTestFinished(() => rmSync(data, { recursive: true, maxRetries: 5 }));
  const folder = join(data, 'maps');
  const log = createLog({ folder: data });
  const mapPacks = createMapPacks({ folder, statePath: join(data, 'map-packs.json'), log });
  const answer = createAppProtocol(data, { media: async () => null, mapPacks, log });
  const asked: string[] = [];
  const fetchRange: typeof fetch = (url, init) => {
    const request = new Request(`app://kiosk${url}`, init);
    asked.push(request.headers.get('range') ?? 'whole');
    return answer(request);
  };
  const put = async (bytes: Buffer) => {
    putPack(folder, 'vitebsk', bytes);
    const [pack] = (await mapPacks.listPacks()).packs;
    if (!pack) throw new Error('refused');
    return pack;
  };
  return { pack: await put(archive), put, fetchRange, asked };
}

test('the reader of PMTiles draws from a pack through the shell, tile by tile', async () => {
  const { pack, fetchRange, asked } = await aShell(anArchive('first'));
  const reader = new PMTiles(createPackSource(pack, fetchRange));

  for (const { z, x, y, data } of tiles) {
    const tile = await reader.getZxy(z, x, y);
    expect(new Uint8Array(tile?.data ?? new ArrayBuffer())).toEqual(data);
  }

  expect(await reader.getZxy(8, 0, 0)).toBeUndefined();
  expect(asked[0]).toBe('bytes=0-16383');
  expect(asked).not.toContain('whole');
});

test('at the end of a pack fewer bytes come, beyond it none are asked for', async () => {
  const { pack, fetchRange, asked } = await aShell(anArchive('first'));
  const source = createPackSource(pack, fetchRange);

  const { data } = await source.getBytes(pack.bytes - 3, 100);

  expect(data.byteLength).toBe(3);
  expect(asked).toEqual([`bytes=${pack.bytes - 3}-${pack.bytes - 1}`]);
  await expect(source.getBytes(pack.bytes, 1)).rejects.toThrow(RangeError);
  await expect(source.getBytes(-1, 1)).rejects.toThrow(RangeError);
  await expect(source.getBytes(0, 0)).rejects.toThrow(RangeError);
  expect(asked).toHaveLength(1);
});

test('a pack that was exchanged while it was drawn is not mixed with the new one', async () => {
  const { pack, put, fetchRange } = await aShell(anArchive('first'));
  const source = createPackSource(pack, fetchRange);
  const newer = await put(anArchive('second, and longer'));

  await expect(source.getBytes(0, 127)).rejects.toThrow('200 instead of a range');

  const next = createPackSource(newer, fetchRange);
  expect((await next.getBytes(0, 127)).data.byteLength).toBe(127);
  expect(next.getKey()).not.toBe(source.getKey());
});

test('an answer that was cut off is an error, and so is a pack that is gone', async () => {
  const { pack } = await aShell(anArchive('first'));
  const short = createPackSource(pack, async () => new Response('short', { status: 206 }));
  const gone = createPackSource(pack, async () => new Response(null, { status: 404 }));

  await expect(short.getBytes(0, 127)).rejects.toThrow('cut off');
  await expect(gone.getBytes(0, 127)).rejects.toThrow('404');
});

test('every licence is named once, beside the sources of the map itself', () => {
  const osm = '© OpenStreetMap contributors, ODbL 1.0';

  expect(creditsOf('Natural Earth', [])).toBe('Natural Earth');
  expect(creditsOf('Natural Earth', [{ licence: osm }, { licence: osm }])).toBe(
    `Natural Earth · ${osm}`,
  );
});
