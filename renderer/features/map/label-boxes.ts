import type { MapText } from './map-texts.ts';
import {
  type Box,
  clearFirst,
  isBeyond,
  isCrossed,
  segmentsNear,
  type toSegments,
} from './place-labels.ts';

type Point = readonly [x: number, y: number];

/** What names keep clear of, beside each other. */
export interface Surroundings {
  readonly pins: readonly Box[];
  readonly rails: ReturnType<typeof toSegments>;
  readonly borders: ReturnType<typeof toSegments>;
}

/** Where a label of this width and height may stand: towns beside, above or below their dot, the others on their point. */
export function boxesOf(
  town: Pick<MapText, 'style' | 'dot'> & { readonly pixel: Point },
  [width, height]: readonly [number, number],
  scale: number,
  { pins, rails, borders }: Surroundings,
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
    const boxes = moves.map(([dx, dy]) => around(dx * scale, dy * scale));
    const near = segmentsNear(borders, boxes);
    return clearFirst(
      boxes.filter((box) => !isCrossed(box, near) && !isBeyond(town.pixel, box, near)),
      rails,
    );
  }
  // Farther off only where a pin stands on the town: nobody would see which dot is meant.
  const covered = pins.some((pin) => near(pin, town.pixel, 14 * scale));
  const rings = (covered ? gaps[town.style === 'city' ? 'city' : 'town'] : [nearestGap]).map(
    (gap) => {
      const [wide, high] = [gap * scale + width / 2, gap * scale + height / 2];
      const beside = [around(wide, 0), around(-wide, 0), around(0, -high), around(0, high)];
      // Nearer to the dot than its sides are, and so below or above it at the same time.
      const [aside, off] = [gap * 0.6 * scale + width / 2, gap * 0.6 * scale + height / 2];
      const corners = [
        around(aside, -off),
        around(aside, off),
        around(-aside, -off),
        around(-aside, off),
      ];
      return [...beside, ...corners];
    },
  );
  const bordersNear = segmentsNear(borders, rings.flat());
  const railsNear = segmentsNear(rails, rings.flat());
  return rings.flatMap((boxes) => {
    const onOwnSide = boxes.filter((box) => !isBeyond(town.pixel, box, bordersNear));
    return clearFirst(clearFirst(onOwnSide, bordersNear), railsNear);
  });
}

const nearestGap = 11;
/** Between a dot and its name; a city is worth looking for its name farther off. */
const gaps = { city: [nearestGap, 42, 74, 100], town: [nearestGap, 42, 64] } as const;

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

/** Moves by these design pixels each way. */
function grid(steps: readonly number[]): (readonly [dx: number, dy: number])[] {
  const ways = [...new Set(steps.flatMap((step) => [step, -step]))];
  return ways.flatMap((dx) => ways.map((dy) => [dx, dy] as const));
}

/** How far names of countries and regions may be moved: they stand for an area, not for a point. */
const loose = {
  // The nearest first.
  country: grid([0, 60, 110, 180, 260, 340]).toSorted(
    ([ax, ay], [bx, by]) => Math.hypot(ax, ay) - Math.hypot(bx, by),
  ),
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
