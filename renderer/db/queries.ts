import type { Collection, RecordOf } from '#shared/content-model';
import type { Place } from '#shared/place-model';
import type { Line, Service, Station } from '#shared/rail-model';
import { useNow } from '../session/use-now.ts';
import { useContent, useLive } from './use-live.ts';

/** All records of a collection that are to be shown now; `undefined` while loading. */
export function useAll<C extends Collection>(collection: C): readonly RecordOf<C>[] | undefined {
  const now = useNow();
  const records = useLive<RecordOf<C>[]>((db) => db.table(collection).toArray(), [collection]);
  return records?.filter((record) => isShown(record, now));
}

/** One record, or null where there is none (or none to be shown now). */
export function useRecord<C extends Collection>(
  collection: C,
  id: string,
): RecordOf<C> | null | undefined {
  const now = useNow();
  const record = useLive<RecordOf<C> | null>(
    async (db) => (await db.table(collection).get(id)) ?? null,
    [collection, id],
  );
  return record && !isShown(record, now) ? null : record;
}

/** The place at which this kiosk stands: "you are here". */
export function useCentre(): Place | null | undefined {
  const { kioskInfo } = useContent();
  return useRecord('places', kioskInfo.placeId);
}

/** The railway as a whole: small enough to be held while a screen is open. */
export interface RailNetwork {
  readonly lines: readonly Line[];
  readonly services: readonly Service[];
  readonly stationById: ReadonlyMap<string, Station>;
}

export function useRailNetwork(): RailNetwork | undefined {
  const lines = useAll('lines');
  const services = useAll('services');
  const stations = useAll('stations');
  if (!lines || !services || !stations) return undefined;
  return { lines, services, stationById: new Map(stations.map((each) => [each.id, each])) };
}

/** `showFrom` and `showUntil` are instants; a record without them is always shown. */
export const isShown = (
  record: {
    readonly hidden?: boolean | undefined;
    readonly showFrom?: string | undefined;
    readonly showUntil?: string | undefined;
  },
  now: Date,
): boolean =>
  record.hidden !== true &&
  (record.showFrom === undefined || Date.parse(record.showFrom) <= now.getTime()) &&
  (record.showUntil === undefined || Date.parse(record.showUntil) > now.getTime());
