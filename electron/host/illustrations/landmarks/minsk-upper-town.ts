import { lights } from '../buildings/lights.ts';
import { manor } from '../buildings/manor.ts';
import { twinTowers } from '../buildings/twin-towers.ts';
import { farWoods } from '../categories/grounds.ts';
import { disc, line, path, place, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { arch } from '../drawing/outlines.ts';
import { block, ledge } from '../masonry/blocks.ts';
import { cupola } from '../masonry/domes.ts';
import { drum, spike } from '../masonry/towers.ts';
import { hip, row, win } from '../masonry/walls.ts';
import { spruce } from '../nature/conifers.ts';
import { plane } from '../nature/land.ts';
import { sky } from '../nature/sky.ts';

export function drawMinskUpperTown(kit: Kit): void {
  const { ink } = kit;
  sky(kit, {
    horizon: 880,
    sun: { x: 230, y: 330, r: 94 },
    clouds: [
      { x: 1050, y: 250, w: 520, h: 70, humps: 5 },
      { x: 380, y: 230, w: 300, h: 40 },
      { x: -200, y: 600, w: 480, h: 56 },
    ],
  });
  farWoods(kit, 880, 'leaf');
  // the cathedral of the Holy Spirit stands a street away, on the brow of the hill
  kit.add(
    place(
      twinTowers(kit, { w: 300, h: 300, tower: 470, roof: ink.slate, kind: 'orthodox' }),
      300,
      930,
      1.12,
    ),
  );
  kit.add(row(1260, 1560, 2, (x, i) => oldHouse(kit, x, [ink.ochre, ink.plinth][i] ?? ink.ochre)));
  kit.add(place(cityHall(kit), 850, 964, 1.28));
  plane(
    kit,
    [
      [-80, 962],
      [500, 958],
      [1100, 962],
      [1700, 958],
    ],
    { lit: ink.snow.m, shade: ink.snow.d, from: 0, to: 0.85, dir: [300, 950, 1300, 1220] },
  );
  kit.add(
    path('M800 966H900C920 1020 1010 1100 1130 1216H610C690 1100 780 1020 800 966Z', ink.path.l),
    kit.spray(
      'M800 966H900C920 1020 1010 1100 1130 1216H610C690 1100 780 1020 800 966Z',
      ink.snow.d,
      [760, 970, 960, 1216],
      [0.1, 0.75],
      [600, 960, 540, 260],
    ),
  );
  for (const [x, y, s] of [
    [520, 1050, 1],
    [1180, 1050, 1],
    [130, 1150, 1.4],
  ] as const) {
    kit.add(place(lantern(kit), x, y, s));
  }
  kit.add(
    path('M1180 1220C1330 1170 1480 1150 1640 1150V1220Z', ink.snow.l),
    spruce(kit, 1440, 1180, 470, { tiers: 8 }),
    spruce(kit, 1560, 1200, 600, { tiers: 9 }),
  );
}

/** White hall with a six-column portico and a clock tower over the middle. */
function cityHall(kit: Kit): string {
  const { white, slate, gold } = kit.ink;
  const glass = lights(kit);
  const t = (y: number, w: number, h: number) =>
    block(-w / 2, y, w, h, white, { lit: 0.24, shade: 0.3 }) +
    ledge(-w / 2 - 7, y - h, w + 14, 10, white, 0.3);
  return (
    t(-190, 138, 130) +
    row(-42, 20, 2, (x) => path(arch(x, -222, 22, 58), glass)) +
    t(-326, 116, 104) +
    disc(-10, -378, 36, white.s) +
    disc(-10, -378, 31, white.l) +
    line('M-10 -378V-400M-10 -378L6 -370', kit.ink.dark, 4) +
    drum(0, -438, 84, 46, white, { n: 8, windows: 5, glass, trim: white }) +
    cupola(0, -484, 92, 58, slate) +
    spike(0, -538, 92, gold, 6) +
    manor(kit, { walls: white, roof: slate, w: 520, h: 170, columns: 6 })
  );
}

function oldHouse(kit: Kit, x: number, walls: Kit['ink']['ochre']): string {
  const { tile, white } = kit.ink;
  return (
    hip(x - 130, 800, 260, 70, tile, { in0: 40, in1: 40, turn: 60 }) +
    block(x - 122, 960, 244, 160, walls, { lit: 0.14, shade: 0.1 }) +
    ledge(x - 126, 806, 252, 10, white, 0.1) +
    [905, 838 + 8]
      .map((y) =>
        row(x - 92, x + 92, 5, (wx) => win(wx, y, 17, 34, { glass: lights(kit), frame: white })),
      )
      .join('')
  );
}

const lantern = (kit: Kit): string =>
  rect(-4, -190, 8, 190, kit.ink.dark) +
  rect(-13, -14, 26, 14, kit.ink.dark) +
  path('M-20 -226H20L13 -188H-13Z', kit.ink.white.l) +
  path('M-26 -226L0 -250L26 -226Z', kit.ink.dark);
