import { expect, test } from 'vitest';
import { findJourneys, type Journey, nearestStation } from '#renderer/travel/journey.ts';
import type { Station } from '#shared/rail-model';
import {
  aNetwork,
  aService,
  aStation,
  orshaDirect,
  train3940,
  train5556,
  vitebskDirect,
} from '../../../support/rail-builders.ts';

const smolensk = 'smolensk-tsentralny';

/** «train: from > to», one entry a leg. */
const legsOf = (journey: Journey | undefined): readonly string[] | undefined =>
  journey?.legs.map(({ service, from, to }) => `${service.id}: ${from.id} > ${to.id}`);

test('a visitor goes to Vitebsk by the direct train, over the border, 138.7 km', () => {
  const [journey] = findJourneys(aNetwork([vitebskDirect, orshaDirect]), smolensk, 'vitebsk');

  expect(legsOf(journey)).toEqual(['smolensk-vitebsk-direct: smolensk-tsentralny > vitebsk']);
  expect(journey?.legs[0].crossesBorder).toBe(true);
  expect(journey?.km).toBeCloseTo(138.7);
});

test('a visitor goes to Orsha by the direct train', () => {
  const journeys = findJourneys(aNetwork([vitebskDirect, orshaDirect]), smolensk, 'orsha');

  expect(journeys.map(legsOf)).toEqual([['smolensk-orsha-direct: smolensk-tsentralny > orsha']]);
});

test('a verified train stands before one that nobody has verified', () => {
  const network = aNetwork([train3940, vitebskDirect]);

  const journeys = findJourneys(network, smolensk, 'vitebsk');

  expect(journeys.map((journey) => journey.legs[0].service.id)).toEqual([
    'smolensk-vitebsk-direct',
    'train-39-40',
  ]);
});

test('Gomel is reached by No. 55/56 without a change, and its length is added up over junctions', () => {
  const journeys = findJourneys(aNetwork([orshaDirect, train5556]), smolensk, 'gomel');

  expect(journeys.map(legsOf)).toEqual([['train-55-56: smolensk-tsentralny > gomel']]);
  expect(journeys[0]?.km).toBeCloseTo(119.2 + 70.7 + 3 + 210);
});

test('where trains do not meet the direct way, a change is proposed where they meet', () => {
  const onwards = aService('vitebsk-polotsk', ['vitebsk', 'polotsk']);

  const [journey] = findJourneys(aNetwork([vitebskDirect, onwards]), smolensk, 'polotsk');

  expect(legsOf(journey)).toEqual([
    'smolensk-vitebsk-direct: smolensk-tsentralny > vitebsk',
    'vitebsk-polotsk: vitebsk > polotsk',
  ]);
  expect(journey?.km).toBeCloseTo(239.7);
});

test('beside an unverified direct train to Polotsk the verified way with a change is offered too', () => {
  const onwards = aService('vitebsk-polotsk', ['vitebsk', 'polotsk']);
  const network = aNetwork([train3940, vitebskDirect, onwards]);

  const journeys = findJourneys(network, smolensk, 'polotsk');

  expect(journeys.map((journey) => journey.legs.length)).toEqual([1, 2]);
});

test('without a second train only the unverified No. 39/40 goes to Polotsk', () => {
  const journeys = findJourneys(aNetwork([train3940, vitebskDirect]), smolensk, 'polotsk');

  expect(journeys.map(legsOf)).toEqual([['train-39-40: smolensk-tsentralny > polotsk']]);
});

test('two changes are proposed when one does not do', () => {
  const network = aNetwork([
    aService('moscow-smolensk', ['moscow-belorussky', smolensk]),
    vitebskDirect,
    aService('vitebsk-polotsk', ['vitebsk', 'polotsk']),
  ]);

  const [journey] = findJourneys(network, 'moscow-belorussky', 'polotsk');

  expect(journey?.legs.map(({ to }) => to.id)).toEqual([smolensk, 'vitebsk', 'polotsk']);
});

test('no change is proposed where one train goes all the way', () => {
  const suburban = aService('suburban', [smolensk, 'krasnoye', 'osinovka']);
  const network = aNetwork([suburban, orshaDirect]);

  const journeys = findJourneys(network, smolensk, 'orsha');

  expect(journeys.map((journey) => journey.legs.length)).toEqual([1]);
});

test('a train that is only planned is never offered', () => {
  const planned = aService('planned', ['polotsk', 'vitebsk'], { routeType: 'planned' });

  const journeys = findJourneys(aNetwork([vitebskDirect, planned]), smolensk, 'polotsk');

  expect(journeys).toEqual([]);
});

test('the way back uses the same trains, with the stops in reverse', () => {
  const [journey] = findJourneys(aNetwork([vitebskDirect]), 'vitebsk', 'rudnya');

  expect(journey?.legs[0].stops.map((stop) => stop.id)).toEqual([
    'vitebsk',
    'zaolsha',
    'border-zaolsha',
    'rudnya',
  ]);
  expect(journey?.legs[0].crossesBorder).toBe(true);
});

test('a ride within Russia crosses no border', () => {
  const [journey] = findJourneys(aNetwork([vitebskDirect]), smolensk, 'rudnya');

  expect(journey?.legs[0].crossesBorder).toBe(false);
});

test('a long-distance train crosses the border although its list skips the border stop', () => {
  const [journey] = findJourneys(aNetwork([train5556]), smolensk, 'orsha');

  expect(journey?.legs[0].crossesBorder).toBe(true);
});

test('a station without trains and one that nobody knows have no journeys', () => {
  const network = aNetwork([vitebskDirect, orshaDirect, train5556]);

  expect(findJourneys(network, smolensk, 'fanipol')).toEqual([]);
  expect(findJourneys(network, smolensk, 'atlantis')).toEqual([]);
  expect(findJourneys(network, 'atlantis', smolensk)).toEqual([]);
});

test('nobody boards at the border, and nobody travels to where he is', () => {
  const network = aNetwork([vitebskDirect]);

  expect(findJourneys(network, smolensk, 'border-zaolsha')).toEqual([]);
  expect(findJourneys(network, smolensk, smolensk)).toEqual([]);
});

test('where a length is not known, none is given', () => {
  const ferry = aService('elsewhere', [smolensk, 'fanipol']);

  const [journey] = findJourneys(aNetwork([ferry]), smolensk, 'fanipol');

  expect(journey?.km).toBeNull();
});

test('the order does not depend on the order of the records', () => {
  const services = [train5556, orshaDirect, aService('train-3-4', [smolensk, 'orsha'])];
  const ids = (order: typeof services) =>
    findJourneys(aNetwork(order), smolensk, 'orsha').map(({ legs }) => legs[0].service.id);

  expect(ids(services)).toEqual(['train-3-4', 'smolensk-orsha-direct', 'train-55-56']);
  expect(ids(services.toReversed())).toEqual(ids(services));
});

test('a way round by a far junction is not proposed beside the short one', () => {
  const network = aNetwork([
    aService('here', [smolensk, 'krasnoye', 'osinovka']),
    aService('there', ['osinovka', 'orsha']),
    aService('to-moscow', [smolensk, 'moscow-belorussky']),
    aService('round', ['moscow-belorussky', 'orsha']),
  ]);

  const journeys = findJourneys(network, smolensk, 'orsha');

  expect(journeys.map((journey) => journey.legs[0].to.id)).toEqual(['osinovka']);
});

test('trains that meet at several stations are changed where most trains stop', () => {
  const network = aNetwork([
    aService('a', [smolensk, 'orsha', 'mogilev-1']),
    aService('b', ['orsha', 'mogilev-1', 'gomel']),
    aService('c', ['orsha', 'vitebsk']),
  ]);

  const journeys = findJourneys(network, smolensk, 'gomel');

  expect(journeys.map((journey) => journey.legs[0].to.id)).toEqual(['orsha']);
});

test('the station nearest to a place is one where trains stop, not the border', () => {
  const network = aNetwork([]);
  const stations: readonly Station[] = [
    { ...aStation('border-zaolsha', ['RU', 'BY'], 'border'), position: [54.979, 30.956] },
    { ...aStation('zaolsha'), position: [54.989, 30.94] },
    { ...aStation('vitebsk'), position: [55.195, 30.185] },
  ];
  const stationById = new Map(stations.map((station) => [station.id, station]));

  const nearest = nearestStation({ ...network, stationById }, [54.979, 30.956]);

  expect(nearest?.station.id).toBe('zaolsha');
  expect(nearest?.km).toBeCloseTo(1.5, 0);
});
