import { lights } from '../buildings/lights.ts';
import { clump, paving } from '../categories/grounds.ts';
import { disc, line, path, place, poly, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { arch } from '../drawing/outlines.ts';
import { block, gable, ledge, pyramid } from '../masonry/blocks.ts';
import { cross, prism, tent } from '../masonry/towers.ts';
import { bricks, hip, row, steps } from '../masonry/walls.ts';
import { sky } from '../nature/sky.ts';

export function drawMinskRedChurch(kit: Kit): void {
  const { ink } = kit;
  sky(kit, {
    horizon: 900,
    sun: { x: 250, y: 470, r: 110 },
    clouds: [
      { x: -120, y: 300, w: 520, h: 60 },
      { x: 1140, y: 260, w: 560, h: 84, humps: 5 },
      { x: 1220, y: 560, w: 420, h: 50 },
    ],
  });
  // the long fronts of the avenue on either side of the square
  for (const [x, w, h] of [
    [-40, 330, 190],
    [1370, 300, 240],
  ] as const) {
    kit.add(block(x, 960, w, h, farStone(kit), { lit: 0.1, shade: 0.15 }));
    kit.add(
      row(x + 40, x + w - 40, 6, (wx) => rect(wx - 9, 960 - h * 0.8, 18, 34, lights(kit))),
      row(x + 40, x + w - 40, 6, (wx) => rect(wx - 9, 960 - h * 0.46, 18, 34, ink.glass)),
    );
  }
  clump(kit, -30, 380, 900, 60, 2, [ink.copse]);
  clump(kit, 1240, 1640, 900, 60, 2, [ink.copse]);
  kit.add(place(redChurch(kit), 780, 986, 1));
  paving(kit, 984);
  kit.add(
    poly(
      [
        [430, 988],
        [1150, 988],
        [1380, 1024],
        [640, 1026],
      ],
      ink.stone.d,
      'opacity=".4"',
    ),
  );
}

const farStone = ({ ink }: Kit) => ({
  l: ink.air(ink.stone.l, 0.35),
  m: ink.air(ink.stone.m, 0.35),
  s: ink.air(ink.stone.s, 0.35),
  d: ink.air(ink.stone.d, 0.35),
});

/** Brick nave behind a rose window; the tall tower on its right, two turrets on its left. */
function redChurch(kit: Kit): string {
  const { brick, tile, white, gold, stone } = kit.ink;
  const glass = lights(kit);
  // nave roof and the far transept
  let out =
    hip(-260, -330, 520, 150, tile, { in0: 90, in1: 60, turn: 120 }) +
    block(-300, 0, 560, 330, brick, { lit: 0.08, shade: 0.1 });
  out += [-322, -236].map((x, i) => turret(kit, x, 392 + i * 44)).join('');
  out += bellTower(kit, 268);
  // low chapel before the turrets
  out +=
    block(-390, 0, 170, 168, brick) +
    hip(-402, -168, 194, 66, tile, { in0: 60, in1: 40, turn: 60 }) +
    row(
      -352,
      -276,
      2,
      (x) => path(arch(x, -46, 30, 84), brick.d) + path(arch(x, -50, 20, 70), glass),
    );
  // gabled front
  out +=
    block(-190, 0, 350, 372, brick, { lit: 0.14, shade: 0.16 }) +
    gable(-15, -372, 374, 178, brick) +
    line('M-204 -368L-15 -550L174 -368', white.m, 9) +
    [-190, 124]
      .map((x) => rect(x, -392, 36, 392, brick.l) + rect(x + 24, -392, 12, 392, brick.s))
      .join('') +
    [-172, 142].map((x) => pyramid(x, -392, 46, 70, tile)).join('');
  out += bricks(kit.rnd, -150, -180, 300, 160, brick.s, { n: 22, bw: 15, bh: 6 });
  // the rose
  out +=
    disc(-15, -306, 98, brick.d) +
    disc(-15, -306, 88, white.m) +
    disc(-15, -306, 78, glass) +
    Array.from({ length: 8 }, (_, i) => {
      const a = (i * Math.PI) / 8;
      const [dx, dy] = [Math.cos(a) * 78, Math.sin(a) * 78];
      return line(`M${-15 - dx} ${-306 - dy}L${-15 + dx} ${-306 + dy}`, white.m, 5);
    }).join('') +
    disc(-15, -306, 26, white.m) +
    disc(-15, -306, 18, glass) +
    row(-75, 45, 5, (x) => path(arch(x, -424, 15, 46 - Math.abs(x + 15) * 0.3), glass));
  // three doorways under their own gables
  out +=
    rect(-186, -196, 342, 14, white.m) +
    block(-166, 0, 302, 132, brick, { lit: 0.1, shade: 0.14 }) +
    [-106, -15, 76]
      .map(
        (x) =>
          gable(x, -126, 104, 62, brick) +
          path(arch(x, 0, 68, 112), white.m) +
          path(arch(x, 0, 54, 104), brick.d) +
          path(arch(x, 0, 40, 94), kit.ink.wood.d),
      )
      .join('');
  out += cross(-15, -544, 62, gold, 'latin');
  return out + steps(-15, 6, 380, 330, 24, 3, stone);
}

/** Square bell tower, fifty metres with its steep roof. */
function bellTower(kit: Kit, cx: number): string {
  const { brick, tile, white, gold } = kit.ink;
  const glass = lights(kit);
  const w = 172;
  const h = 560;
  let out =
    block(cx - w / 2, 0, w, h, brick, { lit: 0.2, shade: 0.3 }) +
    [-w / 2 - 8, w * 0.2 - 12].map((x) => rect(cx + x, -h + 40, 24, h - 40, brick.m)).join('') +
    rect(cx - w / 2 - 8, -h + 40, 9, h - 40, brick.l);
  out += bricks(kit.rnd, cx - w * 0.36, -30, w * 0.5, 330, brick.s, { n: 20, bw: 14, bh: 6 });
  for (const [y, hh] of [
    [-150, 70],
    [-270, 76],
  ] as const) {
    out += row(cx - 46, cx + 4, 2, (x) => path(arch(x, y, 16, hh), glass));
  }
  out +=
    rect(cx - w / 2, -378, w * 0.7, 10, white.m) +
    row(
      cx - 52,
      cx + 12,
      2,
      (x) =>
        path(arch(x, -398, 50, 136), white.m) +
        path(arch(x, -398, 38, 128), kit.ink.dark) +
        rect(x - 3, -500, 6, 102, white.s),
    ) +
    row(cx + 46, cx + 74, 2, (x) => path(arch(x, -398, 17, 126), brick.d));
  out += ledge(cx - w / 2 - 10, -h + 14, w + 20, 16, white, 0.28);
  out += [-0.5, 0.5]
    .map(
      (f) =>
        prism(cx + f * w, -h + 8, 34, 56, brick, { n: 4 }) +
        tent(cx + f * w, -h - 46, 40, 62, tile, { n: 4 }),
    )
    .join('');
  out +=
    pyramid(cx, -h, w + 24, 214, tile) +
    gable(cx - 16, -h, 96, 82, brick) +
    path(arch(cx - 16, -h - 10, 22, 40), glass);
  return out + cross(cx, -h - 208, 70, gold, 'latin');
}

function turret(kit: Kit, cx: number, h: number): string {
  const { brick, tile, white, gold } = kit.ink;
  return (
    block(cx - 38, 0, 76, h, brick, { lit: 0.22, shade: 0.3 }) +
    row(cx - 16, cx + 8, 2, (x) => path(arch(x, -h + 34, 16, 66), kit.ink.dark)) +
    ledge(cx - 44, -h + 8, 88, 11, white, 0.3) +
    pyramid(cx, -h, 92, 120, tile) +
    cross(cx, -h - 116, 40, gold, 'latin')
  );
}
