import { path, poly, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import type { Point } from '../drawing/outlines.ts';
import { land, plane } from '../nature/land.ts';
import { sky } from '../nature/sky.ts';
import { fern, grass } from '../nature/undergrowth.ts';
import { woods } from '../nature/woods.ts';

/** Pine forest, a straight path, a low wall with a bell: nothing else. */
export function drawKatynMemorial(kit: Kit): void {
  const { ink } = kit;
  const { stone, trunk } = ink;
  sky(kit, { horizon: 900, sun: { x: 700, y: 470, r: 96, halo: true } });
  for (const [y, air, n] of [
    [800, 0.74, 30],
    [820, 0.56, 22],
    [850, 0.36, 14],
  ] as const) {
    const pts: readonly Point[] = [
      [-80, y],
      [800, y - 10],
      [1700, y],
    ];
    kit.add(
      woods(kit, pts, { h: 70, colour: ink.air(ink.pine.s, air), spruce: 0.7, x1: 560 }),
      woods(kit, pts, { h: 70, colour: ink.air(ink.pine.s, air), spruce: 0.7, x0: 880 }),
      path(land(pts, 1200), ink.air(ink.grass.s, air - 0.06)),
    );
    for (let i = 0; i < n; i++) {
      const x = ((i + kit.rnd.range(0.1, 0.9)) * 1640) / n;
      if (Math.abs(x - 710) < 120 - air * 60) {
        continue;
      }
      const w = 30 * (1 - air) + 6;
      kit.add(
        poly(
          [
            [x - w * 0.4, -20],
            [x + w * 0.3, -20],
            [x + w * 0.6, y + 6],
            [x - w * 0.6, y + 6],
          ],
          ink.air(trunk.s, air),
        ),
        poly(
          [
            [x - w * 0.4, -20],
            [x - w * 0.15, -20],
            [x - w * 0.2, y + 6],
            [x - w * 0.6, y + 6],
          ],
          ink.air(trunk.m, air),
        ),
      );
    }
  }
  plane(
    kit,
    [
      [-80, 880],
      [500, 864],
      [900, 862],
      [1700, 884],
    ],
    { lit: ink.grass.s, shade: ink.copse.d, from: 0.05, to: 1, dir: [500, 870, 1300, 1180] },
  );
  // low wall and bell at the end of the path
  kit.add(
    rect(470, 806, 480, 68, stone.m),
    kit.spray('M470 806H950V874H470Z', stone.s, [560, 806, 950, 874], [0, 1], [470, 806, 480, 68]),
    rect(462, 796, 496, 12, stone.l),
  );
  kit.add(
    rect(672, 690, 14, 120, stone.l),
    rect(736, 690, 14, 120, stone.s),
    rect(660, 680, 102, 14, stone.m),
    path('M711 696C728 700 728 736 742 756H680C694 736 694 700 711 696Z', ink.gold.s),
    rect(706, 756, 10, 9, ink.dark),
  );
  kit.add(
    path('M648 872H776L1080 1216H330Z', ink.path.m),
    kit.spray(
      'M648 872H776L1080 1216H330Z',
      ink.stone.s,
      [560, 880, 980, 1180],
      [0.05, 0.8],
      [320, 870, 770, 346],
    ),
  );
  for (const y of [900, 936, 984, 1046, 1126]) {
    const t = (y - 872) / 344;
    kit.add(rect(648 - 318 * t, y, 128 + 622 * t, 3, stone.s, 'opacity=".6"'));
  }
  kit.add(
    poly(
      [
        [648, 872],
        [640, 872],
        [300, 1216],
        [330, 1216],
      ],
      stone.l,
    ),
    poly(
      [
        [776, 872],
        [786, 872],
        [1116, 1216],
        [1080, 1216],
      ],
      stone.s,
    ),
  );
  for (const [x, y, w, tilt] of [
    [190, 1130, 92, 6],
    [1330, 1150, 104, -8],
    [60, 1010, 58, 2],
    [1480, 1010, 62, -4],
    [1190, 930, 36, 0],
    [330, 940, 38, 0],
  ] as const) {
    kit.add(
      poly(
        [
          [x - w * 0.42 + tilt, -20],
          [x + w * 0.34 + tilt, -20],
          [x + w * 0.6, y],
          [x - w * 0.62, y],
        ],
        trunk.m,
      ),
      kit.spray(
        `M${x - w * 0.42 + tilt} -20H${x + w * 0.34 + tilt}L${x + w * 0.6} ${y}H${x - w * 0.62}Z`,
        trunk.d,
        [x - w * 0.2, 400, x + w * 0.5, 400],
        [0, 1],
        [x - w, -20, w * 2, y + 20],
      ),
    );
    let bark = '';
    for (let i = 0; i < w / 5; i++) {
      const by = kit.rnd.range(60, y - 60);
      const bx = x + kit.rnd.range(-0.4, 0.3) * w;
      bark += `M${bx.toFixed(1)} ${by.toFixed(1)}q${(w * 0.04).toFixed(1)} ${(w * 0.4).toFixed(1)} 0 ${(w * 0.9).toFixed(1)}q${(w * 0.07).toFixed(1)} ${(-w * 0.44).toFixed(1)} 0 ${(-w * 0.9).toFixed(1)}Z`;
    }
    kit.add(path(bark, trunk.d, 'opacity=".6"'));
  }
  for (const [x, y, s, t] of [
    [90, 1200, 0.9, -70],
    [120, 1204, 0.8, -30],
    [1420, 1206, 0.9, -110],
    [1450, 1206, 0.9, -60],
  ] as const) {
    kit.add(fern(kit, x, y, s, t, ink.copse));
  }
  kit.add(
    grass(kit, -20, 330, 1214, 70, ink.pine.d, 0.12),
    grass(kit, 1110, 1640, 1214, 70, ink.pine.d, 0.12),
  );
}
