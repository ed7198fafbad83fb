import { disc, path, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { arch, tenth } from '../drawing/outlines.ts';
import { hip, row, steps, wall, win } from '../masonry/walls.ts';
import { lights } from './lights.ts';

/** Two- or three-storey museum front with a tall doorway and banners. */
export function museum(
  kit: Kit,
  {
    walls = kit.ink.ochre,
    trim = kit.ink.white,
    roof = kit.ink.slate,
    w = 620,
    floors = 2,
    bays = 9,
    gable = true,
    banner = kit.ink.flower,
    fh = 112,
  } = {},
): string {
  const glass = lights(kit);
  const h = floors * fh + 34;
  const side = w * 0.13;
  let out =
    wall(-w / 2, 0, w - side, h, walls) +
    rect(-w / 2, -h, w * 0.12, h, walls.l) +
    rect(w / 2 - side, -h, side, h, walls.s) +
    rect(-w / 2, -26, w - side, 26, kit.ink.stone.m) +
    rect(w / 2 - side, -26, side, 26, kit.ink.stone.s);
  const x0 = -w / 2 + w * 0.06;
  const x1 = w / 2 - side - w * 0.05;
  const mid = (x0 + x1) / 2;
  const step = (x1 - x0) / (bays - 1);
  for (let f = 0; f < floors; f++) {
    const y = -46 - f * fh;
    out += row(x0, x1, bays, (x) =>
      f === 0 && Math.abs(x - mid) < step * 0.6
        ? ''
        : win(x, y, step * 0.4, fh * 0.52, {
            glass,
            frame: trim,
            round: f === floors - 1,
            key: f === 0 ? 8 : 0,
          }),
    );
    out += row(w / 2 - side * 0.7, w / 2 - side * 0.28, 2, (x) =>
      win(x, y, side * 0.16, fh * 0.52, {
        glass,
        frame: { l: trim.s, m: trim.d },
        round: f === floors - 1,
      }),
    );
    if (f) {
      out +=
        rect(-w / 2, y + 22, w - side, 8, trim.l) + rect(w / 2 - side, y + 22, side, 8, trim.s);
    }
  }
  out +=
    path(arch(mid, 0, step * 0.86, fh * 0.98), trim.l) +
    path(arch(mid, 0, step * 0.6, fh * 0.82), kit.ink.wood.d) +
    steps(mid, 4, step * 1.7, step * 1.1, 22, 3, kit.ink.stone);
  out += [-1.5, 1.5]
    .map(
      (f) =>
        rect(mid + step * f - step * 0.14, -h * 0.82, step * 0.28, h * 0.44, banner.s) +
        rect(mid + step * f - step * 0.14, -h * 0.82, step * 0.1, h * 0.44, banner.m),
    )
    .join('');
  out +=
    rect(-w / 2 - 8, -h - 12, w - side + 8, 18, trim.l) +
    rect(-w / 2 - 8, -h + 2, w - side + 8, 4, walls.s) +
    rect(w / 2 - side, -h - 12, side + 8, 18, trim.s) +
    hip(-w / 2 - 10, -h - 12, w + 20, 58, roof, { in0: 64, in1: 50, turn: side });
  if (gable) {
    out +=
      path(
        `M${tenth(mid - step * 1.6)} ${-h - 10}V${-h - 30}C${tenth(mid - step * 1.2)} ${-h - 34} ${tenth(mid - step)} ${-h - 50} ${tenth(mid - step * 0.8)} ${-h - 72}C${tenth(mid - step * 0.4)} ${-h - 100} ${tenth(mid + step * 0.4)} ${-h - 100} ${tenth(mid + step * 0.8)} ${-h - 72}C${tenth(mid + step)} ${-h - 50} ${tenth(mid + step * 1.2)} ${-h - 34} ${tenth(mid + step * 1.6)} ${-h - 30}V${-h - 10}Z`,
        walls.m,
      ) +
      path(
        `M${tenth(mid - step * 1.6)} ${-h - 10}V${-h - 30}C${tenth(mid - step * 1.2)} ${-h - 34} ${tenth(mid - step)} ${-h - 50} ${tenth(mid - step * 0.8)} ${-h - 72}L${tenth(mid - step * 0.5)} ${-h - 10}Z`,
        walls.l,
      ) +
      disc(mid, -h - 48, step * 0.3, trim.l) +
      disc(mid, -h - 48, step * 0.22, glass);
  }
  return out;
}
