import { expect, test } from 'vitest';
import { lineKind, linePath, linesAt, stationMarks } from '#renderer/features/map/rail-plan.ts';
import type { Line, Station } from '#shared/rail-model';

const aStation = (
  id: string,
  position: [number, number],
  stopType: Station['stopType'],
): Station => ({
  id,
  title: { ru: id, be: id },
  checkedOn: null,
  sources: [],
  stopType,
  countries: ['RU'],
  position,
  positionVerified: true,
});
const aLine = (id: string, stopIds: readonly string[]): Line => ({
  id,
  title: { ru: id, be: id },
  checkedOn: null,
  sources: [],
  text: { ru: id, be: id },
  traction: { ru: id, be: id },
  lengthKm: 100,
  stops: stopIds.map((stopId, km) => ({ stopId, km, published: true })),
});

const stations = [
  aStation('smolensk', [54.8, 32.03], 'station'),
  aStation('halt', [54.85, 31.5], 'halt'),
  aStation('rudnya', [54.95, 31.1], 'station'),
  aStation('border', [55, 30.9], 'border'),
  aStation('vitebsk', [55.2, 30.19], 'station'),
  aStation('kardymovo', [54.89, 32.43], 'station'),
  aStation('moscow', [55.77, 37.58], 'station'),
];
const tracks = {
  stationById: new Map(stations.map((station) => [station.id, station])),
  lines: [
    aLine('moscow-smolensk', ['moscow', 'kardymovo', 'smolensk']),
    aLine('smolensk-vitebsk', ['smolensk', 'halt', 'rudnya', 'border', 'vitebsk']),
  ],
};
const markOf = (id: string) => stationMarks(tracks).find(({ station }) => station.id === id);

test('the two lines across the border are told from all others', () => {
  expect(['smolensk-vitebsk', 'smolensk-orsha', 'vitebsk-polotsk'].map(lineKind)).toEqual([
    'vitebsk',
    'orsha',
    'other',
  ]);
});

test('a line runs through its stations; an unknown one is passed over', () => {
  const path = linePath(aLine('x', ['smolensk', 'nowhere', 'vitebsk']), tracks);

  expect(path[0]).toEqual([54.8, 32.03]);
  expect(path.at(-1)).toEqual([55.2, 30.19]);
});

test('a station on both kinds of line belongs to the one across the border', () => {
  expect(markOf('smolensk')?.kind).toBe('vitebsk');
  expect(markOf('kardymovo')?.kind).toBe('other');
});

test('ends of lines are seen from afar, halts only from near, the border has no name', () => {
  const from = (id: string) => markOf(id)?.ringFrom ?? 0;

  expect(from('vitebsk')).toBeLessThan(from('rudnya'));
  expect(from('rudnya')).toBeLessThan(from('halt'));
  expect(from('rudnya')).toBeLessThan(from('kardymovo'));
  expect(markOf('border')?.nameFrom).toBeGreaterThan(12);
});

test('a station knows its lines', () => {
  expect(linesAt(tracks, 'smolensk').map(({ id }) => id)).toEqual([
    'moscow-smolensk',
    'smolensk-vitebsk',
  ]);
});
