import { type Point, polyline, tenth } from './outlines.ts';

/** SVG elements as text; `extra` holds further attributes, already written out. */
export const path = (d: string, fill: string, extra = ''): string =>
  `<path d="${d}" fill="${fill}"${spaced(extra)}/>`;

export const line = (d: string, stroke: string, width: number, extra = ''): string =>
  `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${tenth(width)}"${spaced(extra)}/>`;

export const rect = (
  x: number,
  y: number,
  w: number,
  h: number,
  fill: string,
  extra = '',
): string =>
  `<rect x="${tenth(x)}" y="${tenth(y)}" width="${tenth(w)}" height="${tenth(h)}" fill="${fill}"${spaced(extra)}/>`;

export const disc = (x: number, y: number, r: number, fill: string, extra = ''): string =>
  `<circle cx="${tenth(x)}" cy="${tenth(y)}" r="${tenth(r)}" fill="${fill}"${spaced(extra)}/>`;

export const oval = (
  x: number,
  y: number,
  rx: number,
  ry: number,
  fill: string,
  extra = '',
): string =>
  `<ellipse cx="${tenth(x)}" cy="${tenth(y)}" rx="${tenth(rx)}" ry="${tenth(ry)}" fill="${fill}"${spaced(extra)}/>`;

export const poly = (points: readonly Point[], fill: string, extra = ''): string =>
  path(`${polyline(points)}Z`, fill, extra);

export const group = (inner: string, transform = '', extra = ''): string =>
  `<g${transform ? ` transform="${transform}"` : ''}${spaced(extra)}>${inner}</g>`;

/** Puts a part drawn around its own origin at (x, y). */
export function place(inner: string, x: number, y: number, scale = 1): string {
  const scaled = scale === 1 ? '' : ` scale(${Math.round(scale * 1000) / 1000})`;
  return group(inner, `translate(${tenth(x)} ${tenth(y)})${scaled}`);
}

const spaced = (extra: string): string => (extra ? ` ${extra}` : '');
