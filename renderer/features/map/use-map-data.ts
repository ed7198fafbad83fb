import { useMemo } from 'react';
import type { BaseMap } from '#shared/base-map';
import type { Place } from '#shared/place-model';
import { type RailNetwork, useAll, useCentre } from '../../db/queries.ts';
import { useBaseMap } from './base-map.ts';
import { useSteadyList } from './use-steady-list.ts';

/** The part of the railway that is drawn: how trains run is for the timetable to tell. */
export type Tracks = Pick<RailNetwork, 'lines' | 'stationById'>;

export interface MapData {
  readonly baseMap: BaseMap;
  readonly places: readonly Place[];
  readonly tracks: Tracks;
  /** Where this kiosk stands. */
  readonly centre: Place | null;
}

/** Everything that the map shows; `undefined` while loading, null without the map itself. */
export function useMapData(): MapData | null | undefined {
  const baseMap = useBaseMap();
  const places = useSteadyList(useAll('places'));
  const lines = useSteadyList(useAll('lines'));
  const stations = useSteadyList(useAll('stations'));
  const centre = useCentre();
  return useMemo(() => {
    if (baseMap === null) return null;
    if (!baseMap || !places || !lines || !stations || centre === undefined) return undefined;
    const stationById = new Map(stations.map((station) => [station.id, station]));
    return { baseMap, places, tracks: { lines, stationById }, centre };
  }, [baseMap, places, lines, stations, centre]);
}
