import { line, oval, path, place, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { ruin } from '../masonry/rubble.ts';
import { row } from '../masonry/walls.ts';
import { spruce } from '../nature/conifers.ts';
import { backdrop, clump, lake, lane, lawn } from './grounds.ts';

/** Sloping rock with boats, elks and skiers pecked into it. */
export function drawCarvings(kit: Kit): void {
  const { ink } = kit;
  backdrop(kit, { horizon: 700, woods: 'fir' });
  for (const [x, h] of [
    [80, 420],
    [210, 340],
    [1420, 380],
    [1530, 460],
  ] as const) {
    kit.add(spruce(kit, x, 830, h, { tiers: 8 }));
  }
  lake(kit, 790, rect(-20, 700, 1640, 90, ink.pine.s), 0.6);
  const rock = 'M-20 960C260 880 620 850 960 866C1260 880 1500 930 1640 990V1220H-20Z';
  kit.add(
    path(rock, ink.stone.m),
    kit.spray(rock, ink.stone.l, [100, 900, 700, 1060], [0.9, 0], [-20, 840, 1000, 380]),
    kit.spray(rock, ink.slate.s, [760, 900, 1500, 1200], [0, 0.9], [500, 840, 1140, 380]),
  );
  const { tile } = ink;
  const boatSign = (x: number, y: number, s: number) =>
    place(
      path('M-90 0C-50 24 50 24 90 0L104 -30L84 -12H-84Z', tile.s) +
        row(-56, 56, 7, (dx) => rect(dx - 3, -34, 6, 26, tile.s)),
      x,
      y,
      s,
    );
  const elk = (x: number, y: number, s: number) =>
    place(
      path(
        'M-70 -60C-40 -76 30 -76 56 -62L92 -92L120 -86L96 -66L74 -38V0H62V-30H-44V0H-58V-34L-76 -24Z',
        tile.s,
      ) + line('M92 -92L86 -122M100 -92L112 -120', tile.s, 7),
      x,
      y,
      s,
    );
  const skier = (x: number, y: number, s: number) =>
    place(
      path(
        'M-8 -84A10 10 0 1 1 12 -84A10 10 0 1 1 -8 -84ZM-6 -72H10L20 -36L34 0H20L4 -30L-10 0H-24L-10 -38Z',
        tile.s,
      ) + line('M-50 4H60M16 -60L50 -30', tile.s, 6),
      x,
      y,
      s,
    );
  kit.add(
    boatSign(420, 990, 1.1),
    elk(720, 1010, 1),
    elk(960, 980, 0.8),
    skier(1130, 1030, 1),
    skier(1220, 1040, 0.9),
    boatSign(1000, 1110, 1.3),
    elk(560, 1130, 1.2),
  );
}

/** Dark mouth of a cave in a cliff above a stream. */
export function drawCave(kit: Kit): void {
  const { ink } = kit;
  backdrop(kit, { horizon: 760, woods: 'leaf' });
  const cliff =
    'M-20 480C120 420 260 440 380 360C520 280 700 330 860 300C1040 270 1200 380 1340 400C1460 420 1560 470 1640 480V1010H-20Z';
  clump(kit, -20, 1640, 420, 60, 2);
  kit.add(
    path(cliff, ink.stone.m),
    kit.spray(cliff, ink.stone.l, [200, 400, 640, 760], [0.8, 0], [-20, 280, 900, 740]),
    kit.spray(cliff, ink.slate.s, [820, 400, 1500, 900], [0, 0.95], [500, 280, 1140, 740]),
    line(
      'M120 520L300 560L420 540M900 420L1060 470L1240 460M1320 560L1480 600M240 700L360 720',
      ink.slate.m,
      7,
      'opacity=".6"',
    ),
    path(
      'M560 1000C540 860 580 700 700 640C800 590 930 620 990 720C1040 800 1050 920 1040 1000Z',
      ink.dark,
    ),
    path('M560 1000C540 860 580 700 700 640C640 740 630 880 650 1000Z', ink.slate.d),
  );
  clump(kit, -20, 440, 960, 60, 1);
  clump(kit, 1160, 1640, 960, 60, 1);
  lawn(kit, 980, { to: 0.7 });
  const stream = 'M700 996H900C940 1060 1060 1120 1130 1216H560C640 1120 680 1060 700 996Z';
  kit.add(
    path(stream, ink.water.m),
    kit.spray(stream, ink.water.s, [800, 1000, 860, 1216], [0.1, 0.9], [550, 990, 600, 230]),
    oval(800, 998, 110, 8, ink.water.d),
  );
}

/** What is left of a stone town on open grass. */
export function drawWallsOfStone(kit: Kit): void {
  const { ink } = kit;
  backdrop(kit, { horizon: 760, woods: 'leaf' });
  lawn(kit, 860, { to: 0.7 });
  const bit = (x: number, y: number, s: number, tall: boolean) =>
    place(
      ruin(
        kit,
        tall
          ? [
              [-70, 0],
              [-72, -330],
              [-40, -370],
              [10, -350],
              [56, -372],
              [72, -330],
              [70, 0],
            ]
          : [
              [-150, 0],
              [-150, -120],
              [-90, -150],
              [-60, -104],
              [20, -130],
              [60, -70],
              [140, -84],
              [150, 0],
            ],
        ink.stone,
      ) +
        (tall
          ? path('M-24 0V-90A24 24 0 0 1 24 -90V0Z', ink.dark) +
            path('M-12 -200V-250A12 12 0 0 1 12 -250V-200Z', ink.dark)
          : ''),
      x,
      y,
      s,
    );
  kit.add(
    bit(1160, 900, 0.8, false),
    bit(420, 900, 0.9, false),
    bit(1000, 920, 1, true),
    bit(700, 960, 1.3, false),
    oval(1060, 922, 120, 10, ink.grass.d, 'opacity=".5"'),
  );
  lawn(kit, 962);
  lane(kit, 800, 968, -240);
}
