import { lights } from '../buildings/lights.ts';
import { lake } from '../categories/grounds.ts';
import { path, place, poly, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { arch, type Point } from '../drawing/outlines.ts';
import { block, ledge } from '../masonry/blocks.ts';
import { gabledBays } from '../masonry/gabled-bays.ts';
import { churchHead } from '../masonry/heads.ts';
import { cross, prism, tent } from '../masonry/towers.ts';
import { bricks, hip } from '../masonry/walls.ts';
import { land } from '../nature/land.ts';
import { sky } from '../nature/sky.ts';
import { reeds } from '../nature/undergrowth.ts';
import { woods } from '../nature/woods.ts';

/** The spit between two rivers: grey limestone walls, wooden tents, the tall white cathedral. */
export function drawPskovKrom(kit: Kit): void {
  const { ink } = kit;
  sky(kit, {
    horizon: 820,
    sun: { x: 300, y: 470, r: 108, halo: true },
    clouds: [
      { x: 1000, y: 300, w: 560, h: 84, humps: 5 },
      { x: -160, y: 350, w: 440, h: 54 },
      { x: 1160, y: 540, w: 420, h: 44, humps: 3 },
    ],
  });
  const far: readonly Point[] = [
    [-80, 830],
    [400, 812],
    [1000, 824],
    [1700, 810],
  ];
  kit.add(
    path(land(far, 1200), ink.air(ink.copse.s, 0.6)),
    woods(kit, far, { h: 46, colour: ink.air(ink.copse.s, 0.54), spruce: 0.3 }),
  );
  const spit: readonly Point[] = [
    [60, 1010],
    [300, 990],
    [640, 984],
    [1100, 976],
    [1700, 960],
  ];
  const standing =
    path(
      land(
        [
          [360, 900],
          [700, 850],
          [1060, 840],
          [1700, 850],
        ],
        1000,
      ),
      ink.grass.s,
    ) +
    place(trinity(kit), 830, 880, 0.94) +
    place(bellTower(kit), 1180, 890, 0.9) +
    stoneWall(kit, [420, 820, 990], [1700, 780, 966]) +
    stoneWall(kit, [200, 900, 1000], [420, 820, 990]) +
    place(roundTower(kit, 200, 190), 412, 1000) +
    place(roundTower(kit, 150, 170), 1150, 980, 0.92) +
    path(land(spit, 1040), ink.grass.s);
  kit.add(standing);
  lake(kit, 1022, standing, 0.42);
  kit.add(reeds(kit, 1250, 1620, 1216, 200, 20));
}

function trinity(kit: Kit): string {
  const { white, slate, gold } = kit.ink;
  const glass = lights(kit);
  const head = { walls: white, trim: white, dome: slate, glass } as const;
  const h = 380;
  let out =
    churchHead(kit, -60, -h - 40, 52, 84, head) + churchHead(kit, 84, -h - 40, 52, 84, head);
  // the lower gallery, wider than the church
  out +=
    block(-230, 0, 440, 130, white, { lit: 0.12, shade: 0.3 }) +
    hip(-238, -128, 456, 40, slate, { in0: 70, in1: 60, turn: 150 }) +
    [-190, -140, -40, 10].map((x) => path(arch(x, -40, 20, 54), glass)).join('') +
    path(arch(-90, 0, 54, 96), kit.ink.wood.d) +
    poly(
      [
        [-132, -94],
        [-90, -136],
        [-48, -94],
      ],
      white.l,
    );
  out += block(-150, -120, 300, h - 120, white, { lit: 0.14, shade: 0.34 });
  out += gabledBays(
    [
      [-117, 62],
      [-52, 66],
      [14, 62],
      [68, 32],
      [101, 32],
      [134, 32],
    ],
    h,
    {
      walls: white,
      roof: slate,
      glass,
      turn: 50,
      windows: [
        [190, 86],
        [310, 44],
      ],
      pilasters: h - 126,
    },
  );
  return (
    out +
    ledge(-154, -h + 8, 308, 8, white, 0.35) +
    churchHead(kit, -108, -h - 28, 58, 92, head) +
    churchHead(kit, 112, -h - 28, 58, 92, head) +
    churchHead(kit, 2, -h - 36, 86, 104, { ...head, dome: gold, windows: 5 })
  );
}

function bellTower(kit: Kit): string {
  const { white, slate, gold } = kit.ink;
  const glass = lights(kit);
  return (
    block(-60, 0, 120, 250, white, { lit: 0.2, shade: 0.34 }) +
    [-90, -190].map((y) => path(arch(-16, y, 30, 60), glass)).join('') +
    ledge(-66, -244, 132, 10, white, 0.36) +
    block(-48, -252, 96, 80, white, { lit: 0.2, shade: 0.34 }) +
    [-22, 10].map((x) => path(arch(x, -262, 20, 56), glass)).join('') +
    tent(0, -330, 104, 60, slate, { n: 4 }) +
    rect(-3, -470, 6, 90, gold.m) +
    cross(0, -460, 36, gold)
  );
}

/** One end of a wall seen in perspective. */
type End = readonly [x: number, top: number, base: number];

/** Wall of rough limestone laid flat, slab upon slab, with a shingled roof. */
function stoneWall(kit: Kit, [x0, t0, b0]: End, [x1, t1, b1]: End): string {
  const { stone, wood } = kit.ink;
  return (
    poly(
      [
        [x0, t0],
        [x1, t1],
        [x1, b1],
        [x0, b0],
      ],
      x0 < 300 ? stone.l : stone.m,
    ) +
    bricks(kit.rnd, x0, Math.min(b0, b1), x1 - x0, Math.min(b0 - t0, b1 - t1) - 8, stone.s, {
      n: Math.round((x1 - x0) / 16),
      bw: 26,
      bh: 6,
    }) +
    poly(
      [
        [x0, t0 + 12],
        [x1, t1 + 12],
        [x1, t1 - 16],
        [x0, t0 - 16],
      ],
      wood.s,
    ) +
    poly(
      [
        [x0, t0 - 8],
        [x1, t1 - 8],
        [x1, t1 - 16],
        [x0, t0 - 16],
      ],
      wood.m,
    )
  );
}

/** Squat limestone tower under a tall wooden tent with a lookout. */
function roundTower(kit: Kit, w: number, h: number): string {
  const { stone, wood, dark } = kit.ink;
  return (
    prism(0, 0, w, h, stone, { n: 7, taper: 0.94 }) +
    bricks(kit.rnd, -w * 0.42, 0, w * 0.7, h - 10, stone.s, { n: 26, bw: 20, bh: 5 }) +
    [-0.22, 0.12].map((f) => path(arch(w * f, -h * 0.5, 14, 24), dark)).join('') +
    prism(0, -h + 4, w * 1.06, 26, wood, { n: 7 }) +
    tent(0, -h - 20, w * 1.14, w * 0.86, wood, { n: 7 }) +
    prism(0, -h - w * 0.72, w * 0.2, 26, wood, { n: 5 }) +
    tent(0, -h - w * 0.72 - 24, w * 0.3, 54, wood, { n: 5 })
  );
}
