import { useMemo } from 'react';
import type { Station } from '#shared/rail-model';
import type { RailNetwork } from '../../db/queries.ts';
import { isoDate, localDateOf, parseLocalDate } from '../../i18n/format.ts';
import { type MapScreen, withinHours } from '../../session/screen.ts';
import { useNow } from '../../session/use-now.ts';
import { homeStationId } from '../../travel/home-station.ts';
import { minutesByTrain, within } from './train-reach.ts';

/** How far a visitor gets by direct trains of known times. */
export interface Reach {
  /** Minutes to each station that is reached, by its id. */
  readonly minutes: ReadonlyMap<string, number>;
  /** The hours in which any station is reached at all: only those can be chosen. */
  readonly hours: readonly NonNullable<MapScreen['within']>[];
  /** Those that the visitor has chosen to see. */
  readonly reached: readonly Station[];
}

export function useReach({ within: chosen }: MapScreen, network: RailNetwork): Reach {
  const day = isoDate(localDateOf(useNow()));
  const minutes = useMemo(
    () => minutesByTrain(network.services, homeStationId, parseLocalDate(day)),
    [network, day],
  );
  return useMemo(
    () => ({
      minutes,
      hours: withinHours.filter((hours) => within(minutes, hours).length > 0),
      reached: (chosen ? within(minutes, chosen) : []).flatMap(
        (id) => network.stationById.get(id) ?? [],
      ),
    }),
    [minutes, chosen, network],
  );
}
