import { lights } from '../buildings/lights.ts';
import { clump, farWoods, lake } from '../categories/grounds.ts';
import { path, place, poly, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { arch } from '../drawing/outlines.ts';
import { block, ledge } from '../masonry/blocks.ts';
import { hip, row, steps, win } from '../masonry/walls.ts';
import { sky } from '../nature/sky.ts';
import { reeds } from '../nature/undergrowth.ts';
import { boat } from '../nature/water.ts';

export function drawPinskJesuitCollegium(kit: Kit): void {
  const { ink } = kit;
  sky(kit, {
    horizon: 860,
    sun: { x: 260, y: 520, r: 112 },
    clouds: [
      { x: -140, y: 290, w: 520, h: 62, humps: 5 },
      { x: 960, y: 240, w: 620, h: 84, humps: 5 },
      { x: 1240, y: 430, w: 380, h: 44 },
    ],
  });
  farWoods(kit, 870, 'leaf');
  clump(kit, -30, 330, 900, 60, 2, [ink.copse]);
  clump(kit, 1340, 1640, 900, 60, 2, [ink.copse]);
  const standing = place(collegium(kit), 800, 940, 1);
  kit.add(standing, embankment(kit));
  lake(kit, 1010, rect(-20, 930, 1640, 80, ink.stone.s) + standing, 0.52);
  kit.add(
    boat(kit, 420, 1090, 0.8),
    boat(kit, 640, 1060, 0.55),
    reeds(kit, 1330, 1640, 1216, 190, 20),
  );
}

/** Long three-storey school along the water, its curved gable on the river front. */
function collegium(kit: Kit): string {
  const { plinth, white, tile, dark, wood } = kit.ink;
  const glass = lights(kit);
  const h = 300;
  let out =
    hip(-250, -h, 770, 150, tile, { in0: 40, in1: 110, turn: 150 }) +
    row(
      -110,
      350,
      5,
      (x) =>
        rect(x - 16, -h - 76, 32, 34, white.m) +
        rect(x - 9, -h - 70, 18, 24, glass) +
        poly(
          [
            [x - 24, -h - 74],
            [x, -h - 100],
            [x + 24, -h - 74],
          ],
          tile.s,
        ),
    ) +
    row(
      -20,
      260,
      2,
      (x) => rect(x, -h - 196, 30, 60, plinth.s) + rect(x - 4, -h - 202, 38, 9, white.m),
    ) +
    block(-240, 0, 740, h, plinth, { lit: 0, shade: 0.14 }) +
    ledge(-240, -h + 10, 750, 18, white, 0.14) +
    [-102, -200].map((y) => ledge(-240, y, 740, 8, white, 0.14)).join('');
  for (const y of [-34, -128, -226]) {
    out += row(-190, 374, 9, (x) =>
      win(x, y, 26, y === -34 ? 44 : 52, {
        glass: kit.rnd.maybe(0.3) ? kit.ink.glass : glass,
        frame: white,
      }),
    );
    out += row(420, 474, 2, (x) => rect(x - 10, y - 50, 20, 50, kit.ink.glass));
  }
  // end wing towards the river
  out +=
    block(-470, 0, 260, h + 6, plinth, { lit: 0.16, shade: 0.1 }) +
    path(
      `M-478 ${-h}C-470 ${-h - 50} -432 ${-h - 46} -424 ${-h - 92}C-416 ${-h - 140} -396 ${-h - 136} -388 ${-h - 168}C-378 ${-h - 206} -302 ${-h - 206} -292 ${-h - 168}C-284 ${-h - 136} -264 ${-h - 140} -256 ${-h - 92}C-248 ${-h - 46} -210 ${-h - 50} -202 ${-h}Z`,
      plinth.m,
    ) +
    path(
      `M-478 ${-h}C-470 ${-h - 50} -432 ${-h - 46} -424 ${-h - 92}C-416 ${-h - 140} -396 ${-h - 136} -388 ${-h - 168}C-382 ${-h - 190} -360 ${-h - 198} -340 ${-h - 197}C-376 ${-h - 140} -380 ${-h - 60} -384 ${-h}Z`,
      plinth.l,
    ) +
    ledge(-478, -h + 10, 276, 18, white, 0.1) +
    [-102, -200].map((y) => ledge(-470, y, 260, 8, white, 0.1)).join('') +
    [-464, -384, -304, -232].map((x) => rect(x, -h, 14, h, white.l)).join('') +
    path(arch(-340, -h - 96, 30, 60), glass) +
    [-376, -304].map((x) => path(arch(x, -h - 36, 26, 52), glass)).join('');
  for (const y of [-128, -226])
    out += [-424, -340, -264]
      .map((x) => win(x, y, 28, 54, { glass, frame: white, round: true }))
      .join('');
  out +=
    path(arch(-340, 0, 76, 96), white.m) +
    path(arch(-340, 0, 56, 84), wood.d) +
    [-424, -264].map((x) => win(x, -32, 26, 44, { glass, frame: white })).join('');
  return out + rect(-474, -14, 974, 14, dark, 'opacity=".35"');
}

function embankment(kit: Kit): string {
  const { stone, path: way, dark } = kit.ink;
  return (
    rect(-20, 936, 1640, 34, way.s) +
    rect(-20, 966, 1640, 46, stone.m) +
    rect(-20, 966, 1640, 8, stone.l) +
    rect(-20, 1002, 1640, 10, stone.d) +
    steps(470, 1008, 180, 140, 40, 4, stone) +
    row(20, 1580, 27, (x) => rect(x - 2, 938, 4, 28, dark)) +
    rect(-20, 938, 1640, 4, dark) +
    row(
      140,
      1500,
      5,
      (x) =>
        rect(x - 3, 830, 6, 136, dark) +
        rect(x - 10, 812, 20, 24, kit.ink.glow ?? kit.ink.white.l) +
        rect(x - 13, 806, 26, 8, dark),
    )
  );
}
