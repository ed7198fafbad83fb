/** A rectangle on the screen, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export const inside = (inner: Box, outer: Box): boolean =>
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
  const dots = labels.map((label) => label.dot);
  return labels.map(({ boxes, dot, needed }, index) => {
    if (dot && taken.some((other) => overlap(dot, other))) return null;
    const free = boxes.filter(
      (box) => inside(box, frame) && !taken.some((other) => overlap(box, other)),
    );
    const clear = free.filter((box) => !pins.some((pin) => overlap(box, pin)));
    // A neighbour whose dot is covered could not be named.
    const kind = clear.find((box) => !coversAny(box, dots, index + 1));
    const chosen = kind ?? clear[0] ?? (needed ? leastCovered(free, pins) : undefined);
    if (chosen) taken.push(chosen, ...(dot ? [dot] : []));
    return chosen ?? null;
  });
}

function coversAny(box: Box, dots: readonly (Box | undefined)[], from: number): boolean {
  for (let index = from; index < dots.length; index += 1) {
    const dot = dots[index];
    if (dot && overlap(box, dot)) return true;
  }
  return false;
}

function leastCovered(boxes: readonly Box[], pins: readonly Box[]): Box | undefined {
  const covered = (box: Box) => pins.reduce((sum, pin) => sum + sharedArea(box, pin), 0);
  // Of several, the one farthest from what is covered: the last.
  return boxes.toReversed().toSorted((a, b) => covered(a) - covered(b))[0];
}

/** Square pixels that two boxes have in common. */
export function sharedArea(a: Box, b: Box): number {
  const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return Math.max(wide, 0) * Math.max(high, 0);
}

export type Point = readonly [x: number, y: number];

type Segment = readonly [from: Point, to: Point];

/** Steps of a line shorter than this many pixels are taken together. */
const shortest = 3;

/** The parts of lines, as far as they matter on the screen. */
export function toSegments(lines: readonly (readonly Point[])[]): readonly Segment[] {
  return lines.flatMap((line) => {
    const segments: Segment[] = [];
    let from = line[0];
    for (const [index, to] of line.entries()) {
      if (!from || (distance(from, to) < shortest && index < line.length - 1)) continue;
      segments.push([from, to]);
      from = to;
    }
    return segments;
  });
}

/** Those that touch the rectangle around all boxes. */
export function segmentsNear(
  segments: readonly Segment[],
  boxes: readonly Box[],
): readonly Segment[] {
  const around = {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
  return segments.filter(([from, to]) => crosses(from, to, around));
}

export const isCrossed = (box: Box, segments: readonly Segment[]): boolean =>
  segments.some(([from, to]) => crosses(from, to, box));

/** The same boxes, those first that no line crosses. */
export function clearFirst(boxes: readonly Box[], segments: readonly Segment[]): readonly Box[] {
  const near = segmentsNear(segments, boxes);
  const isClear = (box: Box) => !isCrossed(box, near);
  return [...boxes.filter(isClear), ...boxes.filter((box) => !isClear(box))];
}

/** The same boxes, those first on which nothing lies. */
export function uncoveredFirst(boxes: readonly Box[], covers: readonly Box[]): readonly Box[] {
  const isClear = (box: Box) => !covers.some((cover) => overlap(box, cover));
  return [...boxes.filter(isClear), ...boxes.filter((box) => !isClear(box))];
}

/** Whether one of the lines lies between a point and the middle of a box. */
export function isBeyond(at: Point, box: Box, segments: readonly Segment[]): boolean {
  const middle: Point = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  const [left, right] = at[0] < middle[0] ? [at[0], middle[0]] : [middle[0], at[0]];
  const [top, bottom] = at[1] < middle[1] ? [at[1], middle[1]] : [middle[1], at[1]];
  return segments.some(
    ([from, to]) =>
      // Nearly all lines are elsewhere.
      (from[0] >= left || to[0] >= left) &&
      (from[0] <= right || to[0] <= right) &&
      (from[1] >= top || to[1] >= top) &&
      (from[1] <= bottom || to[1] <= bottom) &&
      side(at, middle, from) !== side(at, middle, to) &&
      side(from, to, at) !== side(from, to, middle),
  );
}

const side = ([x, y]: Point, [toX, toY]: Point, [otherX, otherY]: Point): boolean =>
  (toX - x) * (otherY - y) > (toY - y) * (otherX - x);

/** Whether any of a line between two points lies in a box: what is left of it after four cuts. */
function crosses([x, y]: Point, [toX, toY]: Point, box: Box): boolean {
  // Nearly all lines are elsewhere: names of a whole screen are placed in one frame.
  if (x < box.left ? toX < box.left : x > box.right && toX > box.right) return false;
  if (y < box.top ? toY < box.top : y > box.bottom && toY > box.bottom) return false;
  let [start, end] = [0, 1];
  for (const [way, room] of [
    [x - toX, x - box.left],
    [toX - x, box.right - x],
    [y - toY, y - box.top],
    [toY - y, box.bottom - y],
  ] as const) {
    if (way === 0 && room < 0) return false;
    if (way < 0) start = Math.max(start, room / way);
    if (way > 0) end = Math.min(end, room / way);
  }
  return start < end;
}

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

/** The same direction, such that letters along it are not upside down. */
export function upright(angle: number): number {
  if (angle > Math.PI / 2) return angle - Math.PI;
  if (angle < -Math.PI / 2) return angle + Math.PI;
  return angle;
}
