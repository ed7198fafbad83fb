import { oval, path, place, poly, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { cupola } from '../masonry/domes.ts';
import { band, spike } from '../masonry/towers.ts';
import { steps } from '../masonry/walls.ts';

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

/** Standing figure on a pedestal, reduced to a coat-shaped silhouette. */
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
          rect(-15, -18, 12, 18, mat.s) +
            rect(6, -18, 12, 18, mat.d) +
            path(
              'M-28 -160C-20 -172 20 -172 28 -160C35 -148 38 -112 37 -86L29 -80L26 -98C26 -70 32 -40 36 -14H-34C-29 -40 -25 -70 -26 -102L-30 -92C-37 -108 -36 -148 -28 -160Z',
              mat.m,
            ) +
            path(
              'M6 -170C16 -169 24 -166 28 -160C35 -148 38 -112 37 -86L29 -80L26 -98C26 -70 32 -40 36 -14H4C8 -60 10 -120 6 -170Z',
              mat.d,
            ) +
            path(
              'M-28 -160C-24 -166 -16 -169 -8 -170C-18 -140 -14 -60 -22 -14H-34C-29 -40 -25 -70 -26 -102L-30 -92C-37 -108 -36 -148 -28 -160Z',
              mat.l,
            ) +
            path('M-33 -108L-2 -124L2 -112L-24 -92Z', mat.s) +
            path('M-7 -178H7V-166H-7Z', mat.s) +
            oval(0, -187, 11.5, 14, mat.m) +
            path(
              'M-11 -190C-12 -204 8 -206 11 -194C12 -186 10 -178 6 -176C8 -186 4 -192 -11 -190Z',
              mat.d,
            ),
          0,
          -p - 10,
          f / 200,
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
