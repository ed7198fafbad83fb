import { disc, path, poly, rect } from '../drawing/elements.ts';
import type { Material } from '../drawing/materials.ts';
import { arch, tenth } from '../drawing/outlines.ts';

/** Many-sided tower body; `taper` narrows the top. */
export function prism(
  cx: number,
  y: number,
  w: number,
  h: number,
  mat: Material,
  { n = 6, taper = 1 } = {},
): string {
  let out = '';
  for (let i = 0; i < n; i++) {
    const a0 = -90 + (180 * i) / n;
    const a1 = -90 + (180 * (i + 1)) / n;
    const [x0, x1] = [
      cx + (Math.sin((a0 * Math.PI) / 180) * w) / 2,
      cx + (Math.sin((a1 * Math.PI) / 180) * w) / 2,
    ];
    const [t0, t1] = [
      cx + ((Math.sin((a0 * Math.PI) / 180) * w) / 2) * taper,
      cx + ((Math.sin((a1 * Math.PI) / 180) * w) / 2) * taper,
    ];
    out += poly(
      [
        [x0 - 0.4, y],
        [t0 - 0.4, y - h],
        [t1 + 0.4, y - h],
        [x1 + 0.4, y],
      ],
      mat[toneAt((a0 + a1) / 2)],
    );
  }
  return out;
}

/** Pointed roof over a many-sided tower. */
export function tent(
  cx: number,
  y: number,
  w: number,
  h: number,
  mat: Material,
  { n = 6 } = {},
): string {
  let out = '';
  for (let i = 0; i < n; i++) {
    const a0 = -90 + (180 * i) / n;
    const a1 = -90 + (180 * (i + 1)) / n;
    const [x0, x1] = [
      cx + (Math.sin((a0 * Math.PI) / 180) * w) / 2,
      cx + (Math.sin((a1 * Math.PI) / 180) * w) / 2,
    ];
    out += poly(
      [
        [x0 - 0.4, y],
        [cx, y - h],
        [x1 + 0.4, y],
      ],
      mat[toneAt((a0 + a1) / 2)],
    );
  }
  return out;
}

interface DrumOptions {
  readonly n?: number;
  readonly windows?: number;
  readonly glass: string;
  readonly trim: Pick<Material, 'l' | 'm' | 's'>;
  /** Height of the light bands, as a share of the drum. */
  readonly cap?: number;
  /** Width and height of a window, as shares of the drum. */
  readonly win?: readonly [number, number];
}

/** Round drum under a dome, with slit windows and light bands. */
export function drum(
  cx: number,
  y: number,
  w: number,
  h: number,
  mat: Material,
  { n = 6, windows = 5, glass, trim, cap = 0.12, win = [0.11, 0.56] }: DrumOptions,
): string {
  let out = prism(cx, y, w, h, mat, { n });
  for (let i = 0; i < windows; i++) {
    const a = ((-90 + (180 * (i + 0.5)) / windows) * Math.PI) / 180;
    const x = cx + (Math.sin(a) * w) / 2;
    const q = Math.cos(a);
    const ww = w * win[0] * Math.max(0.3, q);
    out += path(arch(x, y - h * 0.14, ww * 1.6, h * (win[1] + 0.1)), a > 0.3 ? trim.s : trim.l);
    out += path(arch(x, y - h * 0.17, ww, h * win[1]), glass);
  }
  out +=
    band(cx, y - h + h * cap, w * 1.06, h * cap, trim) + band(cx, y, w * 1.04, h * cap * 0.8, trim);
  return out;
}

/** Cornice: a moulding that turns with the light. */
export const band = (
  cx: number,
  y: number,
  w: number,
  h: number,
  mat: Pick<Material, 'l' | 'm' | 's'>,
): string =>
  rect(cx - w / 2, y - h, w, h, mat.m) +
  rect(cx - w / 2, y - h, w * 0.3, h, mat.l) +
  rect(cx + w * 0.2, y - h, w * 0.3, h, mat.s);

/** Thin spike with a small ball. */
export const spike = (cx: number, y: number, h: number, mat: Material, r = h * 0.09): string =>
  path(
    `M${tenth(cx - h * 0.035)} ${tenth(y)}L${tenth(cx)} ${tenth(y - h)}L${tenth(cx + h * 0.035)} ${tenth(y)}Z`,
    mat.m,
  ) +
  disc(cx, y - r * 0.4, r, mat.m) +
  disc(cx - r * 0.3, y - r * 0.7, r * 0.4, mat.l);

/** The orthodox cross has a lower slant. */
export type CrossKind = 'orthodox' | 'latin';

/** Cross above a dome. */
export function cross(
  cx: number,
  y: number,
  h: number,
  mat: Material,
  kind: CrossKind = 'orthodox',
): string {
  const t = Math.max(2.2, h * 0.075);
  let d =
    rect(cx - t / 2, y - h, t, h, mat.m) + rect(cx - h * 0.24, y - h * 0.72, h * 0.48, t, mat.m);
  if (kind === 'orthodox' && h > 26) {
    d +=
      rect(cx - h * 0.12, y - h * 0.9, h * 0.24, t * 0.85, mat.m) +
      poly(
        [
          [cx - h * 0.15, y - h * 0.42],
          [cx + h * 0.15, y - h * 0.32],
          [cx + h * 0.15, y - h * 0.32 + t],
          [cx - h * 0.15, y - h * 0.42 + t],
        ],
        mat.m,
      );
  }
  return d + rect(cx - t / 2, y - h, t * 0.45, h, mat.l) + disc(cx, y + 1, t * 1.3, mat.m);
}

function toneAt(deg: number): keyof Material {
  const v = Math.cos(((deg + 38) * Math.PI) / 180);
  return v > 0.86 ? 'l' : v > 0.5 ? 'm' : v > 0.08 ? 's' : 'd';
}
