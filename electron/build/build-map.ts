import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Geometry, MultiLineString, MultiPolygon } from 'geojson';
import { merge, mesh } from 'topojson-client';
import type { BaseMap, LonLat, MapLine, MapPolygon } from '../shared/base-map.ts';
import { type LocalityFile, type NameRow, readLabels } from './map-labels.ts';
import { type RiverFile, readRivers, type TracedRiverFile } from './map-rivers.ts';

type Topology = Parameters<typeof merge>[0];
type GeometryObject = NonNullable<Parameters<typeof mesh>[1]>;
type MergeableAreas = Parameters<typeof merge>[1];
type AdminTopology = Topology & {
  readonly objects: { readonly admin1: GeometryObject & { readonly geometries: readonly Area[] } };
};
/** A first-level region: country by ISO 3166-1, English name. */
interface Area {
  readonly properties?: { readonly iso_a2?: string; readonly name?: string };
}
interface ShapeFile {
  readonly features: readonly { readonly geometry: Geometry }[];
}

/** Cities that are regions of their own: a line around them would say nothing to a visitor. */
const cityRegions = ['City of Minsk', 'Moskva', 'City of St. Petersburg'];
const homeRegions = ['Smolensk', 'Vitebsk'];

/**
 * Turns the open data of `sourceFolder` into `base.json`, the one file that the page draws its map
 * from. The same sources always give the same bytes.
 */
export async function buildMap(sourceFolder: string, outFolder: string): Promise<void> {
  const read = async <T>(name: string): Promise<T> =>
    // Our own committed files, whose shape the unit test covers.
    JSON.parse(await readFile(join(sourceFolder, name), 'utf8')) as T;
  const shapes = async (name: string): Promise<MapPolygon[]> =>
    (await read<ShapeFile>(name)).features.flatMap(({ geometry }) => toPolygons(geometry));
  const urban = await read<{ readonly geometries: readonly Geometry[] }>('urban.geojson');

  const baseMap: BaseMap = {
    bounds: [20, 50.3, 42, 60.5],
    ...readAdmin(await read<AdminTopology>('admin1.topojson')),
    ocean: await shapes('ocean.geojson'),
    lakes: await shapes('lakes.geojson'),
    urban: urban.geometries.flatMap(toPolygons),
    rivers: readRivers(await read<RiverFile>('rivers.geojson'), [
      ...(await read<TracedRiverFile>('traced-rivers.geojson')).features,
    ]).map((river) => ({ ...river, lines: river.lines.map(roundLine) })),
    labels: readLabels(
      [await read<LocalityFile>('localities.geojson'), await read('small-towns.geojson')],
      await read<NameRow[]>('names.json'),
    ),
  };

  await mkdir(outFolder, { recursive: true });
  await writeFile(join(outFolder, 'base.json'), JSON.stringify(baseMap));
}

function readAdmin(
  topology: AdminTopology,
): Pick<BaseMap, 'land' | 'countryLines' | 'regionLines'> {
  const areas = topology.objects.admin1.geometries;
  const country = (area: Area) => area.properties?.iso_a2 ?? '';
  const name = (area: Area) => area.properties?.name ?? '';
  const isUnion = (area: Area) => country(area) === 'RU' || country(area) === 'BY';
  const isCity = (area: Area) => cityRegions.includes(name(area));
  const unite = (isPart: (area: Area) => boolean): MapPolygon[] =>
    // Every area of the file is a polygon or several; the type of a collection is wider.
    toPolygons(merge(topology, areas.filter(isPart) as MergeableAreas));
  const lines = (isLine: (a: Area, b: Area) => boolean): MapLine[] =>
    toLines(
      mesh(topology, topology.objects.admin1, (a, b) => {
        // The filter is given the very objects of the file.
        return a !== b && isLine(a as Area, b as Area);
      }),
    );
  return {
    land: {
      neighbours: unite((area) => !isUnion(area)),
      union: unite(isUnion),
      home: unite((area) => homeRegions.includes(name(area)) && isUnion(area)),
    },
    countryLines: lines((a, b) => country(a) !== country(b)),
    regionLines: lines(
      (a, b) => country(a) === country(b) && isUnion(a) && !isCity(a) && !isCity(b),
    ),
  };
}

function toPolygons(geometry: Geometry): MapPolygon[] {
  const polygons =
    geometry.type === 'Polygon'
      ? [geometry.coordinates]
      : // Anything else in the sources would be an error that the unit test of coverage shows.
        (geometry as MultiPolygon).coordinates;
  return polygons
    .map((rings) => rings.map(roundLine).filter((ring) => ring.length > 3))
    .filter((rings) => rings.length > 0);
}

const toLines = (geometry: MultiLineString): MapLine[] => geometry.coordinates.map(roundLine);

/** Four decimals are 6–11 m here; points that fall together are left out. */
function roundLine(line: readonly (readonly number[])[]): MapLine {
  const rounded: LonLat[] = [];
  for (const [lon = 0, lat = 0] of line) {
    const point: LonLat = [round(lon), round(lat)];
    const last = rounded.at(-1);
    if (last?.[0] !== point[0] || last[1] !== point[1]) rounded.push(point);
  }
  return rounded;
}

const round = (degrees: number): number => Math.round(degrees * 1e4) / 1e4;
