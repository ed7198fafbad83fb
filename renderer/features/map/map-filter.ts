import type { BaseMap } from '#shared/base-map';
import type { Position } from '#shared/content-fields';
import type { Place, PlaceCategory } from '#shared/place-model';

export const mapFilters = ['all', 'churches', 'museums', 'memory', 'nature', 'stations'] as const;
/** What the visitor wants to see; at most six, so that all choices are in sight. */
export type MapFilter = (typeof mapFilters)[number];

const categories: Readonly<Partial<Record<MapFilter, readonly PlaceCategory[]>>> = {
  churches: ['church', 'monastery'],
  museums: ['museum', 'theatre', 'estate', 'castle', 'fortress'],
  memory: ['memorial', 'monument'],
  nature: ['nature', 'park', 'viewpoint'],
  stations: [],
};

export function placesOf(places: readonly Place[], filter: MapFilter): readonly Place[] {
  const wanted = categories[filter];
  return wanted ? places.filter(({ category }) => wanted.includes(category)) : places;
}

/** False for Baikal, Kamchatka and others beyond the data of this map. */
export const isOnMap = (
  [lat, lon]: Position,
  [west, south, east, north]: BaseMap['bounds'],
): boolean => lon >= west && lon <= east && lat >= south && lat <= north;
