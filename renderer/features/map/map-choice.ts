import type { MapLayer, MapScreen } from '../../session/screen.ts';

type Change = { readonly [K in keyof Omit<MapScreen, 'name'>]?: MapScreen[K] | undefined };

/** The same map with some choices changed; undefined lifts one. */
export function mapWith(screen: MapScreen, change: Change): MapScreen {
  const chosen = Object.entries({ ...screen, ...change }).filter(
    ([, value]) => value !== undefined,
  );
  // `fromEntries` forgets the names of the properties; they are those of the screen.
  return Object.fromEntries(chosen) as unknown as MapScreen;
}

/** Switches a layer; the last one cannot be switched off, then all come back. */
export const toggleLayer = (only: MapLayer | undefined, layer: MapLayer): MapLayer | undefined =>
  only ? undefined : layer === 'places' ? 'railways' : 'places';

interface Ends {
  readonly fromStationId: string | undefined;
  readonly toStationId: string | undefined;
}

const noEnd: Ends = { fromStationId: undefined, toStationId: undefined };

/** A ride from here; where to is still to be chosen if it was meant to go to here. */
export const leaveFrom = ({ toStationId }: Ends, id: string): Ends => ({
  fromStationId: id,
  toStationId: toStationId === id ? undefined : toStationId,
});

/** A ride to here, from the visitor's own station where none other was chosen. */
export function goTo({ fromStationId }: Ends, id: string, homeId: string): Ends {
  const start = fromStationId ?? homeId;
  return { fromStationId: start === id ? undefined : start, toStationId: id };
}

/** The end that is still to be chosen, or null where no ride is looked for or both are known. */
export function missingEnd({ fromStationId, toStationId }: Ends): 'from' | 'to' | null {
  if (fromStationId && !toStationId) return 'to';
  if (toStationId && !fromStationId) return 'from';
  return null;
}

/** The ride with its missing end; a ride to where it begins stays as it is. */
export function withEnd(ends: Ends, id: string): Ends {
  if (ends.fromStationId === id || ends.toStationId === id) return ends;
  return missingEnd(ends) === 'to' ? { ...ends, toStationId: id } : { ...ends, fromStationId: id };
}

export const endsOf = ({ fromStationId, toStationId }: MapScreen): Ends => ({
  fromStationId,
  toStationId,
});

/** A map without a ride, for a visitor who is done with it. */
export const withoutRide = (screen: MapScreen): MapScreen =>
  mapWith(screen, { ...noEnd, journey: undefined });
