import type { Polygon, Position } from 'geojson';
import { expect, test } from 'vitest';
import { smoothOutlines } from '#electron/build/map/smooth-outlines.ts';

/** A town some ten kilometres wide, with a notch as straight as a seam between two pictures. */
const town: Position[] = [
  [30.1, 55.15],
  [30.26, 55.15],
  [30.26, 55.23],
  [30.2, 55.221],
  [30.18, 55.212],
  [30.18, 55.24],
  [30.1, 55.24],
  [30.1, 55.15],
];

const outline = (ring: Position[]): Position[] =>
  (smoothOutlines({ type: 'Polygon', coordinates: [ring] }) as Polygon).coordinates[0] ?? [];

/** By the shoelace rule, in square degrees. */
const areaOf = (ring: readonly Position[]): number =>
  Math.abs(
    ring.reduce((sum, [x = 0, y = 0], index) => {
      const [nextX = 0, nextY = 0] = ring[index + 1] ?? [x, y];
      return sum + (x * nextY - nextX * y) / 2;
    }, 0),
  );

/** The sharpest turn of an outline, in degrees; on a map of the middle of Belarus. */
function sharpestTurn(ring: readonly Position[]): number {
  const ways = ring.slice(1).map(([x = 0, y = 0], index) => {
    const [fromX = 0, fromY = 0] = ring[index] ?? [];
    return Math.atan2(y - fromY, (x - fromX) * 0.57);
  });
  const turns = ways.map((way, index) => {
    const turn = Math.abs(way - (ways.at(index - 1) ?? way)) % (2 * Math.PI);
    return Math.min(turn, 2 * Math.PI - turn);
  });
  return (Math.max(...turns) * 180) / Math.PI;
}

test('a notch with straight walls becomes a soft bay', () => {
  expect(sharpestTurn(town)).toBeGreaterThan(80);
  expect(sharpestTurn(outline(town))).toBeLessThan(45);
});

test('a town is as large afterwards as it was, and a village still there', () => {
  const village = town.map(([lon = 0, lat = 0]) => [30 + (lon - 30) / 10, 55 + (lat - 55) / 10]);

  expect(areaOf(outline(town)) / areaOf(town)).toBeCloseTo(1, 1);
  expect(areaOf(outline(village)) / areaOf(village)).toBeGreaterThan(0.6);
});

test('outlines stay closed, and what is no area stays as it is', () => {
  const ring = outline(town);
  const point = { type: 'Point', coordinates: [30, 55] } as const;

  expect(ring.at(-1)).toEqual(ring[0]);
  expect(smoothOutlines({ ...point, coordinates: [30, 55] })).toEqual(point);
});
