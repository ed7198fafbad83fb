import { expect, test } from 'vitest';
import { nextRides } from '#renderer/features/attract/next-ride.ts';
import type { Service } from '#shared/rail-model';
import { aService, aStation } from '../../../../support/rail-builders.ts';

const trip = (departure: string, arrival: string): Service['trips'][number] => ({
  tripShortName: '6709',
  fromStopId: 'smolensk',
  departure,
  note: null,
  stopTimes: [
    { stopId: 'smolensk', arrival: null, departure },
    { stopId: 'vitebsk', arrival, departure: null },
  ],
});

const network = (service: Partial<Service>) => ({
  lines: [],
  stationById: new Map([
    ['smolensk', aStation('smolensk', ['RU'])],
    ['vitebsk', aStation('vitebsk', ['BY'])],
  ]),
  services: [
    aService('train', ['smolensk', 'vitebsk'], {
      checkedOn: '2026-11-20',
      trips: [trip('17:15', '19:20')],
      ...service,
    }),
  ],
});

/** 12:00 on the clock of Smolensk. */
const noon = new Date('2026-11-29T09:00:00Z');
const rides = (service: Partial<Service> = {}, now = noon) =>
  nextRides(network(service), 'smolensk', now);

test('a train whose times are known and checked says when it leaves and how long it takes', () => {
  expect(rides()).toMatchObject([{ departure: '17:15', minutes: 125, to: { id: 'vitebsk' } }]);
});

test('a train that has left is not announced', () => {
  expect(rides({}, new Date('2026-11-29T14:15:00Z'))).toEqual([]);
});

test('the soonest trains come first, two at most', () => {
  const trips = [trip('20:00', '22:00'), trip('13:00', '15:00'), trip('17:15', '19:20')];

  expect(rides({ trips }).map(({ departure }) => departure)).toEqual(['13:00', '17:15']);
});

test('a ride past midnight takes hours, not less than none', () => {
  expect(rides({ trips: [trip('23:10', '01:15')] })).toMatchObject([{ minutes: 125 }]);
});

test.each<[string, Partial<Service>]>([
  ['nobody has ever checked', { checkedOn: null }],
  ['nobody has checked for three months', { checkedOn: '2026-08-01' }],
  ['nobody has verified', { verified: 'partly' }],
  ['do not hold yet', { validFrom: '2026-12-13' }],
  ['no longer hold', { validUntil: '2026-10' }],
  ['hold on other days', { trips: [{ ...trip('17:15', '19:20'), days: ['saturday'] }] }],
  ['are of a train that is only planned', { routeType: 'planned' }],
  ['are not known to the end', { trips: [{ ...trip('17:15', '19:20'), stopTimes: undefined }] }],
])('times that %s are not called out', (_, service) => {
  expect(rides(service as Partial<Service>)).toEqual([]);
});

test('times that hold until this year hold today', () => {
  expect(rides({ validFrom: '2026', validUntil: '2026' })).toHaveLength(1);
});
