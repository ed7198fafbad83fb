import { createHash } from 'node:crypto';
import { PMTiles, tileIdToZxy } from 'pmtiles';
import { expect, test } from 'vitest';
import { type Tile, writePmtiles } from '#electron/build/map/pmtiles-file.ts';

const written = (tiles: readonly Tile[], maxZoom: number): Buffer =>
  writePmtiles({ tiles, minZoom: 0, maxZoom, bounds: [20, 50.3, 42, 60.5], metadata: { a: 'б' } });

function open(file: Buffer): PMTiles {
  const body = Uint8Array.from(file).buffer;
  return new PMTiles({
    getKey: () => 'test',
    getBytes: async (offset, length) => ({ data: body.slice(offset, offset + length) }),
  });
}

/** The first tiles of the whole world, each with what the given function says. */
const tilesSaying = (count: number, text: (id: number) => string): Tile[] =>
  Array.from({ length: count }, (_, id) => {
    const [z, x, y] = tileIdToZxy(id);
    return { z, x, y, data: Buffer.from(text(id)) };
  });

/** Always the same for a number, of a length that follows no rule: its directory stays large. */
function randomText(id: number): string {
  const bytes = [1, 2, 3, 4].map((part) => createHash('sha256').update(`${id} ${part}`).digest());
  return Buffer.concat(bytes)
    .subarray(0, (bytes[0]?.[0] ?? 0) / 2)
    .toString('base64');
}

async function read(archive: PMTiles, id: number): Promise<string | undefined> {
  const [z, x, y] = tileIdToZxy(id);
  const tile = await archive.getZxy(z, x, y);
  return tile && Buffer.from(tile.data).toString();
}

test('what was written is read again, tile by tile, in whatever order it came', async () => {
  const tiles = tilesSaying(85, (id) => `tile ${id}`);

  const archive = open(written(tiles.toReversed(), 3));

  for (let id = 0; id < 85; id += 1) expect(await read(archive, id)).toBe(`tile ${id}`);
  expect(await read(archive, 85)).toBeUndefined();
  expect(await archive.getMetadata()).toEqual({ a: 'б' });
  expect(await archive.getHeader()).toMatchObject({ minLon: 20, maxLat: 60.5, maxZoom: 3 });
});

test('equal tiles are kept once, and a row of them is one entry', async () => {
  const archive = open(
    written(
      tilesSaying(85, (id) => (id < 80 ? 'sea' : id === 84 ? 'sea' : 'land')),
      3,
    ),
  );

  const header = await archive.getHeader();
  expect(header).toMatchObject({ numAddressedTiles: 85, numTileEntries: 3, numTileContents: 2 });
  expect(await Promise.all([0, 79, 80, 83, 84].map((id) => read(archive, id)))).toEqual([
    'sea',
    'sea',
    'land',
    'land',
    'sea',
  ]);
});

test('a great many tiles are found through leaf directories', async () => {
  const file = written(
    tilesSaying(21_845, (id) => `${id} ${randomText(id)}`),
    7,
  );
  const archive = open(file);

  const leafBytes = file.readBigUInt64LE(48);
  expect(leafBytes).toBeGreaterThan(0n);
  for (const id of [0, 1, 4095, 4096, 12_345, 21_844]) {
    expect(await read(archive, id)).toBe(`${id} ${randomText(id)}`);
  }
});

test('the file does not say on what system it was packed', () => {
  const file = written(
    tilesSaying(1, () => 'tile'),
    0,
  );

  expect(file[127 + 9]).toBe(255);
});
