import type { Feature, MultiLineString, MultiPolygon, Position } from 'geojson';
import { merge, mesh } from 'topojson-client';
import type { RegionShapes } from '../../host/content-check/geography.ts';

type Topology = Parameters<typeof merge>[0];
type GeometryObject = NonNullable<Parameters<typeof mesh>[1]>;
type MergeableAreas = Parameters<typeof merge>[1];
export type AdminTopology = Topology & {
  readonly objects: { readonly admin1: GeometryObject & { readonly geometries: readonly Area[] } };
};
/** A first-level region: country by ISO 3166-1, English name. */
interface Area {
  readonly properties?: { readonly iso_a2?: string; readonly name?: string };
}

/** Cities that are regions of their own: a line around them would say nothing to a visitor. */
const cityRegions = ['City of Minsk', 'Moskva', 'City of St. Petersburg'];

interface Admin {
  readonly earth: readonly Feature<MultiPolygon>[];
  readonly boundaries: readonly Feature<MultiLineString>[];
}

/** Land and the lines on it: all from one topology, so that they meet without a gap. */
export function readAdmin(topology: AdminTopology): Admin {
  const { admin1 } = topology.objects;
  const land = (union: boolean): Feature<MultiPolygon> => ({
    type: 'Feature',
    properties: { kind: 'earth', union },
    geometry: merge(
      topology,
      // Every area of the file is a polygon or several; the type of a collection is wider.
      admin1.geometries.filter((area) => isUnion(area) === union) as MergeableAreas,
    ),
  });
  const lines = (
    kind: 'country' | 'region',
    isLine: (a: Area, b: Area) => boolean,
  ): Feature<MultiLineString> => ({
    type: 'Feature',
    properties: { kind, kind_detail: kind === 'country' ? 2 : 4 },
    // The filter is given the very objects of the file.
    geometry: mesh(topology, admin1, (a, b) => a !== b && isLine(a as Area, b as Area)),
  });
  return {
    earth: [land(false), land(true)],
    boundaries: [
      lines('region', (a, b) => country(a) === country(b) && [a, b].every(hasLines)),
      lines('country', (a, b) => country(a) !== country(b)),
    ],
  };
}

/** The regions of both countries, each by its code: what can be told apart or stressed. */
export const toRegions = (shapeById: RegionShapes['byId']): Feature<MultiPolygon>[] =>
  [...shapeById].map(([id, polygons]) => ({
    type: 'Feature',
    properties: { kind: 'region', id },
    // GeoJSON's types are mutable; nobody writes into these.
    geometry: { type: 'MultiPolygon', coordinates: polygons as unknown as Position[][][] },
  }));

const country = (area: Area): string => area.properties?.iso_a2 ?? '';
const isUnion = (area: Area): boolean => ['RU', 'BY'].includes(country(area));
const hasLines = (area: Area): boolean =>
  isUnion(area) && !cityRegions.includes(area.properties?.name ?? '');
