import { disc, line, oval, path, poly, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import type { Material } from '../drawing/materials.ts';
import { steps } from '../masonry/walls.ts';

/** Monuments that are no figures: a surveyors' cube, a letter, a dragon, a boulder, a bust. */

/** Granite cube of a triangulation point, its upper face marked with a cross-hair. */
export function surveyCube(kit: Kit): string {
  const { stone, slate } = kit.ink;
  return (
    oval(30, 4, 300, 26, slate.d, 'opacity=".35"') +
    poly(
      [
        [-230, 0],
        [-150, -40],
        [240, -40],
        [300, 0],
      ],
      stone.s,
    ) +
    poly(
      [
        [-190, -16],
        [40, -2],
        [40, -250],
        [-190, -270],
      ],
      stone.m,
    ) +
    poly(
      [
        [40, -2],
        [200, -30],
        [200, -272],
        [40, -250],
      ],
      stone.s,
    ) +
    poly(
      [
        [-190, -270],
        [40, -250],
        [200, -272],
        [-20, -296],
      ],
      stone.l,
    ) +
    kit.spray(
      'M-190 -270L40 -250V-2L-190 -16Z',
      stone.l,
      [-190, -270, 0, -20],
      [0.7, 0],
      [-200, -280, 250, 290],
    ) +
    line('M-60 -282L70 -262M-80 -268L90 -278', slate.d, 6) +
    disc(4, -272, 10, slate.d) +
    // brass plate
    poly(
      [
        [-140, -150],
        [-30, -142],
        [-30, -90],
        [-140, -98],
      ],
      kit.ink.gold.s,
    ) +
    poly(
      [
        [-140, -150],
        [-30, -142],
        [-30, -132],
        [-140, -140],
      ],
      kit.ink.gold.l,
    )
  );
}

/** Slab with the letter Ў cut out of it. */
export function letterSlab(kit: Kit): string {
  const { stone, slate, gold } = kit.ink;
  return (
    steps(20, 6, 460, 340, 56, 3, stone) +
    poly(
      [
        [-130, -48],
        [130, -48],
        [130, -520],
        [-130, -520],
      ],
      stone.m,
    ) +
    poly(
      [
        [130, -48],
        [176, -64],
        [176, -534],
        [130, -520],
      ],
      stone.s,
    ) +
    poly(
      [
        [-130, -520],
        [130, -520],
        [176, -534],
        [-84, -534],
      ],
      stone.l,
    ) +
    rect(-130, -520, 60, 472, stone.l) +
    path(
      'M-84 -370L-2 -214L76 -370H40L2 -292L-44 -370ZM-18 -246L-40 -196C-48 -180 -60 -176 -84 -176V-142C-44 -140 -24 -152 -10 -182L14 -232Z',
      slate.d,
    ) +
    path('M-54 -432C-46 -398 36 -398 46 -432H20C14 -418 -22 -418 -30 -432Z', slate.d) +
    rect(-100, -112, 200, 8, gold.m)
  );
}

/** Bronze dragon of the lake, coiled on its rock. */
export function dragon(kit: Kit): string {
  const { copper, slate, stone } = kit.ink;
  const body: Material = { l: copper.m, m: copper.s, s: copper.d, d: slate.d };
  return (
    oval(10, 6, 300, 26, slate.d, 'opacity=".35"') +
    path('M-250 0C-240 -60 -150 -96 -40 -92C90 -104 220 -80 250 0Z', stone.m) +
    path('M60 0C110 -40 110 -80 80 -96C170 -92 236 -60 250 0Z', stone.s) +
    path('M-250 0C-240 -60 -150 -96 -80 -92C-150 -70 -180 -40 -180 0Z', stone.l) +
    // wings
    path(
      'M20 -300C70 -430 170 -480 270 -470C250 -430 256 -400 280 -370C240 -370 220 -350 220 -310C180 -330 150 -310 140 -270C100 -300 60 -290 40 -240Z',
      body.s,
    ) +
    path(
      'M20 -300C70 -430 170 -480 270 -470C180 -430 110 -360 70 -262C60 -268 50 -260 40 -240Z',
      body.m,
    ) +
    // coils
    path(
      'M-150 -60C-210 -120 -130 -200 0 -200C130 -200 230 -160 190 -90C160 -50 60 -60 -20 -60Z',
      body.m,
    ) +
    path('M-150 -60C-210 -120 -130 -200 0 -200C-90 -170 -130 -120 -100 -60Z', body.l) +
    path(
      'M60 -60C150 -70 180 -130 130 -182C200 -170 220 -130 190 -90C160 -60 110 -58 60 -60Z',
      body.s,
    ) +
    path('M190 -100C260 -110 300 -60 270 -20C262 -44 240 -60 190 -60Z', body.m) +
    // neck and head, a small crown of spines
    path(
      'M-70 -170C-110 -260 -90 -340 -40 -390C-20 -420 -60 -440 -110 -430C-160 -424 -200 -400 -210 -372C-180 -376 -160 -372 -130 -366C-150 -320 -150 -240 -20 -160Z',
      body.m,
    ) +
    path(
      'M-40 -390C-20 -420 -60 -440 -110 -430C-80 -400 -110 -330 -100 -260C-90 -220 -60 -180 -20 -160C-60 -250 -60 -340 -40 -390Z',
      body.s,
    ) +
    path(
      'M-110 -430C-160 -424 -200 -400 -210 -372C-190 -376 -170 -374 -150 -370C-140 -390 -120 -400 -96 -400Z',
      body.l,
    ) +
    [
      [-60, -434],
      [-36, -408],
      [-32, -372],
      [-36, -336],
    ]
      .map(([x = 0, y = 0]) =>
        poly(
          [
            [x, y],
            [x + 34, y - 16],
            [x + 10, y + 20],
          ],
          body.s,
        ),
      )
      .join('') +
    disc(-132, -402, 7, kit.ink.gold.l) +
    path(
      'M-100 -70C-110 -40 -130 -30 -150 -30L-146 -46C-130 -50 -120 -60 -118 -76ZM60 -64C60 -40 40 -26 20 -24L24 -42C36 -46 40 -56 40 -68Z',
      body.d,
    )
  );
}

/** Great boulder, lit from the left; `cross` is cut into its face. */
export function boulder(kit: Kit, { cross = false } = {}): string {
  const { stone, slate } = kit.ink;
  const d =
    'M-270 0C-290 -110 -220 -210 -110 -250C0 -290 150 -270 220 -190C280 -120 290 -50 270 0Z';
  return (
    oval(50, 4, 320, 24, slate.d, 'opacity=".35"') +
    path(d, stone.m) +
    kit.spray(d, stone.l, [-270, -220, -20, -60], [0.95, 0], [-290, -290, 580, 300]) +
    kit.spray(d, slate.s, [20, -220, 260, -20], [0, 0.9], [-290, -290, 580, 300]) +
    (cross ? line('M-30 -214V-70M-90 -164H30M-60 -94H0', slate.d, 13) : '')
  );
}

/** Head and shoulders on a tapering pedestal. */
export function bust(kit: Kit, mat: Material): string {
  const { stone } = kit.ink;
  return (
    steps(0, 6, 320, 220, 44, 3, stone) +
    poly(
      [
        [-92, -40],
        [-70, -330],
        [20, -330],
        [36, -40],
      ],
      stone.l,
    ) +
    poly(
      [
        [36, -40],
        [20, -330],
        [74, -330],
        [96, -40],
      ],
      stone.s,
    ) +
    rect(-86, -346, 118, 18, stone.l) +
    rect(32, -346, 56, 18, stone.s) +
    path(
      'M-84 -346C-92 -400 -60 -440 -26 -448L-30 -474C-56 -490 -56 -560 -4 -566C48 -562 52 -500 34 -476L34 -448C66 -440 92 -400 86 -346Z',
      mat.m,
    ) +
    path(
      'M-84 -346C-92 -400 -60 -440 -26 -448L-30 -474C-56 -490 -56 -560 -4 -566C-30 -540 -30 -500 -14 -476L-14 -440C-44 -424 -56 -390 -50 -346Z',
      mat.l,
    ) +
    path(
      'M20 -346C30 -400 24 -440 14 -452C30 -470 34 -520 14 -560C50 -550 50 -496 34 -476L34 -448C66 -440 92 -400 86 -346Z',
      mat.s,
    )
  );
}
