import { useMemo } from 'react';
import type { Station } from '#shared/rail-model';
import type { RailNetwork } from '../../db/queries.ts';
import type { MapScreen } from '../../session/screen.ts';
import { findJourneys, type Journey } from '../../travel/journey.ts';
import { useValidToday } from '../../travel/use-valid-today.ts';
import { missingEnd } from './map-choice.ts';
import { type RailRoute, routeOf } from './rail-route.ts';

/** The ride that the visitor looks for, as far as it is chosen and known. */
export interface Ride {
  readonly from: Station | undefined;
  readonly to: Station | undefined;
  readonly missing: 'from' | 'to' | null;
  readonly journeys: readonly Journey[];
  readonly journey: Journey | undefined;
  readonly route: RailRoute | null;
}

/** Null while no ride is looked for. */
export function useRide(screen: MapScreen, network: RailNetwork): Ride | null {
  const { fromStationId, toStationId, journey: number = 1 } = screen;
  const from = network.stationById.get(fromStationId ?? '');
  const to = network.stationById.get(toStationId ?? '');
  const valid = useValidToday(network);
  const journeys = useMemo(
    () => (from && to ? findJourneys(valid, from.id, to.id) : []),
    [valid, from, to],
  );
  const journey = journeys[number - 1] ?? journeys[0];
  const route = useMemo(() => (journey ? routeOf(journey, network) : null), [journey, network]);
  if (!from && !to) return null;
  const missing = missingEnd({ fromStationId: from?.id, toStationId: to?.id });
  return { from, to, missing, journeys, journey, route };
}
