import { twinTowers } from '../buildings/twin-towers.ts';
import { path, place } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import type { Point } from '../drawing/outlines.ts';
import { vitebskCathedral } from '../landmarks/vitebsk-cathedral-building.ts';
import { vitebskTownHall } from '../landmarks/vitebsk-town-hall-building.ts';
import { canopy } from '../nature/foliage.ts';
import { land } from '../nature/land.ts';
import { woods } from '../nature/woods.ts';
import type { AttractLayout } from './attract-layout.ts';

/** Vitebsk on the far left horizon, small, in air. */
export function addVitebsk(kit: Kit, { w, h, horizon, vitebskX: x }: AttractLayout): void {
  const { ink } = kit;
  const far: readonly Point[] = [
    [-80, horizon - 8],
    [w * 0.25, horizon - 26],
    [w * 0.5, horizon - 6],
    [w * 0.8, horizon - 20],
    [w + 90, horizon - 10],
  ];
  const colour = ink.air(ink.copse.s, 0.5);
  kit.add(path(land(far, h), colour), woods(kit, far, { h: 30, x1: w + 20, colour, spruce: 0.4 }));
  const church = twinTowers(kit, {
    w: 240,
    h: 210,
    tower: 350,
    roof: ink.copper,
    kind: 'orthodox',
  });
  kit.add(
    `<g opacity=".82">${place(vitebskCathedral(kit), x, horizon - 16, 0.175)}${place(vitebskTownHall(kit), x + 136, horizon - 12, 0.175)}${place(church, x - 116, horizon - 10, 0.21)}</g>`,
  );
  const trees: readonly Point[] = [
    [x - 220, horizon],
    [x, horizon - 8],
    [x + 260, horizon],
  ];
  const airy = {
    ...ink.copse,
    l: ink.air(ink.copse.m, 0.3),
    m: ink.air(ink.copse.m, 0.3),
    s: ink.air(ink.copse.s, 0.3),
  };
  kit.add(canopy(kit, trees, { x0: x - 210, x1: x + 240, r: 17, rows: 1, mats: [airy] }));
}
