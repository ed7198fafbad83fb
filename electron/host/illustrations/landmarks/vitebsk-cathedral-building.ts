import { lights } from '../buildings/lights.ts';
import { twinTowers } from '../buildings/twin-towers.ts';
import { path, poly, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { arch } from '../drawing/outlines.ts';
import { cupola, onion } from '../masonry/domes.ts';
import { cross, drum, prism } from '../masonry/towers.ts';
import { row } from '../masonry/walls.ts';

export function vitebskCathedral(kit: Kit): string {
  const { white, copper, gold } = kit.ink;
  const glass = lights(kit);
  let out =
    rect(90, -300, 250, 300, white.s) +
    rect(90, -314, 258, 18, white.s) +
    poly(
      [
        [60, -314],
        [110, -392],
        [300, -392],
        [350, -314],
      ],
      copper.s,
    ) +
    poly(
      [
        [230, -392],
        [300, -392],
        [350, -314],
        [280, -314],
      ],
      copper.d,
    );
  out +=
    row(
      200,
      310,
      3,
      (x) => path(arch(x, -60, 24, 150), white.d) + path(arch(x, -62, 16, 142), glass),
    ) + rect(90, -24, 250, 24, white.d);
  out +=
    drum(60, -380, 170, 110, white, {
      n: 8,
      windows: 5,
      glass,
      trim: white,
      cap: 0.11,
      win: [0.12, 0.56],
    }) +
    cupola(60, -490, 184, 96, copper) +
    prism(60, -582, 34, 34, white, { n: 4 }) +
    onion(60, -614, 44, 44, copper) +
    cross(60, -654, 50, gold);
  return (
    out +
    twinTowers(kit, { w: 400, h: 330, tower: 560, roof: copper, kind: 'orthodox', order: true })
  );
}
