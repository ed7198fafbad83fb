import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PMTiles } from 'pmtiles';
import { expect, onTestFinished, test } from 'vitest';
import { buildPack } from '#electron/build/map-pack/build-pack.ts';
import { parsePackOptions } from '#electron/build/map-pack/pack-options.ts';
import { readMbtiles } from '#electron/build/map-pack/read-mbtiles.ts';
import { paths } from '#electron/build/paths.ts';
import { run } from '#electron/build/run-tool.ts';
import { createLog } from '#electron/host/log.ts';
import { createMapPacks } from '#electron/host/map-packs/map-packs.ts';

const isInstalled = (tool: string): boolean => spawnSync(tool, ['--help']).error === undefined;

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'map-pack-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, maxRetries: 5 }));
  return folder;
}

test('one extract is all that the command needs', () => {
  const call = parsePackOptions(['./Vitebsk_2026.osm.pbf']);

  expect(call).toMatchObject({
    ok: true,
    value: { extract: './Vitebsk_2026.osm.pbf', id: 'vitebsk-2026', date: undefined },
  });
});

test.each([
  [[], 'Name one extract'],
  [['a.osm'], 'Name one extract'],
  [['a.pbf', 'b.pbf'], 'Name one extract'],
  [['Витебск.osm.pbf'], '--id'],
  [['a.pbf', '--id', '../a'], '--id'],
  [['a.pbf', '--date', '1.11.2026'], '--date'],
  [['a.pbf', '--bbox', '1,2,3'], '--bbox'],
  [['a.pbf', '--zoom', '3'], '--zoom'],
])('%j is answered in words', (args, words) => {
  expect(parsePackOptions(args)).toMatchObject({
    ok: false,
    error: expect.stringContaining(words),
  });
});

test('a tool that is not installed is named, with the way to install it', async () => {
  await expect(run('tilemaker-that-nobody-has', [])).rejects.toThrow(
    'tilemaker-that-nobody-has is not installed. On Debian and Ubuntu: sudo apt install',
  );
});

test('a tool that fails is quoted', async () => {
  const failing = ['-e', 'console.error("cannot read it"); process.exitCode = 1'];

  await expect(run(process.execPath, failing)).rejects.toThrow('failed: cannot read it');
});

test.skipIf(!isInstalled('sqlite3'))(
  'rows of MBTiles are turned to count from the north',
  async () => {
    const path = join(aFolder(), 'a.mbtiles');
    await run('sqlite3', [
      path,
      'CREATE TABLE metadata (name TEXT, value TEXT);' +
        'CREATE TABLE tiles (zoom_level INT, tile_column INT, tile_row INT, tile_data BLOB);' +
        "INSERT INTO metadata VALUES ('bounds', '29,54,31,56');" +
        "INSERT INTO tiles VALUES (3, 4, 1, x'0102'), (0, 0, 0, x'');",
    ]);

    const { metadata, tiles } = await readMbtiles(path);

    expect(metadata).toEqual({ bounds: '29,54,31,56' });
    expect(tiles).toEqual([
      { z: 3, x: 4, y: 6, data: Buffer.from([1, 2]) },
      { z: 0, x: 0, y: 0, data: Buffer.alloc(0) },
    ]);
  },
);

const canBuild = ['tilemaker', 'sqlite3', 'osmium'].every(isInstalled);

test.skipIf(!canBuild)('a small town becomes a pack that the kiosk accepts', async () => {
  const folder = aFolder();
  const extract = join(folder, 'toy-town.osm.pbf');
  const town = fileURLToPath(new URL('./toy-town.osm', import.meta.url));
  await run('osmium', ['cat', '-o', extract, town]);

  const { path } = await buildPack({
    extract,
    outFolder: join(folder, 'maps'),
    id: 'toy-town',
    name: { ru: 'Городок', be: 'Гарадок', en: 'Toy town' },
    date: '2026-11-01',
    profile: join(paths.root, 'assets', 'map', 'pack'),
  });

  const statePath = join(folder, 'state.json');
  const kiosk = createMapPacks({
    folder: join(folder, 'maps'),
    statePath,
    log: createLog({ folder }),
  });
  expect(await kiosk.listPacks()).toMatchObject({
    packs: [{ id: 'toy-town', minZoom: 8, maxZoom: 14, bounds: [31.9, 54.7, 32.2, 54.9] }],
    refused: [],
  });
  const texts = await textsOf(path, 11, 54.7826, 32.0453);
  for (const text of ['name:be', 'Смаленск', 'Дняпро', 'Вялікая вуліца', 'Круглае возера']) {
    expect(texts).toContain(text);
  }
  for (const word of ['landuse', 'water', 'roads', 'places', 'pois', 'rail', 'park']) {
    expect(texts).toContain(word);
  }
});

/** Strings lie in a vector tile as they are. */
async function textsOf(path: string, z: number, lat: number, lon: number): Promise<string> {
  const bytes = new Uint8Array(readFileSync(path));
  const archive = new PMTiles({
    getKey: () => path,
    getBytes: async (offset, length) => ({ data: bytes.slice(offset, offset + length).buffer }),
  });
  const sin = Math.sin((lat * Math.PI) / 180);
  const x = Math.floor(((lon + 180) / 360) * 2 ** z);
  const y = Math.floor((0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)) * 2 ** z);
  const tile = await archive.getZxy(z, x, y);
  return Buffer.from(tile?.data ?? new ArrayBuffer()).toString('utf8');
}
