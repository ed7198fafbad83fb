import type { Position } from '#shared/content-fields';
import type { Place, PlaceCategory } from '#shared/place-model';
import { type MapKind, mapKinds } from '../../session/screen.ts';
import type { BaseMap } from './base-map.ts';

const kindOf: Readonly<Partial<Record<PlaceCategory, MapKind>>> = {
  church: 'churches',
  monastery: 'churches',
  museum: 'museums',
  theatre: 'museums',
  estate: 'museums',
  castle: 'museums',
  fortress: 'museums',
  craft: 'museums',
  memorial: 'memory',
  monument: 'memory',
  nature: 'nature',
  park: 'nature',
  viewpoint: 'nature',
  architecture: 'town',
  archaeology: 'town',
  industry: 'town',
};

export const placesOf = (places: readonly Place[], kind: MapKind | undefined): readonly Place[] =>
  kind ? places.filter(({ category }) => kindOf[category] === kind) : places;

/** How many places each choice would show. */
export const countKinds = (places: readonly Place[]): Readonly<Record<MapKind, number>> =>
  // `fromEntries` widens the keys; they are exactly the kinds.
  Object.fromEntries(mapKinds.map((kind) => [kind, placesOf(places, kind).length])) as Record<
    MapKind,
    number
  >;

/** False for Baikal, Kamchatka and others beyond the data of this map. */
export const isOnMap = (
  [lat, lon]: Position,
  [west, south, east, north]: BaseMap['bounds'],
): boolean => lon >= west && lon <= east && lat >= south && lat <= north;

/** South-west and north-east corners. */
export type Area = readonly [Position, Position];

/** The smallest area that holds all positions; undefined without any. */
export function areaOf(positions: readonly (readonly [number, number])[]): Area | undefined {
  if (positions.length === 0) return undefined;
  const lats = positions.map(([lat]) => lat);
  const lons = positions.map(([, lon]) => lon);
  return [
    [Math.min(...lats), Math.min(...lons)],
    [Math.max(...lats), Math.max(...lons)],
  ];
}
