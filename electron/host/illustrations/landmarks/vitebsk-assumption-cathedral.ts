import { path, place, poly, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { arch, type Point } from '../drawing/outlines.ts';
import { row, steps } from '../masonry/walls.ts';
import { canopy } from '../nature/foliage.ts';
import { land, plane } from '../nature/land.ts';
import { sky } from '../nature/sky.ts';
import { grass, reeds } from '../nature/undergrowth.ts';
import { boat, reflect, streaksOn, water } from '../nature/water.ts';
import { woods } from '../nature/woods.ts';
import { vitebskCathedral } from './vitebsk-cathedral-building.ts';

export function drawVitebskCathedral(kit: Kit): void {
  const { ink } = kit;
  sky(kit, {
    horizon: 880,
    sun: { x: 330, y: 600, r: 120 },
    clouds: [
      { x: -60, y: 400, w: 500, h: 80 },
      { x: 1180, y: 330, w: 520, humps: 5 },
      { x: 380, y: 250, w: 300, h: 44 },
    ],
  });
  // far bank with the town, the bridge
  const far: readonly Point[] = [
    [-80, 880],
    [300, 868],
    [640, 872],
    [1700, 860],
  ];
  kit.add(woods(kit, far, { x1: 800, h: 54, colour: ink.air(ink.copse.s, 0.62), spruce: 0.2 }));
  const town =
    'M-20 880V826H40V800L74 776L108 800V842H150V790H176V752L188 716L200 752V790H230V836L262 812L294 836V850H360V816H420L446 794L472 816V840H520V778H540V742Q552 700 564 742V778H590V836H660V850H720V880Z';
  kit.add(
    path(town, ink.air(ink.white.s, 0.5)),
    kit.spray(town, ink.air(ink.copse.s, 0.5), [0, 770, 0, 880], [0, 0.8], [-20, 690, 760, 200]),
  );
  kit.add(path(land(far, 1200), ink.air(ink.copse.s, 0.4)));
  kit.add(path('M-20 934H620V1030H-20Z', ink.water.m));
  for (let x = -40; x < 600; x += 150) {
    kit.add(
      path(
        `M${x} 958V908H${x + 150}V958H${x + 140}C${x + 130} 916 ${x + 20} 916 ${x + 10} 958Z`,
        ink.air(ink.stone.s, 0.12),
      ),
      rect(x - 9, 908, 20, 84, ink.stone.s),
      rect(x - 9, 908, 8, 84, ink.air(ink.stone.m, 0.2)),
      rect(x, 900, 150, 9, ink.air(ink.stone.l, 0.1)),
    );
  }
  // the hill
  const hill: readonly Point[] = [
    [420, 1020],
    [560, 946],
    [700, 860],
    [820, 806],
    [1180, 800],
    [1330, 846],
    [1480, 916],
    [1700, 960],
  ];
  kit.add(
    canopy(
      kit,
      [
        [700, 850],
        [800, 780],
        [1180, 740],
        [1340, 780],
        [1660, 860],
      ],
      {
        x0: 720,
        x1: 1660,
        r: 62,
        rows: 2,
        mats: [
          {
            ...ink.copse,
            l: ink.air(ink.copse.m, 0.2),
            m: ink.air(ink.copse.m, 0.3),
            s: ink.air(ink.copse.s, 0.25),
          },
        ],
      },
    ),
  );
  const standing = place(vitebskCathedral(kit), 980, 816, 0.86);
  kit.add(standing);
  plane(kit, hill, {
    lit: ink.grass.m,
    shade: ink.copse.d,
    from: 0.05,
    to: 1.05,
    dir: [700, 820, 1250, 1060],
  });
  // terraces and the great stair
  kit.add(
    poly(
      [
        [806, 818],
        [1160, 818],
        [1160, 846],
        [806, 846],
      ],
      ink.white.m,
    ),
    rect(1060, 818, 100, 28, ink.white.s),
    row(822, 1046, 12, (x) => path(arch(x, 844, 11, 18), ink.white.s)),
  );
  kit.add(
    poly(
      [
        [880, 1012],
        [930, 834],
        [1030, 834],
        [1092, 1012],
      ],
      ink.stone.m,
    ),
    steps(985, 1010, 190, 96, 168, 17, ink.stone),
    poly(
      [
        [868, 1012],
        [924, 834],
        [934, 834],
        [890, 1012],
      ],
      ink.white.l,
    ),
    poly(
      [
        [1082, 1012],
        [1034, 834],
        [1044, 834],
        [1104, 1012],
      ],
      ink.white.s,
    ),
  );
  kit.add(
    canopy(
      kit,
      [
        [470, 1000],
        [620, 930],
        [760, 880],
        [870, 930],
      ],
      { x0: 480, x1: 850, r: 52, rows: 2, mats: [ink.leaf, ink.copse] },
    ),
    canopy(
      kit,
      [
        [1120, 930],
        [1250, 890],
        [1420, 930],
        [1660, 960],
      ],
      { x0: 1130, x1: 1660, r: 62, rows: 2, mats: [ink.copse, ink.leaf] },
    ),
  );
  // granite embankment and the Western Dvina
  const shore = 1024;
  kit.add(rect(420, shore - 18, 1220, 18, ink.stone.l), rect(420, shore - 6, 1220, 8, ink.stone.s));
  water(kit, shore, 1200);
  kit.add(
    reflect(kit, rect(440, 840, 1200, 190, ink.copse.s) + standing, shore, {
      squash: 0.5,
      opacity: 0.4,
      depth: 176,
    }),
  );
  kit.add(
    streaksOn(kit, shore, 1200, ink.water.l, 20),
    streaksOn(kit, shore, 1196, ink.disc, 16, 210, 460, 0.34),
  );
  kit.add(
    boat(kit, 600, 1110, 0.62),
    reeds(kit, 1330, 1640, 1214, 170, 22),
    grass(kit, 1200, 1640, 1214, 70, ink.pine.d, 0.1),
  );
}
