import { disc } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import type { Material } from '../drawing/materials.ts';

/** Tyre with a coloured hub; the tread is a ring of darker specks. */
export function wheel(
  kit: Kit,
  x: number,
  y: number,
  r: number,
  hub: Material,
  { tread = 0 } = {},
): string {
  const { dark, slate } = kit.ink;
  let out = '';
  for (let i = 0; i < tread; i++) {
    const a = (i / tread) * Math.PI * 2;
    out += disc(x + Math.cos(a) * r * 0.97, y + Math.sin(a) * r * 0.97, r * 0.075, dark);
  }
  return (
    out +
    disc(x, y, r, dark) +
    disc(x, y, r * 0.84, slate.d) +
    disc(x, y, r * 0.58, hub.s) +
    disc(x - r * 0.04, y - r * 0.04, r * 0.5, hub.m) +
    disc(x - r * 0.1, y - r * 0.12, r * 0.3, hub.l) +
    disc(x, y, r * 0.16, slate.s)
  );
}
