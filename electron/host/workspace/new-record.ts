import type { Collection } from '#shared/content-model';
import type { DraftRecord } from '#shared/workspace-model';

/** Collections to which staff may add; the others change with the railways, laws and maps. */
const creatable = ['events', 'exhibits', 'notices', 'places', 'services'] as const;
export type Creatable = (typeof creatable)[number];

export const isCreatable = (collection: Collection): collection is Creatable =>
  (creatable as readonly Collection[]).includes(collection);

const common = { checkedOn: null, sources: [] } as const;

/** What a new record begins with; all that is missing is asked for by the form. */
const beginnings: { readonly [C in Creatable]: Readonly<Record<string, unknown>> } = {
  events: {
    ...common,
    regions: ['RU-SMO'],
    months: [],
    startDate: null,
    endDate: null,
    timeZone: 'Europe/Moscow',
    recurrence: 'once',
    dateStatus: 'confirmed',
    category: 'city',
    editionOf: null,
    facts: { ru: [] },
  },
  exhibits: {
    ...common,
    regions: ['RU-SMO'],
    place: null,
    theme: 'culture',
    asOf: null,
    verified: false,
    facts: { ru: [] },
  },
  notices: common,
  places: {
    ...common,
    country: 'RU',
    region: 'RU-SMO',
    positionVerified: false,
    category: 'museum',
    unesco: null,
    built: null,
    facts: { ru: [] },
  },
  services: {
    ...common,
    routeType: 'regional',
    stops: [],
    frequency: null,
    vehicle: null,
    trainNumbers: [],
    trips: [],
    timesAsOf: null,
    validFrom: null,
    validUntil: null,
    verified: 'unverified',
  },
};

/** A record with an id of its own, `event-20261129-1`; ids are never shown. */
export function newRecord(
  collection: Creatable,
  now: Date,
  isTaken: (id: string) => boolean,
): DraftRecord {
  const stem = `${collection.slice(0, -1)}-${now.toISOString().slice(0, 10).replaceAll('-', '')}`;
  let number = 1;
  while (isTaken(`${stem}-${number}`)) number += 1;
  return { ...beginnings[collection], id: `${stem}-${number}` };
}
