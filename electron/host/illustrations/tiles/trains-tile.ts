import { train } from '../buildings/train.ts';
import { path, place, rect } from '../drawing/elements.ts';
import { canopy } from '../nature/foliage.ts';
import { plane, roll } from '../nature/land.ts';
import { sky } from '../nature/sky.ts';
import { streaksOn, water } from '../nature/water.ts';
import { TILE_H, tileHorizon, tileKit } from './tile-kit.ts';

export function drawTrainsTile(): string {
  const kit = tileKit('trains', 'day', 12);
  const { ink } = kit;
  sky(kit, {
    horizon: 430,
    clouds: [
      { x: -180, y: 350, w: 720, h: 170, humps: 6 },
      { x: 1080, y: 330, w: 700, h: 150, humps: 6 },
      { x: 560, y: 130, w: 340, h: 46 },
    ],
  });
  tileHorizon(kit, 410);
  plane(kit, roll(kit, 440, 8, 4), {
    lit: ink.grass.m,
    shade: ink.grass.d,
    from: 0,
    to: 0.8,
    dir: [300, 440, 1300, 640],
    bottom: TILE_H,
  });
  kit.add(
    canopy(
      kit,
      [
        [-60, 470],
        [500, 450],
        [1660, 460],
      ],
      { x0: -40, x1: 1640, r: 50, rows: 2, mats: [ink.copse, ink.leaf] },
    ),
  );
  let b = '';
  for (let x = -60; x < 1640; x += 200) {
    b +=
      path(
        `M${x} 680V486H${x + 200}V680H${x + 186}C${x + 178} 520 ${x + 22} 520 ${x + 14} 680Z`,
        ink.stone.m,
      ) +
      rect(x - 14, 486, 30, 240, ink.stone.l) +
      rect(x + 5, 486, 13, 240, ink.stone.s);
  }
  const deck = rect(-20, 466, 1640, 24, ink.stone.l) + rect(-20, 486, 1640, 8, ink.stone.s);
  water(kit, 640, TILE_H);
  const set = place(train(kit, { cars: 2, body: ink.flower }), 520, 466, 1.28);
  kit.add(b + deck + set, streaksOn(kit, 656, TILE_H - 6, ink.water.l, 18));
  return kit.svg();
}
