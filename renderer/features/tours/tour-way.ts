import type { LocalizedText, Position } from '#shared/content-fields';
import type { Station } from '#shared/rail-model';
import type { RailNetwork } from '../../db/queries.ts';
import type { Screen } from '../../session/screen.ts';
import { kmByRoad, walkingMinutes } from '../../travel/distance.ts';
import { homeStationId } from '../../travel/home-station.ts';
import { findJourneys, type Journey } from '../../travel/journey.ts';
import { kmAlong } from '../../travel/line-distance.ts';
import type { NumberedStop, TourDay } from './tour-days.ts';

/** What is known of the way to a stop; lengths of walks and roads are estimates. */
export type KnownWay =
  | { readonly kind: 'walk'; readonly minutes: number; readonly km: number }
  | {
      readonly kind: 'bus' | 'car';
      readonly km: number;
      readonly note?: LocalizedText | undefined;
    }
  | {
      readonly kind: 'train';
      readonly from: Station;
      readonly to: Station;
      /** Null where no service is known to us. */
      readonly changes: number | null;
      /** Along our lines, or null where it is not known. */
      readonly km: number | null;
      readonly note?: LocalizedText | undefined;
    };

/** The way to a stop; null where the tour starts there, or where its beginning is unknown. */
export function wayTo(
  {
    way,
    before,
    place,
  }: Pick<NumberedStop, 'way' | 'before'> & {
    readonly place: { readonly position: Position };
  },
  kiosk: Position | undefined,
  network: RailNetwork,
  journeys: (fromId: string, toId: string) => readonly Journey[] = (fromId, toId) =>
    findJourneys(network, fromId, toId),
): KnownWay | null {
  if (!way) return null;
  if (way.by === 'train') {
    const from = network.stationById.get(way.fromStopId);
    const to = network.stationById.get(way.toStopId);
    if (!from || !to) return null;
    const [journey] = journeys(from.id, to.id);
    return {
      kind: 'train',
      from,
      to,
      changes: journey ? journey.legs.length - 1 : null,
      km: journey?.km ?? kmAlong(network.lines, [from, to]),
      note: way.note,
    };
  }
  const start = before?.place.position ?? kiosk;
  if (!start) return null;
  const km = kmByRoad(start, place.position);
  if (way.by === 'walk')
    return { kind: 'walk', km, minutes: walkingMinutes(start, place.position) };
  return { kind: way.by, km, note: way.note };
}

/** Where the times of a train are told: those from here have a screen of their own. */
export const trainTimesScreen = (from: Pick<Station, 'id'>, to: Pick<Station, 'id'>): Screen =>
  from.id === homeStationId
    ? { name: 'trains', toStationId: to.id }
    : { name: 'station', id: from.id };

/** Kilometres on foot in the whole tour; 0 where nobody walks. */
export const walkingKmOf = (days: readonly TourDay[], kiosk: Position | undefined): number =>
  days
    .flatMap(({ stops }) => stops)
    .reduce((sum, { way, before, place }) => {
      const start = before?.place.position ?? kiosk;
      return way?.by === 'walk' && start ? sum + kmByRoad(start, place.position) : sum;
    }, 0);
