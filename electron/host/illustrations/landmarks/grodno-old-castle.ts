import { lights } from '../buildings/lights.ts';
import { clump, farWoods } from '../categories/grounds.ts';
import { path, place, poly, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { arch } from '../drawing/outlines.ts';
import { block, crenels, ledge, pyramid } from '../masonry/blocks.ts';
import { boulders } from '../masonry/rubble.ts';
import { spike } from '../masonry/towers.ts';
import { hip, row, win } from '../masonry/walls.ts';
import { sky } from '../nature/sky.ts';
import { reeds } from '../nature/undergrowth.ts';
import { reflect, streaksOn, water } from '../nature/water.ts';

export function drawGrodnoOldCastle(kit: Kit): void {
  const { ink } = kit;
  sky(kit, {
    horizon: 860,
    sun: { x: 220, y: 520, r: 112 },
    clouds: [
      { x: 1040, y: 250, w: 520, h: 80, humps: 5 },
      { x: -120, y: 300, w: 440, h: 52 },
      { x: 1200, y: 520, w: 440, h: 52 },
    ],
  });
  farWoods(kit, 860, 'leaf');
  const standing = bridge(kit) + place(castle(kit), 880, 720, 1);
  kit.add(standing);
  bank(kit);
  water(kit, 1040, 1200);
  kit.add(
    reflect(kit, rect(-20, 760, 1640, 284, ink.copse.d) + standing, 1040, {
      squash: 0.42,
      opacity: 0.4,
      depth: 160,
    }),
    streaksOn(kit, 1040, 1200, ink.water.l, 22),
    reeds(kit, 1340, 1640, 1216, 180, 20),
  );
}

/** Arched stone bridge over the moat, from the town to the gate. */
function bridge(kit: Kit): string {
  const { brick, stone } = kit.ink;
  const span = (x: number, h: number) =>
    path(arch(x, 900, 96, h), brick.d) +
    path(arch(x + 8, 900, 80, h - 10), kit.ink.air(kit.ink.copse.s, 0.3));
  return (
    rect(-20, 706, 520, 260, brick.m) +
    kit.spray('M-20 706H500V966H-20Z', brick.s, [0, 960, 300, 706], [1, 0], [-20, 706, 520, 260]) +
    [50, 180, 310, 430].map((x) => span(x, 150)).join('') +
    rect(-20, 690, 540, 20, stone.l) +
    rect(-20, 706, 540, 7, stone.s) +
    row(-4, 490, 20, (x) => rect(x - 5, 668, 10, 26, stone.m)) +
    rect(-20, 660, 540, 10, stone.l)
  );
}

function bank(kit: Kit): void {
  const { grass, copse, stone } = kit.ink;
  const d =
    'M-20 930C160 900 340 880 470 780C560 716 620 716 700 716H1230C1330 730 1390 830 1640 880V1060H-20Z';
  kit.add(
    path(d, grass.m),
    kit.spray(d, copse.d, [500, 740, 1200, 1060], [0.05, 1], [-20, 700, 1660, 360]),
  );
  clump(kit, -30, 430, 950, 50, 2, [kit.ink.copse]);
  clump(kit, 1130, 1640, 930, 54, 2, [kit.ink.copse]);
  // what is left of the stone wall on the slope
  kit.add(
    poly(
      [
        [520, 850],
        [520, 800],
        [600, 790],
        [640, 806],
        [720, 796],
        [800, 812],
        [880, 800],
        [940, 860],
      ],
      stone.m,
    ),
    boulders(kit.rnd, 530, 850, 390, 46, stone.s, { n: 44, size: 13 }),
    rect(-20, 1030, 1640, 14, stone.s),
  );
  clump(kit, 520, 960, 876, 24, 1, [kit.ink.copse]);
}

/** Renaissance palace with a stepped attic, the gate tower on its left. */
function castle(kit: Kit): string {
  const { cloth, white, tile, dark, gold } = kit.ink;
  const glass = lights(kit);
  let out =
    hip(-150, -232, 530, 120, tile, { in0: 60, in1: 90, turn: 120 }) +
    [0, 120, 240]
      .map((x) => rect(x, -368, 26, 60, cloth.s) + rect(x - 4, -374, 34, 8, white.m))
      .join('') +
    block(-140, 0, 500, 232, cloth, { lit: 0.1, shade: 0.2 }) +
    ledge(-146, -224, 512, 14, white, 0.2) +
    ledge(-140, -118, 500, 8, white, 0.2) +
    row(-100, 230, 6, (x) => win(x, -138, 30, 62, { glass, frame: white, key: 12 })) +
    row(-100, 230, 6, (x) => win(x, -36, 26, 46, { glass, frame: white })) +
    row(286, 332, 2, (x) => rect(x - 9, -196, 18, 58, glass) + rect(x - 9, -82, 18, 46, glass));
  // diamond-cut plaster between the windows
  out += row(-67, 197, 5, (x) =>
    [-196, -170, -144]
      .map((y) =>
        poly(
          [
            [x - 10, y],
            [x, y - 12],
            [x + 10, y],
            [x, y + 12],
          ],
          cloth.s,
        ),
      )
      .join(''),
  );
  // wall towards the gate
  out +=
    block(-300, 0, 170, 150, cloth, { lit: 0, shade: 0 }) +
    crenels(-300, -130, -150, 7, 26, cloth) +
    row(-270, -160, 3, (x) => path(arch(x, -70, 18, 46), dark));
  // gate tower
  out +=
    block(-420, 0, 140, 300, cloth, { lit: 0.22, shade: 0.26 }) +
    ledge(-428, -184, 156, 11, white, 0.26) +
    path(arch(-360, 0, 66, 112), white.l) +
    path(arch(-360, 0, 50, 102), dark) +
    row(-386, -338, 2, (x) => win(x, -208, 20, 48, { glass, frame: white, round: true })) +
    ledge(-430, -292, 160, 14, white, 0.26) +
    crenels(-426, -274, -304, 6, 28, white) +
    pyramid(-350, -312, 120, 92, tile) +
    spike(-350, -400, 70, gold, 5);
  // round tower at the river end
  return (
    out +
    block(352, 0, 110, 190, cloth, { lit: 0.2, shade: 0.4 }) +
    ledge(346, -182, 122, 11, white, 0.4) +
    pyramid(407, -190, 138, 120, tile) +
    row(380, 420, 2, (x) => path(arch(x, -96, 16, 50), glass))
  );
}
