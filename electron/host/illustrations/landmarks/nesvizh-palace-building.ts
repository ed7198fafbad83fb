import { lights } from '../buildings/lights.ts';
import { disc, path, place, poly, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { arch } from '../drawing/outlines.ts';
import { bell, onion } from '../masonry/domes.ts';
import { band, prism, spike } from '../masonry/towers.ts';
import { hip, row, win } from '../masonry/walls.ts';

export function nesvizhPalace(kit: Kit): string {
  const { ochre, white, tile, copper, gold } = kit.ink;
  const glass = lights(kit);
  let out = '';
  function range(x0: number, x1: number, h: number, bays: number, roof: number, turn = 0): string {
    const w = x1 - x0;
    return (
      rect(x0, -h, w, h, ochre.m) +
      rect(x0, -h, w * 0.16, h, ochre.l) +
      (turn ? rect(x1 - turn, -h, turn, h, ochre.s) : '') +
      row(
        x0 + w / bays / 2,
        x1 - w / bays / 2,
        bays,
        (x) =>
          win(x, -h * 0.58, (w / bays) * 0.3, h * 0.26, { glass, frame: white }) +
          win(x, -h * 0.16, (w / bays) * 0.3, h * 0.22, { glass, frame: white }),
      ) +
      Array.from({ length: bays + 1 }, (_, i) =>
        rect(x0 + ((w - 8) * i) / bays, -h, 8, h, white.l),
      ).join('') +
      rect(x0 - 5, -h - 10, w + 10, 14, white.l) +
      rect(x0, -h + 4, w, 4, ochre.s) +
      hip(x0 - 8, -h - 10, w + 16, roof, tile, {
        in0: roof * 0.5,
        in1: roof * 0.5,
        turn: turn || w * 0.12,
      }) +
      row(
        x0 + w * 0.2,
        x1 - w * 0.2,
        Math.max(2, Math.round(bays / 2)),
        (x) =>
          poly(
            [
              [x - 13, -h - roof * 0.4],
              [x, -h - roof * 0.4 - 22],
              [x + 13, -h - roof * 0.4],
            ],
            tile.l,
          ) + rect(x - 9, -h - roof * 0.4, 18, 18, glass),
      )
    );
  }
  // main house with gable, behind
  out += range(-190, 210, 300, 7, 96, 40);
  out +=
    rect(-84, -312, 188, 30, white.l) +
    path(
      'M-92 -308C-70 -330 -66 -366 -40 -384C-20 -402 40 -402 60 -384C86 -366 90 -330 112 -308Z',
      ochre.m,
    ) +
    path(
      'M-92 -308C-70 -330 -66 -366 -40 -384C-30 -394 -12 -398 4 -398C-20 -370 -34 -336 -40 -308Z',
      ochre.l,
    ) +
    disc(10, -346, 20, white.l) +
    disc(10, -346, 13, ochre.s) +
    spike(10, -396, 44, gold, 6);
  for (const [x, h] of [
    [-150, 40],
    [-30, 34],
    [150, 40],
  ] as const) {
    out += rect(x, -396 - h, 22, h + 14, white.m) + rect(x + 13, -396 - h, 9, h + 14, white.s);
  }
  // wings
  out += range(-560, -232, 206, 7, 86) + range(252, 590, 206, 7, 86, 60);
  // corner towers
  for (const [x, w, h] of [
    [-222, 92, 286],
    [246, 92, 286],
  ] as const) {
    out +=
      prism(x, 0, w, h, ochre, { n: 5 }) +
      [-0.2, -0.5, -0.78]
        .map(
          (f) =>
            path(arch(x - w * 0.16, h * f, w * 0.2, h * 0.14), glass) +
            path(arch(x + w * 0.3, h * f, w * 0.12, h * 0.14), glass),
        )
        .join('') +
      [0.36, 0.66, 1].map((f) => band(x, -h * f + 6, w * 1.06, 8, white)).join('') +
      bell(x, -h, w * 1.08, 62, copper, 0.16) +
      onion(x, -h - 58, 34, 34, copper) +
      spike(x, -h - 88, 40, gold, 5);
  }
  // gate tower on the axis
  const g = (y: number, w: number, h: number) =>
    rect(-w / 2, y - h, w * 0.64, h, ochre.m) +
    rect(-w / 2, y - h, w * 0.22, h, ochre.l) +
    rect(w * 0.14, y - h, w * 0.36, h, ochre.s) +
    [-0.5, 0.04].map((f) => rect(w * f, y - h, w * 0.1, h, white.l)).join('') +
    rect(w * 0.4, y - h, w * 0.1, h, white.s) +
    rect(-w * 0.55, y - h - 8, w * 0.69, 13, white.l) +
    rect(w * 0.14, y - h - 8, w * 0.41, 13, white.s);
  let gate =
    rect(-120, -150, 240, 150, ochre.m) +
    rect(-120, -150, 50, 150, ochre.l) +
    rect(70, -150, 50, 150, ochre.s) +
    hip(-132, -150, 264, 50, tile, { in0: 40, in1: 40, turn: 50 }) +
    rect(-126, -158, 252, 12, white.l) +
    [-92, 92].map((x) => win(x, -58, 22, 44, { glass, frame: white })).join('');
  gate +=
    g(0, 132, 236) +
    g(-244, 112, 86) +
    path(arch(-22, 0, 72, 118), white.l) +
    path(arch(-22, 0, 54, 106), kit.ink.dark) +
    win(-22, -158, 26, 46, { glass, frame: white, round: true }) +
    disc(-18, -288, 25, white.l) +
    disc(-18, -288, 20, gold.m) +
    prism(0, -338, 88, 62, ochre, { n: 5 }) +
    path(arch(-12, -350, 20, 40), glass) +
    path(arch(20, -350, 12, 40), glass) +
    band(0, -396, 96, 9, white) +
    bell(0, -400, 102, 78, copper, 0.17) +
    prism(0, -476, 26, 30, ochre, { n: 4 }) +
    onion(0, -504, 38, 40, copper) +
    spike(0, -538, 58, gold, 6);
  return out + place(gate, 10, 8);
}
