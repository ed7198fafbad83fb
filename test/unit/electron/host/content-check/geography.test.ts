import { expect, test } from 'vitest';
import { checkGeography, type RegionShapes } from '#electron/host/content-check/geography.ts';
import { aLine, aStation } from '../../../../support/rail-builders.ts';
import { aPlace, someRecords } from '../../../../support/records.ts';

/** A square of about 110 km around 54° N 32° E, and its neighbour to the east. */
const shapes: RegionShapes = {
  bounds: [30, 53, 40, 56],
  byId: new Map([
    [
      'RU-SMO',
      [
        [
          [
            [31, 53.5],
            [33, 53.5],
            [33, 54.5],
            [31, 54.5],
            [31, 53.5],
          ],
        ],
      ],
    ],
    [
      'RU-KLU',
      [
        [
          [
            [33, 53.5],
            [40, 53.5],
            [40, 54.5],
            [33, 54.5],
            [33, 53.5],
          ],
        ],
      ],
    ],
  ]),
};

const rulesOf = (records: Parameters<typeof checkGeography>[0]) =>
  checkGeography(records, shapes).map(({ id, rule }) => `${id}: ${rule}`);

const inSmolensk = (position: [number, number]) =>
  someRecords({ places: [aPlace({ id: 'p', country: 'RU', region: 'RU-SMO', position })] });

test('a place inside its region is where it should be', () => {
  expect(rulesOf(inSmolensk([54, 32]))).toEqual([]);
});

test('a place in the neighbouring region is found', () => {
  expect(rulesOf(inSmolensk([54, 34]))).toEqual(['p: outside-region']);
});

test('swapped latitude and longitude are found', () => {
  expect(rulesOf(inSmolensk([32, 54]))).toEqual(['p: outside-region']);
});

test('a place on the border river still belongs to its region', () => {
  expect(rulesOf(inSmolensk([54, 33.02]))).toEqual([]);
});

test('a region that the map cuts off may go on beyond the map', () => {
  const records = someRecords({
    places: [aPlace({ id: 'p', country: 'RU', region: 'RU-KLU', position: [54, 41] })],
  });

  expect(rulesOf(records)).toEqual([]);
});

test('a region that the map does not have lies anywhere but in those that it has', () => {
  const at = (position: [number, number]) =>
    rulesOf(someRecords({ places: [aPlace({ id: 'p', region: 'RU-KAM', position })] }));

  expect(at([53, 158])).toEqual([]);
  expect(at([54, 32])).toEqual(['p: outside-region']);
});

test('a place far from the station of its own town is found', () => {
  const records = (position: [number, number]) =>
    someRecords({
      stations: [
        { ...aStation('s', ['RU']), title: { ru: 'Вязьма', be: 'Вязьма' }, position: [54, 32] },
      ],
      places: [
        aPlace({ id: 'p', region: 'RU-SMO', city: { ru: 'Вязьма', be: 'Вязьма' }, position }),
      ],
    });

  expect(rulesOf(records([54.1, 32]))).toEqual([]);
  expect(rulesOf(records([54.45, 32]))).toEqual(['p: far-from-station']);
});

test('a station that cannot be so far along its line is found', () => {
  const records = (km: number) =>
    someRecords({
      stations: [
        { ...aStation('a'), position: [54, 32] },
        { ...aStation('b'), position: [54.2, 32] },
      ],
      lines: [aLine('l', { a: 0, b: km })],
      places: [],
    });

  // The stations are 22.2 km apart.
  expect(rulesOf(records(24))).toEqual([]);
  expect(rulesOf(records(12))).toEqual(['l: off-the-line']);
  expect(rulesOf(records(120))).toEqual(['l: off-the-line']);
});
