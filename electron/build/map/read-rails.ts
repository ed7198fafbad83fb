import type { Feature, LineString } from 'geojson';
import { smoothLine } from '../../shared/smooth-line.ts';

/** As far as the map needs them; positions are latitude first. */
export interface RailRecords {
  readonly stations: readonly { readonly id: string; readonly position: readonly number[] }[];
  readonly lines: readonly {
    readonly id: string;
    readonly stops: readonly { readonly stopId: string }[];
  }[];
}

/** Railways through their stations: no open data that may be used has their tracks. */
export function readRails({ stations, lines }: RailRecords): Feature<LineString>[] {
  const positionById = new Map(stations.map(({ id, position }) => [id, position]));
  return lines.map(({ id, stops }) => {
    const points = stops.flatMap(({ stopId }) => {
      const [lat, lon] = positionById.get(stopId) ?? [];
      return lat === undefined || lon === undefined ? [] : [[lon, lat] as const];
    });
    return {
      type: 'Feature',
      properties: { kind: 'rail', line: id },
      geometry: { type: 'LineString', coordinates: smoothLine(points) },
    };
  });
}
