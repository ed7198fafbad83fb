import type { Chance } from '../drawing/chance.ts';
import { line, path, poly } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import type { Material } from '../drawing/materials.ts';
import { type Point, tenth } from '../drawing/outlines.ts';
import { spruce } from '../nature/conifers.ts';
import { land, plane, roll } from '../nature/land.ts';
import { cloud, sky } from '../nature/sky.ts';
import { grass } from '../nature/undergrowth.ts';
import { streaksOn, water } from '../nature/water.ts';
import { woods } from '../nature/woods.ts';
import { lake } from './grounds.ts';

/** Views of lands far from the plain: peaks, a shore, a volcano. */

/** Snow peaks over a lake. */
export function drawMountains(kit: Kit, pick: Chance): void {
  const { ink } = kit;
  openSky(kit, pick, 760);
  let standing = '';
  const first = pick.range(-60, 60);
  for (const [x, y, w, h, depth] of [
    [180, 780, 620, 330, 0.5],
    [760, 780, 700, 420, 0.42],
    [1340, 780, 640, 360, 0.5],
    [440, 800, 560, 280, 0.24],
    [1080, 800, 620, 320, 0.2],
  ] as const) {
    standing += peak(kit, x + first, y, w, h * pick.range(0.86, 1.1), depth);
  }
  const foot = roll(kit, 800, 18, 5);
  standing +=
    woods(kit, foot, { h: 92, colour: ink.air(ink.pine.s, 0.16), spruce: 0.95 }) +
    path(land(raised(foot), 880), ink.air(ink.pine.s, 0.16));
  kit.add(standing);
  lake(kit, 860, standing, 0.62);
  for (const [x, y, h] of [
    [70, 1210, 640],
    [210, 1220, 470],
    [1540, 1216, 560],
  ] as const) {
    kit.add(spruce(kit, x, y, h, { tiers: 9 }));
  }
}

/** Ground a little above the line its woods stand on, so that no sky shows between them. */
const raised = (points: readonly Point[]): Point[] => points.map(([x, y]) => [x, y - 12]);

/** One peak: a lit and a shaded flank, its snow cut off in teeth. */
function peak(kit: Kit, x: number, y: number, w: number, h: number, depth: number): string {
  const { slate, snow } = kit.ink;
  const tone = (colour: string) => kit.ink.air(colour, depth);
  const at = (dx: number, f: number): Point => [x + dx * w, y - h * f];
  return (
    poly(
      [at(-0.5, 0), at(-0.2, 0.5), at(0, 1), at(0.12, 0.6), at(0.06, 0.3), at(0.14, 0)],
      tone(slate.m),
    ) +
    poly(
      [at(0, 1), at(0.22, 0.56), at(0.5, 0), at(0.14, 0), at(0.06, 0.3), at(0.12, 0.6)],
      tone(slate.s),
    ) +
    poly(
      [
        at(-0.14, 0.62),
        at(0, 1),
        at(0.12, 0.6),
        at(0.06, 0.52),
        at(0.02, 0.62),
        at(-0.04, 0.5),
        at(-0.08, 0.6),
      ],
      tone(snow.l),
    ) +
    poly([at(0, 1), at(0.2, 0.6), at(0.15, 0.5), at(0.12, 0.6)], tone(snow.d))
  );
}

/** A smoking cone above a bay. */
export function drawVolcano(kit: Kit, pick: Chance): void {
  const { ink } = kit;
  openSky(kit, pick, 800);
  const x = pick.range(760, 860);
  // the plume drifts with the light
  for (let i = 0; i < 4; i++) {
    kit.add(
      cloud(kit, {
        x: x - 60 + i * 110,
        y: 330 - i * 52,
        w: 210 + i * 80,
        h: 60 + i * 14,
        humps: 4,
      }),
    );
  }
  const flank = (d: string, mat: Material) => path(d, ink.air(mat.m, 0.16));
  const cone = `M${x - 640} 840C${x - 320} 780 ${x - 170} 520 ${x - 66} 340L${x - 30} 352L${x + 10} 340L${x + 60} 350C${x + 170} 520 ${x + 330} 770 ${x + 680} 840Z`;
  const standing =
    peak(kit, x - 520, 840, 560, 230, 0.5) +
    peak(kit, x + 560, 840, 520, 200, 0.5) +
    flank(cone, ink.slate) +
    kit.spray(cone, ink.slate.d, [x, 500, x + 420, 760], [0, 0.95], [x - 640, 330, 1320, 520]) +
    path(
      `M${x - 66} 340L${x - 30} 352L${x + 10} 340L${x + 60} 350C${x + 100} 420 ${x + 150} 500 ${x + 190} 560L${x + 140} 540L${x + 120} 610L${x + 70} 530L${x + 30} 640L${x - 20} 540L${x - 80} 620L${x - 100} 530L${x - 170} 560C${x - 130} 490 ${x - 90} 400 ${x - 66} 340Z`,
      ink.snow.l,
    ) +
    path(
      `M${x + 20} 342L${x + 60} 350C${x + 100} 420 ${x + 150} 500 ${x + 190} 560L${x + 140} 540L${x + 120} 610L${x + 70} 530L${x + 60} 560Z`,
      ink.snow.d,
    );
  const shore = roll(kit, 846, 8, 5);
  const bank =
    woods(kit, shore, { h: 54, colour: ink.air(ink.pine.s, 0.2), spruce: 0.4 }) +
    path(land(raised(shore), 900), ink.air(ink.pine.s, 0.2));
  kit.add(standing, bank);
  lake(kit, 884, standing + bank, 0.6);
  plane(
    kit,
    [
      [-80, 1120],
      [360, 1150],
      [720, 1250],
    ],
    { lit: ink.grass.s, shade: ink.pine.d, from: 0.1, to: 1, dir: [0, 1120, 500, 1220] },
  );
}

/** Dunes and the open sea. */
export function drawSea(kit: Kit, pick: Chance): void {
  const { ink } = kit;
  openSky(kit, pick, 660);
  water(kit, 670, 1200, { deep: ink.water.d });
  kit.add(streaksOn(kit, 690, 1000, ink.water.l, 40), sails(kit, pick.range(940, 1160), 716));
  // a wave breaking along the shore
  for (const [y, o] of [
    [1000, 0.6],
    [944, 0.4],
  ] as const) {
    kit.add(
      line(
        `M-20 ${y}Q260 ${y - 26} 520 ${y}T1060 ${y}T1640 ${y - 6}`,
        ink.white.l,
        12,
        `opacity="${o}"`,
      ),
    );
  }
  plane(
    kit,
    [
      [-80, 1010],
      [360, 1030],
      [800, 1070],
      [1240, 1020],
      [1700, 960],
    ],
    { lit: ink.path.l, shade: ink.path.s, from: 0, to: 0.9, dir: [300, 1000, 1300, 1220] },
  );
  plane(
    kit,
    [
      [-80, 900],
      [160, 930],
      [420, 1060],
      [640, 1240],
    ],
    { lit: ink.path.m, shade: ink.earth.s, from: 0, to: 0.9, dir: [0, 900, 460, 1220] },
  );
  plane(
    kit,
    [
      [1100, 1260],
      [1300, 1060],
      [1500, 960],
      [1700, 920],
    ],
    { lit: ink.path.m, shade: ink.earth.s, from: 0.1, to: 1, dir: [1200, 960, 1640, 1220] },
  );
  kit.add(
    grass(kit, -20, 420, 1010, 120, ink.copse.s, 0.12),
    grass(kit, 1330, 1640, 1040, 130, ink.copse.d, 0.13),
  );
  for (const [x, y, s] of [
    [560, 420, 1],
    [660, 370, 0.7],
    [480, 480, 0.8],
  ] as const) {
    kit.add(
      line(
        `M${x - 34 * s} ${y - 10 * s}Q${x - 14 * s} ${y - 26 * s} ${x} ${y}Q${x + 14 * s} ${y - 26 * s} ${x + 34 * s} ${y - 10 * s}`,
        ink.white.l,
        6 * s,
        'stroke-linecap="round"',
      ),
    );
  }
}

const sails = (kit: Kit, x: number, y: number): string =>
  poly(
    [
      [x - 4, y - 8],
      [x - 4, y - 96],
      [x - 48, y - 12],
    ],
    kit.ink.white.l,
  ) +
  poly(
    [
      [x + 4, y - 8],
      [x + 4, y - 110],
      [x + 54, y - 8],
    ],
    kit.ink.white.m,
  ) +
  poly(
    [
      [x - 52, y - 4],
      [x + 60, y - 4],
      [x + 42, y + 12],
      [x - 38, y + 12],
    ],
    kit.ink.wood.s,
  );

function openSky(kit: Kit, pick: Chance, horizon: number): void {
  const night = kit.ink.hour === 'night';
  sky(kit, {
    horizon,
    stars: night ? 60 : 0,
    sun: { x: pick.range(200, 380), y: tenth(horizon * 0.42), r: 96, moon: night },
    clouds: [
      { x: pick.range(960, 1140), y: pick.range(200, 280), w: 480, h: 66, humps: 5 },
      { x: pick.range(-180, -60), y: pick.range(420, 520), w: 420, h: 52 },
    ],
  });
}
