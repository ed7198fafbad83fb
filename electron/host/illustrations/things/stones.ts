import { line, oval, path, poly } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';

/** Brilliant-cut stone on a dark cushion. */
export function gem(kit: Kit): string {
  const { white, water, flower, slate, mint } = kit.ink;
  const [y, girdle, table, tip] = [-330, 250, 140, 300];
  const top = y - 110;
  return (
    path('M-330 0C-330 -70 -230 -100 0 -100C230 -100 330 -70 330 0Z', slate.s) +
    path('M-330 0C-330 -70 -230 -100 -80 -100C-200 -80 -250 -50 -250 0Z', slate.m) +
    path('M80 0C140 -40 140 -80 60 -100C240 -96 330 -70 330 0Z', slate.d) +
    // crown
    poly(
      [
        [-table, top],
        [table, top],
        [girdle, y],
        [-girdle, y],
      ],
      water.l,
    ) +
    poly(
      [
        [-table, top],
        [-girdle, y],
        [-90, y],
      ],
      white.l,
    ) +
    poly(
      [
        [-table, top],
        [-90, y],
        [-20, top],
      ],
      flower.l,
    ) +
    poly(
      [
        [-20, top],
        [-90, y],
        [80, y],
      ],
      white.m,
    ) +
    poly(
      [
        [-20, top],
        [80, y],
        [table, top],
      ],
      mint.l,
    ) +
    poly(
      [
        [table, top],
        [80, y],
        [girdle, y],
      ],
      flower.m,
    ) +
    // pavilion
    poly(
      [
        [-girdle, y],
        [-90, y],
        [0, y + tip],
      ],
      water.m,
    ) +
    poly(
      [
        [-girdle, y],
        [-150, y],
        [0, y + tip],
      ],
      white.l,
    ) +
    poly(
      [
        [-90, y],
        [0, y],
        [0, y + tip],
      ],
      flower.l,
    ) +
    poly(
      [
        [0, y],
        [80, y],
        [0, y + tip],
      ],
      white.m,
    ) +
    poly(
      [
        [80, y],
        [160, y],
        [0, y + tip],
      ],
      water.s,
    ) +
    poly(
      [
        [160, y],
        [girdle, y],
        [0, y + tip],
      ],
      flower.s,
    ) +
    line(`M${-girdle} ${y}H${girdle}`, white.l, 4) +
    // glints
    [
      [-210, -500, 46],
      [240, -460, 30],
      [150, -560, 22],
    ]
      .map(([x = 0, gy = 0, r = 0]) =>
        path(
          `M${x} ${gy - r}Q${x} ${gy} ${x + r} ${gy}Q${x} ${gy} ${x} ${gy + r}Q${x} ${gy} ${x - r} ${gy}Q${x} ${gy} ${x} ${gy - r}Z`,
          white.l,
        ),
      )
      .join('')
  );
}

/** Blocks of rose and white rock salt. */
export function crystals(kit: Kit): string {
  const { plinth, white, berry, stone } = kit.ink;
  const cube = (x: number, y: number, s: number, mat: typeof white) =>
    poly(
      [
        [x - s, y - s * 0.3],
        [x, y],
        [x, y - s * 1.15],
        [x - s, y - s * 1.45],
      ],
      mat.m,
    ) +
    poly(
      [
        [x, y],
        [x + s * 0.8, y - s * 0.36],
        [x + s * 0.8, y - s * 1.5],
        [x, y - s * 1.15],
      ],
      mat.s,
    ) +
    poly(
      [
        [x - s, y - s * 1.45],
        [x, y - s * 1.15],
        [x + s * 0.8, y - s * 1.5],
        [x - s * 0.2, y - s * 1.76],
      ],
      mat.l,
    ) +
    line(
      `M${x - s * 0.7} ${y - s * 0.5}L${x - s * 0.2} ${y - s * 0.9}M${x - s * 0.8} ${y - s * 0.9}L${x - s * 0.5} ${y - s * 1.1}`,
      mat.l,
      5,
    );
  return (
    oval(20, 6, 420, 30, stone.s, 'opacity=".5"') +
    cube(170, -70, 150, white) +
    cube(-150, -60, 170, plinth) +
    cube(20, -150, 170, { l: plinth.l, m: berry.l, s: berry.m, d: berry.s }) +
    cube(-40, 10, 120, white) +
    cube(220, 14, 130, plinth) +
    cube(-280, 10, 90, { l: plinth.l, m: berry.l, s: berry.m, d: berry.s }) +
    cube(90, 20, 70, white)
  );
}
