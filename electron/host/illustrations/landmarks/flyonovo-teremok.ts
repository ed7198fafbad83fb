import { disc, group, line, path, place, poly, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { arch, type Point, tenth } from '../drawing/outlines.ts';
import { row, steps } from '../masonry/walls.ts';
import { birch } from '../nature/birch.ts';
import { spruce } from '../nature/conifers.ts';
import { canopy } from '../nature/foliage.ts';
import { land, plane } from '../nature/land.ts';
import { sky } from '../nature/sky.ts';
import { grass } from '../nature/undergrowth.ts';
import { woods } from '../nature/woods.ts';
import { dragonBracket } from './teremok-beasts.ts';
import { carvedFlower, carvedGable, carvedWindow } from './teremok-carving.ts';

export function drawFlyonovoTeremok(kit: Kit): void {
  const { ink } = kit;
  sky(kit, {
    horizon: 860,
    clouds: [
      { x: 60, y: 300, w: 460, humps: 4 },
      { x: 1120, y: 250, w: 520, humps: 5 },
    ],
  });
  const far: readonly Point[] = [
    [-80, 850],
    [400, 830],
    [900, 842],
    [1700, 826],
  ];
  kit.add(
    woods(kit, far, { h: 330, colour: ink.air(ink.pine.m, 0.52), spruce: 0.85, step: 0.5 }),
    woods(kit, far, { h: 230, colour: ink.air(ink.pine.m, 0.28), spruce: 0.8 }),
    path(land(far, 1200), ink.air(ink.pine.m, 0.28)),
  );
  for (const [x, h] of [
    [70, 560],
    [190, 440],
    [290, 360],
    [1300, 430],
    [1400, 560],
    [1540, 660],
  ] as const) {
    kit.add(spruce(kit, x, 960, h));
  }
  kit.add(
    canopy(
      kit,
      [
        [-60, 930],
        [420, 900],
        [560, 910],
      ],
      { x0: -40, x1: 560, r: 50, rows: 1, mats: [ink.copse] },
    ),
    canopy(
      kit,
      [
        [1040, 910],
        [1660, 920],
      ],
      { x0: 1090, x1: 1640, r: 54, rows: 1, mats: [ink.copse] },
    ),
  );
  plane(
    kit,
    [
      [-80, 960],
      [400, 940],
      [900, 952],
      [1300, 940],
      [1700, 970],
    ],
    { lit: ink.grass.m, shade: ink.grass.d, from: 0.02, to: 1, dir: [300, 930, 1300, 1200] },
  );
  kit.add(
    poly(
      [
        [600, 1000],
        [1180, 984],
        [1500, 1010],
        [1360, 1044],
        [760, 1040],
      ],
      ink.copse.d,
      'opacity=".55"',
    ),
  );
  kit.add(
    path('M520 1012C500 1060 560 1100 520 1210H300C330 1120 420 1080 450 1012Z', ink.path.m),
    kit.spray(
      'M520 1012C500 1060 560 1100 520 1210H300C330 1120 420 1080 450 1012Z',
      ink.path.s,
      [400, 1020, 540, 1200],
      [0, 0.8],
      [280, 1000, 280, 210],
    ),
  );
  kit.add(place(teremok(kit), 800, 1008, 1.02));
  kit.add(
    birch(kit, 1330, 1150, 1010, { lean: -0.05 }),
    birch(kit, 1470, 1190, 1160, { lean: 0.04 }),
  );
  kit.add(
    grass(kit, 1080, 1640, 1206, 90, ink.copse.d, 0.1),
    grass(kit, -20, 330, 1206, 90, ink.copse.d, 0.1),
  );
}

/** Painted log house: every carving is one flat ink on dark boards. */
function teremok(kit: Kit): string {
  const { wood, white, berry, flower, gold, copse } = kit.ink;
  const glass = kit.ink.glass;
  const W = 470;
  const H = 236;
  const apex = -H - 372;
  let out = '';
  // side wall and roof in shade
  out += poly(
    [
      [W / 2, 0],
      [W / 2 + 150, -10],
      [W / 2 + 150, -H + 10],
      [W / 2, -H],
    ],
    wood.s,
  );
  for (let i = 1; i < 9; i++) {
    out += poly(
      [
        [W / 2, (-H * i) / 9],
        [W / 2 + 150, -10 - ((H - 20) * i) / 9],
        [W / 2 + 150, -10 - ((H - 20) * i) / 9 + 4],
        [W / 2, (-H * i) / 9 + 4],
      ],
      wood.d,
    );
  }
  out += rect(W / 2 + 54, -H * 0.62, 44, 70, copse.s) + rect(W / 2 + 60, -H * 0.6, 32, 56, glass);
  out +=
    poly(
      [
        [0, apex - 12],
        [176, apex + 6],
        [W / 2 + 196, -H + 26],
        [W / 2 + 40, -H + 26],
      ],
      wood.d,
    ) +
    poly(
      [
        [0, apex - 12],
        [176, apex + 6],
        [W / 2 + 196, -H + 26],
        [W / 2 + 170, -H + 26],
        [150, apex + 10],
        [4, apex - 6],
      ],
      kit.ink.trunk.d,
    );
  for (let i = 1; i < 7; i++) {
    const t = i / 7;
    out += line(
      `M${tenth((W / 2 + 40) * t)} ${tenth(apex - 12 + (-H + 38 - apex) * t)}L${tenth(176 + (W / 2 + 20) * t)} ${tenth(apex + 6 + (-H + 20 - apex) * t)}`,
      kit.ink.trunk.d,
      3,
    );
  }
  // log front
  out += rect(-W / 2, -H, W, H, wood.m) + rect(-W / 2, -H, W * 0.2, H, wood.l);
  for (let i = 1; i < 9; i++) {
    out += rect(-W / 2, (-H * i) / 9, W, 4.4, wood.s);
  }
  for (const side of [-1, 1]) {
    for (let i = 0; i < 9; i++) {
      out +=
        disc(side * (W / 2 + 4), (-H * (i + 0.5)) / 9, 12.6, side < 0 ? wood.l : wood.m) +
        disc(side * (W / 2 + 4), (-H * (i + 0.5)) / 9, 5.5, wood.s);
    }
  }
  // gable boards
  const G = `M${-W / 2 - 20} ${-H + 4}L0 ${apex}L${W / 2 + 20} ${-H + 4}Z`;
  const clip = kit.clip(G);
  out +=
    path(G, copse.d) +
    group(
      rect(-W / 2 - 20, -H - 22, W + 40, 30, berry.m) +
        row(
          -W / 2,
          W / 2,
          19,
          (x) =>
            poly(
              [
                [x - 12, -H - 8],
                [x, -H - 20],
                [x + 12, -H - 8],
                [x, -H + 4],
              ],
              white.l,
            ) + disc(x, -H - 8, 4, gold.m),
        ) +
        carvedGable(kit, -H - 30),
      '',
      clip,
    );
  // barge boards with teeth and discs
  for (const side of [-1, 1]) {
    const [x0, y0, x1, y1] = [side * (W / 2 + 44), -H + 34, 0, apex - 22];
    const dx = side * 30;
    out += poly(
      [
        [x0, y0],
        [x1, y1],
        [x1, y1 + 58],
        [x0 - dx, y0],
      ],
      side < 0 ? wood.l : wood.s,
    );
    let teeth = '';
    for (let i = 0; i < 15; i++) {
      const t = (i + 0.5) / 15;
      const x = x0 - dx * 0.5 + (x1 - x0 + dx * 0.5) * t;
      const y = y0 + (y1 + 40 - y0) * t;
      teeth +=
        disc(x, y - 2, 8.5, i % 2 ? white.l : berry.m) +
        disc(x, y - 2, 3.6, i % 2 ? flower.s : gold.l);
    }
    out += teeth;
  }
  // ridge horse
  out += path(
    `M-12 ${apex - 6}C-16 ${apex - 40} -12 ${apex - 62} 6 ${apex - 74}C2 ${apex - 84} 6 ${apex - 92} 12 ${apex - 96}C20 ${apex - 90} 40 ${apex - 82} 44 ${apex - 66}L30 ${apex - 60}C22 ${apex - 52} 18 ${apex - 34} 20 ${apex - 6}Z`,
    wood.d,
  );
  out += carvedWindow(kit, 20, -34);
  out += dragonBracket(kit, W / 2 + 8, -H + 50, 1) + dragonBracket(kit, -W / 2 - 8, -H + 50, -1);
  return out + porch(kit, -W / 2 - 62, 0);
}

function porch(kit: Kit, x: number, y: number): string {
  const { wood, white, berry, gold, copse } = kit.ink;
  let out =
    rect(x - 84, y - 168, 168, 168, kit.ink.trunk.d) + path(arch(x, y - 18, 70, 128), kit.ink.dark);
  out += steps(x, y + 12, 210, 150, 34, 4, wood);
  for (const s of [-1, 1]) {
    out +=
      rect(x + s * 76 - 13, y - 170, 26, 152, s < 0 ? wood.l : wood.m) +
      [0.2, 0.5, 0.8]
        .map(
          (t) =>
            disc(x + s * 76, y - 18 - 150 * t, 15, berry.m) +
            disc(x + s * 76, y - 18 - 150 * t, 7, white.l),
        )
        .join('');
  }
  out +=
    poly(
      [
        [x - 124, y - 160],
        [x, y - 286],
        [x + 124, y - 160],
      ],
      copse.s,
    ) +
    disc(x, y - 204, 30, gold.m) +
    disc(x, y - 204, 20, berry.m) +
    [-1, 1].map((s) => carvedFlower(kit, x + s * 54, y - 182, 13)).join('');
  out +=
    rect(x - 104, y - 172, 208, 18, white.l) +
    row(x - 92, x + 92, 9, (wx) =>
      poly(
        [
          [wx - 9, y - 163],
          [wx, y - 171],
          [wx + 9, y - 163],
          [wx, y - 155],
        ],
        berry.m,
      ),
    );
  for (const s of [-1, 1]) {
    out += poly(
      [
        [x + s * 138, y - 148],
        [x, y - 300],
        [x, y - 268],
        [x + s * 112, y - 148],
      ],
      s < 0 ? wood.l : wood.s,
    );
  }
  return out;
}
