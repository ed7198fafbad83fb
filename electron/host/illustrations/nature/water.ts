import { group, oval, path } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { tenth } from '../drawing/outlines.ts';

interface WaterOptions {
  readonly mid?: string;
  readonly deep?: string;
}

/** Water from y to bottom with sprayed depth. */
export function water(
  kit: Kit,
  y: number,
  bottom: number,
  { mid = kit.ink.water.m, deep = kit.ink.water.s }: WaterOptions = {},
): void {
  const x0 = -20;
  const x1 = kit.w + 20;
  const d = `M${x0} ${tenth(y)}H${x1}V${tenth(bottom)}H${x0}Z`;
  kit.add(
    path(d, mid),
    kit.spray(d, deep, [0, y, 0, bottom], [0.02, 0.95], [x0, y, x1 - x0, bottom - y]),
    // Draws nothing; it keeps the text of the approved pictures as it was.
    path('', kit.ink.water.l),
  );
}

/** Long highlights on water. */
export function streaksOn(
  kit: Kit,
  y: number,
  bottom: number,
  colour: string,
  n: number,
  x0 = 0,
  x1 = kit.w,
  max = 0.26,
): string {
  let d = '';
  for (let i = 0; i < n; i++) {
    const t = kit.rnd() ** 1.3;
    const yy = y + 8 + (bottom - y - 16) * t;
    const ww = (x1 - x0) * kit.rnd.range(0.05, max) * (0.5 + t);
    const th = 2.2 + 7 * t;
    const xx = kit.rnd.range(x0, x1 - ww * 0.4);
    d += `M${tenth(xx)} ${tenth(yy)}Q${tenth(xx + ww * 0.5)} ${tenth(yy - th)} ${tenth(xx + ww)} ${tenth(yy)}Q${tenth(xx + ww * 0.5)} ${tenth(yy + th)} ${tenth(xx)} ${tenth(yy)}Z`;
  }
  return path(d, colour);
}

interface ReflectionOptions {
  /** Height of the mirror image as a share of the original. */
  readonly squash: number;
  readonly opacity: number;
  readonly depth: number;
  readonly x0?: number;
  readonly x1?: number;
}

/** Mirror of what stands at the shore, broken by ripples. */
export function reflect(
  kit: Kit,
  inner: string,
  y: number,
  { squash, opacity, depth, x0 = 0, x1 = kit.w }: ReflectionOptions,
): string {
  let bars = '';
  for (let yy = 0; yy < depth; ) {
    const t = yy / depth;
    const hh = 26 - 14 * t;
    bars += `<rect x="${x0}" y="${tenth(y + yy)}" width="${x1 - x0}" height="${tenth(hh * (1 - t * 0.55))}" fill="#fff" opacity="${tenth(1 - t * 0.9)}"/>`;
    yy += hh;
  }
  const mask = kit.define(
    'rf',
    (id) =>
      `<mask id="${id}" maskUnits="userSpaceOnUse" x="${x0}" y="${tenth(y)}" width="${x1 - x0}" height="${depth}">${bars}</mask>`,
  );
  return `<g mask="${mask}" opacity="${opacity}"><g transform="translate(0 ${tenth(y * (1 + squash))}) scale(1 ${-squash})">${inner}</g></g>`;
}

export function boat(kit: Kit, x: number, y: number, s: number): string {
  const { wood, dark } = kit.ink;
  return group(
    path('M-110 -12C-70 8 70 8 112 -16C96 26 60 34 0 34C-56 34 -92 24 -110 -12Z', wood.s) +
      path('M-110 -12C-70 8 70 8 112 -16C70 -2 -66 -2 -110 -12Z', wood.l) +
      path('M0 34C60 34 96 26 112 -16C90 6 40 12 0 10Z', wood.d) +
      oval(0, 38, 120, 6, dark, 'opacity=".22"'),
    `translate(${tenth(x)} ${tenth(y)}) scale(${s})`,
  );
}
