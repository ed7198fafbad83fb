import { expect, test } from 'vitest';
import { onMapScreen } from '#renderer/features/search/on-map-screen.ts';

test('who searches from the map gets places, stations and towns there', () => {
  expect(onMapScreen({ name: 'place', id: 'mir-castle' })).toEqual({
    name: 'map',
    placeId: 'mir-castle',
  });
  expect(onMapScreen({ name: 'station', id: 'orsha' })).toEqual({
    name: 'map',
    stationId: 'orsha',
  });
  expect(onMapScreen({ name: 'places', filter: { city: 'Полоцк' }, page: 1 })).toEqual({
    name: 'map',
    filter: { city: 'Полоцк' },
  });
});

test('what is not on the map opens its own screen', () => {
  expect(onMapScreen({ name: 'event', id: 'dazhynki' })).toBeNull();
});
