import { readFile } from 'node:fs/promises';
import { PMTiles, TileType } from 'pmtiles';
import { PmtilesSource, TileCache, type Zxy } from 'protomaps-leaflet';
import { beforeAll, expect, test } from 'vitest';
import { buildMap } from '#electron/build/map/build-map.ts';
import { paths } from '#electron/build/paths.ts';
import { namesIn, type TileNames } from '#renderer/features/map/tile-names.ts';

type Layers = Awaited<ReturnType<TileCache['get']>>;
type Ring = readonly { readonly x: number; readonly y: number }[];

const maxZoom = 8;
const tileSize = 512;
const layerNames = [
  'earth',
  'landcover',
  'regions',
  'water',
  'boundaries',
  'roads',
  'water_label',
  'places',
];

let bytes: Buffer;
let archive: PMTiles;
let cache: TileCache;
/** Every place of the map, from its nearest tiles. */
let names: TileNames;

beforeAll(async () => {
  bytes = await readFile(paths.baseMap);
  archive = open(bytes);
  // The page reads with the same code; its types are those of pmtiles 3.
  cache = new TileCache(new PmtilesSource(archive as never, false), tileSize);
  const tiles: Parameters<typeof namesIn>[0][number][] = [];
  for (let x = 142; x <= 158; x += 1) {
    for (let y = 72; y <= 87; y += 1) {
      const dataTile = { z: maxZoom, x, y };
      tiles.push({ data: await cache.get(dataTile), dataTile, dim: tileSize, scale: 1 });
    }
  }
  names = namesIn(tiles);
});

function open(file: Buffer): PMTiles {
  const body = Uint8Array.from(file).buffer;
  return new PMTiles({
    getKey: () => 'test',
    getBytes: async (offset, length) => ({ data: body.slice(offset, offset + length) }),
  });
}

const hashIn = async (file: Buffer): Promise<unknown> =>
  // Written by our own build; its shape is what this test is about.
  ((await open(file).getMetadata()) as { readonly tiles_sha256?: unknown }).tiles_sha256;

const labelNamed = (ru: string) => names.labels.find(({ name }) => name.ru === ru);

function tileAt(lon: number, lat: number, z: number): Zxy & { px: number; py: number } {
  const sin = Math.sin((lat * Math.PI) / 180);
  const x = ((lon + 180) / 360) * 2 ** z;
  const y = (0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)) * 2 ** z;
  const [column, row] = [Math.floor(x), Math.floor(y)];
  return { z, x: column, y: row, px: (x - column) * tileSize, py: (y - row) * tileSize };
}

/** The properties of the polygons of a layer in which a position lies. */
async function at(layer: string, lon: number, lat: number): Promise<readonly unknown[]> {
  const { px, py, ...tile } = tileAt(lon, lat, maxZoom);
  const features = (await cache.get(tile)).get(layer) ?? [];
  return features
    .filter(({ geomType }) => geomType === 3)
    .filter(({ geom }) => geom.filter((ring) => encloses(ring, px, py)).length % 2 === 1)
    .map(({ props }) => props);
}

/** Whether a ray to the east leaves the ring an odd number of times. */
function encloses(ring: Ring, px: number, py: number): boolean {
  const crossed = ring.filter(({ x, y }, index) => {
    const next = ring[(index + 1) % ring.length] ?? { x, y };
    return y > py !== next.y > py && px < ((next.x - x) * (py - y)) / (next.y - y) + x;
  });
  return crossed.length % 2 === 1;
}

test('the map is small enough to be loaded in one go, and reaches as far as it says', async () => {
  const header = await archive.getHeader();

  expect(bytes.length).toBeLessThanOrEqual(1_000_000);
  expect(header).toMatchObject({ minZoom: 0, maxZoom, tileType: TileType.Mvt, clustered: true });
  expect([header.minLon, header.minLat, header.maxLon, header.maxLat]).toEqual([
    20, 50.3, 42, 60.5,
  ]);
  expect(header.numAddressedTiles).toBeGreaterThan(250);
  expect(header.numAddressedTiles).toBeLessThan(400);
});

// Some seconds of work, on a machine that may have more to do.
test('the committed map is what the committed sources give', async () => {
  const built = await buildMap(paths.mapSource, paths.content);

  const hash = await hashIn(built);
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(await hashIn(bytes), 'run `npm run map:build`').toBe(hash);
}, 60_000);

test('layers are named as Protomaps names them, so that one style draws any map', async () => {
  const { x, y } = tileAt(32.04, 54.78, maxZoom);
  const middle: Layers = await cache.get({ z: maxZoom, x, y });
  const whole: Layers = await cache.get({ z: 0, x: 0, y: 0 });

  expect([...middle.keys()].sort()).toEqual(
    layerNames.filter((name) => name !== 'boundaries' || middle.has(name)).sort(),
  );
  expect([...whole.keys()]).toContain('boundaries');
});

test('every place has its Russian and its Belarusian name, in the letters of each', () => {
  expect(names.labels.length).toBeGreaterThan(400);
  for (const { name } of [...names.labels, ...names.rivers]) {
    expect(name.ru).toMatch(/^[А-Яа-яЁё -]+$/);
    expect(name.be, name.ru).toMatch(/^[А-ЗЙ-ШЫ-Яа-зй-шы-яЁёІіЎў’ -]+$/);
    expect(name.be).not.toMatch(/[иИщЩъЪ]/);
    expect(name.en, name.ru).toMatch(/^\p{Script=Latin}[\p{Script=Latin} -]+$/u);
  }
});

test('a place is in one tile only: no town has its name twice', () => {
  const spots = names.labels.map(({ name, at: [lon, lat] }) => `${name.ru} ${lon} ${lat}`);

  expect(spots.filter((spot, index) => spots.indexOf(spot) < index)).toEqual([]);
});

test('errors of the open data are corrected', () => {
  expect(labelNamed('Гомель')?.name).toEqual({ ru: 'Гомель', be: 'Гомель', en: 'Gomel' });
  expect(labelNamed('Брест')?.name.be).toBe('Брэст');
  expect(labelNamed('Орёл')?.name.be).toBe('Арол');
  expect(labelNamed('Мокотув')).toBeUndefined();
  const oka = names.rivers.find(({ name }) => name.ru === 'Ока')?.lines.flat() ?? [];
  expect(oka.length).toBeGreaterThan(1);
  expect(Math.min(...oka.map(([lon]) => lon))).toBeGreaterThan(35.7);
});

test('the towns of both regions are on the map, each where it is', () => {
  const smolensk = labelNamed('Смоленск');

  expect(smolensk?.kind).toBe('centre');
  expect(smolensk?.at[0]).toBeCloseTo(32.0401, 3);
  expect(smolensk?.at[1]).toBeCloseTo(54.7818, 3);
  expect(labelNamed('Минск')?.kind).toBe('capital');
  for (const town of ['Витебск', 'Орша', 'Полоцк', 'Рудня', 'Лиозно', 'Вязьма', 'Хиславичи']) {
    expect(labelNamed(town), town).toBeDefined();
  }
});

test('from afar there are the great towns only', async () => {
  const dataTile = { z: 5, x: 18, y: 10 };
  const far = namesIn([{ data: await cache.get(dataTile), dataTile, dim: tileSize, scale: 1 }]);

  const towns = far.labels.map(({ name }) => name.ru);
  expect(towns).toContain('Смоленск');
  expect(towns).not.toContain('Хиславичи');
});

test('rivers that the open data lacks are there, long enough to be named along', () => {
  for (const river of ['Днепр', 'Западная Двина', 'Сож', 'Березина', 'Угра', 'Неман']) {
    const found = names.rivers.find(({ name }) => name.ru === river);
    expect(
      found?.lines.some((line) => line.length >= 2),
      river,
    ).toBe(true);
  }
});

test("a region's name stands in that region, clear of its capital", async () => {
  for (const [region, capital, id] of [
    ['Смоленская область', 'Смоленск', 'RU-SMO'],
    ['Витебская область', 'Витебск', 'BY-VI'],
    ['Могилёвская область', 'Могилёв', 'BY-MA'],
    ['Псковская область', 'Псков', 'RU-PSK'],
  ] as const) {
    const [lon, lat] = labelNamed(region)?.at ?? [0, 0];
    const [townLon, townLat] = labelNamed(capital)?.at ?? [0, 0];

    expect(await at('regions', lon, lat), region).toEqual([{ kind: 'region', id }]);
    expect(Math.hypot((lon - townLon) * 0.57, lat - townLat), region).toBeGreaterThan(0.35);
  }
});

test('the land covers the map, and both home regions are told apart alike', async () => {
  const union = { kind: 'earth', union: true };

  expect(await at('earth', 32.04, 54.78)).toEqual([union]);
  expect(await at('earth', 27.56, 53.9)).toEqual([union]);
  expect(await at('earth', 25.28, 54.69)).toEqual([{ kind: 'earth', union: false }]);
  expect(await at('regions', 32.04, 54.78)).toEqual([{ kind: 'region', id: 'RU-SMO' }]);
  expect(await at('regions', 30.2, 55.19)).toEqual([{ kind: 'region', id: 'BY-VI' }]);
  expect(await at('water', 21, 57.5)).toEqual([{ kind: 'ocean' }]);
});

test('the border between the two countries is on the map', () => {
  const points = names.borders.flat();

  expect(points.some(([lon, lat]) => lon > 30.5 && lon < 31.3 && lat > 54.5 && lat < 55.5)).toBe(
    true,
  );
  // The edge of the data is not a border.
  expect(points.filter(([lon]) => lon < 20.001 || lon > 41.999).length).toBeLessThan(10);
});

test('every railway runs through every one of its stations', async () => {
  const read = async (name: string) =>
    JSON.parse(await readFile(`${paths.content}/${name}`, 'utf8'));
  const stations: { id: string; position: [number, number] }[] = await read('stations.json');
  const lines: { stops: { stopId: string }[] }[] = await read('lines.json');
  const stopIds = new Set(lines.flatMap(({ stops }) => stops.map(({ stopId }) => stopId)));
  const points = names.rails.flat();

  for (const { id, position } of stations.filter((station) => stopIds.has(station.id))) {
    const [lat, lon] = position;
    const nearest = Math.min(...points.map((point) => Math.hypot(point[0] - lon, point[1] - lat)));
    expect(nearest, id).toBeLessThan(0.002);
  }
});
