import { place, poly, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { cupola } from '../masonry/domes.ts';
import { band, spike } from '../masonry/towers.ts';
import { steps } from '../masonry/walls.ts';
import { standingFigure } from './standing-figure.ts';

/** Obelisk on steps; sober, no emblems. */
export function obelisk(kit: Kit, { h = 460, mat = kit.ink.stone } = {}): string {
  const w = h * 0.12;
  return (
    steps(0, 0, h * 0.7, h * 0.42, h * 0.07, 3, mat) +
    place(
      rect(-w * 0.86, -h * 0.1, w * 0.98, h * 0.1, mat.l) +
        rect(w * 0.12, -h * 0.1, w * 0.74, h * 0.1, mat.s) +
        poly(
          [
            [-w * 0.6, -h * 0.1],
            [-w * 0.34, -h * 0.9],
            [0, -h],
            [w * 0.1, -h * 0.1],
          ],
          mat.l,
        ) +
        poly(
          [
            [w * 0.1, -h * 0.1],
            [0, -h],
            [w * 0.34, -h * 0.9],
            [w * 0.6, -h * 0.1],
          ],
          mat.s,
        ),
      0,
      -h * 0.07,
    )
  );
}

/** Standing figure on a pedestal. */
export function statue(kit: Kit, { h = 420, mat = kit.ink.copper } = {}): string {
  const { stone } = kit.ink;
  const p = h * 0.46;
  const f = h * 0.5;
  return (
    steps(0, 0, h * 0.62, h * 0.46, h * 0.06, 3, stone) +
    place(
      rect(-h * 0.13, -p, h * 0.17, p, stone.l) +
        rect(h * 0.04, -p, h * 0.1, p, stone.s) +
        rect(-h * 0.155, -p - 10, h * 0.2, 14, stone.l) +
        rect(h * 0.045, -p - 10, h * 0.12, 14, stone.s) +
        rect(-h * 0.09, -p * 0.62, h * 0.09, h * 0.07, stone.s) +
        place(
          standingFigure({ l: mat.m, m: mat.s, s: mat.d, d: kit.ink.dark }),
          0,
          -p - 10,
          f / 295,
        ),
      0,
      -h * 0.06,
    )
  );
}

export function rotunda(kit: Kit, { w = 220, h = 150 } = {}): string {
  const { white, copper, gold, stone } = kit.ink;
  return (
    steps(0, 0, w * 1.24, w * 1.04, 22, 3, stone) +
    place(
      rect(-w * 0.4, -h, w * 0.8, h, white.s) +
        [-0.44, -0.2, 0.1, 0.36]
          .map(
            (f) => rect(w * f, -h, w * 0.08, h, white.m) + rect(w * f, -h, w * 0.035, h, white.l),
          )
          .join('') +
        band(0, -h + 2, w * 1.04, 18, white) +
        cupola(0, -h - 14, w * 0.94, w * 0.42, copper) +
        spike(0, -h - 12 - w * 0.42, 40, gold, 5),
      0,
      -22,
    )
  );
}
