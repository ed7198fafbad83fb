import { expect, test } from 'vitest';
import { minutesByTrain, within } from '#renderer/features/map/train-reach.ts';
import type { Service, StopTime } from '#shared/rail-model';
import factoryServices from '../../../../../assets/content/services.json' with { type: 'json' };
import { aService } from '../../../../support/rail-builders.ts';

const stop = (stopId: string, arrival: string | null, departure: string | null): StopTime => ({
  stopId,
  arrival,
  departure,
});

const aTimedService = (stopTimes: readonly StopTime[], rest: Partial<Service> = {}): Service =>
  aService(
    's',
    stopTimes.map(({ stopId }) => stopId),
    {
      timesAsOf: '2026-11-01',
      trips: [
        {
          tripShortName: '6709',
          fromStopId: stopTimes[0]?.stopId ?? '',
          departure: null,
          note: null,
          stopTimes: [...stopTimes],
        },
      ],
      ...rest,
    },
  );

const today = { year: 2026, month: 11, day: 30 };

const toVitebsk = [
  stop('smolensk', null, '08:00'),
  stop('rudnya', '08:55', '08:57'),
  stop('vitebsk', '10:10', null),
];

test('minutes are counted from leaving home to arriving elsewhere', () => {
  const minutes = minutesByTrain([aTimedService(toVitebsk)], 'smolensk', today);

  expect(Object.fromEntries(minutes)).toEqual({ rudnya: 55, vitebsk: 130 });
});

test('of several trains the quickest counts, also past midnight', () => {
  const night = [stop('smolensk', '23:10', '23:30'), stop('vitebsk', '01:15', null)];

  const minutes = minutesByTrain(
    [aTimedService(toVitebsk), aTimedService(night)],
    'smolensk',
    today,
  );

  expect(minutes.get('vitebsk')).toBe(105);
  expect(within(minutes, 1)).toEqual(['rudnya']);
  expect(within(minutes, 2)).toEqual(['rudnya', 'vitebsk']);
});

test('what lies before home on the way, or is not timed, is not reached', () => {
  const minutes = minutesByTrain([aTimedService(toVitebsk)], 'rudnya', today);

  expect(Object.fromEntries(minutes)).toEqual({ vitebsk: 73 });
});

test('times that nobody bears out promise nothing', () => {
  for (const rest of [{ verified: 'unverified' }, { routeType: 'planned' }, { timesAsOf: null }]) {
    const service = aTimedService(toVitebsk, rest as Partial<Service>);
    expect(minutesByTrain([service], 'smolensk', today).size).toBe(0);
  }
});

test('a timetable that does not hold yet, or no longer, reaches nothing', () => {
  const reached = (rest: Partial<Service>) =>
    minutesByTrain([aTimedService(toVitebsk, rest)], 'smolensk', today).size;

  expect(reached({ validFrom: '2026-12-01' })).toBe(0);
  expect(reached({ validUntil: '2026-11-29' })).toBe(0);
  expect(reached({ validFrom: '2026-11-30', validUntil: '2026-11-30' })).toBe(2);
});

test('the factory content has no times, and so no rings', () => {
  // Checked against the schema when the content is built.
  const services = factoryServices as unknown as readonly Service[];

  expect(minutesByTrain(services, 'smolensk-tsentralny', today).size).toBe(0);
});
