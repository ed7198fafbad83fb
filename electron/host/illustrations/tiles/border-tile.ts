import { path, place, poly, rect } from '../drawing/elements.ts';
import { birch } from '../nature/birch.ts';
import { plane } from '../nature/land.ts';
import { sky } from '../nature/sky.ts';
import { grass } from '../nature/undergrowth.ts';
import { TILE_H, tileHorizon, tileKit } from './tile-kit.ts';

export function drawBorderTile(): string {
  const kit = tileKit('border', 'dawn', 8);
  const { ink } = kit;
  sky(kit, {
    horizon: 430,
    sun: { x: 520, y: 300, r: 84 },
    clouds: [
      { x: 660, y: 200, w: 460, h: 60 },
      { x: -100, y: 330, w: 420, h: 50 },
    ],
  });
  tileHorizon(kit, 410, ink.pine.m, 0.6);
  plane(
    kit,
    [
      [-80, 440],
      [500, 426],
      [1100, 436],
      [1700, 426],
    ],
    {
      lit: ink.field.m,
      shade: ink.grass.s,
      from: 0,
      to: 0.8,
      dir: [300, 430, 1300, 640],
      bottom: TILE_H,
    },
  );
  plane(
    kit,
    [
      [-80, 540],
      [400, 530],
      [800, 486],
      [1100, 480],
      [1700, 520],
    ],
    {
      lit: ink.grass.m,
      shade: ink.grass.d,
      from: 0.05,
      to: 1,
      dir: [300, 500, 1300, 760],
      bottom: TILE_H,
    },
  );
  const d =
    'M946 430C954 430 962 432 958 436C930 462 880 476 900 500C930 530 1080 550 1130 620C1160 664 1170 710 1176 776H560C640 690 790 640 800 570C806 520 790 486 866 452C900 438 926 430 946 430Z';
  kit.add(
    path(d, ink.path.l),
    kit.spray(d, ink.path.s, [760, 560, 1160, 720], [0, 0.9], [540, 430, 660, 340]),
  );
  for (const [x, y, w, h] of [
    [906, 486, 5, 14],
    [900, 536, 8, 24],
    [902, 604, 12, 40],
    [880, 712, 17, 62],
  ] as const) {
    kit.add(
      poly(
        [
          [x - w * 0.4, y - h],
          [x + w * 0.4, y - h],
          [x + w * 0.6, y],
          [x - w * 0.6, y],
        ],
        ink.white.l,
      ),
    );
  }
  for (const [x, y, h] of [
    [740, 486, 150],
    [660, 520, 220],
    [540, 570, 330],
  ] as const) {
    kit.add(birch(kit, x, y, h, { lean: 0.02 }));
  }
  for (const [x, y, h] of [
    [1040, 486, 160],
    [1130, 520, 260],
    [1520, 640, 640],
  ] as const) {
    kit.add(birch(kit, x, y, h, { lean: -0.02 }));
  }
  // a plain finger-post: two directions, no words
  kit.add(
    place(
      rect(-9, -330, 18, 330, ink.wood.s) +
        rect(-9, -330, 7, 330, ink.wood.l) +
        path('M-16 -312H150L186 -280L150 -248H-16Z', '#1b4f8f') +
        path('M16 -226H-150L-186 -194L-150 -162H16Z', ink.gold.m),
      1300,
      690,
      1,
    ),
  );
  kit.add(grass(kit, 1180, 1640, 770, 70, ink.pine.d, 0.1));
  return kit.svg();
}
