import { disc, line, oval, path, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';

/** Jets over a round basin. */
export function fountain(kit: Kit): string {
  const { stone, water, white } = kit.ink;
  const jets = [-90, -54, 0, 54, 90]
    .map((x, i) => {
      const h = [130, 190, 270, 190, 130][i] ?? 0;
      return `M${x * 0.4} -40C${x * 0.6} ${-h} ${x} ${-h * 1.06} ${x * 1.5} -34`;
    })
    .join('');
  return (
    oval(0, -20, 190, 30, stone.s) +
    oval(0, -30, 190, 28, stone.l) +
    oval(0, -30, 172, 22, water.m) +
    line(jets, white.l, 9, 'stroke-linecap="round" opacity=".9"') +
    line('M0 -40V-300', white.l, 11, 'stroke-linecap="round"') +
    [-60, -30, 20, 50].map((x, i) => disc(x, -250 + i * 14, 5, white.l)).join('')
  );
}

export const bench = (kit: Kit): string =>
  rect(-120, -46, 240, 12, kit.ink.wood.l) +
  rect(-120, -88, 240, 12, kit.ink.wood.m) +
  rect(-120, -70, 240, 12, kit.ink.wood.m) +
  [-100, 88].map((x) => rect(x, -92, 12, 92, kit.ink.dark)).join('');

export const globeLamp = (kit: Kit): string =>
  line('M0 0V-250', kit.ink.dark, 7) +
  disc(0, -268, 24, kit.ink.white.l) +
  path('M0 -292A24 24 0 0 1 0 -244Z', kit.ink.white.s) +
  rect(-12, -14, 24, 14, kit.ink.dark);
