import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { buildCityPlans, readCityPlans, toCityPlan } from '#electron/build/city-plans.ts';
import { paths } from '#electron/build/paths.ts';
import {
  type CityPlanSource,
  cityPlanSourceSchema,
  type LonLat,
  type MapLine,
} from '#shared/city-plan';

const sources = await readCityPlans(paths.mapSource);
const records: readonly { readonly id: string; readonly position: readonly [number, number] }[] =
  JSON.parse(await readFile(join(paths.content, 'places.json'), 'utf8'));

const planOf = (id: string): CityPlanSource => {
  const plan = sources.find((source) => source.id === id);
  if (!plan) throw new Error(`no plan of ${id}`);
  return plan;
};
const placeAt = (id: string): LonLat => {
  const place = records.find((record) => record.id === id);
  if (!place) throw new Error(`no place ${id}`);
  return [place.position[1], place.position[0]];
};
const smolensk = planOf('smolensk');
const vitebsk = planOf('vitebsk');
const wallRing = smolensk.wall?.ring ?? [];
const riverOf = (plan: CityPlanSource, ru: string): MapLine =>
  plan.rivers.find(({ name }) => name.ru === ru)?.line ?? [];

const allPoints = (plan: CityPlanSource): readonly LonLat[] => [
  ...(plan.wall ? [plan.wall.ring, ...plan.wall.standing].flat() : []),
  ...(plan.wall?.towers.map(({ at }) => at) ?? []),
  ...[...plan.parks, ...plan.squares].flatMap(({ ring }) => ring),
  ...[...plan.streets, ...plan.bridges].flatMap(({ line }) => line),
  ...plan.railways.flat(),
  ...plan.stations.map(({ at }) => at),
];

test('the plans are of the centres of Smolensk and Vitebsk, and all within 4 km of their middle', () => {
  expect(sources.map(({ id }) => id)).toEqual(['smolensk', 'vitebsk']);
  for (const plan of sources) {
    const [west, south, east, north] = plan.bounds;
    const middle: LonLat = [(west + east) / 2, (south + north) / 2];
    for (const point of [...allPoints(plan), [west, south] as const]) {
      expect(metres(point, middle), `${plan.id} ${point}`).toBeLessThan(4000);
    }
  }
});

test('a ring that is not closed or a name that lacks a language is refused', () => {
  const [park] = vitebsk.parks;
  if (!park) throw new Error('no park');
  const withPark = (changed: object) =>
    v.safeParse(cityPlanSourceSchema, { ...vitebsk, parks: [{ ...park, ...changed }] }).success;

  expect(withPark({})).toBe(true);
  expect(withPark({ ring: park.ring.slice(0, -1) })).toBe(false);
  expect(withPark({ name: { ru: 'Парк', en: 'Park' } })).toBe(false);
});

test('every name is written in the letters of its language', () => {
  for (const plan of sources) {
    const areas = [...plan.parks, ...plan.squares, ...plan.rivers, ...plan.stations];
    const others = [...plan.streets, ...plan.bridges, ...(plan.wall ? [plan.wall] : [])];
    const towers = plan.wall?.towers ?? [];
    const names = [plan, ...areas, ...others, ...towers].flatMap(({ name }) =>
      name ? [name] : [],
    );
    expect(names.length).toBeGreaterThan(20);
    for (const { ru, be, en } of names) {
      expect(ru).toMatch(/^[А-Яа-яЁё. -]+$/);
      expect(be).toMatch(/^[А-ЗЙ-ШЫ-Яа-зй-шы-яЁёІіЎў. -]+$/);
      expect(be).not.toMatch(/[иИщЩъЪ]/);
      expect(en).toMatch(/^[A-Za-z’ -]+$/);
    }
  }
});

test('a town has twelve to twenty named streets', () => {
  for (const { streets, id } of sources) {
    const named = new Set(streets.flatMap(({ name }) => (name ? [name.ru] : [])));
    expect(named.size, id).toBeGreaterThanOrEqual(12);
    expect(named.size, id).toBeLessThanOrEqual(20);
  }
});

test('the fortress wall nowhere crosses the river, and is closed', () => {
  expect(wallRing[0]).toEqual(wallRing.at(-1));
  expect(crossings(wallRing, riverOf(smolensk, 'Днепр'))).toBe(0);
});

test('what stands of the wall lies on the former wall', () => {
  const { standing, towers } = smolensk.wall ?? { standing: [], towers: [] };

  expect(standing.length).toBeGreaterThan(2);
  expect(towers.length).toBeGreaterThanOrEqual(16);
  for (const point of [...standing.flat(), ...towers.map(({ at }) => at)]) {
    expect(metresFrom(point, wallRing), `${point}`).toBeLessThan(10);
  }
});

test('our places of the fortress are at the wall', () => {
  for (const id of ['fortress-wall', 'gromovaya-tower', 'veselukha-tower', 'oryol-tower']) {
    expect(metresFrom(placeAt(`smolensk-${id}`), wallRing), id).toBeLessThan(150);
  }
  for (const id of ['pyatnitskaya-tower', 'flax-museum', 'heroes-square']) {
    expect(metresFrom(placeAt(`smolensk-${id}`), wallRing), id).toBeLessThan(150);
  }
});

test('the old town is within the wall, and what was outside is outside', () => {
  const within = [
    'assumption-cathedral',
    'trinity-monastery',
    'avraamiev-monastery',
    'planetarium',
  ];
  const also = ['blonye-garden', 'lopatinsky-garden', 'history-museum', 'drama-theatre'];
  const beyond = ['peter-paul-church', 'john-theologian-church', 'archangel-michael-church'];

  for (const id of [...within, ...also]) {
    expect(encloses(wallRing, placeAt(`smolensk-${id}`)), id).toBe(true);
  }
  for (const id of [...beyond, 'victory-square', 'catholic-church', 'railway-station']) {
    expect(encloses(wallRing, placeAt(`smolensk-${id}`)), id).toBe(false);
  }
});

test('places lie on their bank of the Dnieper', () => {
  const cathedral = placeAt('smolensk-assumption-cathedral');
  const sameBank = (id: string) =>
    crossings([cathedral, placeAt(`smolensk-${id}`)], riverOf(smolensk, 'Днепр')) % 2 === 0;

  expect(sameBank('peter-paul-church')).toBe(false);
  expect(sameBank('railway-station')).toBe(false);
  for (const id of ['archangel-michael-church', 'john-theologian-church', 'dnieper-embankment']) {
    expect(sameBank(id), id).toBe(true);
  }
});

test('places lie on their bank of the Western Dvina and the Vitba', () => {
  const cathedral = placeAt('vitebsk-assumption-cathedral');
  const acrossFrom = (river: string, id: string) =>
    crossings([cathedral, placeAt(`vitebsk-${id}`)], riverOf(vitebsk, river)) % 2 === 1;

  expect(acrossFrom('Западная Двина', 'chagall-house')).toBe(true);
  expect(acrossFrom('Западная Двина', 'town-hall')).toBe(false);
  expect(acrossFrom('Витьба', 'town-hall')).toBe(false);
  for (const id of ['annunciation-church', 'kolas-theatre']) {
    expect(acrossFrom('Витьба', id), id).toBe(true);
    expect(acrossFrom('Западная Двина', id), id).toBe(false);
  }
});

test('no place stands in the water', () => {
  for (const plan of sources) {
    for (const { position } of records) {
      for (const { area } of toCityPlan(plan).rivers) {
        expect(encloses(area, [position[1], position[0]]), `${position}`).toBe(false);
      }
    }
  }
});

test('streets pass by the places whose address names them', () => {
  const addresses: Readonly<Record<string, string>> = {
    'smolensk-history-museum': 'ул. Ленина',
    'smolensk-smithy': 'ул. Ленина',
    'smolensk-trinity-monastery': 'Большая Советская',
    'smolensk-konenkov-museum': 'ул. Маяковского',
    'smolensk-art-gallery': 'Коммунистическая',
    'smolensk-ww2-museum': 'ул. Дзержинского',
    'smolensk-gromovaya-tower': 'ул. Октябрьской Революции',
    'smolensk-russkaya-starina': 'ул. Тенишевой',
    'smolensk-fortress-wall': 'ул. Барклая-де-Толли',
    'smolensk-avraamiev-monastery': 'ул. Тимирязева',
    'smolensk-flax-museum': 'ул. Маршала Жукова',
    'smolensk-planetarium': 'ул. Войкова',
    'smolensk-catholic-church': 'ул. Урицкого',
    'smolensk-peter-paul-church': 'ул. Кашена',
    'smolensk-dnieper-embankment': 'Большая Краснофлотская',
    'smolensk-pyatnitskaya-tower': 'Студенческая',
    'vitebsk-town-hall': 'ул. Ленина',
    'vitebsk-assumption-cathedral': 'ул. Крылова',
    'vitebsk-kolas-theatre': 'Замковая',
    'vitebsk-annunciation-church': 'Замковая',
    'vitebsk-chagall-house': 'Покровская',
    'vitebsk-chagall-art-centre': 'ул. Путна',
    'vitebsk-unovis-museum': 'ул. Марка Шагала',
    'vitebsk-summer-amphitheatre': 'проспект Фрунзе',
  };
  for (const [id, ru] of Object.entries(addresses)) {
    const street = planOf(id.split('-')[0] ?? '').streets.find(({ name }) => name?.ru === ru);
    expect(metresFrom(placeAt(id), street?.line ?? []), `${id} ${ru}`).toBeLessThan(150);
  }
});

test('every bridge leads over a river, and no street crosses one without a bridge', () => {
  for (const plan of sources) {
    const rivers = plan.rivers.map(({ line }) => line);
    for (const { line } of plan.bridges) {
      expect(rivers.some((river) => crossings(line, river) === 1)).toBe(true);
    }
    for (const { line, name } of plan.streets) {
      const wet = rivers.reduce((sum, river) => sum + crossings(line, river), 0);
      const bridged = plan.bridges.filter(({ line: [from, to] }) =>
        [from, to].every((end) => end && metresFrom(end, line) < 30),
      );
      expect(wet, `${plan.id} ${name?.ru}`).toBeLessThanOrEqual(bridged.length);
    }
  }
});

test('the plans are written for the page: rivers as areas on the sheet, notes left out', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'plans-'));
  await buildCityPlans(paths.mapSource, folder);
  const file = await readFile(join(folder, 'city-plans.json'), 'utf8');
  await rm(folder, { recursive: true });

  expect(JSON.parse(file)).toEqual(sources.map(toCityPlan));
  expect(file.length).toBeLessThan(60_000);
  expect(file).not.toContain('"note"');
  for (const { rivers, streets, bounds } of sources.map(toCityPlan)) {
    const [west, south, east, north] = bounds;
    for (const { area } of rivers) expect(area[0]).toEqual(area.at(-1));
    const points = [...rivers.flatMap(({ area }) => area), ...streets.flatMap(({ line }) => line)];
    for (const [lon, lat] of points) {
      expect(lon >= west && lon <= east && lat >= south && lat <= north, `${lon} ${lat}`).toBe(
        true,
      );
    }
  }
});

function metres([lonA, latA]: LonLat, [lonB, latB]: LonLat): number {
  return Math.hypot((lonA - lonB) * Math.cos((latA * Math.PI) / 180), latA - latB) * 111_195;
}

function metresFrom(point: LonLat, line: MapLine): number {
  const shrink = Math.cos((point[1] * Math.PI) / 180);
  const distances = line.slice(1).map((to, index) => {
    const from = line[index] ?? to;
    const [dx, dy] = [(to[0] - from[0]) * shrink, to[1] - from[1]];
    const [px, py] = [(point[0] - from[0]) * shrink, point[1] - from[1]];
    const share = Math.max(0, Math.min(1, (px * dx + py * dy) / (dx * dx + dy * dy || 1)));
    return metres(point, [from[0] + (to[0] - from[0]) * share, from[1] + dy * share]);
  });
  return Math.min(...distances);
}

function crossings(a: MapLine, b: MapLine): number {
  const side = ([px, py]: LonLat, [qx, qy]: LonLat, [rx, ry]: LonLat) =>
    Math.sign((qx - px) * (ry - py) - (qy - py) * (rx - px));
  return a.slice(1).reduce((sum, a2, i) => {
    const a1 = a[i] ?? a2;
    return (
      sum +
      b.slice(1).filter((b2, j) => {
        const b1 = b[j] ?? b2;
        return side(a1, a2, b1) !== side(a1, a2, b2) && side(b1, b2, a1) !== side(b1, b2, a2);
      }).length
    );
  }, 0);
}

/** Whether a ray to the east leaves the ring an odd number of times. */
function encloses(ring: MapLine, [lon, lat]: LonLat): boolean {
  const edges = ring.slice(1).filter(([x, y], index) => {
    const [fromX, fromY] = ring[index] ?? [x, y];
    return fromY > lat !== y > lat && lon < ((x - fromX) * (lat - fromY)) / (y - fromY) + fromX;
  });
  return edges.length % 2 === 1;
}
