import { path } from '../drawing/elements.ts';
import type { Material } from '../drawing/materials.ts';
import { tenth } from '../drawing/outlines.ts';

type Curve = readonly [x1: number, y1: number, x2: number, y2: number];
/** A point of the right edge and, if it is reached by a curve, the two handles of that curve. */
type EdgePoint = readonly [x: number, y: number, curve?: Curve];

/** Onion dome. */
export const onion = (cx: number, y: number, w: number, h: number, mat: Material): string =>
  turned(cx, y, onionEdge(w, h), mat);

/** Onion dome of two colours in upright ribs. */
export function ribbedOnion(
  cx: number,
  y: number,
  w: number,
  h: number,
  mats: readonly [Material, Material],
  ribs = 8,
): string {
  const edge = onionEdge(w, h);
  return Array.from({ length: ribs }, (_, i) => {
    const at = (k: number) => -Math.cos((Math.PI * k) / ribs);
    const from = at(i);
    const tone = from < -0.75 ? 'm' : from < -0.1 ? 'l' : from < 0.45 ? 'm' : 's';
    return path(slicedOutline(cx, y, edge, from, at(i + 1)), (i % 2 ? mats[1] : mats[0])[tone]);
  }).join('');
}

function onionEdge(w: number, h: number): readonly EdgePoint[] {
  return [
    [w * 0.34, 0],
    [w * 0.5, -h * 0.3, [w * 0.44, -h * 0.06, w * 0.5, -h * 0.17]],
    [w * 0.2, -h * 0.66, [w * 0.5, -h * 0.46, w * 0.34, -h * 0.57]],
    [0, -h, [w * 0.08, -h * 0.74, w * 0.03, -h * 0.84]],
  ];
}

/** Old-Russian helmet dome. */
export const helmet = (cx: number, y: number, w: number, h: number, mat: Material): string =>
  turned(
    cx,
    y,
    [
      [w * 0.5, 0],
      [w * 0.4, -h * 0.42, [w * 0.52, -h * 0.16, w * 0.5, -h * 0.3]],
      [0, -h, [w * 0.26, -h * 0.66, w * 0.05, -h * 0.78]],
    ],
    mat,
  );

/** Half-round dome. */
export const cupola = (cx: number, y: number, w: number, h: number, mat: Material): string =>
  turned(
    cx,
    y,
    [
      [w * 0.5, 0],
      [w * 0.32, -h * 0.78, [w * 0.5, -h * 0.34, w * 0.44, -h * 0.62]],
      [0, -h, [w * 0.22, -h * 0.93, w * 0.1, -h]],
    ],
    mat,
  );

/** Baroque bell roof: flares at the eaves, waist below the top. */
export const bell = (
  cx: number,
  y: number,
  w: number,
  h: number,
  mat: Material,
  neck = 0.14,
): string =>
  turned(
    cx,
    y,
    [
      [w * 0.5, 0],
      [w * 0.4, -h * 0.16, [w * 0.46, -h * 0.03, w * 0.41, -h * 0.09]],
      [w * 0.36, -h * 0.5, [w * 0.4, -h * 0.28, w * 0.42, -h * 0.4]],
      [w * neck, -h, [w * 0.24, -h * 0.68, w * neck, -h * 0.8]],
    ],
    mat,
  );

/** Shades a symmetric outline, given by its right edge from base to tip. */
function turned(cx: number, y: number, edge: readonly EdgePoint[], mat: Material): string {
  const slice = (from: number, to: number) => slicedOutline(cx, y, edge, from, to);
  return (
    path(slice(-1, 1), mat.m) +
    path(slice(-0.82, -0.34), mat.l) +
    path(slice(0.28, 1), mat.s) +
    path(slice(0.74, 1), mat.d)
  );
}

/** The part of a turned body between two shares of its half-width: up one side, down the other. */
function slicedOutline(
  cx: number,
  y: number,
  edge: readonly EdgePoint[],
  from: number,
  to: number,
): string {
  const up = edge.map((point) => squeezed(point, from));
  const down = edge.map((point) => squeezed(point, to)).reverse();
  const at = (px: number, py: number) => `${tenth(cx + px)} ${tenth(y + py)}`;
  const outline = up.map(([px, py, curve], i) => {
    if (i === 0) {
      return `M${at(px, py)}`;
    }
    return curve
      ? `C${at(curve[0], curve[1])} ${at(curve[2], curve[3])} ${at(px, py)}`
      : `L${at(px, py)}`;
  });
  const back = down.map(([px, py], i) => {
    const curve = down[i - 1]?.[2];
    return curve
      ? `C${at(curve[2], curve[3])} ${at(curve[0], curve[1])} ${at(px, py)}`
      : `L${at(px, py)}`;
  });
  return `${[...outline, ...back].join('')}Z`;
}

function squeezed([x, y, curve]: EdgePoint, share: number): EdgePoint {
  if (!curve) {
    return [x * share, y];
  }
  return [x * share, y, [curve[0] * share, curve[1], curve[2] * share, curve[3]]];
}
