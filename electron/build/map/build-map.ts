import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Feature, Geometry } from 'geojson';
import { readCityPlans } from '../city-plans.ts';
import { readRegionShapes } from '../read-region-shapes.ts';
import { cutTiles, type MapLayer } from './cut-tiles.ts';
import { nameTags } from './name-tags.ts';
import { placeRegionLabels } from './place-region-labels.ts';
import { type Tile, writePmtiles } from './pmtiles-file.ts';
import { type AdminTopology, readAdmin, toRegions } from './read-admin.ts';
import { type LocalityFile, type NameRow, readLabels } from './read-labels.ts';
import { type RailRecords, readRails } from './read-rails.ts';
import { type River, type RiverFile, readRivers, type TracedRiverFile } from './read-rivers.ts';
import { smoothOutlines } from './smooth-outlines.ts';

const bounds = [20, 50.3, 42, 60.5] as const;
const maxZoom = 8;

const layerNames = [
  'earth',
  'landcover',
  'regions',
  'water',
  'boundaries',
  'roads',
  'water_label',
  'places',
] as const;

interface GeometryFile {
  readonly features?: readonly Feature[];
  readonly geometries?: readonly Geometry[];
}

/**
 * Makes the bundled map from the open data of `mapSource` and the railways of `contentSource`: a
 * PMTiles archive whose layers are named and tagged as Protomaps does, so that one style draws it
 * and any larger map. The same sources always give the same tiles.
 */
export async function buildMap(mapSource: string, contentSource: string): Promise<Buffer> {
  // Our own committed files, whose shape the unit test covers.
  const read = async <T>(name: string): Promise<T> => readJson(join(mapSource, name));
  const content = async <T>(name: string): Promise<T> => readJson(join(contentSource, name));
  const { earth, boundaries } = readAdmin(await read<AdminTopology>('admin1.topojson'));
  const shapes = (await readRegionShapes(mapSource)).byId;
  const rivers = readRivers(
    await read<RiverFile>('rivers.geojson'),
    await read<TracedRiverFile>('traced-rivers.geojson'),
    (await readCityPlans(mapSource)).flatMap((plan) => plan.rivers),
  );
  const ocean = (await read<GeometryFile>('ocean.geojson')).features ?? [];
  const labels = readLabels(
    [await read<LocalityFile>('localities.geojson'), await read('small-towns.geojson')],
    await read<NameRow[]>('names.json'),
  );
  const rails = readRails({
    stations: await content<RailRecords['stations']>('stations.json'),
    lines: await content<RailRecords['lines']>('lines.json'),
  });

  const features: Readonly<Record<(typeof layerNames)[number], readonly Feature[]>> = {
    earth,
    landcover: toFeatures(await read('urban.geojson'), 'urban_area').map((feature) => ({
      ...feature,
      geometry: smoothOutlines(feature.geometry),
    })),
    regions: toRegions(shapes),
    water: [
      ...rivers.map((river) => toRiver(river, { kind: 'river', width: river.width })),
      ...toFeatures(await read('lakes.geojson'), 'lake'),
      // That file repeats the lakes.
      ...toFeatures({ features: ocean.filter(isOcean) }, 'ocean'),
    ],
    boundaries,
    roads: rails,
    water_label: rivers.flatMap((river) =>
      river.name
        ? [toRiver(river, { kind: 'river', width: river.width, ...nameTags(river.name) })]
        : [],
    ),
    places: placeRegionLabels(labels, shapes),
  };
  const tiles = cutTiles(
    layerNames.map((name) => toLayer(name, features[name])),
    maxZoom,
    bounds,
  );
  return writePmtiles({
    tiles,
    minZoom: 0,
    maxZoom,
    bounds,
    metadata: {
      name: 'Union State Kiosk base map',
      type: 'baselayer',
      attribution: 'Natural Earth · GeoNames · © OpenStreetMap contributors (stations)',
      tiles_sha256: hashOf(tiles),
      vector_layers: layerNames.map((id) => ({ id, fields: fieldsOf(features[id]) })),
    },
  });
}

/** Of what the tiles say: how they are packed may differ from one machine to another. */
function hashOf(tiles: readonly Tile[]): string {
  const hash = createHash('sha256');
  for (const { z, x, y, data } of tiles) hash.update(`${z}/${x}/${y} ${data.length} `).update(data);
  return hash.digest('hex');
}

function toLayer(name: (typeof layerNames)[number], features: readonly Feature[]): MapLayer {
  switch (name) {
    case 'water_label':
      // Smooth enough to be written along, and half a tile longer than the tile.
      return { name, features, minZoom: 5, tolerance: 24, coarseToTheEnd: true, buffer: 2048 };
    case 'water':
      // A river runs on from the plan of a town, four zooms nearer than any tile.
      return { name, features, minZoom: 0, finer: 4 };
    case 'landcover':
    case 'roads':
      return { name, features, minZoom: 5 };
    case 'regions':
      return { name, features, minZoom: 4 };
    default:
      return { name, features, minZoom: 0 };
  }
}

const readJson = async <T>(path: string): Promise<T> =>
  // Whose shape the callers state and the unit test of the map covers.
  JSON.parse(await readFile(path, 'utf8')) as T;

const toFeatures = ({ features, geometries }: GeometryFile, kind: string): Feature[] =>
  (geometries ?? features?.map(({ geometry }) => geometry) ?? []).map((geometry) => ({
    type: 'Feature',
    properties: { kind },
    geometry,
  }));

const toRiver = ({ lines }: River, properties: Feature['properties']): Feature => ({
  type: 'Feature',
  properties,
  geometry: { type: 'MultiLineString', coordinates: [...lines] },
});

const isOcean = ({ properties }: Feature): boolean => properties?.featurecla === 'Ocean';

/** What the readers of a tile set expect to be told of each layer. */
function fieldsOf(features: readonly Feature[]): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const { properties } of features) {
    for (const [key, value] of Object.entries(properties ?? {})) {
      const type = typeof value;
      fields[key] = type === 'string' ? 'String' : type === 'number' ? 'Number' : 'Boolean';
    }
  }
  return fields;
}
