import { expect, test } from 'vitest';
import { connectionsTo, trainsToBelarus } from '#renderer/features/trains/departures.ts';
import {
  aNetwork,
  aService,
  orshaDirect,
  train3940,
  train5556,
  vitebskDirect,
} from '../../../../support/rail-builders.ts';

const smolensk = 'smolensk-tsentralny';
const monday = { year: 2026, month: 11, day: 30 };

const toZaolsha = aService('to-zaolsha', [smolensk, 'rudnya', 'border-zaolsha', 'zaolsha'], {
  routeType: 'suburban',
  trainNumbers: ['6705/6706', '6709/6710', '6711/6712'],
  timesAsOf: '2025-09-26',
  trips: [
    { tripShortName: '6709/6710', fromStopId: smolensk, departure: '17:15', note: null },
    { tripShortName: '6705/6706', fromStopId: smolensk, departure: null, note: null },
    { tripShortName: '6711/6712', fromStopId: 'zaolsha', departure: '20:05', note: null },
  ],
});

test('the board lists trains to Belarus, those with times and then near ones first, each to its farthest known stop', () => {
  const moscow = aService('lastochka', ['moscow-belorussky', smolensk]);
  const network = aNetwork([train5556, train3940, moscow, vitebskDirect, toZaolsha]);

  const rows = trainsToBelarus(network, smolensk);

  expect(rows.map((row) => [row.service.id, row.destination.id])).toEqual([
    ['to-zaolsha', 'zaolsha'],
    ['smolensk-vitebsk-direct', 'vitebsk'],
    ['train-39-40', 'polotsk'],
    ['train-55-56', 'gomel'],
  ]);
});

test('a planned train is not on the board', () => {
  const planned = aService('planned', [smolensk, 'vitebsk'], { routeType: 'planned' });

  expect(trainsToBelarus(aNetwork([planned]), smolensk)).toEqual([]);
});

test('only published departures from here are shown, with the numbers of those trains', () => {
  const [row] = trainsToBelarus(aNetwork([toZaolsha]), smolensk);

  expect(row?.trips.map((trip) => trip.departure)).toEqual(['17:15']);
  expect(row?.trainNumbers).toEqual(['6709/6710']);
});

test('a direct train without a published time gets none', () => {
  const [row] = trainsToBelarus(aNetwork([vitebskDirect]), smolensk);

  expect(row?.trips).toEqual([]);
});

test('a time at a station in mid-route is not shown: the record does not say which way it goes', () => {
  const passing = aService('train-1-2', ['moscow-belorussky', smolensk, 'orsha'], {
    timesAsOf: '2026-01-01',
    trips: [{ tripShortName: '1', fromStopId: smolensk, departure: '03:15', note: null }],
  });

  const [row] = trainsToBelarus(aNetwork([passing]), smolensk);

  expect(row?.trips).toEqual([]);
});

test('on the way to Vitebsk the train that ends beyond the border is offered as part of the way', () => {
  const network = aNetwork([vitebskDirect, toZaolsha, orshaDirect]);

  const { rows } = connectionsTo(network, smolensk, 'vitebsk', monday);

  expect(rows.map((row) => [row.service.id, row.partOfTheWay])).toEqual([
    ['smolensk-vitebsk-direct', false],
    ['to-zaolsha', true],
  ]);
});

test('nothing is offered as part of the way to a station before its end, or on another line', () => {
  const network = aNetwork([vitebskDirect, toZaolsha]);

  expect(
    connectionsTo(network, smolensk, 'rudnya', monday).rows.some((row) => row.partOfTheWay),
  ).toBe(false);
  expect(connectionsTo(network, smolensk, 'gomel', monday)).toEqual({ journeys: [], rows: [] });
});

test('no journey is advised by a train outside its dates, but the board says when it runs', () => {
  const over = { ...vitebskDirect, validUntil: '2026-11-29' };
  const toCome = { ...train3940, validFrom: '2026-12' };

  const { journeys, rows } = connectionsTo(aNetwork([toCome, over]), smolensk, 'vitebsk', monday);

  expect(journeys).toEqual([]);
  expect(rows.map((row) => row.service.id)).toEqual(['smolensk-vitebsk-direct', 'train-39-40']);
});

test('a train that is over makes room for a journey with a change', () => {
  const over = aService('over', [smolensk, 'polotsk'], { validUntil: '2025' });
  const onwards = aService('vitebsk-polotsk', ['vitebsk', 'polotsk']);
  const network = aNetwork([over, vitebskDirect, onwards]);

  const { rows } = connectionsTo(network, smolensk, 'polotsk', monday);

  expect(rows.map((row) => row.service.id)).toEqual(['smolensk-vitebsk-direct', 'over']);
});

test('a journey with a change names the station of the change', () => {
  const onwards = aService('vitebsk-polotsk', ['vitebsk', 'polotsk']);

  const { rows } = connectionsTo(aNetwork([vitebskDirect, onwards]), smolensk, 'polotsk', monday);

  expect(rows[0]?.changesAt.map((station) => station.id)).toEqual(['vitebsk']);
  expect(rows[0]?.destination.id).toBe('polotsk');
});

test('of many stations on the way those on both sides of the border are named', () => {
  const stops = [smolensk, 'rudnya', 'krasnoye', 'border-osinovka', 'osinovka', 'orsha', 'vitebsk'];

  const [row] = trainsToBelarus(aNetwork([aService('slow', stops)]), smolensk);

  expect(row?.via.map((station) => station.id)).toEqual(['krasnoye', 'osinovka']);
});
