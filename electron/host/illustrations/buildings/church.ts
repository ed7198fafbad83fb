import { path, place, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import type { Material } from '../drawing/materials.ts';
import { arch } from '../drawing/outlines.ts';
import { bell, onion } from '../masonry/domes.ts';
import { churchHead, type DomeShape } from '../masonry/heads.ts';
import { type CrossKind, cross, prism, tent } from '../masonry/towers.ts';
import { hip, row, wall, win } from '../masonry/walls.ts';
import { lights } from './lights.ts';

interface ChurchOptions {
  readonly walls?: Material;
  readonly trim?: Material;
  readonly roof?: Material;
  readonly domeMat?: Material;
  readonly domes?: 1 | 3 | 5;
  readonly head?: DomeShape;
  /** A bell tower in front. */
  readonly tower?: boolean;
  readonly kind?: CrossKind | undefined;
  readonly w?: number;
  readonly h?: number;
  readonly apse?: boolean;
}

export function church(
  kit: Kit,
  {
    walls = kit.ink.white,
    trim = kit.ink.white,
    roof = kit.ink.copper,
    domeMat = kit.ink.gold,
    domes = 1,
    head = 'onion',
    tower = false,
    kind = 'orthodox',
    w = 320,
    h = 230,
    apse = true,
  }: ChurchOptions = {},
): string {
  const glass = lights(kit);
  const gold = kit.ink.gold;
  const top = (x: number, y: number, ww: number, hh: number) =>
    churchHead(kit, x, y, ww, hh, { walls, trim, dome: domeMat, glass, head, kind });
  const front = w * 0.64;
  const side = w - front;
  let out = '';
  if (domes >= 5) {
    out += top(-w * 0.16, -h - 34, w * 0.13, 66) + top(w * 0.2, -h - 34, w * 0.13, 66);
  }
  if (apse) {
    out +=
      prism(
        w / 2 + 6,
        0,
        w * 0.3,
        h * 0.66,
        { l: walls.m, m: walls.s, s: walls.s, d: walls.d },
        { n: 5 },
      ) + tent(w / 2 + 6, -h * 0.66, w * 0.34, h * 0.16, roof, { n: 5 });
  }
  out +=
    wall(-w / 2, 0, front, h, walls) +
    rect(-w / 2, -h, front * 0.22, h, walls.l) +
    rect(-w / 2 + front, -h, side, h, walls.s);
  out +=
    [0, 0.32, 0.64, 0.94]
      .map((f) => rect(-w / 2 + front * f, -h, front * 0.055, h, trim.l))
      .join('') +
    [0.02, 0.5, 0.9]
      .map((f) => rect(-w / 2 + front + side * f, -h, side * 0.09, h, trim.s))
      .join('');
  out += row(-w / 2 + front * 0.19, -w / 2 + front * 0.81, 3, (x) =>
    win(x, -h * 0.42, w * 0.055, h * 0.3, { glass, frame: trim, round: true }),
  );
  out += row(-w / 2 + front + side * 0.3, -w / 2 + front + side * 0.74, 2, (x) =>
    win(x, -h * 0.42, w * 0.034, h * 0.3, { glass, frame: { l: trim.s, m: trim.d }, round: true }),
  );
  out += path(arch(-w / 2 + front * 0.5, 0, w * 0.1, h * 0.3), glass);
  out +=
    rect(-w / 2 - 6, -h - 8, front + 6, 14, trim.l) +
    rect(-w / 2 + front, -h - 8, side + 6, 14, trim.s) +
    hip(-w / 2 - 8, -h - 8, w + 16, h * 0.2, roof, { turn: side });
  if (domes === 3 || domes >= 5) {
    out += top(-w * 0.36, -h - 18, w * 0.15, 74) + top(w * 0.36, -h - 18, w * 0.15, 74);
  }
  out += top(0, -h - h * 0.12, w * 0.27, 104);
  if (tower) {
    const tw = w * 0.36;
    let t = '';
    for (const [y, f, hh] of [
      [0, 1, h * 0.84],
      [-h * 0.86, 0.86, h * 0.46],
      [-h * 1.34, 0.68, h * 0.36],
    ] as const) {
      const ww = tw * f;
      t +=
        rect(-ww / 2, y - hh, ww * 0.64, hh, walls.m) +
        rect(-ww / 2, y - hh, ww * 0.2, hh, walls.l) +
        rect(ww * 0.14, y - hh, ww * 0.36, hh, walls.s) +
        rect(-ww * 0.54, y - hh - 6, ww * 0.68, 10, trim.l) +
        rect(ww * 0.14, y - hh - 6, ww * 0.4, 10, trim.s) +
        path(arch(-ww * 0.18, y - hh * 0.14, ww * 0.24, hh * 0.56), glass) +
        path(arch(ww * 0.3, y - hh * 0.14, ww * 0.13, hh * 0.56), glass);
    }
    t +=
      head === 'bell'
        ? bell(0, -h * 1.72, tw * 0.76, tw * 0.62, domeMat) +
          cross(0, -h * 1.72 - tw * 0.6, tw * 0.4, gold, kind)
        : tent(0, -h * 1.72, tw * 0.74, tw * 1.1, roof) +
          onion(0, -h * 1.72 - tw * 1.04, tw * 0.24, tw * 0.28, gold) +
          cross(0, -h * 1.72 - tw * 1.3, tw * 0.32, gold, kind);
    out += place(t, -w / 2 - tw * 0.42, 0);
  }
  return out;
}
