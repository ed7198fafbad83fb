import { oval, path, place } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import type { Point } from '../drawing/outlines.ts';
import { pine } from '../nature/conifers.ts';
import { flax } from '../nature/flax.ts';
import { land, plane } from '../nature/land.ts';
import { sky } from '../nature/sky.ts';
import { grass } from '../nature/undergrowth.ts';
import { streaksOn } from '../nature/water.ts';
import { woods } from '../nature/woods.ts';

/** A thousand years ago boats put in here; the mounds under the pines are all that stayed. */
export function drawGnezdovo(kit: Kit): void {
  const { ink } = kit;
  sky(kit, {
    horizon: 740,
    sun: { x: 420, y: 440, r: 112, halo: true },
    clouds: [
      { x: 700, y: 260, w: 520, h: 74, humps: 5 },
      { x: -140, y: 330, w: 440, h: 58 },
      { x: 640, y: 560, w: 300, h: 34, humps: 3 },
    ],
  });
  const far: readonly Point[] = [
    [-80, 700],
    [300, 676],
    [800, 700],
    [1200, 680],
    [1700, 700],
  ];
  kit.add(
    path(land(far, 1200), ink.air(ink.pine.m, 0.6)),
    woods(kit, far, { h: 60, colour: ink.air(ink.pine.m, 0.56), spruce: 0.7 }),
  );
  // the Dnieper bends round the settlement
  const river =
    'M-20 780C260 744 620 742 860 760C900 764 900 778 860 786C640 820 420 830 240 880C140 910 60 930 -20 936Z';
  kit.add(
    path(
      land(
        [
          [-80, 752],
          [700, 744],
          [1700, 730],
        ],
        1200,
      ),
      ink.air(ink.grass.m, 0.3),
    ),
    path(river, ink.air(ink.disc, 0.16)),
    kit.spray(river, ink.water.m, [300, 740, 200, 930], [0, 0.9], [-20, 740, 920, 200]),
    streaksOn(kit, 790, 900, ink.disc, 9, 40, 560, 0.16),
    place(longBoat(kit), 430, 816, 0.92),
  );
  plane(
    kit,
    [
      [-80, 960],
      [240, 900],
      [600, 838],
      [900, 790],
      [1700, 776],
    ],
    { lit: ink.grass.m, shade: ink.grass.d, from: 0.02, to: 0.9, dir: [300, 820, 1400, 1200] },
  );
  for (const [x, y, h] of [
    [1010, 820, 380],
    [1120, 830, 500],
    [1490, 850, 560],
  ] as const) {
    kit.add(pine(kit, x, y, h, { w: h * 0.46 }));
  }
  for (const [x, y, w, h] of [
    [760, 850, 110, 46],
    [1000, 862, 130, 60],
    [1300, 872, 190, 92],
    [560, 930, 170, 74],
    [880, 990, 260, 128],
    [1320, 1040, 330, 170],
  ] as const) {
    mound(kit, x, y, w, h);
  }
  kit.add(pine(kit, 1360, 900, 660, { w: 300, lean: -0.02 }));
  kit.add(
    path(
      'M420 1216C470 1120 560 1060 640 1010C700 972 720 930 700 900L716 900C744 936 740 980 690 1030C620 1096 600 1150 600 1216Z',
      ink.path.m,
    ),
    flax(kit, 30, 330, 1200, 180, 12),
    grass(kit, -20, 420, 1206, 90, ink.pine.d, 0.12),
    grass(kit, 900, 1640, 1210, 90, ink.pine.d, 0.12),
  );
}

function mound(kit: Kit, x: number, y: number, w: number, h: number): void {
  const { ink } = kit;
  const d = `M${x - w} ${y}C${x - w * 0.6} ${y - h * 0.06} ${x - w * 0.5} ${y - h} ${x} ${y - h}C${x + w * 0.5} ${y - h} ${x + w * 0.6} ${y - h * 0.06} ${x + w} ${y}Z`;
  kit.add(
    oval(x + w * 0.1, y, w * 1.02, h * 0.12, ink.copse.d, 'opacity=".35"'),
    path(d, ink.grass.l),
    kit.spray(
      d,
      ink.grass.d,
      [x - w * 0.3, y - h, x + w * 0.6, y],
      [0, 1],
      [x - w, y - h, w * 2, h],
    ),
  );
}

/** A merchant's boat of planks, with a furled sail and raised ends. */
function longBoat(kit: Kit): string {
  const { wood, cloth, dark } = kit.ink;
  return (
    path('M-10 -20V-196H2V-20Z', wood.d) +
    path('M-96 -176C-40 -188 40 -188 92 -176L96 -164C40 -158 -40 -158 -100 -164Z', cloth.m) +
    path('M-96 -176C-40 -188 0 -188 20 -186L18 -160C-20 -158 -60 -160 -100 -164Z', cloth.l) +
    path('M-2 -194L-150 -40M-2 -194L150 -44', 'none', `stroke="${dark}" stroke-width="2"`) +
    path(
      'M-196 -92C-180 -44 -150 -22 -100 -18H100C150 -22 176 -44 194 -96C204 -92 204 -80 198 -68C176 -10 140 14 90 18H-96C-146 14 -180 -12 -202 -66C-206 -78 -204 -90 -196 -92Z',
      wood.s,
    ) +
    path(
      'M-196 -92C-180 -44 -150 -22 -100 -18H100C150 -22 176 -44 194 -96L198 -84C178 -30 150 -6 96 -4H-96C-150 -6 -182 -34 -202 -80Z',
      wood.m,
    ) +
    path('M-202 -80C-182 -34 -150 -6 -96 -4H0V8H-92C-146 4 -184 -22 -203 -68Z', wood.l) +
    Array.from({ length: 7 }, (_, i) =>
      oval(-108 + i * 36, -18, 11, 12, i % 2 ? wood.l : wood.d),
    ).join('') +
    oval(0, 20, 170, 6, dark, 'opacity=".3"')
  );
}
