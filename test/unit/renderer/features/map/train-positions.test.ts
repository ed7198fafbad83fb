import { expect, test } from 'vitest';
import { planTrips, trainPositions } from '#renderer/features/map/train-positions.ts';
import type { Position } from '#shared/content-fields';
import { distanceKm } from '#shared/distance';
import type { Service, StopTime, Trip } from '#shared/rail-model';
import factoryLines from '../../../../../assets/content/lines.json' with { type: 'json' };
import factoryServices from '../../../../../assets/content/services.json' with { type: 'json' };
import factoryStations from '../../../../../assets/content/stations.json' with { type: 'json' };
import { aLine, aService, aStation } from '../../../../support/rail-builders.ts';

const positions: Readonly<Record<string, Position>> = {
  smolensk: [54.79, 32.03],
  rudnya: [54.95, 31.09],
  liozno: [55.02, 30.79],
  vitebsk: [55.19, 30.18],
  elsewhere: [53, 35],
};
const tracks = {
  stationById: new Map(
    Object.entries(positions).map(([id, position]) => [id, { ...aStation(id), position }]),
  ),
  lines: [aLine('smolensk-vitebsk', { smolensk: 0, rudnya: 69, liozno: 98, vitebsk: 139 })],
};

const stop = (stopId: string, arrival: string | null, departure: string | null): StopTime => ({
  stopId,
  arrival,
  departure,
});
const aTrip = (stopTimes?: readonly StopTime[]): Trip => ({
  tripShortName: '6709',
  fromStopId: 'smolensk',
  departure: '08:00',
  note: null,
  ...(stopTimes && { stopTimes: [...stopTimes] }),
});
const toVitebsk = [
  stop('smolensk', null, '08:00'),
  stop('rudnya', '09:00', '09:10'),
  stop('vitebsk', '10:10', null),
];
const timed = (trip: Trip, rest: Partial<Service> = {}): Service =>
  aService('s', ['smolensk', 'rudnya', 'vitebsk'], {
    trips: [trip],
    timesAsOf: '2026-11-01',
    ...rest,
  });

/** Where the service's trains are at a time of the clocks in Smolensk and Minsk. */
const trainsAt = (service: Service, time: string, day = '2026-11-22') =>
  trainPositions(planTrips([service], tracks), new Date(`${day}T${time}+03:00`));
const placeAt = (service: Service, time: string, day?: string): Position | undefined =>
  trainsAt(service, time, day)[0]?.position;

test('no train is drawn from a departure alone', () => {
  expect(trainsAt(timed(aTrip()), '08:30:00')).toEqual([]);
});

test('no service of the factory content is drawn: none has times at two stops', () => {
  const stationById = new Map(factoryStations.map((each) => [each.id, each]));

  const trips = planTrips(factoryServices as never, { stationById, lines: factoryLines } as never);

  expect(trips).toEqual([]);
});

test('before its departure and after its arrival a train is not on the map', () => {
  const service = timed(aTrip(toVitebsk));

  expect(trainsAt(service, '07:59:59')).toEqual([]);
  expect(trainsAt(service, '08:00:00')).toHaveLength(1);
  expect(trainsAt(service, '10:09:59')).toHaveLength(1);
  expect(trainsAt(service, '10:10:00')).toEqual([]);
});

test('at a time of the timetable the train is at that stop, and stays there as long', () => {
  const service = timed(aTrip(toVitebsk));

  expect(placeAt(service, '08:00:00')).toEqual(positions.smolensk);
  expect(placeAt(service, '09:00:00')).toEqual(positions.rudnya);
  expect(placeAt(service, '09:09:59')).toEqual(positions.rudnya);
  expect(placeAt(service, '09:10:20')).not.toEqual(positions.rudnya);
});

test('half of the time is half of the way along the line, through stops without times', () => {
  const service = timed(aTrip(toVitebsk));
  const [rudnya, liozno, vitebsk] = [positions.rudnya, positions.liozno, positions.vitebsk];
  if (!rudnya || !liozno || !vitebsk) throw new Error('no such stop');

  const half = placeAt(service, '09:40:00') ?? [0, 0];
  const nearest = Math.min(
    ...Array.from({ length: 3600 }, (_, second) => {
      const at = new Date(Date.parse('2026-11-22T09:10:00+03:00') + second * 1000);
      const train = trainPositions(planTrips([service], tracks), at)[0];
      return distanceKm(train?.position ?? [0, 0], liozno);
    }).slice(0, 2400),
  );

  expect(distanceKm(half, rudnya) / distanceKm(half, vitebsk)).toBeCloseTo(1, 1);
  expect(nearest).toBeLessThan(0.1);
});

test('the way back is the same way', () => {
  const back = [stop('vitebsk', null, '12:00'), stop('rudnya', '13:00', null)];
  const there = [stop('rudnya', null, '12:00'), stop('vitebsk', '13:00', null)];

  const [lat, lon] = placeAt(timed(aTrip(back)), '12:15:00') ?? [0, 0];

  const [sameLat, sameLon] = placeAt(timed(aTrip(there)), '12:45:00') ?? [1, 1];
  expect(lat).toBeCloseTo(sameLat, 6);
  expect(lon).toBeCloseTo(sameLon, 6);
});

test('a night train is still on its way after midnight, and only once', () => {
  const night = [stop('smolensk', null, '23:30'), stop('vitebsk', '01:30', null)];
  const service = timed(aTrip(night), { validFrom: '2026-11-21', validUntil: '2026-11-21' });

  expect(trainsAt(service, '23:45:00', '2026-11-21')).toHaveLength(1);
  expect(trainsAt(service, '00:30:00', '2026-11-22')).toHaveLength(1);
  expect(trainsAt(service, '23:45:00', '2026-11-22')).toEqual([]);
  expect(trainsAt(service, '00:30:00', '2026-11-21')).toEqual([]);
});

test('a train keeps its key over midnight, so that its sign moves on', () => {
  const night = [stop('smolensk', null, '23:30'), stop('vitebsk', '01:30', null)];
  const service = timed(aTrip(night));

  const [before] = trainsAt(service, '23:59:59', '2026-11-21');
  const [after] = trainsAt(service, '00:00:00', '2026-11-22');

  expect(after?.key).toBe(before?.key);
});

test('between stops that no line joins, no way is made up', () => {
  const service = timed(
    aTrip([
      stop('smolensk', null, '08:00'),
      stop('elsewhere', '09:00', '09:10'),
      stop('vitebsk', '10:00', null),
    ]),
  );

  expect(trainsAt(service, '08:30:00')).toEqual([]);
  expect(trainsAt(service, '09:30:00')).toEqual([]);
});

test('a service is drawn only while it is valid, be its dates known to the day or the year', () => {
  const service = timed(aTrip(toVitebsk), { validFrom: '2026-04-02', validUntil: '2028' });

  expect(trainsAt(service, '08:30:00', '2026-04-01')).toEqual([]);
  expect(trainsAt(service, '08:30:00', '2026-04-02')).toHaveLength(1);
  expect(trainsAt(service, '08:30:00', '2028-12-31')).toHaveLength(1);
  expect(trainsAt(service, '08:30:00', '2029-01-01')).toEqual([]);
});

test('planned, unverified and undated timetables move no train', () => {
  const trip = aTrip(toVitebsk);

  expect(trainsAt(timed(trip, { routeType: 'planned' }), '08:30:00')).toEqual([]);
  expect(trainsAt(timed(trip, { verified: 'unverified' }), '08:30:00')).toEqual([]);
  expect(trainsAt(timed(trip, { timesAsOf: null }), '08:30:00')).toEqual([]);
});

test('a train is on the map on its weekdays only, and past midnight by the day it began', () => {
  // 2026-11-22 is a Sunday.
  const sundays: Trip = { ...aTrip(toVitebsk), days: ['sunday'] };
  expect(trainsAt(timed(sundays), '08:30:00', '2026-11-22')).toHaveLength(1);
  expect(trainsAt(timed(sundays), '08:30:00', '2026-11-23')).toEqual([]);

  const night = [stop('smolensk', null, '23:30'), stop('vitebsk', '01:30', null)];
  const overnight: Trip = { ...aTrip(night), days: ['sunday'] };
  expect(trainsAt(timed(overnight), '00:30:00', '2026-11-23')).toHaveLength(1);
  expect(trainsAt(timed(overnight), '00:30:00', '2026-11-22')).toEqual([]);
});
