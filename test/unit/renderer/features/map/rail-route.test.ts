import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { RailNetwork } from '#renderer/db/queries.ts';
import { linePath } from '#renderer/features/map/rail-plan.ts';
import { marksOf, type RailRoute, routeOf, withSigns } from '#renderer/features/map/rail-route.ts';
import { findJourneys } from '#renderer/travel/journey.ts';
import {
  aNetwork,
  aService,
  orshaDirect,
  train5556,
  vitebskDirect,
} from '../../../../support/rail-builders.ts';

const smolensk = 'smolensk-tsentralny';

/** The small railway with its stations side by side, so that ways can be told apart. */
function spread(network: RailNetwork): RailNetwork {
  const stations = [...network.stationById.values()];
  return {
    ...network,
    stationById: new Map(
      stations.map((station, index) => [station.id, { ...station, position: [50 + index, 30] }]),
    ),
  };
}

function routeTo(network: RailNetwork, toId: string): RailRoute {
  const [journey] = findJourneys(network, smolensk, toId);
  if (!journey) throw new Error(`no journey to ${toId}`);
  return routeOf(journey, network);
}

const roles = (route: RailRoute) =>
  route.legs.map(({ stops }) => stops.map(({ station, role }) => `${station.id} ${role}`));

test('stations are listed in the order in which the train passes them, the border among them', () => {
  expect(roles(routeTo(spread(aNetwork([vitebskDirect])), 'vitebsk'))).toEqual([
    [
      'smolensk-tsentralny start',
      'rudnya stop',
      'border-zaolsha border',
      'zaolsha stop',
      'vitebsk end',
    ],
  ]);
});

test('the border is shown also where the record of a train does not name it', () => {
  const [stops] = roles(routeTo(spread(aNetwork([train5556])), 'orsha'));

  expect(stops).toEqual(['smolensk-tsentralny start', 'border-osinovka border', 'orsha end']);
});

test('the route lies exactly on the drawn rails, whichever way it is travelled', () => {
  const network = spread(aNetwork([vitebskDirect]));
  const rails = network.lines.find(({ id }) => id === 'smolensk-vitebsk');
  const [back] = findJourneys(network, 'vitebsk', smolensk);

  const there = routeTo(network, 'vitebsk').legs.flatMap(({ paths }) => paths.flat());
  const home = back ? routeOf(back, network).legs.flatMap(({ paths }) => paths.flat()) : [];

  const drawn = rails ? linePath(rails, network).map(String) : [];
  expect([...new Set(there.map(String))]).toEqual(drawn);
  expect([...new Set(home.map(String))]).toEqual(drawn.toReversed());
});

test('a long-distance train is drawn through the stations where it does not stop', () => {
  const network = spread(aNetwork([train5556]));
  const krasnoye = network.stationById.get('krasnoye')?.position;

  const path = routeTo(network, 'orsha').legs.flatMap(({ paths }) => paths.flat());

  expect(path.map(String)).toContain(String(krasnoye));
});

test('a change is marked once, between A and B', () => {
  const onwards = aService('vitebsk-polotsk', ['vitebsk', 'polotsk']);
  const route = routeTo(spread(aNetwork([vitebskDirect, onwards])), 'polotsk');

  const signs = withSigns(marksOf(route)).map(({ stop, sign }) => `${stop.station.id} ${sign}`);

  expect(signs).toEqual(['smolensk-tsentralny A', 'border-zaolsha ', 'vitebsk 1', 'polotsk B']);
});

test('where no rails are known between two stops, none are drawn', () => {
  const ferry = aService('elsewhere', [smolensk, 'fanipol']);
  const route = routeTo(spread(aNetwork([ferry, orshaDirect])), 'fanipol');

  expect(route.legs[0]?.paths).toEqual([]);
  expect(roles(route)).toEqual([['smolensk-tsentralny start', 'fanipol end']]);
});

test('every train of the factory content is drawn as far as its stations are on our lines', () => {
  const read = (name: string) =>
    JSON.parse(
      readFileSync(new URL(`../../../../../assets/content/${name}.json`, import.meta.url), 'utf8'),
    );
  const stations: { id: string }[] = read('stations');
  const network = {
    lines: read('lines'),
    services: read('services'),
    stationById: new Map(stations.map((station) => [station.id, station])),
  } as unknown as RailNetwork;

  for (const toId of ['vitebsk', 'orsha', 'minsk', 'brest', 'gomel', 'polotsk']) {
    const journeys = findJourneys(network, smolensk, toId);
    expect(journeys.length, toId).toBeGreaterThan(0);
    for (const journey of journeys) {
      const route = routeOf(journey, network);
      for (const { stops, paths } of route.legs) {
        const known = stops.filter(
          ({ role, station }) =>
            role !== 'border' || journey.legs.some(({ stops: own }) => own.includes(station)),
        );
        expect(paths.length, `${toId} ${journey.legs.map(({ service }) => service.id)}`).toBe(
          known.length - 1,
        );
      }
      expect(
        marksOf(route).some(({ role }) => role === 'border'),
        toId,
      ).toBe(true);
    }
  }
});
