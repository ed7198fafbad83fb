import { lights } from '../buildings/lights.ts';
import { path, place, poly, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { arch, tenth } from '../drawing/outlines.ts';
import { prism, spike, tent } from '../masonry/towers.ts';
import { hip, row, win } from '../masonry/walls.ts';

interface TowerOptions {
  readonly w: number;
  readonly square: number;
  readonly oct: number;
  readonly roof: number;
  readonly gate?: boolean;
}

/** Square foot, eight-sided top, pale plastered niches, steep tiles. */
function tower(kit: Kit, { w, square, oct, roof, gate = false }: TowerOptions): string {
  const { brick, white, tile, stone } = kit.ink;
  const glass = lights(kit);
  const lit = w * 0.62;
  let out =
    rect(-w / 2, -square, lit, square, brick.m) +
    rect(-w / 2, -square, w * 0.16, square, brick.l) +
    rect(-w / 2 + lit, -square, w - lit, square, brick.s) +
    rect(-w / 2 - 5, -34, lit + 5, 34, stone.m) +
    rect(-w / 2 + lit, -34, w - lit + 5, 34, stone.s);
  const niche = (x: number, y: number, ww: number, hh: number, tone: string) =>
    path(arch(x, y, ww, hh), tone) +
    path(
      `M${tenth(x - ww / 2)} ${tenth(y)}V${tenth(y - hh + ww / 2)}A${tenth(ww / 2)} ${tenth(ww / 2)} 0 0 1 ${tenth(x)} ${tenth(y - hh)}V${tenth(y - hh + 5)}A${tenth(ww / 2 - 5)} ${tenth(ww / 2 - 5)} 0 0 0 ${tenth(x - ww / 2 + 6)} ${tenth(y - hh + ww / 2)}V${tenth(y)}Z`,
      brick.s,
    );
  const x0 = -w / 2 + lit * 0.2;
  const x1 = -w / 2 + lit * 0.82;
  const floors = gate ? [-0.34, -0.56, -0.78] : [-0.16, -0.44, -0.72];
  for (const [i, f] of floors.entries()) {
    out += row(
      x0,
      x1,
      i % 2 ? 2 : 3,
      (x) =>
        niche(x, square * f, lit * (i % 2 ? 0.24 : 0.16), square * 0.19, white.m) +
        path(arch(x, square * f, lit * 0.055, square * 0.1), glass),
    );
    out += row(-w / 2 + lit + (w - lit) * 0.3, w / 2 - (w - lit) * 0.26, 2, (x) =>
      path(arch(x, square * f, (w - lit) * 0.2, square * 0.19), white.s),
    );
    out +=
      rect(-w / 2, square * f + square * 0.045, lit, 6, white.m) +
      rect(-w / 2 + lit, square * f + square * 0.045, w - lit, 6, white.s);
  }
  out +=
    row(-w / 2 + 8, -w / 2 + lit - 8, 9, (x) => rect(x - 4, -square + 4, 8, 14, brick.s)) +
    rect(-w / 2 - 5, -square - 4, lit + 5, 10, white.m) +
    rect(-w / 2 + lit, -square - 4, w - lit + 5, 10, white.s);
  if (gate) {
    out +=
      path(arch(-w / 2 + lit / 2, 0, lit * 0.62, square * 0.28), white.m) +
      path(arch(-w / 2 + lit / 2, 0, lit * 0.46, square * 0.24), kit.ink.dark);
  }
  // octagon
  const ow = w * 0.96;
  out += prism(0, -square - 4, ow, oct, brick, { n: 5 });
  for (const [a, ww] of [
    [-54, 0.1],
    [-18, 0.16],
    [18, 0.16],
    [54, 0.1],
  ] as const) {
    const x = ((Math.sin((a * Math.PI) / 180) * ow) / 2) * 0.96;
    out +=
      path(arch(x, -square - oct * 0.2, ow * ww, oct * 0.56), a > 10 ? white.s : white.m) +
      path(arch(x, -square - oct * 0.2, ow * ww * 0.34, oct * 0.34), glass);
  }
  out +=
    rect(-ow / 2 - 4, -square - oct - 4, ow * 0.66, 12, white.m) +
    rect(-ow / 2 - 4 + ow * 0.66, -square - oct - 4, ow * 0.34 + 8, 12, white.s) +
    row(-ow / 2 + 8, ow / 2 - 8, 10, (x) =>
      rect(x - 4, -square - oct + 8, 8, 12, x > ow * 0.16 ? brick.d : brick.s),
    );
  out +=
    tent(0, -square - oct - 2, ow * 1.14, roof, tile, { n: 5 }) +
    spike(0, -square - oct - roof + 6, 60, kit.ink.slate, 5);
  return (
    out +
    [0.3, 0.6]
      .map((t) =>
        rect(
          -ow * 0.57 * (1 - t),
          -square - oct - roof * t,
          ow * 1.14 * (1 - t),
          3,
          tile.s,
          'opacity=".5"',
        ),
      )
      .join('')
  );
}

export function mirCastle(kit: Kit): string {
  const { brick, white, tile, stone } = kit.ink;
  const glass = lights(kit);
  let out = '';
  // palace ranges behind the wall
  out +=
    rect(-330, -330, 300, 160, white.m) +
    rect(60, -330, 360, 160, white.m) +
    row(-290, -70, 5, (x) => win(x, -236, 20, 46, { glass, frame: brick })) +
    row(110, 380, 6, (x) => win(x, -236, 20, 46, { glass, frame: brick }));
  out +=
    hip(-350, -326, 340, 110, tile, { in0: 50, in1: 50, turn: 60 }) +
    hip(50, -326, 392, 110, tile, { in0: 50, in1: 50, turn: 80 }) +
    row(
      -260,
      -100,
      3,
      (x) =>
        poly(
          [
            [x - 15, -368],
            [x, -396],
            [x + 15, -368],
          ],
          tile.l,
        ) + rect(x - 10, -368, 20, 20, glass),
    ) +
    row(
      140,
      340,
      4,
      (x) =>
        poly(
          [
            [x - 15, -368],
            [x, -396],
            [x + 15, -368],
          ],
          tile.l,
        ) + rect(x - 10, -368, 20, 20, glass),
    ) +
    (
      [
        [-190, 34],
        [230, 34],
        [330, 30],
      ] as const
    )
      .map(
        ([x, h]) => rect(x, -436 - h, 26, h + 20, brick.s) + rect(x, -436 - h, 9, h + 20, brick.m),
      )
      .join('');
  // curtain wall
  const run = (x0: number, x1: number) =>
    rect(x0, -196, x1 - x0, 196, brick.m) +
    kit.spray(
      `M${x0} -196H${x1}V0H${x0}Z`,
      brick.s,
      [x0, -180, x1, 0],
      [0, 0.9],
      [x0, -196, x1 - x0, 196],
    ) +
    rect(x0, -34, x1 - x0, 34, stone.m) +
    rect(x0, -70, x1 - x0, 6, white.m) +
    row(
      x0 + 40,
      x1 - 40,
      Math.round((x1 - x0) / 66),
      (x) =>
        path(arch(x, -84, 40, 70), white.m) +
        path(
          `M${tenth(x - 20)} -84V-134A20 20 0 0 1 ${tenth(x)} -154V-149A15 15 0 0 0 ${tenth(x - 14)} -134V-84Z`,
          brick.s,
        ) +
        rect(x - 4, -118, 8, 22, glass),
    ) +
    rect(x0, -180, x1 - x0, 7, white.m) +
    row(x0 + 12, x1 - 12, Math.round((x1 - x0) / 26), (x) => rect(x - 6, -172, 12, 13, brick.s)) +
    rect(x0, -206, x1 - x0, 12, tile.m);
  out += run(-430, -60) + run(80, 440);
  out +=
    place(tower(kit, { w: 186, square: 262, oct: 128, roof: 136 }), -456, 0) +
    place(tower(kit, { w: 198, square: 262, oct: 136, roof: 146 }), 478, 0);
  return out + place(tower(kit, { w: 214, square: 400, oct: 116, roof: 168, gate: true }), 6, 10);
}
