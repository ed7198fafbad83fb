import type { MapText } from './map-texts.ts';
import {
  type Box,
  clearFirst,
  isBeyond,
  isCrossed,
  type Point,
  segmentsNear,
  type toSegments,
  uncoveredFirst,
} from './place-labels.ts';

/** What names keep clear of, beside each other. */
export interface Surroundings {
  readonly pins: readonly Box[];
  readonly rails: ReturnType<typeof toSegments>;
  readonly borders: ReturnType<typeof toSegments>;
  /** Whether a name can be read in a box at all; what runs through the others need not be known. */
  readonly isReadable: (box: Box) => boolean;
}

/** Where a label of this width and height may stand: towns beside, above or below their dot, the others on their point. */
export function boxesOf(
  town: Pick<MapText, 'style' | 'dot'> & { readonly pixel: Point },
  [width, height]: readonly [number, number],
  scale: number,
  { pins, rails, borders, isReadable }: Surroundings,
): readonly Box[] {
  const [x, y] = town.pixel;
  const boxAt = (left: number, top: number): Box => ({
    left,
    top,
    right: left + width,
    bottom: top + height,
  });
  const around = (dx: number, dy: number) => boxAt(x - width / 2 + dx, y - height / 2 + dy);
  if (!town.dot) {
    const moves = town.style === 'country' ? loose.country : loose.region;
    const boxes = uncoveredFirst(
      moves.map(([dx, dy]) => around(dx * scale, dy * scale)).filter(isReadable),
      pins,
    );
    const bordersNear = segmentsNear(borders, boxes);
    return clearFirst(
      boxes.filter(
        (box) => !isCrossed(box, bordersNear) && !isBeyond(town.pixel, box, bordersNear),
      ),
      rails,
    );
  }
  const ring = (gap: number, slides: readonly number[]): readonly Box[] => {
    const [wide, high] = [gap * scale + width / 2, gap * scale + height / 2];
    const beside = [around(wide, 0), around(-wide, 0), around(0, -high), around(0, high)];
    const slid = slides.flatMap((share) => [
      around(width * share, -high),
      around(width * share, high),
    ]);
    // Nearer to the dot than its sides are, and so below or above it at the same time.
    const [aside, off] = [gap * 0.6 * scale + width / 2, gap * 0.6 * scale + height / 2];
    const corners = [
      around(aside, -off),
      around(aside, off),
      around(-aside, -off),
      around(-aside, off),
    ];
    return [...beside, ...slid, ...corners].filter(isReadable);
  };
  const onLand = (boxes: readonly Box[]) => {
    const bordersNear = segmentsNear(borders, boxes);
    const onOwnSide = boxes.filter((box) => !isBeyond(town.pixel, box, bordersNear));
    return clearFirst(onOwnSide, bordersNear);
  };
  // Farther off only where a pin stands on the town: nobody would see which dot is meant.
  if (pins.some((pin) => near(pin, town.pixel, 14 * scale))) {
    const rings = gaps[town.style === 'city' ? 'city' : 'town'].map((gap) => ring(gap, slides));
    const railsNear = segmentsNear(rails, rings.flat());
    // Farther off is better than on a railway, farthest off is not.
    return [rings.slice(0, -1).flat(), ...rings.slice(-1)].flatMap((boxes) =>
      clearFirst(onLand(boxes), railsNear),
    );
  }
  const beside = onLand(ring(nearestGap, []));
  const railsNear = segmentsNear(rails, beside);
  if (beside.some((box) => !isCrossed(box, railsNear))) return clearFirst(beside, railsNear);
  return clearFirst([...onLand(ring(clearOfRails, slides)), ...beside], rails);
}

const nearestGap = 11;
/** Off a railway that runs past the dot on all sides of which there would be room. */
const clearOfRails = 20;
/** Between a dot and its name; a city is worth looking for its name farther off. */
const gaps = {
  city: [nearestGap, 18, 26, 34, 42, 50, 58, 74, 100],
  town: [nearestGap, 26, 42, 64],
} as const;
/** How far a name slides along its town, in its widths. */
const slides = [-0.15, 0.15, -0.3, 0.3, -0.45, 0.45] as const;

export const boxAround = ([x, y]: Point, radius: number): Box => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
});

/** Whether a point lies in a box or no farther from it than the margin. */
export const near = (box: Box, [x, y]: Point, margin: number): boolean =>
  x > box.left - margin &&
  x < box.right + margin &&
  y > box.top - margin &&
  y < box.bottom + margin;

/** Moves by these design pixels each way, the nearest first. */
function grid(
  stepsX: readonly number[],
  stepsY: readonly number[],
): (readonly [dx: number, dy: number])[] {
  const bothWays = (steps: readonly number[]) => [
    ...new Set(steps.flatMap((step) => [step, -step])),
  ];
  return bothWays(stepsX)
    .flatMap((dx) => bothWays(stepsY).map((dy) => [dx, dy] as const))
    .toSorted(([ax, ay], [bx, by]) => Math.hypot(ax, ay) - Math.hypot(bx, by));
}

const far = [0, 60, 110, 180, 260, 340] as const;

/** How far names of countries and regions may be moved: they stand for an area, not for a point. */
const loose = {
  // Where there is no room with room around it, any that is found.
  country: [
    ...grid(far, far),
    ...grid([30, 90, 150, 210, 270, 320, 380, 430], [20, 40, 80, 140, 220, 280]),
  ],
  region: [
    [0, 0],
    [0, -60],
    [0, 60],
    [110, 0],
    [-110, 0],
    [110, -70],
    [-110, -70],
    [110, 70],
    [-110, 70],
  ],
} as const;
