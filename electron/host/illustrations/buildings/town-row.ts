import { disc, path, poly, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { arch } from '../drawing/outlines.ts';
import { bell, onion } from '../masonry/domes.ts';
import { spike } from '../masonry/towers.ts';
import { hip, row, win } from '../masonry/walls.ts';
import { lights } from './lights.ts';

/** Row of old-town houses; widths and heights follow the seed. */
export function townRow(kit: Kit, { w = 900, h = 210, tower = true } = {}): string {
  const glass = lights(kit);
  const paint = [kit.ink.ochre, kit.ink.cloth, kit.ink.plinth, kit.ink.mint, kit.ink.white];
  const roofs = [kit.ink.tile, kit.ink.slate, kit.ink.copper, kit.ink.tile];
  let out = '';
  let x = -w / 2;
  let i = kit.rnd.int(0, 4);
  while (x < w / 2 - 40) {
    const ww = Math.min(kit.rnd.range(110, 190), w / 2 - x);
    const hh = h * kit.rnd.range(0.78, 1.16);
    const mat = paint[i++ % paint.length] ?? kit.ink.ochre;
    const roof = kit.rnd.pick(roofs);
    const bays = Math.max(2, Math.round(ww / 48));
    const steep = kit.rnd.maybe(0.4);
    out += steep
      ? poly(
          [
            [x - 4, -hh],
            [x + ww / 2, -hh - ww * 0.5],
            [x + ww + 4, -hh],
          ],
          roof.m,
        ) +
        poly(
          [
            [x + ww / 2, -hh - ww * 0.5],
            [x + ww + 4, -hh],
            [x + ww * 0.62, -hh],
          ],
          roof.s,
        )
      : hip(x - 5, -hh, ww + 10, 58, roof, { in0: 16, in1: 16, turn: 24 });
    out +=
      rect(x, -hh, ww, hh, mat.m) +
      rect(x, -hh, ww * 0.3, hh, mat.l) +
      rect(x + ww - 12, -hh, 12, hh, mat.s) +
      rect(x - 3, -hh - 4, ww + 6, 9, kit.ink.white.m);
    out +=
      [0.62, 0.34]
        .map((f) =>
          row(x + ww / bays / 2, x + ww - ww / bays / 2, bays, (wx) =>
            win(wx, -hh * f, 20, hh * 0.16, {
              glass: kit.ink.glow && kit.rnd.maybe(0.3) ? kit.ink.glass : glass,
              frame: kit.ink.white,
            }),
          ),
        )
        .join('') + path(arch(x + ww / 2, 0, 34, hh * 0.22), kit.ink.wood.d);
    x += ww + 2;
  }
  if (tower) {
    const { cloth, copper, gold, white } = kit.ink;
    const tx = kit.rnd.range(-0.2, 0.25) * w;
    const t = (y: number, ww: number, hh: number) =>
      rect(tx - ww / 2, y - hh, ww * 0.64, hh, cloth.m) +
      rect(tx - ww / 2, y - hh, ww * 0.22, hh, cloth.l) +
      rect(tx + ww * 0.14, y - hh, ww * 0.36, hh, cloth.s) +
      rect(tx - ww * 0.56, y - hh - 7, ww * 0.7, 11, white.l) +
      rect(tx + ww * 0.14, y - hh - 7, ww * 0.42, 11, white.s);
    out =
      t(0, 120, h * 1.7) +
      disc(tx - 20, -h * 1.54, 25, white.l) +
      disc(tx - 20, -h * 1.54, 20, gold.m) +
      t(-h * 1.74, 94, h * 0.42) +
      path(arch(tx - 16, -h * 1.8, 26, h * 0.26), glass) +
      bell(tx, -h * 2.18, 106, 64, copper, 0.15) +
      onion(tx, -h * 2.18 - 60, 36, 40, copper) +
      spike(tx, -h * 2.18 - 92, 70, gold, 5) +
      out;
  }
  return out;
}
