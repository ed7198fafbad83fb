import * as v from 'valibot';
import { expect, test } from 'vitest';
import { type StopTime, serviceSchema } from '#shared/rail-model';
import { aService } from '../../../support/rail-builders.ts';

const aTrip = { tripShortName: '6709', fromStopId: 'a', departure: '17:15', note: null };

function accepts(stopTimes?: readonly StopTime[]): boolean {
  const trip = stopTimes ? { ...aTrip, stopTimes } : aTrip;
  return v.is(serviceSchema, { ...aService('s', ['a', 'b']), trips: [trip] });
}

test('a trip need not have times beyond its departure', () => {
  expect(accepts()).toBe(true);
});

test('a trip may have times at several stops, an end of it only one', () => {
  expect(
    accepts([
      { stopId: 'a', arrival: null, departure: '17:15' },
      { stopId: 'b', arrival: '18:00', departure: null },
    ]),
  ).toBe(true);
});

test('times at a single stop say nothing of where a train is', () => {
  expect(accepts([{ stopId: 'a', arrival: null, departure: '17:15' }])).toBe(false);
});

test('a stop without a time does not belong among stop times', () => {
  const end: StopTime = { stopId: 'b', arrival: null, departure: null };

  expect(accepts([{ stopId: 'a', arrival: null, departure: '17:15' }, end])).toBe(false);
});

test('24:10 is not a time of day', () => {
  const end: StopTime = { stopId: 'b', arrival: '24:10', departure: null };

  expect(accepts([{ stopId: 'a', arrival: null, departure: '23:15' }, end])).toBe(false);
});
