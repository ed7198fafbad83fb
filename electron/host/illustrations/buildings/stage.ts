import { disc, path, poly, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';

/** Open-air stage under a sail roof, with strings of lamps. */
export function stage(kit: Kit, { w = 760 } = {}): string {
  const { dark, stone, white, gold } = kit.ink;
  const glow = kit.ink.glow ?? gold.l;
  let out =
    path(`M${-w * 0.36} -40L${-w * 0.3} -250H${w * 0.3}L${w * 0.36} -40Z`, dark) +
    poly(
      [
        [-w * 0.26, -40],
        [-w * 0.12, -236],
        [w * 0.02, -40],
      ],
      glow,
      'opacity=".34"',
    ) +
    poly(
      [
        [0, -40],
        [w * 0.13, -236],
        [w * 0.27, -40],
      ],
      glow,
      'opacity=".34"',
    ) +
    [-0.2, -0.1, 0, 0.1, 0.2].map((f) => disc(w * f, -232, 9, glow)).join('');
  out +=
    path(
      `M${-w * 0.52} -150C${-w * 0.3} -330 ${-w * 0.1} -390 0 -420C${w * 0.1} -390 ${w * 0.3} -330 ${w * 0.52} -150C${w * 0.34} -250 ${w * 0.2} -276 0 -270C${-w * 0.2} -276 ${-w * 0.34} -250 ${-w * 0.52} -150Z`,
      white.m,
    ) +
    path(
      `M${-w * 0.52} -150C${-w * 0.3} -330 ${-w * 0.1} -390 0 -420C${-w * 0.06} -360 ${-w * 0.1} -310 ${-w * 0.12} -268C${-w * 0.26} -266 ${-w * 0.38} -244 ${-w * 0.52} -150Z`,
      white.l,
    ) +
    path(
      `M0 -420C${w * 0.1} -390 ${w * 0.3} -330 ${w * 0.52} -150C${w * 0.42} -206 ${w * 0.34} -236 ${w * 0.24} -256C${w * 0.16} -330 ${w * 0.08} -380 0 -420Z`,
      white.s,
    );
  out +=
    [-0.5, 0.5].map((f) => rect(w * f - 7, -160, 14, 160, stone.s)).join('') +
    rect(-w * 0.4, -44, w * 0.8, 44, stone.m) +
    rect(-w * 0.4, -44, w * 0.8, 9, stone.l);
  return out;
}
