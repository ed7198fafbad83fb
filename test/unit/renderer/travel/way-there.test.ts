import { expect, test } from 'vitest';
import type { RailNetwork } from '#renderer/db/queries.ts';
import type { Journey } from '#renderer/travel/journey.ts';
import { wayThere } from '#renderer/travel/way-there.ts';
import type { Position } from '#shared/content-fields';
import type { Station } from '#shared/rail-model';

const smolensk = { ru: 'Смоленск', be: 'Смаленск' };
const vitebsk = { ru: 'Витебск', be: 'Віцебск' };
const centre = { position: [54.7777, 32.0533] as Position, city: smolensk };
const townHall = { position: [55.1945, 30.2054] as Position, city: vitebsk };

function aStation(id: string, position: Position, stopType: Station['stopType'] = 'station') {
  return { id, position, stopType } as Station;
}

function aNetwork(...stations: readonly Station[]): RailNetwork {
  return {
    lines: [],
    services: [],
    stationById: new Map(stations.map((station) => [station.id, station])),
  };
}

const home = aStation('smolensk-tsentralny', [54.798, 32.034]);
const vitebskStation = aStation('vitebsk', [55.1955, 30.186]);
const journey = { legs: [{}], km: 139 } as unknown as Journey;
const journeysTo = (stationId: string) => (stationId === 'vitebsk' ? [journey] : []);

test('a visitor is sent on foot to what is near', () => {
  const way = wayThere({ position: [54.779, 32.052], city: smolensk }, centre, aNetwork(home));

  expect(way).toEqual({ kind: 'walk', minutes: 3 });
});

test('nobody is sent by train to the other end of the same town', () => {
  const halt = aStation('vitebsk', [54.8, 31.99]);

  const way = wayThere(
    { position: [54.8, 31.99], city: smolensk },
    centre,
    aNetwork(home, halt),
    journeysTo,
  );

  expect(way.kind).toBe('town');
});

test('a place in another town is reached by the train to its station', () => {
  const way = wayThere(townHall, centre, aNetwork(home, vitebskStation), journeysTo);

  expect(way).toMatchObject({
    kind: 'train',
    journey,
    station: { id: 'vitebsk' },
    fromStation: { kind: 'walk' },
  });
});

test('a nearer halt at which nothing stops does not hide the train', () => {
  const halt = aStation('lonely-halt', [55.1946, 30.2055], 'halt');

  const way = wayThere(townHall, centre, aNetwork(home, halt, vitebskStation), journeysTo);

  expect(way).toMatchObject({ kind: 'train', station: { id: 'vitebsk' } });
});

test('a border crossing without a platform is no station', () => {
  const border = aStation('vitebsk', [55.1946, 30.2055], 'border');

  const way = wayThere(townHall, centre, aNetwork(home, border), journeysTo);

  expect(way.kind).toBe('unknown');
});

test('where the next station is more than 60 km away the visitor is told to ask', () => {
  const lake = { position: [55.63, 27.05] as Position, city: { ru: 'Браслав', be: 'Браслаў' } };

  const way = wayThere(lake, centre, aNetwork(home, vitebskStation), journeysTo);

  expect(way.kind).toBe('unknown');
  expect(way.kind === 'unknown' && Math.round(way.km)).toBe(331);
});

test('where no train is known the visitor is told to ask', () => {
  const way = wayThere(townHall, centre, aNetwork(home, vitebskStation), () => []);

  expect(way.kind).toBe('unknown');
});
