import type { RailNetwork } from '#renderer/db/queries.ts';
import type { Country } from '#shared/content-fields';
import type { Line, Service, Station } from '#shared/rail-model';

/** Records for tests of the railway: only what a test names differs from the ordinary. */

const common = { checkedOn: null, sources: [] };

export const aStation = (
  id: string,
  countries: readonly Country[] = ['BY'],
  stopType: Station['stopType'] = 'station',
): Station => ({
  ...common,
  id,
  title: { ru: `${id} ru`, be: `${id} be` },
  stopType,
  countries: [...countries],
  position: [54, 31],
  positionVerified: true,
});

export const aService = (
  id: string,
  stops: readonly string[],
  rest: Partial<Service> = {},
): Service => ({
  ...common,
  id,
  title: { ru: id, be: id },
  routeType: 'long-distance',
  operator: { ru: 'БЧ', be: 'БЧ' },
  stops: [...stops],
  text: { ru: id, be: id },
  frequency: null,
  vehicle: null,
  trainNumbers: [],
  trips: [],
  timesAsOf: null,
  validFrom: null,
  validUntil: null,
  verified: 'source',
  ...rest,
});

/** A line from the kilometres of its stops, in their order. */
export function aLine(id: string, km: Readonly<Record<string, number>>): Line {
  const stops = Object.entries(km).map(([stopId, at]) => ({ stopId, km: at, published: true }));
  const title = { ru: id, be: id };
  return {
    ...common,
    id,
    title,
    text: title,
    traction: title,
    lengthKm: stops.at(-1)?.km ?? 0,
    stops,
  };
}

/** The railway around Smolensk in small, with the ids of the real one. */
export function aNetwork(services: readonly Service[]): RailNetwork {
  const stations = [
    aStation('moscow-belorussky', ['RU']),
    aStation('smolensk-tsentralny', ['RU']),
    aStation('rudnya', ['RU']),
    aStation('border-zaolsha', ['RU', 'BY'], 'border'),
    aStation('zaolsha'),
    aStation('vitebsk'),
    aStation('polotsk'),
    aStation('krasnoye', ['RU']),
    aStation('border-osinovka', ['RU', 'BY'], 'border'),
    aStation('osinovka'),
    aStation('orsha'),
    aStation('mogilev-1'),
    aStation('mogilev-2'),
    aStation('gomel'),
    aStation('fanipol'),
  ];
  return {
    services,
    stationById: new Map(stations.map((station) => [station.id, station])),
    lines: [
      aLine('moscow-smolensk', { 'moscow-belorussky': 0, 'smolensk-tsentralny': 418.6 }),
      aLine('smolensk-vitebsk', {
        'smolensk-tsentralny': 0,
        rudnya: 68.6,
        'border-zaolsha': 78.7,
        zaolsha: 80.7,
        vitebsk: 138.7,
      }),
      aLine('smolensk-orsha', {
        'smolensk-tsentralny': 0,
        krasnoye: 68,
        'border-osinovka': 71.2,
        osinovka: 93.2,
        orsha: 119.2,
      }),
      aLine('orsha-vitebsk', { orsha: 0, vitebsk: 84 }),
      aLine('vitebsk-polotsk', { vitebsk: 0, polotsk: 101 }),
      aLine('orsha-mogilev', { orsha: 0, 'mogilev-1': 70.7, 'mogilev-2': 73.7 }),
      aLine('mogilev-gomel', { 'mogilev-2': 0, gomel: 210 }),
    ],
  };
}

export const vitebskDirect = aService(
  'smolensk-vitebsk-direct',
  ['smolensk-tsentralny', 'rudnya', 'border-zaolsha', 'zaolsha', 'vitebsk'],
  { routeType: 'suburban', verified: 'partly' },
);

export const orshaDirect = aService(
  'smolensk-orsha-direct',
  ['smolensk-tsentralny', 'krasnoye', 'border-osinovka', 'osinovka', 'orsha'],
  { routeType: 'suburban', verified: 'partly' },
);

export const train5556 = aService(
  'train-55-56',
  ['moscow-belorussky', 'smolensk-tsentralny', 'orsha', 'mogilev-1', 'gomel'],
  { trainNumbers: ['55', '56'], verified: 'partly' },
);

export const train3940 = aService(
  'train-39-40',
  ['moscow-belorussky', 'smolensk-tsentralny', 'rudnya', 'vitebsk', 'polotsk'],
  { trainNumbers: ['39', '40'], verified: 'unverified' },
);
