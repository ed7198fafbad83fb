import { path, poly, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { type Point, pointAt, polyline } from '../drawing/outlines.ts';
import { birch } from '../nature/birch.ts';
import { land, plane } from '../nature/land.ts';
import { sky } from '../nature/sky.ts';
import { grass } from '../nature/undergrowth.ts';
import { woods } from '../nature/woods.ts';

/** Corners of a five-pointed star, the upper one first. */
function star(cx: number, cy: number, outer: number, inner: number): readonly Point[] {
  return Array.from({ length: 10 }, (_, i): Point => {
    const angle = -Math.PI / 2 + (i * Math.PI) / 5;
    const reach = i % 2 ? inner : outer;
    return [cx + Math.cos(angle) * reach, cy + Math.sin(angle) * reach];
  });
}

/** Main entrance: a five-pointed star cut through a concrete block. Quiet, no people, no emblems. */
export function drawBrestFortress(kit: Kit): void {
  const { ink } = kit;
  const { stone } = ink;
  sky(kit, {
    horizon: 900,
    sun: { x: 380, y: 330, r: 92 },
    clouds: [
      { x: -120, y: 470, w: 560, h: 70 },
      { x: 1180, y: 330, w: 560, h: 80 },
    ],
  });
  const far: readonly Point[] = [
    [-80, 880],
    [800, 872],
    [1700, 880],
  ];
  kit.add(woods(kit, far, { h: 90, colour: ink.air(ink.copse.s, 0.6), spruce: 0.3 }));
  // ramparts
  plane(
    kit,
    [
      [-80, 800],
      [120, 770],
      [330, 752],
      [600, 800],
      [1100, 800],
      [1300, 748],
      [1500, 768],
      [1700, 806],
    ],
    { lit: ink.grass.m, shade: ink.copse.s, from: 0.05, to: 0.9, dir: [300, 760, 1300, 1100] },
  );
  // the block
  const corners: readonly Point[] = [
    [250, 986],
    [286, 428],
    [1330, 428],
    [1372, 986],
  ];
  const block = `M${corners.map((p) => p.join(' ')).join('L')}Z`;
  kit.add(
    path(block, stone.m),
    kit.spray(block, stone.s, [420, 420, 1280, 1000], [0.02, 0.95], [240, 420, 1140, 570]),
    poly(
      [
        [286, 428],
        [1330, 428],
        [1306, 400],
        [318, 400],
      ],
      stone.l,
    ),
    poly(
      [
        [250, 986],
        [286, 428],
        [318, 400],
        [300, 986],
      ],
      stone.l,
    ),
  );
  for (const [x, y, w] of [
    [340, 520, 300],
    [420, 640, 180],
    [320, 760, 150],
    [1010, 560, 260],
    [1120, 690, 200],
    [980, 880, 160],
  ] as const) {
    kit.add(rect(x, y, w, 3, stone.d, 'opacity=".35"'));
  }
  // star: outer outline and the deeper far edge
  const near = star(806, 826, 330, 142);
  const deep = star(790, 842, 268, 115);
  const nearD = `${polyline(near)}Z`;
  const floor = 986;
  const clip = kit.clip(`M0 0H1600V${floor}H0Z`);
  // each reveal facet takes its tone from the way it faces
  let facets = '';
  for (let i = 0; i < 10; i++) {
    const [a, b, c, d] = [
      pointAt(near, i),
      pointAt(near, i + 1),
      pointAt(deep, i + 1),
      pointAt(deep, i),
    ];
    const nx = -(b[1] - a[1]);
    const ny = b[0] - a[0];
    const len = Math.hypot(nx, ny);
    const v = (-nx * 0.75 - ny * 0.65) / len; // light from upper left
    facets += poly(
      [a, b, c, d],
      v > 0.45 ? stone.l : v > 0 ? stone.m : v > -0.55 ? stone.s : stone.d,
    );
  }
  const view = `${polyline(deep)}Z`;
  const inside = kit.clip(view);
  let scene =
    rect(400, 380, 800, 620, ink.sky[0]) +
    kit.spray(
      'M400 380H1200V900H400Z',
      ink.disc,
      [600, 500, 800, 860],
      [0.9, 0.1],
      [480, 520, 620, 400],
    );
  scene += poly(
    [
      [400, 930],
      [1200, 930],
      [1200, 1000],
      [400, 1000],
    ],
    ink.air(ink.grass.m, 0.3),
  );
  // the bayonet obelisk far ahead
  scene +=
    poly(
      [
        [784, 940],
        [788, 640],
        [792, 610],
        [796, 640],
        [800, 940],
      ],
      stone.s,
    ) +
    poly(
      [
        [784, 940],
        [788, 640],
        [792, 610],
        [792, 940],
      ],
      stone.m,
    ) +
    rect(772, 930, 40, 14, stone.s);
  kit.add(`<g ${clip}>${path(nearD, stone.d)}${facets}<g ${inside}>${scene}</g></g>`);
  // ground and approach
  kit.add(
    rect(-20, floor, 1640, 230, ink.path.s),
    kit.spray(
      `M-20 ${floor}H1620V1216H-20Z`,
      ink.stone.s,
      [400, floor, 1400, 1200],
      [0.15, 0.95],
      [0, floor, 1600, 216],
    ),
  );
  kit.add(
    poly(
      [
        [636, floor],
        [936, floor],
        [1180, 1210],
        [360, 1210],
      ],
      ink.path.l,
      'opacity=".8"',
    ),
    poly(
      [
        [1372, floor],
        [1330, floor],
        [1700, 1060],
        [1700, 1010],
      ],
      stone.d,
      'opacity=".35"',
    ),
  );
  for (const y of [1010, 1044, 1090, 1150]) {
    kit.add(rect(-20, y, 1640, 2.4, ink.stone.s, 'opacity=".5"'));
  }
  kit.add(
    path(
      land(
        [
          [-80, 1010],
          [120, 996],
          [250, 986],
          [420, 1040],
          [330, 1120],
          [180, 1240],
        ],
        1240,
      ),
      ink.copse.s,
    ),
    grass(kit, -20, 300, 1130, 70, ink.copse.d, 0.12),
    path(
      land(
        [
          [1240, 1240],
          [1360, 1080],
          [1500, 1010],
          [1700, 990],
        ],
        1240,
      ),
      ink.copse.s,
    ),
    grass(kit, 1390, 1640, 1110, 70, ink.copse.d, 0.12),
  );
  kit.add(birch(kit, 120, 1080, 700, { lean: 0.03 }), birch(kit, 1500, 1090, 760, { lean: -0.02 }));
}
