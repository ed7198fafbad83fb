import { useMemo } from 'react';
import type { Place } from '#shared/place-model';
import { type RailNetwork, useAll, useCentre } from '../../db/queries.ts';
import { type BaseMap, useBaseMap } from './base-map.ts';
import { useSteadyList } from './use-steady-list.ts';

/** The part of the railway that is drawn. */
export type Tracks = Pick<RailNetwork, 'lines' | 'stationById'>;

export interface MapData {
  readonly baseMap: BaseMap;
  readonly places: readonly Place[];
  readonly network: RailNetwork;
  /** Where this kiosk stands. */
  readonly centre: Place | null;
}

/** Everything that the map shows; `undefined` while loading, null without the map itself. */
export function useMapData(): MapData | null | undefined {
  const baseMap = useBaseMap();
  const places = useSteadyList(useAll('places'));
  const lines = useSteadyList(useAll('lines'));
  const stations = useSteadyList(useAll('stations'));
  const services = useSteadyList(useAll('services'));
  const centre = useCentre();
  return useMemo(() => {
    if (baseMap === null) return null;
    if (!baseMap || !places || !lines || !stations || !services || centre === undefined) {
      return undefined;
    }
    const stationById = new Map(stations.map((station) => [station.id, station]));
    return { baseMap, places, network: { lines, stationById, services }, centre };
  }, [baseMap, places, lines, stations, services, centre]);
}
