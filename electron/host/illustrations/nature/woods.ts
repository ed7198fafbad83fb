import { path } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { type Point, polyline, scallop } from '../drawing/outlines.ts';
import { heightAt } from './land.ts';

interface WoodsOptions {
  readonly x0?: number;
  readonly x1?: number;
  readonly h: number;
  readonly colour: string;
  /** Share of spruces among the rounder trees. */
  readonly spruce: number;
  readonly step?: number;
}

/** Far forest as a single flat silhouette. */
export function woods(
  kit: Kit,
  pts: readonly Point[],
  { x0 = -40, x1 = kit.w + 40, h, colour, spruce, step = 0.42 }: WoodsOptions,
): string {
  let d = '';
  for (let x = x0; x < x1; ) {
    const hh = h * kit.rnd.range(0.65, 1.2);
    const y = heightAt(pts, x) + 10;
    if (kit.rnd.maybe(spruce)) {
      d += spruceOutline(kit, x, y, hh, hh * 0.4);
      x += hh * step * 0.62;
    } else {
      const r = hh * 0.36;
      d += scallop(x, y - r * 0.9, r * 1.1, r, 7, kit.rnd);
      x += hh * step;
    }
  }
  return path(d, colour);
}

function spruceOutline(kit: Kit, x: number, y: number, h: number, w: number): string {
  const tiers = 5;
  const left: Point[] = [];
  const right: Point[] = [];
  for (let i = 0; i < tiers; i++) {
    const t = (i + 1) / tiers;
    const half = (w / 2) * t ** 0.85;
    const yo = y - h + h * t;
    const inner = half * 0.5;
    left.push([x - half * kit.rnd.range(0.86, 1.12), yo], [x - inner, yo - (h / tiers) * 0.16]);
    right.push([x + half * kit.rnd.range(0.86, 1.12), yo], [x + inner, yo - (h / tiers) * 0.16]);
  }
  return `${polyline([[x, y - h], ...left, ...right.reverse()])}Z`;
}
