import { lights } from '../buildings/lights.ts';
import { disc, line, path, poly, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { arch } from '../drawing/outlines.ts';
import { bell, onion } from '../masonry/domes.ts';
import { band, prism, spike } from '../masonry/towers.ts';
import { hip, wall, win } from '../masonry/walls.ts';

export function vitebskTownHall(kit: Kit): string {
  const { cloth, white, copper, gold } = kit.ink;
  const glass = lights(kit);
  const dim = kit.ink.glass;
  const h = 300;
  const front = 440;
  const side = 150;
  const x0 = -300;
  let out =
    wall(x0, 0, front, h, cloth) +
    rect(x0, -h, 74, h, cloth.l) +
    rect(x0 + front, -h, side, h, cloth.s) +
    rect(x0 + front + side * 0.6, -h, side * 0.4, h, cloth.d);
  out += rect(x0 - 4, -86, front + 4, 10, white.l) + rect(x0 + front, -86, side, 10, white.s);
  const cols = Array.from({ length: 7 }, (_, i) => x0 + 44 + i * 59);
  cols.forEach((x, i) => {
    const on = (f: number) => ((i * 7 + f * 5) % 4 !== 1 ? glass : dim);
    out +=
      i === 3
        ? path(arch(x, 0, 50, 76), white.l) + path(arch(x, 0, 36, 66), kit.ink.wood.d)
        : win(x, -22, 24, 46, { glass: on(0), frame: white, round: true });
    out +=
      win(x, -110, 25, 62, { glass: on(1), frame: white, key: 10 }) +
      win(x, -214, 24, 48, { glass: on(2), frame: white });
  });
  for (let i = 0; i <= 7; i++) {
    out += rect(x0 + 8 + i * 60.6, -h, 9, h - 88, white.l);
  }
  for (const [i, x] of [x0 + front + 30, x0 + front + 74, x0 + front + 120].entries()) {
    out +=
      win(x, -22, 13, 46, {
        glass: i === 1 && kit.ink.glow ? glass : dim,
        frame: { l: white.s, m: white.d },
        round: true,
      }) +
      win(x, -110, 13, 62, {
        glass: i !== 1 && kit.ink.glow ? glass : dim,
        frame: { l: white.s, m: white.d },
      }) +
      win(x, -214, 13, 48, { glass: dim, frame: { l: white.s, m: white.d } });
  }
  out +=
    rect(x0 - 8, -h - 14, front + 8, 20, white.l) +
    rect(x0 - 8, -h + 3, front + 8, 4, cloth.s) +
    rect(x0 + front, -h - 14, side + 8, 20, white.s) +
    hip(x0 - 10, -h - 14, front + side + 20, 70, copper, { in0: 70, in1: 60, turn: side });
  out +=
    poly(
      [
        [x0 + 150, -h - 12],
        [x0 + 221, -h - 58],
        [x0 + 292, -h - 12],
      ],
      white.l,
    ) +
    poly(
      [
        [x0 + 170, -h - 14],
        [x0 + 221, -h - 47],
        [x0 + 272, -h - 14],
      ],
      cloth.m,
    );
  // clock tower
  const tx = x0 + 221;
  const tier = (y: number, w: number, hh: number, open: string) =>
    rect(tx - w / 2, y - hh, w * 0.66, hh, cloth.m) +
    rect(tx - w / 2, y - hh, w * 0.22, hh, cloth.l) +
    rect(tx + w * 0.16, y - hh, w * 0.34, hh, cloth.s) +
    [-0.5, 0.06].map((f) => rect(tx + w * f, y - hh, w * 0.1, hh, white.l)).join('') +
    rect(tx + w * 0.41, y - hh, w * 0.09, hh, white.s) +
    rect(tx - w * 0.56, y - hh - 9, w * 0.72, 13, white.l) +
    rect(tx + w * 0.16, y - hh - 9, w * 0.4, 13, white.s) +
    open;
  out += tier(
    -h - 50,
    150,
    74,
    path(arch(tx - 24, -h - 64, 30, 46), glass) + path(arch(tx + 50, -h - 64, 18, 46), dim),
  );
  out += tier(
    -h - 132,
    132,
    104,
    disc(tx - 22, -h - 182, 35, white.l) +
      disc(tx - 22, -h - 182, 29, kit.ink.glow ? gold.l : white.m) +
      line(
        `M${tx - 22} ${-h - 182}v-21M${tx - 22} ${-h - 182}l14 9`,
        kit.ink.dark,
        4.5,
        'stroke-linecap="round"',
      ) +
      disc(tx - 22, -h - 182, 3.4, kit.ink.dark),
  );
  out += tier(
    -h - 244,
    104,
    90,
    path(arch(tx - 18, -h - 256, 34, 62), glass) + path(arch(tx + 34, -h - 256, 16, 62), dim),
  );
  out +=
    bell(tx, -h - 342, 118, 76, copper, 0.15) +
    prism(tx, -h - 416, 30, 36, cloth, { n: 4 }) +
    band(tx, -h - 450, 38, 7, white) +
    onion(tx, -h - 454, 40, 44, copper) +
    spike(tx, -h - 490, 96, gold, 6);
  return out;
}
