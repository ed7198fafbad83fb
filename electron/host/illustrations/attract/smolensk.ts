import { fortTower, fortWall } from '../buildings/fortress.ts';
import { cottage } from '../buildings/village.ts';
import { place } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import type { Material } from '../drawing/materials.ts';
import type { Point } from '../drawing/outlines.ts';
import { smolenskBellTower, smolenskCathedral } from '../landmarks/smolensk-cathedral-building.ts';
import { canopy } from '../nature/foliage.ts';
import { plane } from '../nature/land.ts';
import type { AttractLayout } from './attract-layout.ts';

/** Trees in the dusk: their lit side is no brighter than the rest. */
export const duskTrees = (kit: Kit): Material => ({ ...kit.ink.copse, l: kit.ink.copse.m });

/** The cathedral and its bell tower; also what the river mirrors. */
export function smolenskSkyline(kit: Kit, layout: AttractLayout): string {
  const [x, y] = hilltop(layout);
  return (
    place(smolenskBellTower(kit), x - 284, y + 28, 0.72) +
    place(smolenskCathedral(kit), x, y + 6, layout.cathedralScale)
  );
}

export function addSmolenskHill(kit: Kit, layout: AttractLayout, skyline: string): void {
  const { ink } = kit;
  const [x, y] = hilltop(layout);
  const behind: readonly Point[] = [
    [x - 340, y],
    [x - 120, y - 60],
    [x + 240, y - 60],
    [x + 520, y + 20],
  ];
  const slope: readonly Point[] = [
    [x - 620, y + 150],
    [x - 420, y + 90],
    [x - 220, y + 20],
    [x, y],
    [x + 200, y + 10],
    [x + 420, y + 70],
    [x + 760, y + 130],
  ];
  const below: readonly Point[] = [
    [x - 560, y + 140],
    [x - 300, y + 92],
    [x - 60, y + 80],
    [x + 200, y + 90],
    [x + 600, y + 140],
  ];
  const dusky = duskTrees(kit);
  kit.add(canopy(kit, behind, { x0: x - 330, x1: x + 620, r: 44, rows: 2, mats: [dusky] }));
  kit.add(skyline);
  plane(kit, slope, {
    lit: ink.copse.s,
    shade: ink.pine.d,
    from: 0.1,
    to: 1.1,
    dir: [x - 300, y, x + 200, y + 220],
    bottom: layout.h,
  });
  for (const [dx, dy, scale] of [
    [-430, 116, 0.5],
    [-340, 96, 0.44],
    [330, 92, 0.5],
    [430, 116, 0.54],
    [240, 70, 0.42],
  ] as const) {
    kit.add(place(cottage(kit, { paint: ink.flower }), x + dx, y + dy, scale));
  }
  kit.add(
    canopy(kit, below, {
      x0: x - 540,
      x1: x + 620,
      r: 42,
      rows: 2,
      drop: 0.6,
      mats: [dusky, ink.copse],
    }),
  );
}

/** Fortress wall and tower by the water. */
export function addWall(kit: Kit, { horizon, towerX: x }: AttractLayout): void {
  const y = horizon + 214;
  kit.add(
    fortWall(kit, [x - 330, y - 70, y + 4], [x - 40, y - 84, y + 8], { bays: 6 }),
    fortWall(kit, [x + 60, y - 86, y + 8], [x + 360, y - 108, y + 16], { bays: 5 }),
    place(fortTower(kit, { w: 150, h: 270, n: 8 }), x, y + 14),
  );
}

const hilltop = ({ hillX, horizon }: AttractLayout): Point => [hillX, horizon + 26];
