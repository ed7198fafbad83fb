import { lights } from '../buildings/lights.ts';
import { townRow } from '../buildings/town-row.ts';
import { farWoods, paving } from '../categories/grounds.ts';
import { disc, line, path, place, poly, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { arch } from '../drawing/outlines.ts';
import { block, ledge } from '../masonry/blocks.ts';
import { bell, onion } from '../masonry/domes.ts';
import { prism, spike } from '../masonry/towers.ts';
import { hip, row, win } from '../masonry/walls.ts';
import { sky } from '../nature/sky.ts';

export function drawMogilevTownHall(kit: Kit): void {
  const { ink } = kit;
  sky(kit, {
    horizon: 900,
    stars: 50,
    sun: { x: 260, y: 400, r: 104, moon: true },
    clouds: [
      { x: 1080, y: 300, w: 560, h: 80, humps: 5 },
      { x: -160, y: 620, w: 480, h: 56 },
    ],
  });
  farWoods(kit, 880, 'leaf');
  kit.add(
    place(townRow(kit, { w: 420, h: 150, tower: false }), 130, 974, 1.1),
    place(townRow(kit, { w: 460, h: 160, tower: false }), 1480, 974, 1.1),
    place(townHall(kit), 790, 990, 1),
  );
  paving(kit, 988);
  const glow = ink.glow ?? ink.disc;
  kit.add(path('M560 990H1020L1180 1210H420Z', glow, 'opacity=".1"'));
  for (const x of [390, 1190]) {
    kit.add(
      rect(x - 4, 870, 8, 200, ink.dark),
      rect(x - 13, 1056, 26, 14, ink.dark),
      disc(x, 866, 30, glow, 'opacity=".2"'),
      disc(x, 866, 15, glow),
    );
  }
}

/** Two-storey hall with an eight-sided tower of five tiers before its middle, a double stair below. */
function townHall(kit: Kit): string {
  const { white, tile, stone } = kit.ink;
  const glass = lights(kit);
  return (
    hip(-350, -240, 700, 110, tile, { in0: 80, in1: 80, turn: 120 }) +
    [-230, 210]
      .map((x) => rect(x, -360, 30, 66, white.s) + rect(x - 4, -366, 38, 9, white.m))
      .join('') +
    block(-336, 0, 672, 238, white, { lit: 0.1, shade: 0.14 }) +
    ledge(-344, -230, 688, 15, white, 0.14) +
    ledge(-336, -116, 672, 9, white, 0.14) +
    [-140, -34]
      .map((y) =>
        [-1, 1]
          .map((s) =>
            row(s * 120, s * 292, 4, (x) =>
              win(x, y, 28, y < -100 ? 60 : 46, { glass, frame: white, key: y < -100 ? 12 : 0 }),
            ),
          )
          .join(''),
      )
      .join('') +
    [-330, -90, 76, 314].map((x) => rect(x, -224, 14, 224, white.l)).join('') +
    tower(kit) +
    porch(kit, -1) +
    porch(kit, 1) +
    rect(-344, -10, 688, 10, stone.s)
  );
}

function tower(kit: Kit): string {
  const { white, copper, gold, dark } = kit.ink;
  const glass = lights(kit);
  let out = '';
  let y = 0;
  for (const [i, [w, h]] of (
    [
      [150, 250],
      [138, 118],
      [126, 108],
      [112, 92],
      [92, 76],
    ] as const
  ).entries()) {
    out += prism(0, y, w, h, white, { n: 5 });
    if (i === 3) {
      // the clock
      out +=
        disc(-6, y - h / 2, 34, white.s) +
        disc(-6, y - h / 2, 29, glass) +
        line(`M-6 ${y - h / 2}V${y - h / 2 - 20}M-6 ${y - h / 2}L8 ${y - h / 2 + 6}`, dark, 4);
    } else if (i > 0) {
      out += [-0.3, -0.02, 0.26]
        .map((f) => path(arch(w * f, y - h * 0.2, w * 0.15, h * 0.56), glass))
        .join('');
    } else {
      out += path(arch(-4, 0, 54, 104), kit.ink.wood.d) + path(arch(-4, -142, 34, 72), glass);
    }
    y -= h;
    out += ledge(-w / 2 - 6, y + 4, w + 12, 12, white, 0.3);
    if (i === 3) {
      // the trumpeter's balcony
      out +=
        rect(-w / 2 - 14, y - 2, w + 28, 7, dark) +
        row(-w / 2 - 10, w / 2 + 10, 12, (x) => rect(x - 1.5, y - 24, 3, 24, dark)) +
        rect(-w / 2 - 14, y - 27, w + 28, 4, dark);
    }
  }
  return (
    out +
    bell(0, y, 108, 72, copper, 0.16) +
    prism(0, y - 70, 34, 30, white, { n: 5 }) +
    onion(0, y - 98, 46, 48, copper) +
    spike(0, y - 138, 84, gold, 6)
  );
}

/** One of the two flights that rise to the upper doors. */
function porch(kit: Kit, side: number): string {
  const { white, stone, tile } = kit.ink;
  const x = side * 206;
  return (
    poly(
      [
        [x - 54, -112],
        [x, -148],
        [x + 54, -112],
      ],
      tile.s,
    ) +
    [-44, 36].map((dx) => rect(x + dx, -112, 9, 112, white.l)).join('') +
    path(arch(x, 0, 52, 92), kit.ink.wood.d) +
    rect(x - 60, -14, 120, 14, stone.m) +
    rect(x - 70, -6, 140, 8, stone.l)
  );
}
