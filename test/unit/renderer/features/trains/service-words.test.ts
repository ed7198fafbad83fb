import { expect, test } from 'vitest';
import {
  compareServices,
  formatTrainNumbers,
  numbersOf,
  shortServiceTitle,
} from '#renderer/features/trains/service-words.ts';
import type { Trip } from '#shared/rail-model';
import { aService } from '../../../../support/rail-builders.ts';

test('the two numbers of one train are written as a pair, other numbers as a list', () => {
  expect(formatTrainNumbers(['55', '56'])).toBe('55/56');
  expect(formatTrainNumbers(['6191', '6193'])).toBe('6191, 6193');
  expect(formatTrainNumbers(['717/722', '721/718'])).toBe('717/722, 721/718');
  expect(formatTrainNumbers(['732', '735', '744'])).toBe('732, 735, 744');
  expect(formatTrainNumbers([])).toBe('');
});

test('a title in a list leaves out the number and the remark in brackets', () => {
  expect(shortServiceTitle('№ 55/56 Москва — Гомель')).toBe('Москва — Гомель');
  expect(shortServiceTitle('No. 29/30 Yantar Moscow–Kaliningrad')).toBe(
    'Yantar Moscow–Kaliningrad',
  );
  expect(shortServiceTitle('Смоленск — Орша (прямой, без пересадки)')).toBe('Смоленск — Орша');
});

test('near trains stand before far ones, lower numbers before higher, plans at the end', () => {
  const services = [
    aService('planned', ['a', 'b'], { routeType: 'planned' }),
    aService('train-27-28', ['a', 'b'], { trainNumbers: ['27', '28'] }),
    aService('train-3-4', ['a', 'b'], { trainNumbers: ['3', '4'] }),
    aService('lastochka', ['a', 'b'], { routeType: 'intercity', trainNumbers: ['717/722'] }),
    aService('suburban', ['a', 'b'], { routeType: 'suburban', trainNumbers: ['6191'] }),
    aService('direct', ['a', 'b'], { routeType: 'suburban' }),
  ];

  expect(services.toSorted(compareServices).map((service) => service.id)).toEqual([
    'direct',
    'suburban',
    'lastochka',
    'train-3-4',
    'train-27-28',
    'planned',
  ]);
});

test('a train without numbers of its own has those of its trips, each once', () => {
  const trip = (tripShortName: string): Trip => ({
    tripShortName,
    fromStopId: 'a',
    departure: null,
    note: null,
  });
  const trips = ['801', '803', '801'].map(trip);

  expect(numbersOf(aService('own', ['a', 'b'], { trainNumbers: ['55'], trips }))).toEqual(['55']);
  expect(numbersOf(aService('none', ['a', 'b'], { trips }))).toEqual(['801', '803']);
});
