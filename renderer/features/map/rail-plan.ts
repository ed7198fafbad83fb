import type { Line, Station } from '#shared/rail-model';
import { smoothLine } from '#shared/smooth-line';
import type { Tracks } from './use-map-data.ts';

/** The two lines across the border, which this kiosk is about, look different from all others. */
export const lineKind = (lineId: string): 'vitebsk' | 'orsha' | 'other' =>
  lineId === 'smolensk-vitebsk' ? 'vitebsk' : lineId === 'smolensk-orsha' ? 'orsha' : 'other';

/** The way of a line on the map, through its stations. */
export function linePath(line: Line, tracks: Tracks): [number, number][] {
  const stops = line.stops.flatMap(({ stopId }) => {
    const station = tracks.stationById.get(stopId);
    return station ? [station.position] : [];
  });
  return smoothLine(stops);
}

/** A station with the views from which its ring and its name are drawn. */
export interface StationMark {
  readonly station: Station;
  readonly kind: ReturnType<typeof lineKind>;
  readonly ringFrom: number;
  readonly nameFrom: number;
}

export function stationMarks(tracks: Tracks): readonly StationMark[] {
  const kinds = new Map<string, StationMark['kind']>();
  const ends = new Set<string>();
  for (const line of tracks.lines) {
    ends.add(line.stops[0]?.stopId ?? '').add(line.stops.at(-1)?.stopId ?? '');
    for (const { stopId } of line.stops) {
      const known = kinds.get(stopId);
      if (known === undefined || known === 'other') kinds.set(stopId, lineKind(line.id));
    }
  }
  return [...tracks.stationById.values()].map((station) => {
    const kind = kinds.get(station.id) ?? 'other';
    const across = kind !== 'other';
    if (station.stopType === 'border') return { station, kind, ringFrom: 9, nameFrom: 99 };
    if (station.stopType === 'halt') {
      return { station, kind, ringFrom: across ? 9 : 10, nameFrom: across ? 11 : 12 };
    }
    if (ends.has(station.id)) return { station, kind, ringFrom: 7, nameFrom: 9 };
    return { station, kind, ringFrom: across ? 8 : 9, nameFrom: across ? 9 : 10 };
  });
}

/** The lines that stop at a station. */
export const linesAt = (tracks: Tracks, stationId: string): readonly Line[] =>
  tracks.lines.filter((line) => line.stops.some(({ stopId }) => stopId === stationId));
