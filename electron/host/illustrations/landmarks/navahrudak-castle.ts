import { twinTowers } from '../buildings/twin-towers.ts';
import { clump, farWoods } from '../categories/grounds.ts';
import { path, place, poly } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { arch } from '../drawing/outlines.ts';
import { boulders, ruin } from '../masonry/rubble.ts';
import { bricks } from '../masonry/walls.ts';
import { sky } from '../nature/sky.ts';
import { grass } from '../nature/undergrowth.ts';

export function drawNavahrudakCastle(kit: Kit): void {
  const { ink } = kit;
  sky(kit, {
    horizon: 880,
    sun: { x: 330, y: 560, r: 116 },
    clouds: [
      { x: -160, y: 300, w: 560, h: 70, humps: 5 },
      { x: 980, y: 250, w: 620, h: 84, humps: 5 },
      { x: 1180, y: 470, w: 420, h: 46 },
    ],
  });
  farWoods(kit, 880, 'mixed');
  // the parish church below the hill
  kit.add(
    place(
      twinTowers(kit, { w: 190, h: 150, tower: 210, roof: ink.copper, walls: ink.white }),
      1330,
      930,
      1,
    ),
  );
  clump(kit, 1160, 1290, 930, 40, 1, [ink.copse]);
  clump(kit, 1390, 1640, 930, 52, 1, [ink.copse]);
  clump(kit, -30, 220, 950, 54, 1, [ink.copse]);
  hill(kit);
  kit.add(place(shieldTower(kit), 600, 742, 1), place(lesserTower(kit), 970, 764, 1));
  kit.add(
    grass(kit, 480, 760, 756, 26, ink.grass.s, 0.3),
    grass(kit, 880, 1080, 776, 24, ink.grass.d, 0.3),
  );
  kit.add(
    path(
      'M708 770C760 800 640 860 700 930C760 1000 900 1060 860 1216H600C640 1080 560 1010 600 930C636 860 690 820 690 770Z',
      ink.path.m,
    ),
    path('M-20 1150C200 1150 360 1180 480 1220H-20Z', ink.pine.d),
    path('M1640 1130C1440 1140 1300 1176 1180 1220H1640Z', ink.pine.d),
    grass(kit, -20, 440, 1206, 100, ink.pine.d, 0.13),
    grass(kit, 1180, 1640, 1206, 100, ink.pine.d, 0.13),
  );
}

function hill(kit: Kit): void {
  const { grass: turf, copse } = kit.ink;
  const d =
    'M-20 1100C120 1060 260 900 380 800C440 752 500 740 600 740C760 736 900 744 1010 760C1120 780 1220 900 1360 980C1460 1030 1560 1050 1640 1060V1220H-20Z';
  kit.add(
    path(d, turf.m),
    kit.spray(d, turf.l, [300, 820, 620, 900], [0.8, 0], [-20, 730, 760, 490]),
    kit.spray(d, copse.d, [640, 760, 1240, 1120], [0, 1], [500, 730, 1140, 490]),
  );
}

/** The taller stump: one wall stands to its full height, split from top to bottom. */
function shieldTower(kit: Kit): string {
  const { brick, dark, stone, plinth } = kit.ink;
  return (
    ruin(
      kit,
      [
        [-20, 0],
        [-16, -210],
        [6, -250],
        [2, -300],
        [40, -330],
        [96, -310],
        [100, -236],
        [126, -214],
        [118, -130],
        [140, -96],
        [132, 0],
      ],
      { l: brick.m, m: brick.s, s: brick.d, d: brick.d },
    ) +
    ruin(
      kit,
      [
        [-120, 0],
        [-126, -190],
        [-118, -330],
        [-128, -420],
        [-96, -446],
        [-74, -430],
        [-52, -452],
        [-34, -424],
        [-38, -360],
        [-22, -330],
        [-30, -220],
        [-6, -150],
        [-18, -60],
        [4, 0],
      ],
      brick,
    ) +
    bricks(kit.rnd, -112, -70, 78, 330, brick.d, { n: 30, bw: 13, bh: 5 }) +
    bricks(kit.rnd, -112, -70, 78, 330, plinth.l, { n: 16, bw: 13, bh: 5 }) +
    bricks(kit.rnd, 8, -60, 96, 200, brick.d, { n: 22, bw: 13, bh: 5 }) +
    boulders(kit.rnd, -120, 0, 240, 64, stone.m, { n: 46, size: 15 }) +
    boulders(kit.rnd, -120, 0, 240, 64, stone.d, { n: 20, size: 13 }) +
    path(arch(-78, -250, 22, 74), dark) +
    path(arch(56, -150, 34, 80), dark)
  );
}

/** The lower stump, broken to a tooth. */
function lesserTower(kit: Kit): string {
  const { brick, stone, dark, plinth } = kit.ink;
  return (
    ruin(
      kit,
      [
        [-90, 0],
        [-84, -110],
        [-60, -150],
        [-64, -190],
        [-22, -214],
        [10, -180],
        [16, -128],
        [52, -110],
        [58, -56],
        [88, -40],
        [94, 0],
      ],
      brick,
    ) +
    bricks(kit.rnd, -78, -50, 90, 120, plinth.l, { n: 10, bw: 13, bh: 5 }) +
    bricks(kit.rnd, -78, -50, 150, 90, brick.d, { n: 24, bw: 13, bh: 5 }) +
    boulders(kit.rnd, -88, 0, 176, 50, stone.m, { n: 34, size: 14 }) +
    boulders(kit.rnd, -88, 0, 176, 50, stone.d, { n: 14, size: 12 }) +
    path(arch(-22, -96, 26, 60), dark) +
    poly(
      [
        [-150, 4],
        [-130, -30],
        [-104, -22],
        [-96, 4],
      ],
      brick.s,
    ) +
    poly(
      [
        [100, 4],
        [118, -22],
        [146, -16],
        [156, 4],
      ],
      brick.d,
    )
  );
}
