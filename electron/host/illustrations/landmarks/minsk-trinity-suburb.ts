import { lights } from '../buildings/lights.ts';
import { clump, farWoods, lake } from '../categories/grounds.ts';
import { path, poly, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import type { Material } from '../drawing/materials.ts';
import { arch } from '../drawing/outlines.ts';
import { block, gable, ledge } from '../masonry/blocks.ts';
import { hip, row, win } from '../masonry/walls.ts';
import { birch } from '../nature/birch.ts';
import { sky } from '../nature/sky.ts';
import { grass } from '../nature/undergrowth.ts';
import { boat } from '../nature/water.ts';

export function drawMinskTrinitySuburb(kit: Kit): void {
  const { ink } = kit;
  sky(kit, {
    horizon: 820,
    sun: { x: 250, y: 400, r: 100 },
    clouds: [
      { x: 880, y: 330, w: 560, h: 90, humps: 5 },
      { x: -160, y: 590, w: 480, h: 60 },
      { x: 1180, y: 520, w: 420, h: 56 },
    ],
  });
  farWoods(kit, 790, 'leaf');
  clump(kit, -30, 640, 690, 66, 2);
  clump(kit, 640, 1640, 660, 76, 2);
  const standing = suburb(kit);
  kit.add(standing);
  quay(kit);
  lake(kit, 986, rect(-20, 880, 1640, 106, ink.stone.s) + standing, 0.66);
  kit.add(boat(kit, 470, 1080, 0.72));
  kit.add(
    path('M1090 1220C1230 1150 1400 1130 1640 1130V1220Z', ink.pine.d),
    birch(kit, 1440, 1180, 900, { lean: -0.03 }),
    birch(kit, 1530, 1190, 980, { lean: 0.03 }),
    grass(kit, 1120, 1640, 1206, 80, ink.pine.d, 0.12),
  );
}

interface House {
  readonly x: number;
  readonly w: number;
  readonly h: number;
  readonly walls: Material;
  /** Steep gable towards the water, or a roof along it. */
  readonly front?: boolean;
  readonly y?: number;
}

function suburb(kit: Kit): string {
  const { ochre, plinth, mint, flower, white, cloth, berry } = kit.ink;
  const paleBlue = { l: flower.l, m: flower.l, s: flower.m, d: flower.s };
  // the lane behind shows its roofs over the front row
  const behind: readonly House[] = [
    { x: 190, w: 170, h: 250, walls: cloth, front: true },
    { x: 470, w: 190, h: 262, walls: mint },
    { x: 760, w: 150, h: 280, walls: ochre, front: true },
    { x: 1010, w: 200, h: 256, walls: white },
  ];
  const front: readonly House[] = [
    { x: 40, w: 190, h: 150, walls: mint },
    { x: 236, w: 150, h: 186, walls: ochre, front: true },
    { x: 392, w: 210, h: 160, walls: plinth },
    { x: 608, w: 140, h: 190, walls: white, front: true },
    { x: 754, w: 200, h: 164, walls: ochre },
    { x: 960, w: 150, h: 192, walls: paleBlue, front: true },
    { x: 1116, w: 210, h: 158, walls: cloth },
    { x: 1332, w: 150, h: 180, walls: berry, front: true },
    { x: 1488, w: 180, h: 150, walls: mint },
  ];
  return [...behind.map((house) => ({ ...house, y: 880 })), ...front]
    .map((house) => townHouse(kit, house))
    .join('');
}

function townHouse(kit: Kit, { x, w, h, walls, front = false, y = 900 }: House): string {
  const { tile, white, brick, wood } = kit.ink;
  const glass = lights(kit);
  const bays = Math.max(2, Math.round(w / 46));
  const chimney =
    rect(x + w * 0.64, y - h - 92, 22, 70, brick.s) +
    rect(x + w * 0.64, y - h - 92, 9, 70, brick.m);
  let out = chimney;
  if (front) {
    out +=
      poly(
        [
          [x - 8, y - h],
          [x + w / 2, y - h - w * 0.62],
          [x + w + 8, y - h],
        ],
        tile.s,
      ) +
      gable(x + w / 2, y - h, w * 0.92, w * 0.54, walls) +
      win(x + w / 2, y - h - 14, 20, 30, { glass, frame: white, round: true });
  } else {
    out +=
      hip(x - 8, y - h, w + 16, 78, tile, { in0: 22, in1: 22, turn: 34 }) +
      row(
        x + w * 0.3,
        x + w * 0.66,
        2,
        (dx) => gable(dx, y - h - 14, 38, 34, walls) + rect(dx - 8, y - h - 34, 16, 20, glass),
      );
  }
  out +=
    block(x, y, w, h, walls, { lit: 0.16, shade: 0.08 }) +
    ledge(x - 4, y - h + 5, w + 8, 10, white, 0.1);
  for (const f of [0.6, 0.2]) {
    out += row(x + w / bays / 2, x + w - w / bays / 2, bays, (wx, i) =>
      f === 0.2 && i === 1
        ? path(arch(wx, y, 30, h * 0.36), wood.d)
        : win(wx, y - h * f, 17, h * 0.22, { glass, frame: white }),
    );
  }
  return out + rect(x, y - 12, w, 12, walls.s);
}

function quay(kit: Kit): void {
  const { stone, dark, path: way } = kit.ink;
  kit.add(
    rect(-20, 896, 1640, 42, way.m),
    rect(-20, 934, 1640, 56, stone.m),
    rect(-20, 934, 1640, 9, stone.l),
    kit.spray(
      'M-20 943H1620V990H-20Z',
      stone.d,
      [0, 940, 400, 1000],
      [0.1, 0.8],
      [-20, 940, 1640, 50],
    ),
    rect(-20, 908, 1640, 4, dark),
    rect(-20, 922, 1640, 3, dark),
    row(10, 1590, 32, (x) => rect(x - 2, 906, 4, 30, dark)),
    row(
      120,
      1480,
      6,
      (x) =>
        rect(x - 3, 806, 6, 130, dark) +
        rect(x - 11, 786, 22, 26, kit.ink.glow ?? kit.ink.white.l) +
        rect(x - 14, 780, 28, 8, dark),
    ),
  );
}
