import type { Feature, Geometry, Position } from 'geojson';
import { cutTiles } from '../../electron/build/map/cut-tiles.ts';
import { writePmtiles } from '../../electron/build/map/pmtiles-file.ts';

/**
 * A detailed map of a town that does not exist, where this kiosk stands: two streets, a river, a
 * railway, a forest and houses, as `npm run map:pack` would make them.
 */
export function aTownPack(): Buffer {
  const [lon, lat] = townCentre;
  const bounds = [lon - 0.16, lat - 0.09, lon + 0.16, lat + 0.09] as const;
  const at = (east: number, north: number): Position => [lon + east * 0.01, lat + north * 0.006];
  const line = (...points: Position[]): Geometry => ({ type: 'LineString', coordinates: points });
  const area = (west: number, south: number, east: number, north: number): Geometry => ({
    type: 'Polygon',
    coordinates: [
      [at(west, south), at(east, south), at(east, north), at(west, north), at(west, south)],
    ],
  });
  const layers: Readonly<Record<string, readonly Feature[]>> = {
    landuse: [
      feature(area(-5, 2, 5, 5), { kind: 'forest' }),
      feature(area(-3, -2, 3, 2), { kind: 'residential' }),
    ],
    water: [feature(line(at(-6, -4), at(0, -3), at(6, -4)), { kind: 'river', name: 'Выдра' })],
    buildings: [feature(area(0.3, 0.3, 0.8, 0.8), { kind: 'building' })],
    roads: [
      feature(line(at(-5, 1), at(5, 1)), { kind: 'major_road', ...townNames.street }),
      feature(line(at(-2, -2), at(-2, 3)), { kind: 'minor_road' }),
      feature(line(at(-6, 0), at(6, 0)), { kind: 'rail', kind_detail: 'rail' }),
    ],
    places: [
      feature(
        { type: 'Point', coordinates: at(2.5, -1.5) },
        { kind: 'locality', ...townNames.village },
      ),
    ],
  };
  const maxZoom = 13;
  const tiles = cutTiles(
    Object.entries(layers).map(([name, features]) => ({ name, features, minZoom: 8 })),
    maxZoom,
    bounds,
  ).filter(({ z }) => z >= 8);
  return writePmtiles({ tiles, minZoom: 8, maxZoom, bounds, metadata: { name: 'A town' } });
}

/** Longitude and latitude of the kiosk's usual place. */
const townCentre = [32.0533, 54.7777] as const;

export const townNames = {
  street: {
    name: 'Выдуманная улица',
    'name:ru': 'Выдуманная улица',
    'name:be': 'Выдуманая вуліца',
  },
  village: { name: 'Небылица', 'name:ru': 'Небылица', 'name:be': 'Небыліца', min_zoom: 12 },
} as const;

const feature = (geometry: Geometry, properties: Feature['properties']): Feature => ({
  type: 'Feature',
  properties,
  geometry,
});
