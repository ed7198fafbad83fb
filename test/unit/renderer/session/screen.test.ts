import { expect, test } from 'vitest';
import { hashToScreen, type Screen, screenToHash } from '#renderer/session/screen.ts';

const everyScreen: readonly Screen[] = [
  { name: 'home' },
  { name: 'places', filter: {}, page: 1 },
  { name: 'places', filter: { country: 'BY', category: 'castle' }, page: 3 },
  { name: 'places', filter: { region: 'BY-VI', near: true }, page: 1 },
  { name: 'places', filter: { city: 'Полоцк' }, page: 1 },
  { name: 'place', id: 'mir-castle' },
  { name: 'regions', page: 1 },
  { name: 'regions', country: 'BY', page: 2 },
  { name: 'region', id: 'BY-VI' },
  { name: 'tours', page: 2 },
  { name: 'tour', id: 'castles-belarus' },
  { name: 'quiz' },
  { name: 'map' },
  { name: 'map', placeId: 'mir-castle' },
  { name: 'map', stationId: 'vitebsk' },
  { name: 'map', fromStationId: 'smolensk-tsentralny', toStationId: 'polotsk', journey: 2 },
  { name: 'map', layer: 'railways', kind: 'town' },
  { name: 'map', filter: { region: 'BY-VI', category: 'castle' } },
  { name: 'trains' },
  { name: 'trains', toStationId: 'gomel' },
  { name: 'line', id: 'smolensk-orsha' },
  { name: 'station', id: 'vitebsk' },
  { name: 'service', id: 'train-1-2' },
  { name: 'events', page: 1 },
  { name: 'events', month: 7, page: 2 },
  { name: 'event', id: 'dazhynki' },
  { name: 'exhibits', page: 1 },
  { name: 'exhibits', region: 'BY-VI', page: 1 },
  { name: 'exhibit', id: 'belaz' },
  { name: 'border', answers: {} },
  { name: 'border', answers: { citizenship: 'other', direction: 'to-by' } },
  { name: 'info' },
  { name: 'article', id: 'documents' },
  { name: 'search' },
  { name: 'search', onMap: true },
  { name: 'list' },
  { name: 'help' },
];

test('every screen has an address that leads back to it', () => {
  for (const screen of everyScreen) expect(hashToScreen(screenToHash(screen))).toEqual(screen);
});

test('no two screens share an address', () => {
  expect(new Set(everyScreen.map(screenToHash)).size).toBe(everyScreen.length);
});

test('an address that makes no sense leads home', () => {
  for (const hash of [
    '',
    '#',
    '#/',
    '#/nowhere',
    '#/place',
    '#/place/',
    '#//',
    '#/admin/x',
    '#/place/%E0%A4%A',
  ]) {
    expect(hashToScreen(hash)).toEqual({ name: 'home' });
  }
});

test('wrong filters and pages in an address are ignored', () => {
  expect(hashToScreen('#/places?country=DE&category=casino&page=-2')).toEqual({
    name: 'places',
    filter: {},
    page: 1,
  });
});

test('a map of which the address knows too much shows what it can', () => {
  expect(hashToScreen('#/map?layer=ghosts&kind=7&journey=-1&country=DE')).toEqual({ name: 'map' });
});
