import type { Position } from 'geojson';
import type { RegionShapes } from '../../host/content-check/geography.ts';
import type { Label } from './read-labels.ts';

type Shape = RegionShapes['byId'] extends ReadonlyMap<string, infer S> ? S : never;
type Ring = Shape[number][number];

/** Seats of government lie where the name of their region would stand by itself: in its middle. */
const idByName: Readonly<Record<string, string>> = {
  'Брестская область': 'BY-BR',
  'Брянская область': 'RU-BRY',
  'Витебская область': 'BY-VI',
  'Гомельская область': 'BY-HO',
  'Гродненская область': 'BY-HR',
  'Калужская область': 'RU-KLU',
  'Курская область': 'RU-KRS',
  'Ленинградская область': 'RU-LEN',
  'Минская область': 'BY-MI',
  'Могилёвская область': 'BY-MA',
  'Московская область': 'RU-MOS',
  'Новгородская область': 'RU-NGR',
  'Орловская область': 'RU-ORL',
  'Псковская область': 'RU-PSK',
  'Смоленская область': 'RU-SMO',
  'Тверская область': 'RU-TVE',
  'Тульская область': 'RU-TUL',
};

/** Degrees between the points that are tried. */
const step = 0.05;
/** Names are about three times as wide as high, so what lies beside them is nearer. */
const wide = 0.4;
/** A town that is shown from this view or farther keeps the name of the region away. */
const townZoom = 8;

/** Moves each region's name to where it is farthest from the region's edge and its large towns. */
export function placeRegionLabels(
  labels: readonly Label[],
  shapeById: RegionShapes['byId'],
): Label[] {
  const towns = labels.filter(
    ({ properties }) => properties.kind === 'locality' && properties.min_zoom <= townZoom,
  );
  return labels.map((label) => {
    const shape = shapeById.get(idByName[label.properties['name:ru'] ?? ''] ?? '');
    if (label.properties.kind !== 'region' || !shape) return label;
    return { ...label, geometry: { type: 'Point', coordinates: emptiest(shape, towns) } };
  });
}

function emptiest(shape: Shape, towns: readonly Label[]): Position {
  const edge = shape.flatMap((rings) => rings.flatMap(dense));
  const lons = edge.map(([lon = 0]) => lon);
  const lats = edge.map(([, lat = 0]) => lat);
  const [west, south] = [lons.reduce(min), lats.reduce(min)];
  const [east, north] = [lons.reduce(max), lats.reduce(max)];
  const obstacles = towns
    .filter(({ geometry: { coordinates: at } }) => {
      const [lon = 0, lat = 0] = at;
      return lon > west - 1 && lon < east + 1 && lat > south - 1 && lat < north + 1;
    })
    .map(({ properties, geometry }) => ({
      at: geometry.coordinates,
      // The name of the seat itself is the largest and must not be crowded.
      weight: properties.capital ? 0.6 : 1.2,
    }));
  let best: Position = [west, south];
  let bestRoom = -1;
  for (let lat = south; lat <= north; lat += step) {
    for (let lon = west; lon <= east; lon += step) {
      const at: Position = [lon, lat];
      if (!shape.some((rings) => isInside(rings, at))) continue;
      let room = Number.POSITIVE_INFINITY;
      for (const point of edge) room = Math.min(room, distance(at, point));
      for (const town of obstacles) room = Math.min(room, distance(at, town.at) * town.weight);
      if (room > bestRoom) [best, bestRoom] = [at, room];
    }
  }
  return best;
}

/** Every fifth point of a ring is enough. */
const dense = (ring: Ring): Ring => ring.filter((_, index) => index % 5 === 0);

const min = (a: number, b: number): number => Math.min(a, b);
const max = (a: number, b: number): number => Math.max(a, b);

function distance(
  [lonA = 0, latA = 0]: readonly number[],
  [lonB = 0, latB = 0]: readonly number[],
): number {
  return Math.hypot((lonA - lonB) * 0.57 * wide, latA - latB);
}

/** Whether a ray to the east leaves the rings an odd number of times. */
function isInside(rings: readonly Ring[], [lon = 0, lat = 0]: Position): boolean {
  let inside = false;
  for (const ring of rings) {
    for (const [index, [x = 0, y = 0]] of ring.entries()) {
      const [nextX = x, nextY = y] = ring[index + 1] ?? [];
      if (y > lat !== nextY > lat && lon < ((nextX - x) * (lat - y)) / (nextY - y) + x) {
        inside = !inside;
      }
    }
  }
  return inside;
}
