import { place } from '../drawing/elements.ts';
import { smolenskBellTower, smolenskCathedral } from '../landmarks/smolensk-cathedral-building.ts';
import { canopy } from '../nature/foliage.ts';
import { plane } from '../nature/land.ts';
import { sky } from '../nature/sky.ts';
import { TILE_H, tileHorizon, tileKit } from './tile-kit.ts';

export function drawSeeTile(): string {
  const kit = tileKit('see', 'day', 5);
  const { ink } = kit;
  sky(kit, {
    horizon: 560,
    sun: { x: 330, y: 210, r: 92 },
    clouds: [
      { x: 480, y: 300, w: 420, h: 70 },
      { x: -140, y: 430, w: 460, h: 60 },
      { x: 1380, y: 260, w: 380, h: 70 },
    ],
  });
  tileHorizon(kit, 540);
  const airy = {
    l: ink.air(ink.leaf.m, 0.15),
    m: ink.air(ink.copse.m, 0.25),
    s: ink.air(ink.copse.s, 0.22),
    d: ink.copse.s,
  };
  kit.add(
    canopy(
      kit,
      [
        [700, 560],
        [900, 490],
        [1200, 470],
        [1500, 500],
        [1660, 520],
      ],
      { x0: 760, x1: 1640, r: 60, rows: 2, mats: [airy] },
    ),
  );
  kit.add(
    place(smolenskBellTower(kit), 836, 606, 0.8),
    place(smolenskCathedral(kit), 1180, 596, 0.72),
  );
  plane(
    kit,
    [
      [-80, 640],
      [400, 628],
      [760, 590],
      [1100, 572],
      [1400, 584],
      [1700, 620],
    ],
    {
      lit: ink.copse.m,
      shade: ink.copse.d,
      from: 0.2,
      to: 1.1,
      dir: [700, 570, 1200, 760],
      bottom: TILE_H,
    },
  );
  kit.add(
    canopy(
      kit,
      [
        [-60, 640],
        [300, 640],
        [700, 610],
        [960, 660],
      ],
      { x0: -40, x1: 960, r: 60, rows: 2, mats: [ink.copse, ink.leaf] },
    ),
    canopy(
      kit,
      [
        [1010, 680],
        [1300, 640],
        [1660, 640],
      ],
      { x0: 1040, x1: 1640, r: 60, rows: 2, mats: [ink.copse, ink.leaf] },
    ),
  );
  return kit.svg();
}
