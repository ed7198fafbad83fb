import type { Point } from '../drawing/outlines.ts';

type Vector = readonly [x: number, y: number, z: number];

/** One visible face: its corners on the picture plane (radius 1, y up) and the way it looks. */
export interface Facet {
  readonly corners: readonly Point[];
  readonly normal: Vector;
}

/** Faces of the solid turned towards the viewer, turned about the upright axis and tilted. */
export function rhombicuboctahedron({
  turn,
  tilt,
}: {
  readonly turn: number;
  readonly tilt: number;
}): readonly Facet[] {
  const radius = Math.hypot(1, 1, long);
  return faces.flatMap((corners) => {
    const seen = corners.map((corner) => turned(corner, turn, tilt));
    const normal = unit(sum(seen));
    if (normal[2] <= 0.02) return [];
    return [{ corners: seen.map(([x, y]): Point => [x / radius, y / radius]), normal }];
  });
}

const long = 1 + Math.SQRT2;
const signs = [-1, 1] as const;
/** Corners of a face in order around it. */
const around = [
  [-1, -1],
  [1, -1],
  [1, 1],
  [-1, 1],
] as const;

/** Puts a vector's parts on the axes a, b and c. */
function onAxes(a: number, parts: Vector): Vector {
  const out: [number, number, number] = [0, 0, 0];
  for (const [i, part] of parts.entries()) out[(a + i) % 3] = part;
  return out;
}

const faces: readonly (readonly Vector[])[] = [
  // six squares across the axes
  ...[0, 1, 2].flatMap((axis) =>
    signs.map((s) => around.map(([p, q]) => onAxes(axis, [s * long, p, q]))),
  ),
  // twelve squares between them
  ...[0, 1, 2].flatMap((axis) =>
    signs.flatMap((s) =>
      signs.map((t): readonly Vector[] => [
        onAxes(axis, [-1, s * long, t]),
        onAxes(axis, [1, s * long, t]),
        onAxes(axis, [1, s, t * long]),
        onAxes(axis, [-1, s, t * long]),
      ]),
    ),
  ),
  // eight triangles at the corners
  ...signs.flatMap((s) =>
    signs.flatMap((t) =>
      signs.map((u): readonly Vector[] => [
        [s * long, t, u],
        [s, t * long, u],
        [s, t, u * long],
      ]),
    ),
  ),
];

function turned([x, y, z]: Vector, turn: number, tilt: number): Vector {
  const [x1, z1] = [
    x * Math.cos(turn) + z * Math.sin(turn),
    z * Math.cos(turn) - x * Math.sin(turn),
  ];
  return [x1, y * Math.cos(tilt) - z1 * Math.sin(tilt), y * Math.sin(tilt) + z1 * Math.cos(tilt)];
}

const sum = (vectors: readonly Vector[]): Vector =>
  vectors.reduce(([x, y, z], [dx, dy, dz]) => [x + dx, y + dy, z + dz], [0, 0, 0]);

function unit([x, y, z]: Vector): Vector {
  const length = Math.hypot(x, y, z);
  return [x / length, y / length, z / length];
}
