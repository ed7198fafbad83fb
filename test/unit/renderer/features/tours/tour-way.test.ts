import { expect, test } from 'vitest';
import type { RailNetwork } from '#renderer/db/queries.ts';
import { daysOf } from '#renderer/features/tours/tour-days.ts';
import { trainTimesScreen, walkingKmOf, wayTo } from '#renderer/features/tours/tour-way.ts';
import { homeStationId } from '#renderer/travel/home-station.ts';
import type { Journey } from '#renderer/travel/journey.ts';
import type { Position } from '#shared/content-fields';
import type { Line, Station } from '#shared/rail-model';
import type { Way } from '#shared/tour-model';
import { aPlace, aStop, aTour, byId, said } from './a-tour.ts';

const kiosk: Position = [54.7826, 32.0453];
const wall = aPlace('wall', [54.779, 32.052]);
const cathedral = aPlace('cathedral', [54.7887, 32.0544]);
const townHall = aPlace('town-hall', [55.1945, 30.2054], 'Витебск');
const places = byId(wall, cathedral, townHall);

const [smolensk, vitebsk] = ['smolensk', 'vitebsk'].map((id) => ({ id }) as Station);
const line = {
  stops: [
    { stopId: 'smolensk', km: 0 },
    { stopId: 'vitebsk', km: 139 },
  ],
} as Line;
const network: RailNetwork = {
  lines: [line],
  services: [],
  stationById: new Map([smolensk, vitebsk].flatMap((each) => (each ? [[each.id, each]] : []))),
};
const toVitebsk: Way = { by: 'train', fromStopId: 'smolensk', toStopId: 'vitebsk' };

const before = (place: typeof wall) =>
  daysOf(aTour([aStop(place.id)]), places)[0]?.stops[0] ?? null;

test('a walk is told in minutes and in kilometres of street', () => {
  const way = wayTo(
    { way: { by: 'walk' }, before: before(wall), place: cathedral },
    kiosk,
    network,
  );

  expect(way).toMatchObject({ kind: 'walk', minutes: 19 });
  expect(way?.km).toBeCloseTo(1.42, 1);
});

test('the first walk begins at the kiosk', () => {
  const way = wayTo({ way: { by: 'walk' }, before: null, place: wall }, kiosk, network);

  expect(way?.km).toBeCloseTo(0.77, 1);
});

test('a drive is longer than the crow flies, and keeps its note', () => {
  const note = said('По трассе Р120');
  const way = wayTo(
    { way: { by: 'car', note }, before: before(wall), place: townHall },
    kiosk,
    network,
  );

  expect(way).toMatchObject({ kind: 'car', note });
  expect(Math.round(way?.km ?? 0)).toBe(165);
});

test('a train is told with its changes and its length where a service is known', () => {
  const journey = { legs: [{}, {}], km: 150 } as unknown as Journey;

  const way = wayTo({ way: toVitebsk, before: null, place: townHall }, kiosk, network, () => [
    journey,
  ]);

  expect(way).toMatchObject({ kind: 'train', from: smolensk, to: vitebsk, changes: 1, km: 150 });
});

test('without a known service a train has its length along the line, and no claim of changes', () => {
  const way = wayTo({ way: toVitebsk, before: null, place: townHall }, kiosk, network, () => []);

  expect(way).toMatchObject({ kind: 'train', changes: null, km: 139 });
});

test('a train from a station that we do not know is not told at all', () => {
  const way: Way = { by: 'train', fromStopId: 'nowhere', toStopId: 'vitebsk' };

  expect(wayTo({ way, before: null, place: townHall }, kiosk, network)).toBeNull();
});

test('where the tour starts, there is no way', () => {
  expect(wayTo({ way: null, before: null, place: wall }, kiosk, network)).toBeNull();
});

test('a kiosk without a place of its own tells no distance from itself', () => {
  const stop = { way: { by: 'walk' } as const, before: null, place: wall };

  expect(wayTo(stop, undefined, network)).toBeNull();
});

test('trains from here have their times on the screen of trains, others at their station', () => {
  expect(trainTimesScreen({ id: homeStationId }, { id: 'vitebsk' })).toEqual({
    name: 'trains',
    toStationId: 'vitebsk',
  });
  expect(trainTimesScreen({ id: 'vitebsk' }, { id: homeStationId })).toEqual({
    name: 'station',
    id: 'vitebsk',
  });
});

test('only walks are added up, the one from the kiosk among them', () => {
  const days = daysOf(
    aTour([aStop('wall'), aStop('cathedral'), aStop('town-hall', toVitebsk)]),
    places,
  );

  expect(walkingKmOf(days, kiosk)).toBeCloseTo(0.77 + 1.42, 1);
});
