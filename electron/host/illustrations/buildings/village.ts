import { disc, group, path, poly, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { arch, tenth } from '../drawing/outlines.ts';
import { prism } from '../masonry/towers.ts';
import { row } from '../masonry/walls.ts';
import { lights } from './lights.ts';

/** Log house. */
export function cottage(
  kit: Kit,
  { w = 220, h = 90, roof = kit.ink.slate, paint = kit.ink.flower } = {},
): string {
  const { wood, white } = kit.ink;
  const glass = lights(kit);
  let out = rect(-w / 2, -h, w * 0.62, h, wood.m) + rect(w * 0.12, -h, w * 0.38, h, wood.s);
  for (let i = 1; i < 6; i++) {
    out +=
      rect(-w / 2, (-h * i) / 6, w * 0.62, 2.5, wood.s) +
      rect(w * 0.12, (-h * i) / 6, w * 0.38, 2.5, wood.d);
  }
  out += row(
    -w * 0.38,
    0,
    2,
    (x) =>
      rect(x - 19, -h * 0.72, 38, h * 0.48, paint.m) +
      rect(x - 13, -h * 0.66, 26, h * 0.36, white.l) +
      rect(x - 10, -h * 0.63, 20, h * 0.3, glass) +
      poly(
        [
          [x - 22, -h * 0.72],
          [x, -h * 0.86],
          [x + 22, -h * 0.72],
        ],
        paint.m,
      ),
  );
  out +=
    poly(
      [
        [-w * 0.56, -h + 6],
        [-w * 0.19, -h - w * 0.3],
        [w * 0.12, -h + 6],
      ],
      wood.l,
    ) +
    poly(
      [
        [-w * 0.19, -h - w * 0.32],
        [w * 0.3, -h - w * 0.32],
        [w * 0.56, -h + 8],
        [w * 0.13, -h + 8],
      ],
      roof.s,
    ) +
    poly(
      [
        [-w * 0.58, -h + 10],
        [-w * 0.19, -h - w * 0.34],
        [-w * 0.17, -h - w * 0.32],
        [-w * 0.54, -h + 10],
      ],
      roof.m,
    ) +
    poly(
      [
        [-w * 0.21, -h - w * 0.34],
        [0.14 * w, -h + 8],
        [w * 0.1, -h + 8],
        [-w * 0.2, -h - w * 0.3],
      ],
      roof.m,
    );
  return out + rect(w * 0.2, -h - w * 0.42, 18, w * 0.14, kit.ink.brick.s);
}

export function windmill(kit: Kit, { h = 300 } = {}): string {
  const { wood, dark, cloth } = kit.ink;
  let out =
    prism(0, 0, h * 0.56, h * 0.62, wood, { n: 5, taper: 0.62 }) +
    poly(
      [
        [-h * 0.22, -h * 0.6],
        [-h * 0.02, -h * 0.84],
        [h * 0.22, -h * 0.6],
      ],
      wood.s,
    ) +
    poly(
      [
        [-h * 0.22, -h * 0.6],
        [-h * 0.02, -h * 0.84],
        [h * 0.02, -h * 0.6],
      ],
      wood.m,
    ) +
    path(arch(-h * 0.06, 0, h * 0.1, h * 0.16), dark);
  for (let a = 0; a < 4; a++) {
    out += group(
      rect(-3, -h * 0.56, 7, h * 0.56, wood.d) +
        rect(5, -h * 0.54, h * 0.075, h * 0.4, cloth.m) +
        [0.2, 0.3, 0.4, 0.5].map((f) => rect(5, -h * f, h * 0.075, 2.4, wood.d)).join(''),
      `translate(${tenth(-h * 0.05)} ${tenth(-h * 0.62)}) rotate(${a * 90 + 22})`,
    );
  }
  return out + disc(-h * 0.05, -h * 0.62, 9, wood.d);
}
