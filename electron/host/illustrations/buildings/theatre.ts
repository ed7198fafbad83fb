import { path, poly, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { arch } from '../drawing/outlines.ts';
import { row, steps, wall, win } from '../masonry/walls.ts';
import { lights } from './lights.ts';

/** Columned theatre. */
export function theatre(
  kit: Kit,
  { walls = kit.ink.cloth, trim = kit.ink.white, w = 640, columns = 8 } = {},
): string {
  const glass = lights(kit);
  let out =
    rect(-w * 0.3, -330, w * 0.6, 130, walls.s) +
    rect(-w * 0.3, -330, w * 0.2, 130, walls.m) +
    rect(-w * 0.31, -342, w * 0.62, 16, trim.m);
  out +=
    wall(-w / 2, 0, w, 200, walls) +
    rect(-w / 2, -200, w * 0.12, 200, walls.l) +
    rect(w * 0.4, -200, w * 0.1, 200, walls.s);
  out +=
    row(-w * 0.46, -w * 0.37, 2, (x) => win(x, -60, 18, 78, { glass, frame: trim, round: true })) +
    row(w * 0.37, w * 0.46, 2, (x) => win(x, -60, 18, 78, { glass, frame: trim, round: true }));
  out +=
    rect(-w * 0.34, -214, w * 0.68, 214, walls.s) +
    row(-w * 0.27, w * 0.27, 5, (x) => path(arch(x, -16, 40, 130), glass)) +
    row(-w * 0.27, w * 0.27, 5, (x) => rect(x - 15, -196, 30, 30, glass));
  out += row(
    -w * 0.33,
    w * 0.33,
    columns,
    (x) =>
      rect(x - 13, -212, 26, 200, trim.m) +
      rect(x - 13, -212, 10, 200, trim.l) +
      rect(x + 6, -212, 7, 200, trim.s) +
      rect(x - 18, -220, 36, 10, trim.l),
  );
  out +=
    rect(-w / 2 - 8, -222, w + 16, 26, trim.l) +
    rect(-w / 2 - 8, -200, w + 16, 5, trim.s) +
    rect(w * 0.4, -222, w * 0.1 + 8, 26, trim.s);
  out +=
    poly(
      [
        [-w * 0.37, -222],
        [0, -222 - w * 0.15],
        [w * 0.37, -222],
      ],
      trim.l,
    ) +
    poly(
      [
        [-w * 0.3, -228],
        [0, -222 - w * 0.115],
        [w * 0.3, -228],
      ],
      walls.s,
    );
  return out + steps(0, 6, w * 0.92, w * 0.74, 26, 4, kit.ink.stone);
}
