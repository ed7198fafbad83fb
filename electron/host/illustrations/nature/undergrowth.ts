import { group, line, path, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { tenth } from '../drawing/outlines.ts';

/** Near plants: they frame the lower corners of a picture. */

export function grass(
  kit: Kit,
  x0: number,
  x1: number,
  y: number,
  h: number,
  colour: string,
  density = 0.09,
): string {
  let d = '';
  for (let i = 0; i < (x1 - x0) * density; i++) {
    const x = kit.rnd.range(x0, x1);
    const hh = h * kit.rnd.range(0.45, 1.1);
    const b = kit.rnd.range(-0.5, 0.5) * hh;
    const w = h * 0.05;
    d += `M${tenth(x - w)} ${tenth(y)}Q${tenth(x + b * 0.2 - w * 0.4)} ${tenth(y - hh * 0.6)} ${tenth(x + b)} ${tenth(y - hh)}Q${tenth(x + b * 0.2 + w)} ${tenth(y - hh * 0.5)} ${tenth(x + w)} ${tenth(y)}Z`;
  }
  return path(d, colour);
}

export function reeds(kit: Kit, x0: number, x1: number, y: number, h: number, n = 14): string {
  let out = '';
  for (let i = 0; i < n; i++) {
    const x = kit.rnd.range(x0, x1);
    const hh = h * kit.rnd.range(0.6, 1.1);
    const b = kit.rnd.range(-0.1, 0.16) * hh;
    out += line(
      `M${tenth(x)} ${tenth(y)}Q${tenth(x)} ${tenth(y - hh * 0.5)} ${tenth(x + b)} ${tenth(y - hh)}`,
      kit.ink.pine.s,
      h * 0.02,
      'stroke-linecap="round"',
    );
    if (i % 2) {
      out += group(
        rect(
          -h * 0.024,
          -h * 0.15,
          h * 0.048,
          h * 0.17,
          kit.ink.trunk.s,
          `rx="${tenth(h * 0.024)}"`,
        ),
        `translate(${tenth(x + b)} ${tenth(y - hh)}) rotate(${tenth((b / hh) * 60)})`,
      );
    } else {
      out += path(
        `M${tenth(x)} ${tenth(y)}q${tenth(-b * 1.6 - h * 0.1)} ${tenth(-hh * 0.4)} ${tenth(-h * 0.16)} ${tenth(-hh * 0.72)}q${tenth(h * 0.12)} ${tenth(hh * 0.3)} ${tenth(h * 0.19)} ${tenth(hh * 0.72)}Z`,
        kit.ink.pine.m,
      );
    }
  }
  return out;
}

export function fern(
  kit: Kit,
  x: number,
  y: number,
  s: number,
  turn: number,
  mat = kit.ink.copse,
): string {
  let f = '';
  for (let i = 1; i <= 13; i++) {
    const t = i / 13;
    const px = 260 * t;
    const py = -70 * Math.sin(t * 1.9);
    const ll = 78 * Math.sin(Math.PI * Math.min(1, 0.18 + (1 - t) * 0.9));
    for (const side of [-1, 1]) {
      f += group(
        path(
          `M0 0Q${tenth(ll * 0.5)} ${tenth(-ll * 0.16)} ${tenth(ll)} 0Q${tenth(ll * 0.5)} ${tenth(ll * 0.16)} 0 0Z`,
          side < 0 ? mat.m : mat.s,
        ),
        `translate(${tenth(px)} ${tenth(py)}) rotate(${tenth(-20 + t * 40 + side * 60)})`,
      );
    }
  }
  return group(
    line('M0 0Q120 -110 260 -66', mat.s, 5) + f,
    `translate(${tenth(x)} ${tenth(y)}) rotate(${turn}) scale(${s})`,
  );
}
