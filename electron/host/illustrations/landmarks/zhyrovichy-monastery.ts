import { lights } from '../buildings/lights.ts';
import { twinTowers } from '../buildings/twin-towers.ts';
import { clump, farWoods, lake, lawn } from '../categories/grounds.ts';
import { path, place, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { arch } from '../drawing/outlines.ts';
import { block, gable, ledge } from '../masonry/blocks.ts';
import { bell, cupola, onion } from '../masonry/domes.ts';
import { cross, drum, prism } from '../masonry/towers.ts';
import { hip, row, win } from '../masonry/walls.ts';
import { sky } from '../nature/sky.ts';
import { grass, reeds } from '../nature/undergrowth.ts';

export function drawZhyrovichyMonastery(kit: Kit): void {
  const { ink } = kit;
  sky(kit, {
    horizon: 850,
    sun: { x: 230, y: 420, r: 104 },
    clouds: [
      { x: 1020, y: 300, w: 500, h: 74, humps: 5 },
      { x: -160, y: 280, w: 420, h: 52 },
      { x: 1180, y: 600, w: 420, h: 48 },
    ],
  });
  farWoods(kit, 850, 'mixed');
  clump(kit, -30, 330, 850, 62);
  clump(kit, 1220, 1640, 850, 66);
  // the church on its hillock
  const knoll = 'M60 960C160 900 220 850 300 846H390C470 850 540 910 640 960Z';
  kit.add(
    place(
      twinTowers(kit, {
        w: 150,
        h: 124,
        tower: 178,
        walls: ink.ochre,
        roof: ink.copper,
        kind: 'orthodox',
      }),
      336,
      862,
      1,
    ),
    path(knoll, ink.grass.m),
    kit.spray(knoll, ink.copse.s, [300, 860, 600, 960], [0, 1], [50, 840, 600, 124]),
  );
  const standing =
    place(cathedral(kit), 800, 934, 1) + place(bellTower(kit), 1190, 938, 1) + wallRun(kit);
  kit.add(standing);
  lawn(kit, 936, { to: 0.8 });
  clump(kit, 380, 560, 960, 30, 1);
  clump(kit, 1300, 1640, 970, 38, 1);
  lake(kit, 1020, rect(-20, 936, 1640, 84, ink.grass.s) + standing, 0.5);
  kit.add(reeds(kit, -10, 330, 1216, 200, 20), grass(kit, 1200, 1640, 1206, 90, ink.pine.d, 0.13));
}

function wallRun(kit: Kit): string {
  const { white, copper } = kit.ink;
  return (
    block(420, 940, 720, 58, white, { lit: 0.06, shade: 0.3 }) +
    rect(412, 876, 736, 10, copper.m) +
    row(456, 1110, 15, (x) => path(arch(x, 936, 22, 34), white.s))
  );
}

/** White cathedral under one broad dome; the older aisle runs on to the left. */
function cathedral(kit: Kit): string {
  const { white, copper, gold } = kit.ink;
  const glass = lights(kit);
  let out =
    hip(-330, -196, 280, 80, copper, { in0: 40, in1: 10, turn: 0 }) +
    block(-320, 0, 260, 190, white, { lit: 0.1, shade: 0.04 }) +
    ledge(-324, -184, 264, 12, white, 0.04) +
    row(-286, -104, 4, (x) => path(arch(x, -72, 30, 84), glass)) +
    prism(-250, -262, 46, 40, white, { n: 6 }) +
    onion(-250, -300, 60, 66, copper) +
    cross(-250, -362, 42, gold);
  // the dome
  out +=
    block(-150, 0, 330, 290, white, { lit: 0.14, shade: 0.2 }) +
    hip(-166, -286, 362, 60, copper, { in0: 50, in1: 50, turn: 80 }) +
    drum(14, -334, 172, 92, white, { n: 8, windows: 6, glass, trim: white }) +
    cupola(14, -424, 186, 118, copper) +
    drum(14, -536, 42, 36, white, { n: 6, windows: 3, glass, trim: white }) +
    onion(14, -572, 52, 56, gold) +
    cross(14, -624, 52, gold);
  out +=
    ledge(-158, -276, 346, 16, white, 0.2) +
    gable(-8, -286, 236, 70, white) +
    row(-96, 80, 3, (x) => win(x, -170, 30, 70, { glass, frame: white, round: true })) +
    row(-96, 80, 3, (x) =>
      x > -20 && x < 0
        ? path(arch(x, 0, 54, 104), kit.ink.wood.d)
        : win(x, -64, 26, 58, { glass, frame: white }),
    );
  for (const x of [-128, -52, 36, 112])
    out += rect(x - 9, -270, 18, 270, white.l) + rect(x + 5, -270, 5, 270, white.s);
  // apse
  return (
    out +
    prism(206, 0, 120, 210, { l: white.m, m: white.s, s: white.s, d: white.d }, { n: 6 }) +
    cupola(206, -210, 134, 44, copper) +
    path(arch(196, -80, 22, 80), glass)
  );
}

function bellTower(kit: Kit): string {
  const { white, copper, gold, dark } = kit.ink;
  let out = '';
  let y = 0;
  for (const [w, h] of [
    [150, 168],
    [126, 138],
    [104, 104],
  ] as const) {
    out +=
      block(-w / 2, y, w, h, white, { lit: 0.22, shade: 0.28 }) +
      path(arch(-w * 0.08, y, w * 0.34, h * 0.66), y === 0 ? kit.ink.wood.d : dark) +
      [-0.46, 0.14].map((f) => rect(w * f, y - h, w * 0.09, h, white.l)).join('') +
      ledge(-w / 2 - 7, y - h + 4, w + 14, 13, white, 0.28);
    y -= h;
  }
  return (
    out +
    bell(0, y, 112, 84, copper, 0.12) +
    prism(0, y - 80, 22, 24, white, { n: 4 }) +
    onion(0, y - 104, 30, 36, gold) +
    cross(0, y - 138, 48, gold)
  );
}
