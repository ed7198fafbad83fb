import { train } from '../buildings/train.ts';
import { path, place, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import type { Point } from '../drawing/outlines.ts';
import { canopy } from '../nature/foliage.ts';
import { reflect, streaksOn } from '../nature/water.ts';
import type { AttractLayout } from './attract-layout.ts';
import { duskTrees } from './smolensk.ts';

/** The viaduct with the train, mirrored in the river together with the town. */
export function addViaduct(kit: Kit, layout: AttractLayout, skyline: string): void {
  const { ink } = kit;
  const y = layout.horizon + 186;
  const end = layout.viaductEnd;
  let bridge = '';
  for (let x = -80; x < end; x += span) {
    bridge += viaductArch(kit, x, y);
  }
  bridge +=
    rect(-20, y - 12, end + 60, 16, ink.stone.m) + rect(-20, y + 2, end + 60, 5, ink.stone.d);
  const railcars = place(train(kit, { cars: 2, body: ink.flower }), layout.trainX, y - 12, 0.72);
  const mirror = { squash: 0.7, opacity: 0.42, depth: 160, x1: layout.reflectionEnd };
  kit.add(reflect(kit, bridge + railcars + skyline, y + 122, mirror), bridge, railcars);
  addEmbankment(kit, layout.embankmentX, y);
  kit.add(
    streaksOn(kit, y + 130, layout.h - 60, ink.sky[0], 16, 40, layout.streaksEnd, 0.16),
    streaksOn(
      kit,
      y + 130,
      layout.h - 60,
      ink.glow ?? ink.disc,
      7,
      260,
      layout.lampStreaksEnd,
      0.12,
    ),
  );
}

const span = 150;

const viaductArch = ({ ink }: Kit, x: number, y: number): string =>
  path(
    `M${x} ${y + 110}V${y}H${x + span}V${y + 110}H${x + span - 10}C${x + span - 16} ${y + 26} ${x + 16} ${y + 26} ${x + 10} ${y + 110}Z`,
    ink.stone.s,
  ) +
  rect(x - 10, y, 21, 130, ink.stone.m) +
  rect(x + 4, y, 8, 130, ink.stone.d);

function addEmbankment(kit: Kit, x: number, y: number): void {
  const { ink } = kit;
  const trees: readonly Point[] = [
    [x - 140, y + 84],
    [x - 40, y + 44],
    [x + 130, y + 40],
  ];
  kit.add(
    path(
      `M${x - 150} ${y + 130}C${x - 110} ${y + 30} ${x - 60} ${y - 6} ${x} ${y - 12}H${x + 190}V${y + 140}H${x - 150}Z`,
      ink.copse.d,
    ),
    canopy(kit, trees, {
      x0: x - 120,
      x1: x + 130,
      r: 30,
      rows: 2,
      drop: 0.9,
      mats: [duskTrees(kit), ink.copse],
    }),
  );
}
