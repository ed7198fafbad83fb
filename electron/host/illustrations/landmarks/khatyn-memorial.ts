import { path, place, poly, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { type Point, tenth } from '../drawing/outlines.ts';
import { birch } from '../nature/birch.ts';
import { land, plane } from '../nature/land.ts';
import { sky } from '../nature/sky.ts';
import { grass } from '../nature/undergrowth.ts';
import { woods } from '../nature/woods.ts';

export function drawKhatynMemorial(kit: Kit): void {
  const { ink } = kit;
  sky(kit, {
    horizon: 860,
    sun: { x: 300, y: 420, r: 84, halo: false },
    clouds: [
      { x: 860, y: 350, w: 760, h: 80, humps: 5 },
      { x: -140, y: 570, w: 620, h: 56 },
    ],
  });
  const far: readonly Point[] = [
    [-80, 760],
    [420, 738],
    [900, 752],
    [1300, 720],
    [1700, 738],
  ];
  kit.add(
    woods(kit, far, { h: 110, colour: ink.air(ink.pine.s, 0.62), spruce: 0.8 }),
    path(land(far, 1200), ink.air(ink.grass.m, 0.45)),
  );
  plane(
    kit,
    [
      [-80, 840],
      [400, 812],
      [900, 800],
      [1300, 812],
      [1700, 840],
    ],
    {
      lit: ink.air(ink.grass.m, 0.2),
      shade: ink.grass.s,
      from: 0,
      to: 0.8,
      dir: [300, 820, 1300, 1100],
    },
  );
  // the row recedes along the path
  for (const [x, y, s] of [
    [1010, 826, 0.24],
    [1075, 838, 0.3],
    [1160, 856, 0.38],
    [930, 836, 0.28],
    [850, 850, 0.34],
    [740, 876, 0.46],
  ] as const) {
    kit.add(place(chimney(kit), x, y, s));
  }
  kit.add(
    path(
      'M986 824C1010 824 1020 828 1016 836C1004 880 900 930 700 1010C560 1066 470 1130 440 1216H1010C960 1120 980 1040 1020 960C1050 900 1060 850 1030 824Z',
      ink.path.m,
    ),
    kit.spray(
      'M986 824C1010 824 1020 828 1016 836C1004 880 900 930 700 1010C560 1066 470 1130 440 1216H1010C960 1120 980 1040 1020 960C1050 900 1060 850 1030 824Z',
      ink.stone.s,
      [700, 900, 980, 1200],
      [0.1, 0.7],
      [430, 820, 640, 400],
    ),
  );
  kit.add(place(chimney(kit), 1260, 920, 0.72), place(chimney(kit), 560, 1016, 1.14));
  kit.add(
    poly(
      [
        [560, 1044],
        [840, 1040],
        [1030, 1066],
        [720, 1074],
      ],
      ink.copse.d,
      'opacity=".35"',
    ),
  );
  for (const [x, y, h, l] of [
    [1400, 1120, 900, 0.02],
    [1474, 1150, 1000, -0.03],
    [1546, 1130, 880, 0.04],
  ] as const) {
    kit.add(birch(kit, x, y, h, { lean: l }));
  }
  kit.add(
    grass(kit, -20, 420, 1214, 80, ink.copse.d, 0.1),
    grass(kit, 1040, 1640, 1214, 80, ink.copse.d, 0.1),
  );
}

/** Chimney with a bell on the site of each burnt house; log-frame outline at its foot. */
function chimney(kit: Kit): string {
  const h = 520;
  const { stone, dark } = kit.ink;
  const w = h * 0.15;
  let out = poly(
    [
      [-w * 2.5, 0],
      [w * 2.7, 0],
      [w * 2.9, h * 0.035],
      [-w * 2.7, h * 0.035],
    ],
    stone.s,
  );
  for (const [i, f] of [2.2, 2.05].entries()) {
    const y = -h * 0.048 * i;
    out +=
      rect(-w * f, y - h * 0.044, w * (f + 1.7), h * 0.044, stone.l) +
      rect(w * 1.7, y - h * 0.044, w * (f - 1.5), h * 0.044, stone.s) +
      rect(-w * f, y - h * 0.006, w * (f * 2 + 0.2), h * 0.006, stone.d);
  }
  out +=
    rect(-w * 0.9, -h * 0.2, w * 1.4, h * 0.2, stone.l) +
    rect(w * 0.5, -h * 0.2, w * 0.6, h * 0.2, stone.s);
  out +=
    poly(
      [
        [-w * 0.62, -h * 0.2],
        [-w * 0.5, -h],
        [w * 0.16, -h],
        [w * 0.2, -h * 0.2],
      ],
      stone.l,
    ) +
    poly(
      [
        [w * 0.2, -h * 0.2],
        [w * 0.16, -h],
        [w * 0.5, -h],
        [w * 0.66, -h * 0.2],
      ],
      stone.s,
    );
  out +=
    rect(-w * 0.36, -h * 0.93, w * 0.44, h * 0.13, dark) +
    path(
      `M${tenth(-w * 0.14)} ${tenth(-h * 0.92)}c${tenth(w * 0.1)} 0 ${tenth(w * 0.12)} ${tenth(h * 0.04)} ${tenth(w * 0.18)} ${tenth(h * 0.075)}h${tenth(-w * 0.36)}c${tenth(w * 0.06)} ${tenth(-h * 0.035)} ${tenth(w * 0.08)} ${tenth(-h * 0.075)} ${tenth(w * 0.18)} ${tenth(-h * 0.075)}Z`,
      kit.ink.gold.s,
    );
  return (
    out +
    rect(-w * 0.56, -h - 10, w * 1.14, 12, stone.m) +
    rect(-w * 0.34, -h * 0.6, w * 0.36, h * 0.1, stone.m)
  );
}
