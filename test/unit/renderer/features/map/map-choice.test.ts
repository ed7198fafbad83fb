import { expect, test } from 'vitest';
import {
  goTo,
  leaveFrom,
  mapWith,
  missingEnd,
  toggleLayer,
  withEnd,
  withoutRide,
} from '#renderer/features/map/map-choice.ts';

const nothing = { fromStationId: undefined, toStationId: undefined };

test('choosing one thing on the map keeps the others, and undefined lifts it', () => {
  const screen = { name: 'map', kind: 'nature', placeId: 'mir-castle' } as const;

  expect(mapWith(screen, { placeId: undefined, stationId: 'orsha' })).toEqual({
    name: 'map',
    kind: 'nature',
    stationId: 'orsha',
  });
});

test('a layer can be left alone on the map, but the map is never left empty', () => {
  expect(toggleLayer(undefined, 'places')).toBe('railways');
  expect(toggleLayer(undefined, 'railways')).toBe('places');
  expect(toggleLayer('places', 'places')).toBeUndefined();
  expect(toggleLayer('places', 'railways')).toBeUndefined();
});

test('"to here" starts from Smolensk, where this kiosk stands', () => {
  expect(goTo(nothing, 'polotsk', 'smolensk')).toEqual({
    fromStationId: 'smolensk',
    toStationId: 'polotsk',
  });
});

test('"to here" at Smolensk itself asks where from', () => {
  const ends = goTo(nothing, 'smolensk', 'smolensk');

  expect(missingEnd(ends)).toBe('from');
  expect(withEnd(ends, 'orsha')).toEqual({ fromStationId: 'orsha', toStationId: 'smolensk' });
});

test('any two stations can be chosen: from Vitebsk, then to Polotsk', () => {
  const ends = leaveFrom(nothing, 'vitebsk');

  expect(missingEnd(ends)).toBe('to');
  expect(withEnd(ends, 'polotsk')).toEqual({ fromStationId: 'vitebsk', toStationId: 'polotsk' });
});

test('a new start keeps the destination, unless that is the start itself', () => {
  const ends = { fromStationId: 'smolensk', toStationId: 'orsha' };

  expect(leaveFrom(ends, 'vitebsk').toStationId).toBe('orsha');
  expect(leaveFrom(ends, 'orsha').toStationId).toBeUndefined();
});

test('nobody travels to where they are', () => {
  const ends = leaveFrom(nothing, 'vitebsk');

  expect(withEnd(ends, 'vitebsk')).toEqual(ends);
  expect(missingEnd(nothing)).toBeNull();
});

test('closing the ride leaves the filter of the map as it was', () => {
  const filter = { region: 'BY-VI' };
  const screen = { name: 'map', fromStationId: 'a', toStationId: 'b', journey: 2, filter } as const;

  expect(withoutRide(screen)).toEqual({ name: 'map', filter });
});
