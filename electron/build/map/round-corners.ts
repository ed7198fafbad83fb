import type { Geometry, Position } from 'geojson';

/** Each takes a quarter off both ends of every edge (Chaikin). */
const cuts = 2;

/** Areas whose corners are cut twice: what was drawn for small scales has none in truth. */
export function roundCorners(geometry: Geometry): Geometry {
  switch (geometry.type) {
    case 'Polygon':
      return { ...geometry, coordinates: geometry.coordinates.map(roundRing) };
    case 'MultiPolygon':
      return {
        ...geometry,
        coordinates: geometry.coordinates.map((polygon) => polygon.map(roundRing)),
      };
    default:
      return geometry;
  }
}

function roundRing(ring: Position[]): Position[] {
  let corners = ring.slice(0, -1);
  for (let cut = 0; cut < cuts; cut += 1) {
    corners = corners.flatMap((corner, index) => {
      const next = corners[(index + 1) % corners.length] ?? corner;
      return [between(corner, next, 0.25), between(corner, next, 0.75)];
    });
  }
  return [...corners, ...corners.slice(0, 1)];
}

const between = (
  [x = 0, y = 0]: Position,
  [toX = 0, toY = 0]: Position,
  share: number,
): Position => [x + (toX - x) * share, y + (toY - y) * share];
