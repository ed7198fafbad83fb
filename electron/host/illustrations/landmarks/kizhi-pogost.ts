import { backdrop, lake } from '../categories/grounds.ts';
import { path, place, poly, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import type { Point } from '../drawing/outlines.ts';
import { land } from '../nature/land.ts';
import { grass } from '../nature/undergrowth.ts';
import { boat } from '../nature/water.ts';
import { bellTowerOfKizhi, intercession, transfiguration } from './kizhi-pogost-buildings.ts';

/** Two wooden churches and their bell tower on a low island, silver above the water. */
export function drawKizhiPogost(kit: Kit): void {
  const { ink } = kit;
  backdrop(kit, {
    horizon: 860,
    woods: 'fir',
    sky: {
      sun: { x: 240, y: 300, r: 92, halo: true },
      clouds: [
        { x: -200, y: 640, w: 620, h: 120, humps: 6 },
        { x: 980, y: 300, w: 560, h: 96, humps: 5 },
        { x: 1160, y: 600, w: 560, h: 90, humps: 5 },
      ],
    },
  });
  const island: readonly Point[] = [
    [-80, 950],
    [300, 928],
    [800, 918],
    [1300, 930],
    [1700, 952],
  ];
  const standing =
    place(transfiguration(kit), 560, 930, 1) +
    place(bellTowerOfKizhi(kit), 860, 934, 0.94) +
    place(intercession(kit), 1110, 932, 0.96) +
    fence(kit) +
    path(land(island, 980), ink.grass.m);
  kit.add(standing);
  lake(kit, 972, standing, 0.36);
  kit.add(boat(kit, 1080, 1100, 0.8), grass(kit, -20, 420, 1206, 90, ink.pine.d, 0.13));
}

/** The log wall on stones that rings the churchyard. */
const fence = (kit: Kit): string => {
  const { wood, stone } = kit.ink;
  return (
    rect(250, 900, 1090, 30, wood.m) +
    [906, 914, 922].map((y) => rect(250, y, 1090, 2.4, wood.d)).join('') +
    rect(240, 928, 1110, 12, stone.s) +
    poly(
      [
        [240, 900],
        [250, 888],
        [1340, 888],
        [1350, 900],
      ],
      wood.s,
    )
  );
};
