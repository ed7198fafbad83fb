import { lights } from '../buildings/lights.ts';
import { manor } from '../buildings/manor.ts';
import { clump, farWoods, lake, lawn } from '../categories/grounds.ts';
import { path, place, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import type { Material } from '../drawing/materials.ts';
import { arch } from '../drawing/outlines.ts';
import { block, ledge } from '../masonry/blocks.ts';
import { cupola } from '../masonry/domes.ts';
import { drum } from '../masonry/towers.ts';
import { row, steps, win } from '../masonry/walls.ts';
import { sky } from '../nature/sky.ts';
import { grass } from '../nature/undergrowth.ts';

export function drawGomelPalace(kit: Kit): void {
  const { ink } = kit;
  sky(kit, {
    horizon: 820,
    sun: { x: 250, y: 320, r: 100 },
    clouds: [
      { x: 960, y: 260, w: 520, h: 76, humps: 5 },
      { x: -200, y: 600, w: 620, h: 100, humps: 5 },
      { x: 1220, y: 560, w: 480, h: 70 },
    ],
  });
  farWoods(kit, 830, 'leaf');
  clump(kit, -30, 420, 760, 84);
  clump(kit, 1180, 1640, 760, 84);
  const standing = place(palace(kit), 760, 832, 1.06);
  kit.add(standing);
  terraces(kit);
  lake(kit, 1060, rect(-20, 834, 1640, 226, ink.copse.s) + standing, 0.4);
  kit.add(
    path('M-20 1150C180 1140 340 1172 470 1220H-20Z', ink.pine.d),
    grass(kit, -20, 420, 1206, 90, ink.pine.d, 0.13),
  );
}

/** High bank of the Sozh, laid out in terraces with a stair. */
function terraces(kit: Kit): void {
  const { ink } = kit;
  lawn(kit, 830, { to: 0.8 });
  const d = 'M-20 930C300 900 520 880 800 880C1100 880 1340 900 1640 930V1064H-20Z';
  kit.add(
    path(d, ink.grass.s),
    kit.spray(d, ink.copse.d, [300, 880, 1200, 1060], [0.1, 0.95], [-20, 876, 1660, 190]),
  );
  clump(kit, -30, 480, 980, 56, 2);
  clump(kit, 1080, 1640, 980, 56, 2);
  kit.add(
    steps(790, 1056, 240, 130, 210, 16, ink.stone),
    rect(610, 846, 360, 7, ink.white.l),
    row(618, 962, 22, (x) => rect(x - 3, 852, 6, 24, ink.white.m)),
    rect(606, 874, 368, 9, ink.white.s),
  );
}

/** Cream palace with a four-column portico under a square belvedere; the round-arched tower at its side. */
function palace(kit: Kit): string {
  const { ochre, cloth, white, copper, slate } = kit.ink;
  const glass = lights(kit);
  const cream: Material = { l: cloth.l, m: ochre.l, s: ochre.m, d: ochre.s };
  const gallery = (x0: number, x1: number) =>
    block(x0, 0, x1 - x0, 84, cream, { lit: 0, shade: 0 }) +
    ledge(x0, -76, x1 - x0, 10, white, 0) +
    row(x0 + 22, x1 - 22, 4, (x) => path(arch(x, -4, 26, 58), glass));
  return (
    // belvedere
    block(-74, -178, 148, 96, cream, { lit: 0.2, shade: 0.24 }) +
    row(-40, 22, 3, (x) => path(arch(x, -190, 20, 56), glass)) +
    ledge(-82, -266, 164, 13, white, 0.24) +
    drum(0, -278, 92, 34, cream, { n: 6, windows: 5, glass, trim: white }) +
    cupola(0, -312, 102, 54, copper) +
    rect(-2, -392, 4, 30, kit.ink.gold.m) +
    manor(kit, { walls: cream, roof: copper, w: 460, h: 172, columns: 4 }) +
    gallery(-330, -226) +
    gallery(226, 330) +
    // tower on the right
    block(318, 0, 132, 330, cream, { lit: 0.22, shade: 0.26 }) +
    [-60, -150]
      .map((y) => row(350, 400, 2, (x) => win(x, y, 22, 48, { glass, frame: white, round: true })))
      .join('') +
    row(344, 404, 3, (x) => path(arch(x, -234, 18, 62), glass)) +
    ledge(310, -206, 148, 10, white, 0.26) +
    ledge(310, -318, 148, 16, white, 0.26) +
    row(322, 446, 7, (x) => rect(x - 5, -346, 10, 20, white.m)) +
    rect(316, -350, 136, 7, white.l) +
    // wing on the left
    block(-448, 0, 126, 140, cream, { lit: 0.16, shade: 0.1 }) +
    ledge(-454, -132, 138, 11, white, 0.1) +
    cupola(-386, -140, 116, 34, slate) +
    row(-422, -350, 3, (x) => win(x, -50, 18, 48, { glass, frame: white }))
  );
}
