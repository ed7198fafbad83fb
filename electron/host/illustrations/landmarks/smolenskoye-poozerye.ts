import { path, poly, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import type { Point } from '../drawing/outlines.ts';
import { pine } from '../nature/conifers.ts';
import { land } from '../nature/land.ts';
import { sky } from '../nature/sky.ts';
import { stork } from '../nature/stork.ts';
import { grass, reeds } from '../nature/undergrowth.ts';
import { boat, reflect, streaksOn, water } from '../nature/water.ts';
import { woods } from '../nature/woods.ts';

/** Lake among pines at first light. */
export function drawSmolenskoyePoozerye(kit: Kit): void {
  const { ink } = kit;
  sky(kit, {
    horizon: 700,
    sun: { x: 640, y: 500, r: 124 },
    clouds: [
      { x: 860, y: 330, w: 620, h: 84, humps: 5 },
      { x: 180, y: 230, w: 380, h: 50 },
    ],
  });
  const back: readonly Point[] = [
    [-80, 640],
    [240, 610],
    [520, 636],
    [860, 600],
    [1180, 628],
    [1700, 590],
  ];
  kit.add(
    woods(kit, back, { h: 60, colour: ink.air(ink.pine.s, 0.66), spruce: 0.8 }),
    path(land(back, 760), ink.air(ink.pine.s, 0.66)),
  );
  const mid: readonly Point[] = [
    [-80, 690],
    [200, 676],
    [420, 704],
    [700, 720],
  ];
  const mid2: readonly Point[] = [
    [760, 720],
    [1000, 690],
    [1300, 660],
    [1700, 640],
  ];
  const shore = 716;
  const standing =
    woods(kit, mid, { x1: 560, h: 120, colour: ink.air(ink.pine.s, 0.4), spruce: 0.85 }) +
    path(land(mid, shore), ink.air(ink.pine.s, 0.4)) +
    woods(kit, mid2, { x0: 820, h: 150, colour: ink.air(ink.pine.s, 0.34), spruce: 0.85 }) +
    path(land(mid2, shore), ink.air(ink.pine.s, 0.34));
  kit.add(standing);
  water(kit, shore, 1200, { mid: ink.sky[1], deep: ink.water.m });
  kit.add(
    kit.spray(
      `M-20 900H1620V1210H-20Z`,
      ink.water.s,
      [0, 920, 0, 1200],
      [0, 1],
      [0, 900, 1600, 300],
    ),
  );
  kit.add(
    reflect(kit, standing, shore, { squash: 0.8, opacity: 0.6, depth: 240 }),
    streaksOn(kit, shore + 10, 1190, ink.disc, 20, 500, 790, 0.36),
    streaksOn(kit, shore + 6, 1190, ink.water.l, 22),
  );
  // island
  const isle: readonly Point[] = [
    [900, 800],
    [1010, 776],
    [1180, 780],
    [1290, 802],
  ];
  const isleTrees = woods(kit, isle, {
    x0: 940,
    x1: 1260,
    h: 96,
    colour: ink.pine.s,
    spruce: 1,
    step: 0.5,
  });
  kit.add(
    isleTrees,
    path('M870 806Q1080 760 1320 806Q1080 822 870 806Z', ink.pine.d),
    reflect(kit, isleTrees + rect(900, 780, 380, 24, ink.pine.d), 808, {
      squash: 0.7,
      opacity: 0.42,
      depth: 120,
      x0: 860,
      x1: 1330,
    }),
  );
  // mist
  for (const [x, y, w] of [
    [-60, 690, 700],
    [760, 700, 900],
    [300, 726, 500],
  ] as const) {
    kit.add(
      `<rect x="${x}" y="${y}" width="${w}" height="15" rx="7.5" fill="${ink.cloud[0]}" opacity=".5"/>`,
    );
  }
  kit.add(
    boat(kit, 760, 980, 1.05),
    path('M690 1000L430 1106', 'none', `stroke="${ink.dark}" stroke-width="3" opacity=".6"`),
  );
  // landing stage
  let pier = '';
  for (let i = 0; i < 9; i++) {
    const t = i / 8;
    const y = 1196 - t * 150;
    const x0 = 60 + t * 250;
    const w = 300 - t * 130;
    pier += poly(
      [
        [x0, y],
        [x0 + w, y - 6],
        [x0 + w - 8, y - 18],
        [x0 + 14, y - 13],
      ],
      i % 2 ? ink.wood.l : ink.wood.m,
    );
  }
  kit.add(
    poly(
      [
        [60, 1204],
        [310, 1050],
        [480, 1040],
        [370, 1204],
      ],
      ink.wood.d,
    ),
    pier,
  );
  for (const [x, y] of [
    [318, 1046],
    [476, 1034],
  ] as const) {
    kit.add(rect(x - 9, y - 54, 18, 84, ink.wood.s), rect(x - 9, y - 54, 7, 84, ink.wood.l));
  }
  // near shore and pines
  kit.add(
    path(
      land(
        [
          [-80, 1080],
          [40, 1096],
          [180, 1150],
          [260, 1240],
        ],
        1240,
      ),
      ink.pine.d,
    ),
    path(
      land(
        [
          [1020, 1260],
          [1160, 1160],
          [1380, 1096],
          [1700, 1060],
        ],
        1240,
      ),
      ink.pine.d,
    ),
  );
  kit.add(
    pine(kit, 1290, 1130, 960, { lean: -0.05, w: 420 }),
    pine(kit, 1480, 1170, 1160, { lean: 0.02, w: 520, pads: 7 }),
    pine(kit, 36, 1120, 860, { lean: 0.04, w: 330 }),
  );
  kit.add(
    reeds(kit, 1010, 1180, 1216, 200, 14),
    grass(kit, 1120, 1640, 1190, 90, ink.pine.d, 0.12),
    grass(kit, -20, 210, 1170, 80, ink.pine.d, 0.12),
    stork(kit, 420, 400, 0.62),
  );
}
