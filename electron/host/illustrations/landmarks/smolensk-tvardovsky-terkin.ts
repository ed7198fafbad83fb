import { townRow } from '../buildings/town-row.ts';
import { backdrop, clump, paving } from '../categories/grounds.ts';
import { disc, oval, path, place, poly, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import type { Material } from '../drawing/materials.ts';
import { steps } from '../masonry/walls.ts';
import { birch } from '../nature/birch.ts';

/** The poet and the soldier he invented, in bronze, talking at a halt: neither stands above us. */
export function drawSmolenskTvardovskyTerkin(kit: Kit): void {
  const { ink } = kit;
  backdrop(kit, {
    horizon: 800,
    woods: 'leaf',
    sky: {
      sun: { x: 330, y: 320, r: 104, halo: true },
      clouds: [
        { x: 900, y: 250, w: 560, h: 84, humps: 5 },
        { x: -140, y: 520, w: 420, h: 52 },
      ],
    },
  });
  kit.add(place(townRow(kit, { w: 1180, h: 190, tower: false }), 800, 930, 1.36));
  clump(kit, -20, 520, 900, 64, 2);
  clump(kit, 1080, 1620, 900, 64, 2);
  paving(kit, 950);
  kit.add(
    oval(870, 1070, 460, 24, ink.stone.d, 'opacity=".4"'),
    place(monument(kit), 780, 1066, 1.14),
    birch(kit, 1430, 1120, 860, { lean: -0.02 }),
    birch(kit, 1510, 1140, 940, { lean: 0.02 }),
  );
}

function monument(kit: Kit): string {
  const { stone, slate, dark, trunk } = kit.ink;
  const bronze: Material = { l: slate.l, m: slate.m, s: slate.s, d: slate.d };
  return (
    steps(0, 6, 740, 680, 26, 2, stone) +
    poly(
      [
        [-320, -20],
        [-304, -104],
        [292, -110],
        [326, -20],
      ],
      stone.m,
    ) +
    poly(
      [
        [-320, -20],
        [-304, -104],
        [-190, -105],
        [-196, -20],
      ],
      stone.l,
    ) +
    poly(
      [
        [180, -109],
        [292, -110],
        [326, -20],
        [196, -20],
      ],
      stone.s,
    ) +
    // what they sit on: a felled trunk
    rect(-256, -176, 508, 64, bronze.s) +
    rect(-256, -176, 508, 16, bronze.m) +
    disc(-256, -144, 32, bronze.m) +
    disc(-256, -144, 18, bronze.s) +
    place(poet(bronze), -160, -176, 1.34) +
    place(soldier(bronze, dark, trunk), 172, -176, 1.34)
  );
}

/** Officer's cap, greatcoat over the shoulders; he leans towards the soldier. */
const poet = (m: Material): string =>
  path('M14 -34L92 -20C104 -14 106 2 98 12L92 62H62L66 14L0 16Z', m.s) +
  path('M62 56H94L124 64V74H60Z', m.d) +
  path('M-12 -28L64 -22C78 -16 80 0 72 10L64 64H34L38 18L-20 14Z', m.m) +
  path('M34 56H66L98 66V76H32Z', m.d) +
  path('M-46 18C-54 -50 -44 -116 -14 -138C6 -148 34 -140 40 -122C52 -86 42 -30 30 6L-6 20Z', m.m) +
  path('M-46 18C-54 -50 -44 -116 -14 -138C-6 -142 4 -142 12 -140C-16 -110 -20 -40 -18 18Z', m.l) +
  path('M30 -130C44 -116 58 -84 66 -58L92 -42L86 -28L50 -40L26 -84Z', m.s) +
  path('M-4 -120L16 -76L64 -34L56 -22L0 -62L-20 -106Z', m.l) +
  rect(6, -158, 24, 22, m.s) +
  path(
    'M-2 -176C-4 -200 14 -208 30 -204C46 -200 48 -182 44 -168C40 -152 26 -146 14 -150C4 -154 -2 -164 -2 -176Z',
    m.m,
  ) +
  path('M-8 -188C-8 -212 12 -222 32 -218C50 -214 54 -202 52 -192L66 -186L48 -182L-4 -184Z', m.d) +
  path('M-8 -188C-8 -212 12 -222 24 -219C8 -208 2 -198 0 -186Z', m.s);

/** Field cap and tunic, an accordion on his knees; he faces the poet. */
const soldier = (m: Material, dark: string, strap: Material): string =>
  path('M-12 -34L-90 -22C-102 -16 -104 0 -98 12L-92 62H-62L-66 14L0 16Z', m.s) +
  path('M-62 56H-94L-124 64V74H-60Z', m.d) +
  path('M14 -28L-58 -22C-74 -16 -76 0 -70 10L-62 64H-32L-36 18L24 14Z', m.m) +
  path('M-32 56H-64L-96 66V76H-30Z', m.d) +
  path('M48 18C56 -50 46 -112 16 -132C-4 -142 -32 -134 -38 -116C-48 -84 -40 -30 -28 6L8 20Z', m.m) +
  path('M48 18C56 -50 46 -112 16 -132C8 -136 2 -137 -4 -137C24 -104 26 -40 22 18Z', m.s) +
  // accordion: two boards and the pleats between them
  poly(
    [
      [-82, -88],
      [-56, -94],
      [-48, -20],
      [-76, -16],
    ],
    m.l,
  ) +
  Array.from({ length: 5 }, (_, i) =>
    poly(
      [
        [-55 + i * 13, -92 + (i % 2) * 5],
        [-42 + i * 13, -88 - (i % 2) * 5],
        [-36 + i * 13, -18],
        [-48 + i * 13, -18],
      ],
      i % 2 ? m.d : strap.d,
    ),
  ).join('') +
  poly(
    [
      [8, -90],
      [32, -88],
      [36, -16],
      [14, -16],
    ],
    m.l,
  ) +
  [0, 1, 2, 3, 4].map((i) => disc(-68, -80 + i * 14, 3, dark)).join('') +
  path('M-26 -118L-62 -84L-74 -50L-62 -44L-50 -74L-14 -96Z', m.m) +
  path('M28 -124C44 -104 46 -70 34 -42L18 -50L22 -84Z', m.d) +
  rect(-24, -152, 24, 22, m.s) +
  path(
    'M8 -172C8 -196 -8 -204 -24 -200C-40 -196 -44 -178 -40 -164C-36 -148 -22 -142 -10 -146C2 -150 8 -160 8 -172Z',
    m.m,
  ) +
  path('M12 -178C8 -196 -4 -200 -14 -198C-2 -186 -2 -160 -12 -146C4 -150 12 -164 12 -178Z', m.s) +
  path('M16 -186C10 -210 -18 -224 -46 -196L-38 -188C-22 -196 0 -196 16 -186Z', m.d);
