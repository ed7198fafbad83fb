import { fortTower, fortWall } from '../buildings/fortress.ts';
import { place } from '../drawing/elements.ts';
import { plane, roll } from '../nature/land.ts';
import { rowan } from '../nature/rowan.ts';
import { sky } from '../nature/sky.ts';
import { TILE_H, tileHorizon, tileKit } from './tile-kit.ts';

export function drawNearTile(): string {
  const kit = tileKit('near', 'dusk', 9);
  const { ink } = kit;
  sky(kit, {
    horizon: 560,
    sun: { x: 430, y: 300, r: 96 },
    clouds: [
      { x: 640, y: 230, w: 420, h: 64 },
      { x: -120, y: 410, w: 460, h: 54 },
    ],
  });
  tileHorizon(kit, 540, kit.ink.copse.s);
  plane(kit, roll(kit, 580, 8, 4), {
    lit: ink.grass.m,
    shade: ink.copse.d,
    from: 0,
    to: 0.9,
    dir: [300, 570, 1300, 760],
    bottom: TILE_H,
  });
  kit.add(
    fortWall(kit, [-60, 490, 600], [1080, 400, 680], { bays: 12 }),
    fortWall(kit, [1320, 410, 690], [1680, 460, 660], { bays: 4 }),
  );
  kit.add(place(fortTower(kit, { w: 280, h: 470, n: 9 }), 1210, 700));
  plane(
    kit,
    [
      [-80, 650],
      [400, 680],
      [900, 690],
      [1700, 680],
    ],
    {
      lit: ink.grass.s,
      shade: ink.pine.d,
      from: 0.2,
      to: 1.1,
      dir: [300, 640, 1100, 760],
      bottom: TILE_H,
    },
  );
  kit.add(rowan(kit, 1640, -30, 1, { bunches: 2 }));
  return kit.svg();
}
