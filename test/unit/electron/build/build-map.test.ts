import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildMap } from '#electron/build/build-map.ts';
import { paths } from '#electron/build/paths.ts';
import type { BaseMap, MapPolygon } from '#shared/base-map';

let folder: string;
let bytes: Buffer;
let map: BaseMap;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'map-'));
  await buildMap(paths.mapSource, folder);
  bytes = await readFile(join(folder, 'base.json'));
  map = JSON.parse(bytes.toString('utf8'));
});

afterAll(() => rm(folder, { recursive: true }));

const townNamed = (ru: string) => map.labels.find(({ name }) => name.ru === ru);

test('the map is small enough to be loaded in one go', () => {
  expect(bytes.length).toBeLessThan(900_000);
});

test('the same sources always give the same map', async () => {
  await buildMap(paths.mapSource, folder);

  expect(await readFile(join(folder, 'base.json'))).toEqual(bytes);
});

test('every name is written in the letters of its language', () => {
  expect(map.labels.length).toBeGreaterThan(400);
  for (const { name } of map.labels) {
    expect(name.ru).toMatch(/^[А-Яа-яЁё -]+$/);
    expect(name.be).toMatch(/^[А-ЗЙ-ШЫ-Яа-зй-шы-яЁёІіЎў’ -]+$/);
    expect(name.be).not.toMatch(/[иИщЩъЪ]/);
    expect(name.en, name.ru).toMatch(/^\p{Script=Latin}[\p{Script=Latin} -]+$/u);
  }
});

test('errors of the open data are corrected', () => {
  expect(townNamed('Гомель')?.name).toEqual({ ru: 'Гомель', be: 'Гомель', en: 'Gomel' });
  expect(townNamed('Брест')?.name.be).toBe('Брэст');
  expect(townNamed('Орёл')?.name.be).toBe('Арол');
  expect(townNamed('Мокотув')).toBeUndefined();
});

test('the towns of both regions are on the map, each where it is', () => {
  expect(townNamed('Смоленск')).toMatchObject({ kind: 'centre', at: [32.0401, 54.7818] });
  expect(townNamed('Минск')?.kind).toBe('capital');
  for (const town of ['Витебск', 'Орша', 'Полоцк', 'Рудня', 'Лиозно', 'Вязьма', 'Хиславичи']) {
    expect(townNamed(town), town).toBeDefined();
  }
});

test('rivers that the open data lacks are there, and each of its own name', () => {
  const names = map.rivers.flatMap(({ name }) => (name ? [name.ru] : []));

  for (const river of ['Днепр', 'Западная Двина', 'Сож', 'Березина', 'Угра', 'Неман']) {
    expect(names).toContain(river);
  }
  const oka = map.rivers.filter(({ name }) => name?.ru === 'Ока').flatMap(({ lines }) => lines);
  expect(Math.min(...oka.flat().map(([lon]) => lon))).toBeGreaterThan(35.7);
});

test('the land covers the whole map, and both home regions equally', () => {
  const inside = (polygons: readonly MapPolygon[], lon: number, lat: number) =>
    polygons.some((rings) => rings.filter((ring) => encloses(ring, lon, lat)).length % 2 === 1);

  expect(inside(map.land.union, 32.04, 54.78)).toBe(true);
  expect(inside(map.land.union, 27.56, 53.9)).toBe(true);
  expect(inside(map.land.neighbours, 25.28, 54.69)).toBe(true);
  expect(inside(map.land.home, 32.04, 54.78)).toBe(true);
  expect(inside(map.land.home, 30.2, 55.19)).toBe(true);
  expect(inside(map.land.home, 27.56, 53.9)).toBe(false);
});

test('the border between the two countries is a line of its own, not an edge of the data', () => {
  const points = map.countryLines.flat();

  expect(points.some(([lon, lat]) => lon > 30.5 && lon < 31.3 && lat > 54.5 && lat < 55.5)).toBe(
    true,
  );
  const edges = [20, 42, 50.3, 60.5];
  for (const line of map.countryLines) {
    for (const [index, [lon, lat]] of line.entries()) {
      const [nextLon, nextLat] = line[index + 1] ?? [];
      const along = edges.some(
        (edge) => (lon === edge && nextLon === edge) || (lat === edge && nextLat === edge),
      );
      expect(along, `${lon} ${lat}`).toBe(false);
    }
  }
  expect(map.regionLines.length).toBeGreaterThan(10);
});

/** Whether a ray to the east leaves the ring an odd number of times. */
function encloses(ring: readonly (readonly [number, number])[], lon: number, lat: number): boolean {
  return (
    ring.filter(([x, y], index) => {
      const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
      return y > lat !== nextY > lat && lon < ((nextX - x) * (lat - y)) / (nextY - y) + x;
    }).length %
      2 ===
    1
  );
}
