import { path, poly, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import type { Material } from '../drawing/materials.ts';
import { arch, tenth } from '../drawing/outlines.ts';
import { bell, onion } from '../masonry/domes.ts';
import { type CrossKind, cross, prism } from '../masonry/towers.ts';
import { win } from '../masonry/walls.ts';
import { lights } from './lights.ts';

interface TwinTowersOptions {
  readonly walls?: Material;
  readonly trim?: Material;
  readonly roof?: Material;
  readonly w?: number;
  readonly h?: number;
  readonly tower?: number;
  readonly kind?: CrossKind;
  /** Pilasters on the towers. */
  readonly order?: boolean;
}

/** Baroque front with two towers. */
export function twinTowers(
  kit: Kit,
  {
    walls = kit.ink.white,
    trim = kit.ink.white,
    roof = kit.ink.copper,
    w = 340,
    h = 300,
    tower = 470,
    kind = 'latin',
    order = false,
  }: TwinTowersOptions = {},
): string {
  const glass = lights(kit);
  const gold = kit.ink.gold;
  const tw = w * 0.27;
  let out = rect(-w / 2 + tw * 0.5, -h, w - tw, h, walls.m);
  const mid = w - tw * 2;
  if (order) {
    out += rect(-w / 2, -h * 0.56, w, 10, trim.l);
  }
  out +=
    path(
      `M${tenth(-mid / 2 - 4)} ${-h}C${tenth(-mid * 0.42)} ${tenth(-h - 34)} ${tenth(-mid * 0.3)} ${tenth(-h - 26)} ${tenth(-mid * 0.26)} ${tenth(-h - 62)}C${tenth(-mid * 0.22)} ${tenth(-h - 106)} ${tenth(mid * 0.22)} ${tenth(-h - 106)} ${tenth(mid * 0.26)} ${tenth(-h - 62)}C${tenth(mid * 0.3)} ${tenth(-h - 26)} ${tenth(mid * 0.42)} ${tenth(-h - 34)} ${tenth(mid / 2 + 4)} ${-h}Z`,
      walls.m,
    ) + path(arch(0, -h - 26, mid * 0.16, 40), glass);
  for (const side of [-1, 1]) {
    const x = side * (w / 2 - tw / 2);
    const tone = side < 0 ? walls : { l: walls.m, m: walls.m, s: walls.s, d: walls.d };
    for (const [y, f, hh] of [
      [0, 1, h],
      [-h - 8, 0.9, (tower - h) * 0.58],
      [-h - 8 - (tower - h) * 0.6, 0.76, (tower - h) * 0.42],
    ] as const) {
      const ww = tw * f;
      out +=
        rect(x - ww / 2, y - hh, ww * 0.68, hh, tone.m) +
        rect(x - ww / 2, y - hh, ww * 0.24, hh, tone.l) +
        rect(x + ww * 0.18, y - hh, ww * 0.32, hh, tone.s);
      out +=
        rect(x - ww * 0.56, y - hh - 8, ww * 0.74, 12, trim.l) +
        rect(x + ww * 0.18, y - hh - 8, ww * 0.4, 12, trim.s);
      if (y === 0) {
        out += [0.2, 0.56]
          .map((p) =>
            win(x - ww * 0.08, y - hh * p, ww * 0.2, hh * 0.17, {
              glass,
              frame: tone,
              round: true,
            }),
          )
          .join('');
      } else {
        out += path(arch(x - ww * 0.08, y - hh * 0.18, ww * 0.32, hh * 0.58), glass);
      }
      if (order) {
        out +=
          [-0.48, -0.38, 0.06]
            .map((f) => rect(x + ww * f, y - hh, ww * 0.07, hh, tone.l))
            .join('') +
          [0.24, 0.4]
            .map((f) => rect(x + ww * f, y - hh, ww * 0.06, hh, tone.d, 'opacity=".45"'))
            .join('');
      }
    }
    const ty = -tower - 10;
    out +=
      bell(x, ty, tw * 0.86, tw * 0.7, roof, 0.13) +
      prism(x, ty - tw * 0.68, tw * 0.18, tw * 0.2, walls, { n: 4 }) +
      onion(x, ty - tw * 0.86, tw * 0.27, tw * 0.3, roof) +
      cross(x, ty - tw * 1.13, tw * 0.42, gold, kind);
  }
  out +=
    rect(-mid / 2 - 6, -h - 8, mid + 12, 14, trim.l) +
    [-0.5, 0.42].map((f) => rect(mid * f, -h, mid * 0.08, h, trim.l)).join('');
  out +=
    win(0, -h * 0.5, mid * 0.2, h * 0.26, { glass, frame: walls, round: true, key: 10 }) +
    rect(-mid * 0.28, -h * 0.34, mid * 0.56, h * 0.34, walls.l) +
    poly(
      [
        [-mid * 0.36, -h * 0.34],
        [0, -h * 0.44],
        [mid * 0.36, -h * 0.34],
      ],
      walls.s,
    ) +
    path(arch(0, 0, mid * 0.24, h * 0.26), glass);
  return out;
}
