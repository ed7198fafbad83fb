import { fortTower } from '../buildings/fortress.ts';
import { lights } from '../buildings/lights.ts';
import type { Chance } from '../drawing/chance.ts';
import { path, place, poly, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import type { Material } from '../drawing/materials.ts';
import { arch, type Point } from '../drawing/outlines.ts';
import { block, crenels, gable, ledge, pyramid } from '../masonry/blocks.ts';
import { boulders, ruin } from '../masonry/rubble.ts';
import { bricks, hip, row, win } from '../masonry/walls.ts';
import type { CastleForm } from '../scene-model.ts';
import { backdrop, clump, lake, lane, lawn, material, shadow } from './grounds.ts';
import type { SceneBrief } from './scene-brief.ts';

export function drawCastle(kit: Kit, { pick, subject = {} }: SceneBrief<'castle'>): void {
  const form = subject.form ?? pick.pick(['towers', 'keep', 'palace'] as const);
  const walls = material(kit, subject.walls, pick.pick(['brick', 'stone', 'plinth']));
  const roof = material(kit, subject.roof, 'tile');
  backdrop(kit, { woods: 'leaf' });
  castles[form](kit, { pick, walls, roof });
}

interface Built {
  readonly pick: Chance;
  readonly walls: Material;
  readonly roof: Material;
}

const castles = {
  towers: drawTowers,
  keep: drawKeep,
  palace: drawPalace,
  ruin: drawRuin,
} as const satisfies Readonly<Record<CastleForm, (kit: Kit, built: Built) => void>>;

/** Three round towers on a lake. */
function drawTowers(kit: Kit, { pick, walls: m, roof }: Built): void {
  const y = 900;
  clump(kit, 60, 330, 840);
  clump(kit, 1280, 1600, 840);
  const t = (x: number, w: number, h: number) =>
    place(fortTower(kit, { w, h, mat: m, roofMat: roof, n: 7 }), x, y + 6);
  const standing =
    rect(420, y - 250, 760, 250, m.m) +
    rect(860, y - 250, 320, 250, m.s) +
    row(493, 1117, 7, (x) => path(arch(x, y - 120, 34, 71), lights(kit))) +
    hip(400, y - 250, 800, 100, roof, { in0: 50, in1: 50, turn: 300 }) +
    path(arch(802, y, 84, 112), kit.ink.dark) +
    t(400, 190, 360) +
    t(1190, 200, 400) +
    t(pick.pick([640, 960]), 150, 470);
  kit.add(standing);
  lawn(kit, y, { to: 0.8 });
  lake(kit, 980, rect(-20, 900, 1640, 80, kit.ink.grass.d) + standing, 0.55);
}

/** A square keep on a hill behind a curtain wall. */
function drawKeep(kit: Kit, { pick, walls, roof }: Built): void {
  const { dark, grass, copse } = kit.ink;
  const x = pick.range(-80, 80);
  clump(kit, -20, 300, 900, 56, 1);
  clump(kit, 1340, 1640, 900, 56, 1);
  const hill = `M-20 1010C${220 + x} 980 ${330 + x} 820 ${470 + x} 800H${1130 + x}C${1270 + x} 820 ${1380 + x} 980 1640 1010V1220H-20Z`;
  kit.add(
    block(560 + x, 806, 220, 380, walls, { lit: 0.2, shade: 0.3 }),
    bricks(kit.rnd, 580 + x, 780, 120, 300, walls.s, { n: 26, bw: 15, bh: 6 }),
    row(620 + x, 690 + x, 2, (wx) => path(arch(wx, 620, 22, 60), dark)),
    row(620 + x, 690 + x, 2, (wx) => path(arch(wx, 510, 22, 56), dark)),
    pyramid(670 + x, 428, 250, 150, roof),
    hip(770 + x, 610, 300, 80, roof, { in0: 30, in1: 50, turn: 70 }),
    block(780 + x, 806, 270, 196, walls, { lit: 0.06, shade: 0.2 }),
    row(820 + x, 980 + x, 4, (wx) =>
      win(wx, 720, 22, 48, { glass: lights(kit), frame: kit.ink.white }),
    ),
    block(470 + x, 830, 680, 110, walls, { lit: 0.06, shade: 0.22 }),
    crenels(470 + x, 1150 + x, 720, 17, 24, walls),
    path(arch(830 + x, 830, 74, 92), dark),
    block(430 + x, 836, 92, 190, walls, { lit: 0.24, shade: 0.34 }),
    crenels(426 + x, 526 + x, 646, 4, 24, walls),
    block(1110 + x, 836, 92, 170, walls, { lit: 0.24, shade: 0.34 }),
    crenels(1106 + x, 1206 + x, 666, 4, 24, walls),
    path(hill, grass.m),
    kit.spray(hill, copse.d, [700, 820, 1340, 1140], [0, 1], [-20, 790, 1660, 430]),
  );
  lane(kit, 830 + x, 832, pick.pick([-220, 220]));
}

/** Royal seat without towers: three wings round a court. */
function drawPalace(kit: Kit, { pick, roof }: Built): void {
  const walls = pick.pick([kit.ink.cloth, kit.ink.ochre, kit.ink.plinth]);
  const { white, wood } = kit.ink;
  const glass = lights(kit);
  const y = 930;
  clump(kit, -30, 330, 850, 72);
  clump(kit, 1270, 1640, 850, 72);
  const wing = (x: number, w: number, h: number, n: number) =>
    hip(x - 10, y - h, w + 20, 90, roof, { in0: 60, in1: 60, turn: 90 }) +
    block(x, y, w, h, walls, { lit: 0.12, shade: 0.14 }) +
    ledge(x - 6, y - h + 10, w + 12, 16, white, 0.14) +
    ledge(x, y - h * 0.5, w, 8, white, 0.14) +
    [0.62, 0.14]
      .map((f) =>
        row(x + 34, x + w - 44, n, (wx) =>
          win(wx, y - h * f, 22, h * 0.26, { glass, frame: white }),
        ),
      )
      .join('');
  const standing =
    wing(420, 760, 230, 13) +
    block(690, y, 220, 290, walls, { lit: 0.14, shade: 0.14 }) +
    gable(800, y - 284, 250, 84, walls) +
    ledge(684, y - 276, 232, 15, white, 0.14) +
    row(740, 860, 3, (x) => win(x, y - 150, 26, 76, { glass, frame: white, round: true })) +
    path(arch(800, y, 74, 112), white.l) +
    path(arch(800, y, 54, 100), wood.d) +
    wing(300, 210, 250, 3) +
    wing(1090, 210, 250, 3);
  kit.add(standing);
  lawn(kit, y);
  shadow(kit, 300, 1300, y + 8);
  lane(kit, 800, y + 6, pick.pick([-120, 0, 140]));
}

/** Field-stone walls open to the sky, one tower stump among them. */
function drawRuin(kit: Kit, { pick, walls }: Built): void {
  const { stone, dark } = kit.ink;
  clump(kit, -20, 420, 860, 60, 1);
  clump(kit, 1160, 1640, 860, 60, 1);
  lawn(kit, 900, { to: 0.6 });
  const flip = pick.maybe(0.5) ? -1 : 1;
  const at = (points: readonly Point[]): Point[] => points.map(([x, y]) => [800 + flip * x, y]);
  const longWall = at([
    [-520, 950],
    [-520, 700],
    [-440, 690],
    [-400, 730],
    [-300, 720],
    [-240, 764],
    [-120, 740],
    [20, 756],
    [60, 800],
    [180, 780],
    [260, 830],
    [330, 950],
  ]);
  const tower = at([
    [250, 970],
    [250, 560],
    [290, 500],
    [340, 520],
    [370, 470],
    [430, 490],
    [470, 560],
    [480, 640],
    [520, 680],
    [520, 970],
  ]);
  const spot = (x: number) => 800 + flip * x;
  kit.add(
    ruin(kit, longWall, stone),
    boulders(kit.rnd, Math.min(spot(-500), spot(220)), 946, 720, 170, stone.s, { n: 90, size: 17 }),
    boulders(kit.rnd, Math.min(spot(-500), spot(220)), 946, 720, 150, stone.l, { n: 50, size: 15 }),
    row(spot(-420), spot(60), 4, (x) => path(arch(x, 850, 44, 76), dark)),
    ruin(kit, tower, walls),
    bricks(kit.rnd, spot(385) - 110, 900, 220, 320, walls.d, { n: 46, bw: 16, bh: 6 }),
    boulders(kit.rnd, spot(385) - 130, 966, 260, 120, stone.m, { n: 50, size: 18 }),
    path(arch(spot(350), 800, 34, 90), dark),
    path(arch(spot(430), 680, 26, 66), dark),
    poly(
      [
        [spot(-640), 966],
        [spot(-600), 910],
        [spot(-560), 930],
        [spot(-540), 966],
      ],
      stone.s,
    ),
  );
  lawn(kit, 956);
  lane(kit, 760, 962, pick.pick([-240, 200]));
}
