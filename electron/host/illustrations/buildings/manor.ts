import { disc, poly, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { cupola } from '../masonry/domes.ts';
import { drum, spike } from '../masonry/towers.ts';
import { hip, row, wall, win } from '../masonry/walls.ts';
import { lights } from './lights.ts';

/** Manor with columns. */
export function manor(
  kit: Kit,
  {
    walls = kit.ink.ochre,
    trim = kit.ink.white,
    roof = kit.ink.copper,
    w = 620,
    h = 150,
    columns = 6,
    floors = 2,
    dome = false,
  } = {},
): string {
  const glass = lights(kit);
  const pw = w * 0.32;
  let out =
    wall(-w / 2, 0, w, h, walls) +
    rect(-w / 2, -h, w * 0.14, h, walls.l) +
    rect(w * 0.4, -h, w * 0.1, h, walls.s);
  for (let f = 0; f < floors; f++) {
    const y = -h * (f === 0 ? 0.14 : 0.6);
    const hh = h * 0.26;
    out +=
      row(-w / 2 + w * 0.05, -pw / 2 - w * 0.04, 4, (x) =>
        win(x, y, w * 0.026, hh, { glass, frame: trim }),
      ) +
      row(pw / 2 + w * 0.04, w / 2 - w * 0.05, 4, (x) =>
        win(x, y, w * 0.026, hh, { glass, frame: trim }),
      );
  }
  out +=
    rect(-w / 2 - 6, -h - 10, w * 0.9, 14, trim.l) +
    rect(w * 0.4, -h - 10, w * 0.1 + 6, 14, trim.s) +
    hip(-w / 2 - 8, -h - 10, w + 16, h * 0.34, roof, {
      in0: h * 0.5,
      in1: h * 0.5,
      turn: w * 0.12,
    });
  // portico
  const ph = h * 1.12;
  out +=
    rect(-pw / 2, -ph, pw, ph, walls.s) + rect(-pw / 2 - 10, -12, pw + 20, 12, kit.ink.stone.l);
  out += row(-pw / 2 + pw * 0.1, pw / 2 - pw * 0.1, Math.max(3, columns - 1), (x) =>
    win(x, -14, w * 0.022, ph * 0.5, { glass }),
  );
  out += row(
    -pw / 2 + 8,
    pw / 2 - 8,
    columns,
    (x) =>
      rect(x - w * 0.012, -ph + 4, w * 0.024, ph - 14, trim.m) +
      rect(x - w * 0.012, -ph + 4, w * 0.01, ph - 14, trim.l) +
      rect(x + w * 0.006, -ph + 4, w * 0.006, ph - 14, trim.s),
  );
  out +=
    rect(-pw / 2 - 10, -ph - 12, pw + 20, 18, trim.l) +
    rect(-pw / 2 - 10, -ph + 2, pw + 20, 4, trim.s) +
    poly(
      [
        [-pw / 2 - 16, -ph - 12],
        [0, -ph - 12 - pw * 0.22],
        [pw / 2 + 16, -ph - 12],
      ],
      trim.l,
    ) +
    poly(
      [
        [-pw / 2 + 10, -ph - 16],
        [0, -ph - 12 - pw * 0.17],
        [pw / 2 - 10, -ph - 16],
      ],
      walls.m,
    ) +
    disc(0, -ph - pw * 0.07 - 10, pw * 0.034, glass);
  if (dome) {
    out +=
      drum(0, -ph - pw * 0.2, pw * 0.4, h * 0.34, walls, { n: 6, windows: 5, glass, trim }) +
      cupola(0, -ph - pw * 0.2 - h * 0.34, pw * 0.44, h * 0.3, roof) +
      spike(0, -ph - pw * 0.2 - h * 0.62, h * 0.3, kit.ink.gold);
  }
  return out;
}
