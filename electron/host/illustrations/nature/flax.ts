import { disc, group, line, path } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import type { Material } from '../drawing/materials.ts';
import { tenth } from '../drawing/outlines.ts';

export function flax(kit: Kit, x0: number, x1: number, y: number, h: number, n = 16): string {
  let out = '';
  const { flower, leaf, gold } = kit.ink;
  for (let i = 0; i < n; i++) {
    const x = x0 + (x1 - x0) * ((i + kit.rnd.range(0.1, 0.9)) / n);
    const hh = h * kit.rnd.range(0.55, 1.08);
    const b = kit.rnd.range(-0.16, 0.16) * hh;
    const tx = x + b;
    const ty = y - hh;
    out += line(
      `M${tenth(x)} ${tenth(y)}Q${tenth(x + b * 0.1)} ${tenth(y - hh * 0.6)} ${tenth(tx)} ${tenth(ty)}`,
      leaf.s,
      h * 0.018,
      'stroke-linecap="round"',
    );
    for (let j = 1; j < 6; j++) {
      const t = j / 7;
      const lx = x + b * t * t;
      const ly = y - hh * t;
      const side = j % 2 ? 1 : -1;
      const ll = h * 0.09;
      out += path(
        `M${tenth(lx)} ${tenth(ly)}q${tenth(side * ll * 0.5)} ${tenth(-ll * 0.9)} ${tenth(side * ll * 0.75)} ${tenth(-ll * 1.2)}q${tenth(-side * ll * 0.05)} ${tenth(ll * 0.7)} ${tenth(-side * ll * 0.75)} ${tenth(ll * 1.2)}Z`,
        leaf.m,
      );
    }
    out += flaxFlower(
      tx,
      ty,
      h * kit.rnd.range(0.085, 0.12),
      kit.rnd.range(0, 72),
      kit.rnd.range(0.55, 1),
      flower,
      gold,
    );
  }
  return out;
}

function flaxFlower(
  x: number,
  y: number,
  r: number,
  turn: number,
  tilt: number,
  flower: Material,
  gold: Material,
): string {
  let p = '';
  for (let i = 0; i < 5; i++) {
    p += group(
      path(
        `M0 0C${tenth(-r * 0.7)} ${tenth(-r * 0.4)} ${tenth(-r * 0.66)} ${tenth(-r * 1.02)} 0 ${tenth(-r)}C${tenth(r * 0.66)} ${tenth(-r * 1.02)} ${tenth(r * 0.7)} ${tenth(-r * 0.4)} 0 0Z`,
        i % 2 ? flower.m : flower.l,
      ) + line(`M0 ${tenth(-r * 0.15)}V${tenth(-r * 0.7)}`, flower.s, r * 0.06),
      `rotate(${tenth(turn + i * 72)})`,
    );
  }
  return group(
    p + disc(0, 0, r * 0.17, gold.l),
    `translate(${tenth(x)} ${tenth(y)}) scale(1 ${tenth(tilt)})`,
  );
}
