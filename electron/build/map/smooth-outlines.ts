import type { Geometry, Position } from 'geojson';

/** Kilometres between the points of a smoothed outline. */
const step = 0.25;
/**
 * Passes that leave of waves up to two kilometres next to nothing, and of longer ones all; between
 * rounds of them points that were drawn together in a bend are spread out again.
 */
const [rounds, passes] = [5, 15] as const;
/**
 * How far a point moves towards the middle of its neighbours, in turns there and back: a town is
 * as large afterwards as it was (Taubin, "Curve and surface smoothing without shrinkage", 1995).
 */
const [there, back] = [0.5, -0.53] as const;

const kmPerDegree = 111.2;

/**
 * Areas with outlines as soft as their source is coarse: built-up land was found on pictures of a
 * kilometre's grain, whose squares and seams would be seen from near.
 */
export function smoothOutlines(geometry: Geometry): Geometry {
  switch (geometry.type) {
    case 'Polygon':
      return { ...geometry, coordinates: geometry.coordinates.map(smoothRing) };
    case 'MultiPolygon':
      return {
        ...geometry,
        coordinates: geometry.coordinates.map((polygon) => polygon.map(smoothRing)),
      };
    default:
      return geometry;
  }
}

function smoothRing(ring: Position[]): Position[] {
  const narrowing = Math.cos(((ring[0]?.[1] ?? 0) * Math.PI) / 180);
  let points: readonly Point[] = ring
    .slice(0, -1)
    .map(([lon = 0, lat = 0]) => [lon * narrowing * kmPerDegree, lat * kmPerDegree]);
  for (let round = 0; round < rounds; round += 1) {
    points = evenly(points);
    for (let pass = 0; pass < passes; pass += 1) points = moved(moved(points, there), back);
  }
  const smooth = points.map(([x, y]) => [x / narrowing / kmPerDegree, y / kmPerDegree]);
  return [...smooth, ...smooth.slice(0, 1)];
}

type Point = readonly [x: number, y: number];

/** Points along a closed line, all about a step apart; in neither is the last the first again. */
function evenly(ring: readonly Point[]): readonly Point[] {
  const next = (index: number): Point => ring[(index + 1) % ring.length] ?? [0, 0];
  const lengths = ring.map((point, index) => distance(point, next(index)));
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  const count = Math.max(8, Math.round(whole / step));
  const points: Point[] = [];
  let way = 0;
  for (const [index, from] of ring.entries()) {
    const length = lengths[index] ?? 0;
    while (points.length < count && (points.length * whole) / count < way + length) {
      points.push(between(from, next(index), ((points.length * whole) / count - way) / length));
    }
    way += length;
  }
  return points;
}

const moved = (points: readonly Point[], share: number): readonly Point[] =>
  points.map((point, index) => {
    const before = points.at(index - 1) ?? point;
    const after = points[(index + 1) % points.length] ?? point;
    return between(point, between(before, after, 0.5), share);
  });

const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

const between = ([x, y]: Point, [toX, toY]: Point, share: number): Point => [
  x + (toX - x) * share,
  y + (toY - y) * share,
];
