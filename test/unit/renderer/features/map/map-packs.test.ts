import { expect, test } from 'vitest';
import {
  boundsOfTile,
  doMeet,
  hasTrueRails,
  isDrawnAt,
  plansBeyond,
} from '#renderer/features/map/map-packs.ts';
import type { CityPlan } from '#shared/city-plan';

const aPlan = (bounds: CityPlan['bounds']) => ({ id: 'town', bounds }) as CityPlan;

test('a pack is drawn from zoom 9, or as soon as its own tiles begin', () => {
  expect([8, 9].map((zoom) => isDrawnAt({ minZoom: 4 }, zoom, 1))).toEqual([false, true]);
  expect([10, 11].map((zoom) => isDrawnAt({ minZoom: 10 }, zoom, 1))).toEqual([false, true]);
});

test('the drawn railways give way where a pack covers most of the view, and not from afar', () => {
  const packs = [{ bounds: [30, 54, 32, 56] }] as const;

  expect(hasTrueRails(packs, [31, 55, 31.5, 55.5], 11)).toBe(true);
  expect(hasTrueRails(packs, [31.8, 55, 32.4, 55.5], 11)).toBe(false);
  expect(hasTrueRails(packs, [33, 55, 34, 56], 11)).toBe(false);
  expect(hasTrueRails(packs, [31, 55, 31.5, 55.5], 10)).toBe(false);
  expect(hasTrueRails([], [31, 55, 31.5, 55.5], 11)).toBe(false);
});

test('a tile lies where the map shows it', () => {
  const [west, south, east, north] = boundsOfTile(1, 0, 1);

  expect([west, south, east]).toEqual([0, 0, 180]);
  expect(north).toBeCloseTo(85.0511, 4);
});

test('areas that only touch do not meet', () => {
  expect(doMeet([0, 0, 2, 2], [1, 1, 3, 3])).toBe(true);
  expect(doMeet([0, 0, 2, 2], [2, 0, 3, 2])).toBe(false);
});

test('a drawn plan gives way to a pack that has the streets of its middle', () => {
  const inside = aPlan([30, 55, 30.2, 55.2]);
  const beside = aPlan([30.9, 55, 31.3, 55.2]);
  const bounds = [29, 54, 31, 56] as const;

  expect(plansBeyond([inside, beside], [{ bounds, maxZoom: 14 }])).toEqual([beside]);
  expect(plansBeyond([inside, beside], [{ bounds, maxZoom: 10 }])).toEqual([inside, beside]);
  expect(plansBeyond([inside, beside], [])).toEqual([inside, beside]);
});
