import { lights } from '../buildings/lights.ts';
import { clump, farWoods } from '../categories/grounds.ts';
import { line, path, place, poly, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { arch, type Point } from '../drawing/outlines.ts';
import { block, ledge } from '../masonry/blocks.ts';
import { hip, row, win } from '../masonry/walls.ts';
import { pine } from '../nature/conifers.ts';
import { sky } from '../nature/sky.ts';
import { grass } from '../nature/undergrowth.ts';
import { boat, streaksOn } from '../nature/water.ts';

export function drawAugustowCanal(kit: Kit): void {
  const { ink } = kit;
  sky(kit, {
    horizon: 780,
    sun: { x: 300, y: 320, r: 98 },
    clouds: [
      { x: 900, y: 280, w: 520, h: 76, humps: 5 },
      { x: -200, y: 560, w: 620, h: 110, humps: 5 },
      { x: 1120, y: 560, w: 620, h: 120, humps: 5 },
    ],
  });
  farWoods(kit, 780, 'fir');
  clump(kit, -30, 420, 800, 56);
  clump(kit, 1060, 1640, 800, 56);
  kit.add(place(keepersHouse(kit), 1190, 870, 1));
  banks(kit);
  kit.add(
    pine(kit, 190, 980, 640, { w: 300, pads: 7 }),
    pine(kit, 330, 930, 430, { w: 210, lean: 0.03 }),
  );
  upperPool(kit);
  gates(kit);
  chamber(kit);
  kit.add(boat(kit, 830, 1130, 0.95));
  kit.add(
    grass(kit, -20, 400, 1212, 90, ink.pine.d, 0.12),
    grass(kit, 1240, 1640, 1212, 90, ink.pine.d, 0.12),
  );
}

function keepersHouse(kit: Kit): string {
  const { white, tile, brick, wood } = kit.ink;
  return (
    rect(40, -196, 22, 60, brick.s) +
    hip(-140, -92, 280, 78, tile, { in0: 50, in1: 40, turn: 60 }) +
    block(-128, 0, 256, 94, white, { lit: 0.14, shade: 0.16 }) +
    ledge(-132, -86, 264, 9, white, 0.16) +
    row(-92, 74, 5, (x) =>
      x === -9
        ? path(arch(x, 0, 34, 66), wood.d)
        : win(x, -30, 20, 36, { glass: lights(kit), frame: white }),
    )
  );
}

function banks(kit: Kit): void {
  const { grass: turf, copse } = kit.ink;
  for (const d of [
    'M-20 850C240 838 480 836 690 836L560 920L380 1216H-20Z',
    'M1640 850C1360 838 1120 836 910 836L1040 920L1220 1216H1640Z',
  ]) {
    kit.add(
      path(d, turf.m),
      kit.spray(d, copse.s, [300, 840, 1400, 1216], [0.05, 0.9], [-20, 830, 1660, 390]),
    );
  }
}

/** Still water above the gates, running back between the trees. */
function upperPool(kit: Kit): void {
  const { water } = kit.ink;
  const d = 'M742 812H858L1014 900H586Z';
  kit.add(
    path(d, water.m),
    kit.spray(d, water.s, [560, 840, 1020, 860], [0.05, 0.8], [560, 770, 470, 130]),
    path('M742 812H858L900 836C840 826 780 830 704 834Z', kit.ink.copse.s, 'opacity=".55"'),
    streaksOn(kit, 836, 896, water.l, 7, 660, 940, 0.3),
  );
  clump(kit, 560, 760, 806, 34, 1);
  clump(kit, 850, 1040, 806, 34, 1);
}

/** Mitre gates of oak with their balance beams, closed against the upper water. */
function gates(kit: Kit): void {
  const { wood, dark, stone, water } = kit.ink;
  // piers
  for (const [x, w] of [
    [520, 84],
    [996, 84],
  ] as const) {
    kit.add(
      block(x, 1010, w, 134, stone, { lit: 0.2, shade: 0.3 }),
      rect(x - 6, 872, w + 12, 14, stone.l),
    );
  }
  const leaf = (points: readonly Point[], tone: string): string => poly(points, tone);
  kit.add(
    leaf(
      [
        [604, 886],
        [800, 900],
        [800, 1056],
        [604, 1030],
      ],
      wood.m,
    ),
    leaf(
      [
        [996, 886],
        [800, 900],
        [800, 1056],
        [996, 1030],
      ],
      wood.s,
    ),
    row(628, 780, 7, (x) => rect(x - 2, 890, 4, 150, wood.s)),
    row(822, 974, 7, (x) => rect(x - 2, 890, 4, 150, wood.d)),
    line('M604 930L800 948L996 930M604 990L800 1012L996 990', wood.d, 11),
    // jets through the paddles
    [700, 890]
      .map((x) =>
        path(
          `M${x - 8} 996C${x - 16} 1040 ${x - 22} 1080 ${x - 20} 1110H${x + 20}C${x + 22} 1080 ${x + 16} 1040 ${x + 8} 996Z`,
          water.l,
        ),
      )
      .join(''),
    // balance beams and the footway over the leaves
    path('M604 882L430 850L426 866L604 902Z', wood.l),
    path('M996 882L1170 850L1174 866L996 902Z', wood.m),
    line('M604 882L800 896L996 882', wood.l, 12),
    line(
      'M610 836L800 850L990 836M610 836V884M705 843V890M800 850V896M895 843V890M990 836V884',
      dark,
      5,
    ),
    row(556, 556, 1, (x) => rect(x - 5, 800, 10, 76, dark) + rect(x - 26, 800, 52, 9, dark)),
    rect(1033, 800, 10, 76, dark),
    rect(1012, 800, 52, 9, dark),
  );
}

/** The chamber below: dressed stone walls and lower water. */
function chamber(kit: Kit): void {
  const { stone, water } = kit.ink;
  const left = 'M520 900L604 900V1056L400 1216H240Z';
  const right = 'M1080 900L996 900V1056L1200 1216H1360Z';
  kit.add(
    path('M604 1050L800 1066L996 1050L1200 1216H400Z', water.m),
    kit.spray(
      'M604 1050L800 1066L996 1050L1200 1216H400Z',
      water.s,
      [800, 1060, 800, 1216],
      [0.1, 0.9],
      [390, 1040, 820, 180],
    ),
    streaksOn(kit, 1070, 1190, water.l, 12, 520, 1040, 0.2),
  );
  kit.add(
    path(left, stone.m),
    path('M604 900V1056L400 1216H330L560 1010V900Z', stone.s),
    path(right, stone.s),
    path('M996 900V1056L1200 1216H1270L1040 1010V900Z', stone.d),
    line('M604 950L520 1010L270 1190M604 1004L548 1052L330 1216', stone.d, 3, 'opacity=".5"'),
    line(
      'M996 950L1080 1010L1330 1190M996 1004L1052 1052L1270 1216',
      kit.ink.dark,
      3,
      'opacity=".4"',
    ),
    path('M520 900L240 1216H200L506 896Z', stone.l),
    path('M1080 900L1360 1216H1400L1094 896Z', stone.l),
  );
}
