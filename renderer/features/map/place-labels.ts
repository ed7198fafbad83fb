/** A rectangle on the screen, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const inside = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left &&
  inner.top >= outer.top &&
  inner.right <= outer.right &&
  inner.bottom <= outer.bottom;

/** A label with the boxes in which it may stand, the best first. */
export interface Candidate {
  readonly boxes: readonly Box[];
  /** What is drawn beside the label and only with it. */
  readonly dot?: Box | undefined;
  /** Too important to be left out for the sake of a pin. */
  readonly needed: boolean;
}

/**
 * Chooses for each label the first of its boxes that touches neither a pin nor a label before it
 * and lies within the frame; null where there is none, and the label is left out. Important labels
 * come first.
 */
export function placeLabels(
  labels: readonly Candidate[],
  pins: readonly Box[],
  frame: Box,
): readonly (Box | null)[] {
  const taken: Box[] = [];
  return labels.map(({ boxes, dot, needed }) => {
    if (dot && taken.some((other) => overlap(dot, other))) return null;
    const free = boxes.filter(
      (box) => inside(box, frame) && !taken.some((other) => overlap(box, other)),
    );
    const clear = free.find((box) => !pins.some((pin) => overlap(box, pin)));
    const chosen = clear ?? (needed ? free.at(-1) : undefined);
    if (chosen) taken.push(chosen, ...(dot ? [dot] : []));
    return chosen ?? null;
  });
}

type Point = readonly [x: number, y: number];

/** A nearly straight part of a line on the screen, to write along. */
export interface Stretch {
  readonly at: Point;
  /** Radians, always such that the writing is not upside down. */
  readonly angle: number;
}

/** How straight a stretch must be: its ends are nearly as far apart as its way is long. */
const straightEnough = 0.93;

/** The straightest part of the given length whose middle lies in the frame, if any is straight. */
export function straightestStretch(
  line: readonly Point[],
  length: number,
  frame: Box,
): Stretch | undefined {
  let best: Stretch | undefined;
  let bestRatio = straightEnough;
  let end = 0;
  let way = 0;
  for (let start = 0; start < line.length - 1; start += 1) {
    while (end < line.length - 1 && way < length) {
      way += distance(line[end], line[end + 1]);
      end += 1;
    }
    if (way < length) break;
    const [from, to] = [line[start], line[end]];
    const ratio = distance(from, to) / way;
    const at: Point | undefined = from && to && [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
    if (from && to && at && ratio > bestRatio && way < length * 2 && contains(frame, at)) {
      best = { at, angle: upright(Math.atan2(to[1] - from[1], to[0] - from[0])) };
      bestRatio = ratio;
    }
    way -= distance(line[start], line[start + 1]);
  }
  return best;
}

const contains = (box: Box, [x, y]: Point): boolean =>
  x > box.left && x < box.right && y > box.top && y < box.bottom;

const distance = (a: Point | undefined, b: Point | undefined): number =>
  a && b ? Math.hypot(a[0] - b[0], a[1] - b[1]) : 0;

function upright(angle: number): number {
  if (angle > Math.PI / 2) return angle - Math.PI;
  if (angle < -Math.PI / 2) return angle + Math.PI;
  return angle;
}
