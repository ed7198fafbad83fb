import { path, poly, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import type { Material } from '../drawing/materials.ts';
import { arch, type Point, polyline, tenth } from '../drawing/outlines.ts';
import { prism, spike, tent } from '../masonry/towers.ts';
import { bricks } from '../masonry/walls.ts';

interface FortTowerOptions {
  readonly w?: number;
  readonly h?: number;
  readonly roof?: 'tent' | 'open';
  readonly n?: number;
  readonly mat?: Material;
  readonly roofMat?: Material;
  readonly tiers?: number;
}

/** Brick tower on a white-stone foot. */
export function fortTower(
  kit: Kit,
  {
    w = 240,
    h = 400,
    roof = 'tent',
    n = 8,
    mat = kit.ink.brick,
    roofMat = kit.ink.wood,
    tiers = 3,
  }: FortTowerOptions = {},
): string {
  const { white, dark } = kit.ink;
  const foot = h * 0.13;
  let out =
    prism(0, 0, w * 1.06, foot, white, { n, taper: 0.97 }) +
    prism(0, -foot, w, h - foot, mat, { n });
  out += bricks(kit.rnd, -w * 0.44, -foot, w * 0.36, h - foot, mat.m, {
    n: Math.round(h / 15),
    bw: w * 0.05,
    bh: h * 0.011,
  });
  out += bricks(kit.rnd, -w * 0.06, -foot, w * 0.3, h - foot, mat.s, {
    n: Math.round(h / 17),
    bw: w * 0.05,
    bh: h * 0.011,
  });
  for (let t = 0; t < tiers; t++) {
    const y = -foot - (h - foot) * (0.16 + 0.26 * t);
    for (const a of t % 2 ? [-42, 4, 50] : [-58, -18, 26, 64]) {
      const x = (Math.sin((a * Math.PI) / 180) * w) / 2;
      const q = Math.cos((a * Math.PI) / 180);
      out +=
        path(arch(x, y, w * 0.082 * q, h * 0.105), a > 20 ? mat.d : mat.s) +
        path(arch(x + w * 0.006, y, w * 0.045 * q, h * 0.078), dark);
    }
  }
  out += tone(-foot, w * 1.02, h * 0.02, white) + tone(-h * 0.74, w * 1.02, h * 0.018, mat, true);
  const crown = -h * 0.9;
  out += tone(crown + h * 0.02, w * 1.08, h * 0.022, white);
  for (let i = 0; i < 13; i++) {
    const a = ((-84 + 14 * i) * Math.PI) / 180;
    const x = Math.sin(a) * w * 0.53;
    const q = Math.max(0.18, Math.cos(a));
    out += rect(
      x - w * 0.012,
      crown - h * 0.005,
      w * 0.024 * q + 1,
      h * 0.045,
      i > 7 ? mat.d : mat.s,
    );
  }
  out += prism(0, crown, w * 1.1, h * 0.1, mat, { n });
  const top = crown - h * 0.1;
  function tooth(a: number): string {
    const x = Math.sin((a * Math.PI) / 180) * w * 0.54;
    const q = Math.max(0.25, Math.cos((a * Math.PI) / 180));
    const ww = w * 0.1 * q;
    return path(
      `M${tenth(x - ww / 2)} ${tenth(top + 1)}v${tenth(-h * 0.085)}l${tenth(ww / 2)} ${tenth(h * 0.024)}l${tenth(ww / 2)} ${tenth(-h * 0.024)}v${tenth(h * 0.085)}Z`,
      a < -30 ? mat.l : a < 22 ? mat.m : a < 60 ? mat.s : mat.d,
    );
  }
  if (roof === 'open') {
    out += [-72, -48, -24, 0, 24, 48, 72]
      .map((a) => {
        const x = Math.sin((a * Math.PI) / 180) * w * 0.5;
        return rect(x - w * 0.03, top - h * 0.06, w * 0.06, h * 0.06, mat.d);
      })
      .join('');
  }
  const teeth = [-82, -62, -42, -21, 0, 21, 42, 62, 82].map(tooth).join('');
  if (roof === 'tent') {
    const rh = w * 0.86;
    out +=
      poly(
        [
          [-w * 0.5, top - h * 0.055],
          [w * 0.5, top - h * 0.055],
          [w * 0.5, top + 1],
          [-w * 0.5, top + 1],
        ],
        kit.ink.dark,
      ) + teeth;
    out +=
      tent(0, top - h * 0.05, w * 1.16, rh, roofMat, { n }) +
      spike(0, top - h * 0.05 - rh + 6, h * 0.1, roofMat);
    out += Array.from({ length: 6 }, (_, i) => {
      const t = (i + 1) / 7;
      const yy = top - h * 0.05 - rh * t;
      return rect(
        -w * 0.58 * (1 - t),
        yy,
        w * 1.16 * (1 - t) * 0.62,
        2.4,
        roofMat.s,
        'opacity=".55"',
      );
    }).join('');
  } else {
    out += teeth;
  }
  return out;
}

/** One end of a wall seen in perspective. */
type WallEnd = readonly [x: number, top: number, base: number];

/** Wall seen in perspective from a to b. */
export function fortWall(
  kit: Kit,
  a: WallEnd,
  b: WallEnd,
  { mat = kit.ink.brick, bays = 7 } = {},
): string {
  const { white } = kit.ink;
  const lerp = (t: number, i: 0 | 1 | 2) => a[i] + (b[i] - a[i]) * t;
  const ha = a[2] - a[1];
  const hb = b[2] - b[1];
  // Even spacing seen in perspective.
  const q = (u: number) => u / ha / ((1 - u) / hb + u / ha);
  const face = `${polyline([
    [a[0], a[1]],
    [b[0], b[1]],
    [b[0], b[2]],
    [a[0], a[2]],
  ])}Z`;
  const x0 = Math.min(a[0], b[0]);
  const y0 = Math.min(a[1], b[1]);
  let out =
    path(face, mat.m) +
    kit.spray(
      face,
      mat.s,
      [x0, a[2], Math.max(a[0], b[0]), y0],
      [0, 0.75],
      [x0, y0, Math.abs(b[0] - a[0]), Math.max(a[2], b[2]) - y0],
    );
  function at(u: number, f: number): Point {
    const t = q(u);
    const top = lerp(t, 1);
    const base = lerp(t, 2);
    return [lerp(t, 0), base - (base - top) * f];
  }
  const strip = (f0: number, f1: number, colour: string) =>
    poly([at(0, f0), at(1, f0), at(1, f1), at(0, f1)], colour);
  out += strip(0, 0.13, white.m) + strip(0.13, 0.16, white.s) + strip(0.78, 0.81, mat.s);
  for (let i = 0; i < bays; i++) {
    const u0 = (i + 0.2) / bays;
    const u1 = (i + 0.8) / bays;
    const [l0, r0] = [at(u0, 0.16), at(u1, 0.16)];
    const [l1, r1] = [at(u0, 0.5), at(u1, 0.5)];
    const rx = Math.abs(r1[0] - l1[0]) / 2;
    const ry = rx * 0.9;
    out += path(
      `M${tenth(l0[0])} ${tenth(l0[1])}L${tenth(l1[0])} ${tenth(l1[1])}A${tenth(rx)} ${tenth(ry)} 0 0 ${a[0] < b[0] ? 1 : 0} ${tenth(r1[0])} ${tenth(r1[1])}L${tenth(r0[0])} ${tenth(r0[1])}Z`,
      mat.s,
    );
    const w = (r0[0] - l0[0]) * 0.3;
    out += path(
      `M${tenth(l0[0])} ${tenth(l0[1])}L${tenth(l1[0])} ${tenth(l1[1])}A${tenth(rx)} ${tenth(ry)} 0 0 ${a[0] < b[0] ? 1 : 0} ${tenth(l1[0] + w * 1.7)} ${tenth(l1[1] - ry * 0.94)}Q${tenth(l1[0] + w * 1.2)} ${tenth(l1[1])} ${tenth(l0[0] + w)} ${tenth(l0[1] + (r0[1] - l0[1]) * 0.3)}Z`,
      mat.d,
    );
    if (i % 2) {
      const m = at((u0 + u1) / 2, 0.3);
      const hh = at(u0, 0.1)[1] - at(u0, 0.32)[1];
      out += path(arch(m[0] + w * 0.3, m[1] + hh * 0.4, hh * 0.3, hh * 0.62), mat.d);
    }
  }
  const n = bays * 4;
  let d = '';
  let lit = '';
  for (let i = 0; i < n; i++) {
    const [p, r] = [at(i / n, 1), at((i + 0.6) / n, 1)];
    const hh = (at(i / n, 0)[1] - p[1]) * 0.15;
    const ww = r[0] - p[0];
    d += `M${tenth(p[0])} ${tenth(p[1] + 1)}v${tenth(-hh)}l${tenth(ww / 2)} ${tenth(hh * 0.28)}l${tenth(ww / 2)} ${tenth(r[1] - p[1] - hh * 0.28)}V${tenth(r[1] + 1)}Z`;
    lit += `M${tenth(p[0])} ${tenth(p[1] + 1)}v${tenth(-hh)}l${tenth(ww * 0.3)} ${tenth(hh * 0.17)}v${tenth(hh * 0.83)}Z`;
  }
  out += path(d, mat.m) + path(lit, mat.l);
  return out;
}

/** Band around a tower, in the next darker tones if `dim`. */
const tone = (y: number, w: number, h: number, mat: Material, dim = false): string =>
  rect(-w / 2, y - h, w, h, dim ? mat.s : mat.m) +
  rect(-w / 2, y - h, w * 0.3, h, dim ? mat.m : mat.l) +
  rect(w * 0.22, y - h, w * 0.28, h, dim ? mat.d : mat.s);
