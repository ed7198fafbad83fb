import type { Collection, RecordOf } from '#shared/content-model';
import type { Place } from '#shared/place-model';
import type { Line, Service, Station } from '#shared/rail-model';
import { recordKey } from '#shared/release-format';
import type { LocalOverlay } from '#shared/staff-api';
import { useNow } from '../session/use-now.ts';
import { isShown } from './is-shown.ts';
import { useLocalOverlay } from './local-overlay.ts';
import { useContent, useLive } from './use-live.ts';

/** All records of a collection that are to be shown now; `undefined` while loading. */
export function useAll<C extends Collection>(collection: C): readonly RecordOf<C>[] | undefined {
  const now = useNow();
  const hidden = useLocalOverlay((overlay) => overlay.hidden);
  const records = useLive<RecordOf<C>[]>((db) => db.table(collection).toArray(), [collection]);
  return records?.filter((record) => isShown(asHere(record, collection, hidden), now));
}

/** One record, or null where there is none (or none to be shown now). */
export function useRecord<C extends Collection>(
  collection: C,
  id: string,
): RecordOf<C> | null | undefined {
  const now = useNow();
  const hidden = useLocalOverlay((overlay) => overlay.hidden);
  const record = useLive<RecordOf<C> | null>(
    async (db) => (await db.table(collection).get(id)) ?? null,
    [collection, id],
  );
  return record && !isShown(asHere(record, collection, hidden), now) ? null : record;
}

/** A record as staff want it on this kiosk. */
function asHere<R extends { readonly id: string; readonly hidden?: boolean | undefined }>(
  record: R,
  collection: Collection,
  hidden: LocalOverlay['hidden'],
): R {
  const here = hidden[recordKey(collection, record.id)];
  return here === undefined ? record : { ...record, hidden: here };
}

/** Notices that hold now, those of this kiosk first. */
export function useNotices(): readonly RecordOf<'notices'>[] {
  const now = useNow();
  const published = useAll('notices') ?? [];
  const local = useLocalOverlay((overlay) => overlay.notices);
  // Written by `postNotice` and checked by the host.
  const own = (local as readonly RecordOf<'notices'>[]).filter((record) => isShown(record, now));
  const ids = new Set(own.map(({ id }) => id));
  return [...own, ...published.filter(({ id }) => !ids.has(id))];
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
