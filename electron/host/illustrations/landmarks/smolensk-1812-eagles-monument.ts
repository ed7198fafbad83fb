import { backdrop, clump, paving } from '../categories/grounds.ts';
import { disc, group, oval, path, place, poly, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import type { Material } from '../drawing/materials.ts';
import { arch, type Point, tenth } from '../drawing/outlines.ts';
import { merlons, row, steps } from '../masonry/walls.ts';

/** Two bronze eagles guard their nest on a rock against a warrior of Gaul who climbs it. */
export function drawSmolensk1812EaglesMonument(kit: Kit): void {
  const { ink } = kit;
  backdrop(kit, {
    horizon: 820,
    woods: 'leaf',
    sky: {
      sun: { x: 330, y: 400, r: 110 },
      clouds: [
        { x: 1060, y: 330, w: 520, h: 84, humps: 5 },
        { x: -160, y: 600, w: 460, h: 56 },
      ],
    },
  });
  kit.add(curtainWall(kit, 940));
  clump(kit, -20, 430, 900, 64, 2);
  clump(kit, 1180, 1620, 900, 64, 2);
  paving(kit, 980);
  kit.add(
    oval(900, 1034, 330, 20, ink.stone.d, 'opacity=".45"'),
    place(monument(kit), 800, 1030, 1.06),
  );
}

/** The south wall of the fortress behind the square. */
const curtainWall = (kit: Kit, base: number): string => {
  const { brick, white } = kit.ink;
  return (
    rect(-20, base - 190, 1640, 190, brick.m) +
    rect(-20, base - 24, 1640, 24, white.s) +
    rect(-20, base - 160, 1640, 7, brick.s) +
    row(30, 1570, 14, (x) => path(arch(x, base - 24, 74, 104), brick.s)) +
    merlons(-20, base - 190, 1620, base - 190, { w: 26, h: 34, gap: 16, mat: brick })
  );
};

function monument(kit: Kit): string {
  const { stone, slate, trunk } = kit.ink;
  const bronze: Material = { l: slate.l, m: slate.m, s: slate.s, d: slate.d };
  const facets: readonly (readonly [readonly Point[], keyof Material])[] = [
    [
      [
        [-170, 0],
        [-196, -90],
        [-140, -180],
        [-150, -270],
        [-96, -360],
        [-70, -470],
        [-10, -520],
        [50, -510],
        [92, -440],
        [96, -350],
        [150, -280],
        [140, -180],
        [190, -100],
        [176, 0],
      ],
      'm',
    ],
    [
      [
        [-170, 0],
        [-196, -90],
        [-140, -180],
        [-104, -150],
        [-90, 0],
      ],
      'l',
    ],
    [
      [
        [-140, -180],
        [-150, -270],
        [-96, -360],
        [-50, -300],
        [-104, -150],
      ],
      'l',
    ],
    [
      [
        [-96, -360],
        [-70, -470],
        [-10, -520],
        [-20, -400],
        [-50, -300],
      ],
      'l',
    ],
    [
      [
        [20, -330],
        [96, -350],
        [150, -280],
        [140, -180],
        [60, -200],
      ],
      's',
    ],
    [
      [
        [50, -510],
        [92, -440],
        [96, -350],
        [20, -330],
        [10, -440],
      ],
      's',
    ],
    [
      [
        [60, -200],
        [140, -180],
        [190, -100],
        [176, 0],
        [70, 0],
      ],
      's',
    ],
    [
      [
        [140, -180],
        [190, -100],
        [176, 0],
        [130, 0],
      ],
      'd',
    ],
    [
      [
        [-104, -150],
        [-50, -300],
        [20, -330],
        [60, -200],
        [0, -110],
      ],
      'm',
    ],
    [
      [
        [-20, -110],
        [40, -130],
        [24, 0],
        [-30, 0],
      ],
      's',
    ],
  ];
  return (
    steps(0, 6, 560, 420, 40, 4, stone) +
    facets.map(([points, tone]) => poly(points, stone[tone])).join('') +
    nest(trunk) +
    group(eagle(bronze), 'translate(14 -520) scale(0.86)') +
    group(eagle(bronze), 'translate(128 -296) rotate(10) scale(-0.66 0.66)') +
    group(warrior(bronze), 'translate(-150 -176) rotate(8)')
  );
}

const nest = (wood: Material): string =>
  path('M-70 -506C-40 -486 40 -486 74 -510L60 -536C20 -522 -30 -522 -58 -534Z', wood.s) +
  path('M-70 -506C-40 -496 0 -494 20 -496L10 -526C-20 -524 -44 -528 -58 -534Z', wood.m);

/** An eagle with raised wings, looking down to the left; its claws stand at the origin. */
function eagle(m: Material): string {
  const feathers = (x: number, y: number, dx: number, dy: number, n: number, len: number) =>
    Array.from({ length: n }, (_, i) => {
      const px = x + dx * i;
      const py = y + dy * i;
      return `M${tenth(px)} ${tenth(py)}l${tenth(dx * 1.4)} ${tenth(dy * 1.2)}l${tenth(dx * 0.3)} ${tenth(len)}q${tenth(-dx)} ${tenth(len * 0.2)} ${tenth(-dx * 1.7)} ${tenth(-len * 0.4)}Z`;
    }).join('');
  return (
    path(
      'M26 -60C70 -70 118 -120 150 -214C168 -262 176 -280 196 -300C196 -220 178 -120 130 -62C98 -24 60 -10 30 -16Z',
      m.d,
    ) +
    path(feathers(60, -60, 17, -22, 7, 64), m.s) +
    path(
      'M-12 -64C-60 -84 -96 -140 -112 -222C-118 -262 -128 -286 -146 -306C-156 -230 -146 -130 -104 -66C-78 -28 -40 -8 -8 -14Z',
      m.m,
    ) +
    path(
      'M-12 -64C-60 -84 -96 -140 -112 -222C-118 -262 -128 -286 -146 -306C-140 -210 -116 -110 -60 -52Z',
      m.l,
    ) +
    path(feathers(-46, -52, -14, -24, 6, 66), m.s) +
    path(
      'M-34 -10C-40 -60 -34 -100 -8 -112C22 -112 46 -80 44 -36C46 -8 66 26 58 44C40 34 26 26 12 20L-10 22Z',
      m.m,
    ) +
    path(
      'M8 -108C30 -104 46 -76 44 -36C46 -8 66 26 58 44C40 34 30 28 20 20C26 -20 24 -70 8 -108Z',
      m.d,
    ) +
    path(
      'M-12 -108C-18 -128 -32 -140 -52 -138C-62 -136 -68 -130 -74 -116C-64 -122 -56 -120 -50 -112C-44 -98 -30 -92 -16 -94Z',
      m.m,
    ) +
    path('M-52 -138C-62 -136 -68 -130 -74 -116C-64 -122 -58 -121 -52 -116Z', m.l) +
    disc(-46, -128, 3, m.d) +
    path('M-22 14L-30 30H-12L-10 16ZM10 16L6 32H26L24 16Z', m.d)
  );
}

/** The Gaul: helmet, cloak, a sword held behind him; one knee on the rock. */
const warrior = (m: Material): string =>
  path('M-14 8L-30 60L-18 64L8 18ZM6 4L44 26L40 66L54 66L60 14L22 -18Z', m.s) +
  path('M-22 12C-34 -20 -26 -64 6 -84C30 -82 40 -50 34 -8C20 12 0 18 -22 12Z', m.m) +
  path('M-22 12C-34 -20 -26 -64 6 -84C-6 -50 -6 -20 0 14Z', m.l) +
  path('M26 -70L72 -108L80 -98L36 -50Z', m.m) +
  path('M-20 -56L-62 -30L-96 -52L-102 -44L-64 -14L-12 -36Z', m.s) +
  path('M-98 -40L-176 -128L-182 -122L-110 -34Z', m.d) +
  path('M-112 -54L-84 -34L-90 -28L-118 -46Z', m.d) +
  disc(20, -100, 17, m.m) +
  path(
    'M2 -104C4 -124 36 -126 40 -104L44 -96L2 -98ZM8 -116C12 -140 34 -142 46 -122C36 -130 26 -128 20 -118Z',
    m.d,
  );
