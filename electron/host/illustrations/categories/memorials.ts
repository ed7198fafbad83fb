import { boulder } from '../buildings/marks.ts';
import { obelisk } from '../buildings/monuments.ts';
import type { Chance } from '../drawing/chance.ts';
import { oval, path, place, poly, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { arch } from '../drawing/outlines.ts';
import { block, ledge } from '../masonry/blocks.ts';
import { cupola } from '../masonry/domes.ts';
import { cross } from '../masonry/towers.ts';
import { row } from '../masonry/walls.ts';
import { birch } from '../nature/birch.ts';
import type { MemorialPart } from '../scene-model.ts';
import { backdrop, clump, lawn } from './grounds.ts';
import type { SceneBrief } from './scene-brief.ts';

/** Sober in every form: stone, grass, at most one path and birches. */
export function drawMemorial(kit: Kit, { pick, subject = {} }: SceneBrief<'memorial'>): void {
  const part =
    subject.part ?? pick.pick(['obelisk', 'mound', 'walls', 'stones', 'boulder'] as const);
  backdrop(kit, { woods: 'fir' });
  memorials[part](kit, pick);
}

const memorials = {
  obelisk: drawObelisk,
  mound: drawMound,
  walls: drawWalls,
  stones: drawStones,
  boulder: drawBoulder,
  chapel: drawChapel,
} as const satisfies Readonly<Record<MemorialPart, (kit: Kit, pick: Chance) => void>>;

function drawObelisk(kit: Kit): void {
  lawn(kit, 930);
  sideWoods(kit);
  kit.add(
    straightPath(kit, 960),
    oval(860, 960, 240, 16, kit.ink.copse.d, 'opacity=".4"'),
    place(obelisk(kit, { h: 640 }), 800, 962),
  );
}

function drawMound(kit: Kit): void {
  const d = 'M240 960C460 900 620 720 700 660H900C980 720 1140 900 1360 960Z';
  lawn(kit, 950);
  kit.add(
    path(d, kit.ink.grass.m),
    kit.spray(d, kit.ink.copse.d, [620, 700, 1200, 960], [0.05, 1], [240, 650, 1120, 320]),
    place(obelisk(kit, { h: 400 }), 800, 668),
  );
  kit.add(
    path('M780 700H822L1010 1216H560Z', kit.ink.path.m),
    ...[720, 752, 790, 838, 900, 980, 1080].map((y) => {
      const t = (y - 700) / 516;
      return rect(780 - 220 * t, y, 42 + 408 * t, 4, kit.ink.stone.s);
    }),
  );
}

/** Two slabs leaning apart, the way leading between them. */
function drawWalls(kit: Kit, pick: Chance): void {
  const { stone, slate } = kit.ink;
  lawn(kit, 930);
  sideWoods(kit);
  const h = pick.range(400, 500);
  const left = `M330 970L350 ${970 - h * 0.72}L560 ${970 - h * 0.86}L700 ${970 - h}L736 ${990 - h * 0.5}L716 ${990 - h * 0.3}L750 978Z`;
  const right = `M1270 970L1250 ${970 - h * 0.72}L1040 ${970 - h * 0.86}L900 ${970 - h}L868 ${990 - h * 0.56}L890 ${990 - h * 0.26}L850 978Z`;
  kit.add(
    straightPath(kit, 970),
    path(left, stone.m),
    kit.spray(left, stone.l, [330, 600, 640, 700], [0.9, 0], [320, 400, 440, 590]),
    path(right, stone.s),
    kit.spray(right, slate.d, [900, 600, 1260, 800], [0, 0.9], [840, 400, 440, 590]),
    rect(310, 966, 450, 14, stone.d),
    rect(840, 966, 450, 14, slate.d),
  );
}

/** Low stones in rows on the grass. */
function drawStones(kit: Kit, pick: Chance): void {
  const { stone, slate } = kit.ink;
  lawn(kit, 840, { to: 0.8 });
  sideWoods(kit);
  kit.add(straightPath(kit, 860));
  for (const [y, s] of [
    [890, 0.5],
    [936, 0.66],
    [1000, 0.88],
    [1086, 1.16],
  ] as const) {
    for (const side of [-1, 1]) {
      for (let i = 0; i < 4; i++) {
        const x = 800 + side * (130 + i * 190) * s * 0.9 + side * (y - 890) * 0.34;
        const h = 74 * s * pick.range(0.9, 1.1);
        kit.add(
          oval(x + 16 * s, y, 54 * s, 8 * s, slate.d, 'opacity=".3"'),
          rect(x - 40 * s, y - h, 56 * s, h, stone.l),
          rect(x + 16 * s, y - h, 22 * s, h, stone.s),
          poly(
            [
              [x - 40 * s, y - h],
              [x - 30 * s, y - h - 12 * s],
              [x + 44 * s, y - h - 12 * s],
              [x + 38 * s, y - h],
            ],
            stone.m,
          ),
        );
      }
    }
  }
}

function drawBoulder(kit: Kit, pick: Chance): void {
  lawn(kit, 920);
  sideWoods(kit);
  for (const [x, y, h] of [
    [330, 980, 620],
    [420, 960, 520],
    [1220, 970, 560],
  ] as const) {
    kit.add(birch(kit, x, y, h * pick.range(0.9, 1.1), { lean: pick.range(-0.03, 0.03) }));
  }
  kit.add(straightPath(kit, 1000), place(boulder(kit), 800, 1004, 1.06));
}

/** White chapel open on four sides. */
function drawChapel(kit: Kit): void {
  const { white, slate, gold, dark } = kit.ink;
  lawn(kit, 940);
  sideWoods(kit);
  kit.add(
    straightPath(kit, 976),
    place(
      block(-130, 0, 260, 300, white, { lit: 0.2, shade: 0.28 }) +
        path(arch(-30, 0, 120, 220), white.l) +
        path(arch(-30, 0, 92, 204), dark, 'opacity=".75"') +
        row(84, 84, 1, (x) => path(arch(x, -40, 30, 150), slate.s)) +
        ledge(-142, -290, 284, 18, white, 0.28) +
        path('M-150 -308C-130 -400 -60 -440 0 -500C60 -440 130 -400 150 -308Z', white.m) +
        path('M-150 -308C-130 -400 -60 -440 0 -500C-40 -430 -90 -400 -100 -308Z', white.l) +
        path('M60 -308C70 -400 40 -450 0 -500C60 -440 130 -400 150 -308Z', white.s) +
        block(-34, -470, 68, 70, white, { lit: 0.3, shade: 0.3 }) +
        cupola(0, -540, 84, 64, slate) +
        cross(0, -600, 70, gold),
      800,
      978,
      1,
    ),
  );
}

function sideWoods(kit: Kit): void {
  clump(kit, -20, 460, 880, 66, 2, [kit.ink.copse]);
  clump(kit, 1140, 1620, 880, 66, 2, [kit.ink.copse]);
}

const straightPath = (kit: Kit, y: number): string =>
  path(`M730 ${y}H870L1120 1216H480Z`, kit.ink.path.m);
