import { farWoods } from '../categories/grounds.ts';
import { path, poly } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import type { Point } from '../drawing/outlines.ts';
import { smooth, tenth } from '../drawing/outlines.ts';
import { birch } from '../nature/birch.ts';
import { flax } from '../nature/flax.ts';
import { plane } from '../nature/land.ts';
import { sky } from '../nature/sky.ts';
import { stork } from '../nature/stork.ts';
import { grass } from '../nature/undergrowth.ts';
import { streaksOn } from '../nature/water.ts';
import { woods } from '../nature/woods.ts';

/** The view from Mayak hill: water winding round every cape and island. */
export function drawBraslavLakes(kit: Kit): void {
  const { ink } = kit;
  sky(kit, {
    horizon: 560,
    sun: { x: 330, y: 250, r: 96 },
    clouds: [
      { x: -200, y: 420, w: 720, h: 130, humps: 6 },
      { x: 760, y: 440, w: 900, h: 170, humps: 6 },
      { x: 960, y: 190, w: 420, h: 54 },
    ],
  });
  farWoods(kit, 540, 'mixed');
  const shore = 566;
  const sheet = `M-20 ${shore}H1620V1216H-20Z`;
  kit.add(
    path(sheet, ink.water.m),
    kit.spray(sheet, ink.water.l, [0, 560, 0, 760], [0.75, 0], [-20, 560, 1640, 220]),
    kit.spray(sheet, ink.water.s, [0, 700, 0, 1080], [0, 0.95], [-20, 680, 1640, 540]),
  );
  // capes and islands, each nearer and darker than the last
  cape(kit, { y: 612, from: 900, to: 1660, h: 26, depth: 0.5, trees: 40 });
  cape(kit, { y: 626, from: -60, to: 420, h: 24, depth: 0.5, trees: 40 });
  cape(kit, { y: 660, from: 470, to: 820, h: 24, depth: 0.4, trees: 48 });
  cape(kit, { y: 716, from: 1010, to: 1440, h: 34, depth: 0.28, trees: 66 });
  cape(kit, { y: 748, from: -80, to: 610, h: 44, depth: 0.2, trees: 78 });
  cape(kit, { y: 846, from: 760, to: 1080, h: 30, depth: 0.1, trees: 84 });
  kit.add(streaksOn(kit, 640, 1000, ink.water.l, 26));
  kit.add(sail(kit, 1180, 830, 1), sail(kit, 690, 760, 0.62), sail(kit, 1310, 900, 1.3));
  foreground(kit);
  kit.add(stork(kit, 640, 330, 0.6));
}

interface Cape {
  readonly y: number;
  readonly from: number;
  readonly to: number;
  readonly h: number;
  /** How far it is: 0 near, 1 at the horizon. */
  readonly depth: number;
  readonly trees: number;
}

function cape(kit: Kit, { y, from, to, h, depth, trees }: Cape): void {
  const { ink } = kit;
  const w = to - from;
  const back: readonly Point[] = [
    [from, y],
    [from + w * 0.18, y - h * 0.8],
    [from + w * 0.5, y - h],
    [from + w * 0.8, y - h * 0.7],
    [to, y],
  ];
  kit.add(
    woods(kit, back, {
      x0: from + w * 0.12,
      x1: to - w * 0.14,
      h: trees,
      colour: ink.air(ink.pine.s, depth),
      spruce: 0.6,
    }),
    path(
      `${smooth(back)}C${tenth(to - w * 0.2)} ${y + h * 0.3} ${tenth(from + w * 0.3)} ${y + h * 0.34} ${from} ${y}Z`,
      ink.air(ink.copse.m, depth),
    ),
    path(
      `M${tenth(from + w * 0.06)} ${y + 2}C${tenth(from + w * 0.3)} ${tenth(y + h * 0.34)} ${tenth(to - w * 0.2)} ${tenth(y + h * 0.3)} ${tenth(to - w * 0.02)} ${y + 1}C${tenth(to - w * 0.2)} ${tenth(y + h * 0.18)} ${tenth(from + w * 0.3)} ${tenth(y + h * 0.2)} ${tenth(from + w * 0.06)} ${y + 2}Z`,
      ink.air(ink.path.m, depth),
    ),
  );
}

const sail = (kit: Kit, x: number, y: number, s: number): string => {
  const at = (dx: number, dy: number): Point => [x + dx * s, y + dy * s];
  const { white, wood } = kit.ink;
  return (
    poly([at(-3, -8), at(-3, -92), at(-44, -10)], white.l) +
    poly([at(3, -8), at(3, -104), at(52, -8)], white.m) +
    poly([at(-46, -4), at(56, -4), at(40, 10), at(-34, 10)], wood.s)
  );
};

function foreground(kit: Kit): void {
  const { ink } = kit;
  plane(
    kit,
    [
      [-80, 930],
      [260, 960],
      [640, 1050],
      [1000, 1080],
      [1300, 1040],
      [1700, 960],
    ],
    { lit: ink.grass.m, shade: ink.copse.d, from: 0, to: 1.05, dir: [200, 940, 1300, 1220] },
  );
  kit.add(
    birch(kit, 1390, 1130, 780, { lean: -0.03 }),
    birch(kit, 1490, 1160, 900, { lean: 0.02 }),
    grass(kit, -20, 700, 1212, 90, ink.pine.d, 0.1),
    grass(kit, 1100, 1640, 1212, 90, ink.pine.d, 0.12),
    flax(kit, 30, 520, 1210, 200, 18),
  );
}
