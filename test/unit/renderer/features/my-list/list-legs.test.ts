import { expect, test } from 'vitest';
import type { RailNetwork } from '#renderer/db/queries.ts';
import { legBetween, legsOf } from '#renderer/features/my-list/list-legs.ts';
import type { Journey } from '#renderer/travel/journey.ts';
import type { Position } from '#shared/content-fields';
import type { Station } from '#shared/rail-model';

const smolensk = { ru: 'Смоленск', be: 'Смаленск' };
const vitebsk = { ru: 'Витебск', be: 'Віцебск' };

const wall = { position: [54.779, 32.052] as Position, city: smolensk };
const cathedral = { position: [54.7887, 32.0544] as Position, city: smolensk };
const suburb = { position: [54.84, 31.96] as Position, city: smolensk };
const townHall = { position: [55.1945, 30.2054] as Position, city: vitebsk };
const lake = { position: [55.63, 27.05] as Position, city: { ru: 'Браслав', be: 'Браслаў' } };

const aStation = (id: string, position: Position) =>
  ({ id, position, stopType: 'station' }) as Station;

const stations = [
  aStation('smolensk', [54.798, 32.034]),
  aStation('vitebsk-halt', [55.1946, 30.2055]),
  aStation('vitebsk', [55.1955, 30.186]),
];
const network: RailNetwork = {
  lines: [],
  services: [],
  stationById: new Map(stations.map((station) => [station.id, station])),
};
const journey = { legs: [{}, {}], km: 139 } as unknown as Journey;
const journeys = (from: string, to: string) =>
  from === 'smolensk' && to === 'vitebsk' ? [journey] : [];

test('neighbours within half an hour are a walk apart', () => {
  expect(legBetween(wall, cathedral, network, journeys)).toEqual({ kind: 'walk', minutes: 19 });
});

test('two places of one town are never "by train"', () => {
  expect(legBetween(suburb, wall, network, () => [journey])).toMatchObject({ kind: 'far' });
});

test('two towns with a known train are joined by it, even past a halt where nothing stops', () => {
  const leg = legBetween(wall, townHall, network, journeys);

  expect(leg).toMatchObject({ kind: 'train', to: { id: 'vitebsk' }, changes: 1, km: 139 });
});

test('without a known train the visitor reads only how far it is', () => {
  expect(legBetween(townHall, wall, network, journeys).kind).toBe('far');
});

test('a place far from any station is not reached by train', () => {
  const leg = legBetween(wall, lake, network, () => [journey]);

  expect(leg.kind === 'far' && Math.round(leg.km)).toBe(331);
});

test('a list of three places has two legs, a list of one has none', () => {
  expect(legsOf([wall, cathedral, suburb], network).map((leg) => leg.kind)).toEqual([
    'walk',
    'far',
  ]);
  expect(legsOf([wall], network)).toEqual([]);
});
