import { fortTower, fortWall } from '../buildings/fortress.ts';
import type { Chance } from '../drawing/chance.ts';
import { disc, line, oval, path, place, poly, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import type { Material } from '../drawing/materials.ts';
import { tenth } from '../drawing/outlines.ts';
import { row } from '../masonry/walls.ts';
import { pine } from '../nature/conifers.ts';
import { boat } from '../nature/water.ts';
import { backdrop, clump, lake, lane, lawn } from './grounds.ts';

/** Knights' tents on the green before a wall. */
export function drawKnightsCamp(kit: Kit, pick: Chance): void {
  const { ink } = kit;
  backdrop(kit);
  const walls = pick.pick([ink.brick, ink.stone, ink.wood]);
  const side = pick.pick([360, 1240]);
  clump(kit, -20, 1640, 850, 52, 1);
  kit.add(
    fortWall(kit, [-60, 800, 930], [1660, 800, 930], { mat: walls, bays: 15 }),
    place(fortTower(kit, { w: 210, h: 380, mat: walls, roofMat: ink.tile, n: 7 }), side, 944),
  );
  lawn(kit, 930);
  lane(kit, 800, 936, pick.pick([-200, 200]));
  const cloths = [ink.flower, ink.ochre, ink.copper, ink.slate];
  const first = pick.int(0, 3);
  for (const [i, [x, y, s]] of (
    [
      [620, 970, 0.72],
      [960, 966, 0.7],
      [240, 1010, 0.9],
      [1370, 1016, 0.94],
      [500, 1090, 1.2],
      [1090, 1100, 1.24],
    ] as const
  ).entries()) {
    kit.add(place(pavilion(kit, cloths[(first + i) % 4] ?? ink.ochre), x, y, s));
  }
  kit.add(place(shields(kit), 800, 1120, 1));
}

/** Round tent of striped cloth with a scalloped rim. */
function pavilion(kit: Kit, cloth: Material): string {
  const { cloth: pale, dark, gold } = kit.ink;
  const bands = 8;
  let out = oval(40, 4, 190, 16, dark, 'opacity=".25"');
  for (let i = 0; i < bands; i++) {
    const a0 = -Math.PI / 2 + (Math.PI * i) / bands;
    const a1 = -Math.PI / 2 + (Math.PI * (i + 1)) / bands;
    const mat = i % 2 ? pale : cloth;
    const tone = i < 2 ? mat.l : i < 5 ? mat.m : mat.s;
    const [x0, x1] = [Math.sin(a0) * 150, Math.sin(a1) * 150];
    out +=
      poly(
        [
          [x0 * 0.92, 0],
          [x0, -150],
          [x1, -150],
          [x1 * 0.92, 0],
        ],
        tone,
      ) +
      poly(
        [
          [x0 * 1.12, -146],
          [0, -300],
          [x1 * 1.12, -146],
        ],
        tone,
      ) +
      path(
        `M${tenth(x0 * 1.12)} -148H${tenth(x1 * 1.12)}A${tenth(Math.max(1, (x1 - x0) * 0.56))} 16 0 0 1 ${tenth(x0 * 1.12)} -148Z`,
        i % 2 ? cloth.m : pale.m,
      );
  }
  return (
    out +
    poly(
      [
        [-8, 0],
        [10, -146],
        [52, 0],
      ],
      dark,
      'opacity=".8"',
    ) +
    rect(-3, -330, 6, 40, kit.ink.wood.s) +
    disc(0, -334, 9, gold.m)
  );
}

/** Plain shields on a rack. */
function shields(kit: Kit): string {
  const { wood, slate, stone, copper, ochre, flower } = kit.ink;
  return (
    rect(-200, -64, 400, 10, wood.s) +
    [-190, 180].map((x) => rect(x, -90, 12, 96, wood.m)).join('') +
    row(-140, 140, 4, (x, i) => {
      const mat = [flower, ochre, copper, slate][i] ?? slate;
      return (
        path(
          `M${x - 40} -100H${x + 40}C${x + 44} -40 ${x + 24} -6 ${x} 10C${x - 24} -6 ${x - 44} -40 ${x - 40} -100Z`,
          mat.m,
        ) +
        path(`M${x} -100H${x + 40}C${x + 44} -40 ${x + 24} -6 ${x} 10Z`, mat.s) +
        disc(x, -54, 12, stone.l)
      );
    })
  );
}

/** Hikers' tents by a river, kayaks drawn up. */
export function drawRiverCamp(kit: Kit, pick: Chance): void {
  const { ink } = kit;
  backdrop(kit, { horizon: 780, woods: 'fir' });
  clump(kit, -20, 460, 830, 56, 1);
  clump(kit, 1100, 1640, 830, 60, 1);
  lawn(kit, 850, { to: 0.8 });
  kit.add(
    pine(kit, 1400, 930, 620, { w: 300, pads: 7 }),
    pine(kit, 210, 920, 470, { w: 240, lean: 0.03 }),
  );
  const cloths = [ink.ochre, ink.flower, ink.plinth, ink.mint];
  const first = pick.int(0, 3);
  let standing = '';
  for (const [i, [x, y, s]] of (
    [
      [430, 890, 0.6],
      [640, 880, 0.55],
      [1090, 890, 0.62],
      [830, 930, 0.92],
      [1260, 940, 0.9],
    ] as const
  ).entries()) {
    standing += place(tent(kit, cloths[(first + i) % 4] ?? ink.ochre), x, y, s);
  }
  kit.add(standing);
  lake(kit, 980, rect(-20, 930, 1640, 50, ink.grass.d) + standing, 0.5);
  for (const [x, y, s] of [
    [360, 1040, 0.7],
    [620, 1100, 1],
    [1120, 1070, 0.85],
  ] as const) {
    kit.add(boat(kit, x, y, s));
  }
}

function tent(kit: Kit, cloth: Material): string {
  const { dark } = kit.ink;
  return (
    oval(30, 2, 210, 14, dark, 'opacity=".25"') +
    poly(
      [
        [-180, 0],
        [-60, -170],
        [60, 0],
      ],
      cloth.m,
    ) +
    poly(
      [
        [-60, -170],
        [110, -160],
        [200, 0],
        [60, 0],
      ],
      cloth.s,
    ) +
    poly(
      [
        [-180, 0],
        [-60, -170],
        [-90, 0],
      ],
      cloth.l,
    ) +
    poly(
      [
        [-90, 0],
        [-60, -130],
        [-20, 0],
      ],
      dark,
      'opacity=".75"',
    ) +
    line('M-60 -170L-220 4M110 -160L240 2', dark, 3)
  );
}
