import { group, line, path } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { tenth } from '../drawing/outlines.ts';

/** A white stork on the wing. */
export function stork(kit: Kit, x: number, y: number, s: number): string {
  const { white, dark, berry } = kit.ink;
  const body =
    path(
      'M-70 6C-40 -6 -8 -8 22 0C44 4 66 -4 84 -10L86 -4C66 10 44 16 18 16C-14 18 -44 14 -70 6Z',
      white.l,
    ) +
    path('M84 -10L86 -4L128 -4Z', berry.m) +
    line('M-66 8L-128 16', berry.m, 5) +
    path('M-20 2C-34 -40 -30 -88 -2 -128C6 -92 14 -44 26 2Z', white.l) +
    path('M-24 -26C-34 -62 -28 -100 -2 -128C-10 -92 -12 -60 -8 -22Z', dark) +
    path('M18 4C34 -22 62 -50 104 -62C88 -34 64 -8 34 8Z', white.s) +
    path('M44 -24C58 -42 78 -56 104 -62C92 -40 76 -22 58 -8Z', dark) +
    path('M-70 6C-84 8 -92 12 -96 18C-84 18 -70 16 -58 12Z', dark);
  return group(body, `translate(${tenth(x)} ${tenth(y)}) scale(${s} ${s})`);
}
