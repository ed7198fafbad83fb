import { farWoods } from '../categories/grounds.ts';
import { path, poly, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { birch } from '../nature/birch.ts';
import { plane } from '../nature/land.ts';
import { sky } from '../nature/sky.ts';
import { grass } from '../nature/undergrowth.ts';

const summit = { x: 800, y: 560 };

export function drawMoundOfGlory(kit: Kit): void {
  const { ink } = kit;
  sky(kit, {
    horizon: 900,
    sun: { x: 330, y: 400, r: 82, halo: false },
    clouds: [
      { x: 960, y: 300, w: 620, h: 74, humps: 5 },
      { x: -160, y: 590, w: 560, h: 54 },
    ],
  });
  farWoods(kit, 900, 'fir');
  plane(
    kit,
    [
      [-80, 946],
      [400, 936],
      [1200, 936],
      [1700, 946],
    ],
    { lit: ink.grass.m, shade: ink.grass.d, from: 0, to: 0.9, dir: [300, 940, 1300, 1200] },
  );
  mound(kit);
  bayonets(kit);
  stairs(kit);
  for (const [x, y, h, lean] of [
    [80, 1150, 800, 0.03],
    [170, 1170, 900, -0.02],
    [1480, 1160, 860, -0.03],
  ] as const) {
    kit.add(birch(kit, x, y, h, { lean }));
  }
  kit.add(
    grass(kit, -20, 400, 1212, 70, ink.copse.d, 0.1),
    grass(kit, 1240, 1640, 1212, 70, ink.copse.d, 0.1),
  );
}

/** Steep cone of earth; a path winds round it half way up. */
function mound(kit: Kit): void {
  const { grass: turf, copse, path: way } = kit.ink;
  const d = 'M190 1010C420 960 600 740 730 560H870C1000 740 1180 960 1410 1010Z';
  kit.add(
    path(d, turf.m),
    kit.spray(d, turf.l, [420, 700, 760, 900], [0.7, 0], [180, 550, 640, 470]),
    kit.spray(d, copse.d, [740, 700, 1260, 860], [0, 1], [600, 550, 820, 470]),
    path('M536 806C690 838 900 840 1066 800L1078 814C900 858 690 856 524 822Z', way.m),
    path('M820 838C910 836 1000 822 1066 800L1078 814C1000 838 910 852 820 854Z', way.s),
  );
}

/** Four bayonets of grey metal held by a ring. */
function bayonets(kit: Kit): void {
  const { stone, slate } = kit.ink;
  const { x, y } = summit;
  kit.add(
    rect(x - 92, y - 16, 184, 26, stone.m),
    rect(x + 20, y - 16, 72, 26, stone.s),
    rect(x - 92, y - 22, 184, 8, stone.l),
  );
  for (const [dx, h, w] of [
    [34, 342, 26],
    [-22, 360, 26],
    [62, 326, 30],
    [-58, 346, 30],
  ] as const) {
    const [x0, tip] = [x + dx, x + dx * 0.5];
    kit.add(
      poly(
        [
          [x0 - w / 2, y - 18],
          [tip - w * 0.4, y - h + 60],
          [tip, y - h],
          [tip, y - h + 60],
          [x0, y - 18],
        ],
        stone.l,
      ),
      poly(
        [
          [x0, y - 18],
          [tip, y - h + 60],
          [tip, y - h],
          [tip + w * 0.4, y - h + 60],
          [x0 + w / 2, y - 18],
        ],
        slate.s,
      ),
    );
  }
  kit.add(
    poly(
      [
        [x - 82, y - 150],
        [x + 82, y - 150],
        [x + 76, y - 96],
        [x - 86, y - 96],
      ],
      stone.m,
    ),
    poly(
      [
        [x + 14, y - 150],
        [x + 82, y - 150],
        [x + 76, y - 96],
        [x + 14, y - 96],
      ],
      slate.m,
    ),
    rect(x - 84, y - 154, 168, 7, stone.l),
  );
}

function stairs(kit: Kit): void {
  const { path: way, stone } = kit.ink;
  kit.add(path('M778 572H822L960 1030L1060 1216H540L640 1030Z', way.l));
  kit.add(
    kit.spray(
      'M800 572H822L960 1030L1060 1216H800Z',
      stone.s,
      [800, 700, 960, 760],
      [0.1, 0.8],
      [790, 560, 280, 660],
    ),
  );
  for (let i = 0; i < 26; i++) {
    const y = 590 + i * i * 0.72 + i * 5;
    if (y > 1200) break;
    const half = y < 1030 ? 22 + ((y - 572) / 458) * 138 : 160 + ((y - 1030) / 186) * 100;
    kit.add(rect(800 - half, y, half * 2, 3 + i * 0.12, stone.s));
  }
}
