import { line, path } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { tenth } from '../drawing/outlines.ts';

/** Birch: white trunk with dark marks, hanging strands of small leaves. */
export function birch(
  kit: Kit,
  x: number,
  y: number,
  h: number,
  { lean = 0, leafless = false } = {},
): string {
  const mat = kit.ink.leaf;
  const tw = h * 0.021;
  const tip = x + lean * h;
  const curve = (o: number) =>
    `${tenth(x + lean * h * 0.25 + o * 0.7)} ${tenth(y - h * 0.5)} ${tenth(tip + o * 0.25)} ${tenth(y - h * 0.96)}`;
  let out = path(
    `M${tenth(x - tw)} ${tenth(y)}Q${curve(-tw)}H${tenth(tip + tw * 0.25)}Q${tenth(x + lean * h * 0.25 + tw * 0.7)} ${tenth(y - h * 0.5)} ${tenth(x + tw)} ${tenth(y)}Z`,
    kit.ink.bark.l,
  );
  out += path(
    `M${tenth(x + tw * 0.2)} ${tenth(y)}Q${curve(tw * 0.2)}H${tenth(tip + tw * 0.25)}Q${tenth(x + lean * h * 0.25 + tw * 0.7)} ${tenth(y - h * 0.5)} ${tenth(x + tw)} ${tenth(y)}Z`,
    kit.ink.bark.s,
  );
  for (let i = 0; i < 15; i++) {
    const t = kit.rnd.range(0.01, 0.86);
    const bx = x + lean * h * (0.5 * t * (1 - t) + t * t);
    const q = tw * (1 - t * 0.72);
    const side = kit.rnd.maybe(0.5) ? -1 : 1;
    out += path(
      `M${tenth(bx + side * q)} ${tenth(y - h * t)}l${tenth(-side * q * kit.rnd.range(0.8, 1.5))} ${tenth(q * 0.3)}l${tenth(side * q * 0.5)} ${tenth(q * 0.34)}l${tenth(side * q * 0.6)} ${tenth(-q * 0.1)}Z`,
      kit.ink.bark.d,
    );
  }
  if (leafless) return twigs(kit, x, y, h, lean) + out;
  let [deep, mid, lit] = ['', '', ''];
  const strands = 54;
  for (let i = 0; i < strands; i++) {
    const t = 0.36 + 0.66 * (i / strands);
    const side = i % 2 ? 1 : -1;
    const reach =
      h *
        0.19 *
        Math.sqrt(kit.rnd.range(0.05, 1)) *
        Math.sin(Math.PI * Math.min(1, (1 - t) * 1.5 + 0.22)) +
      h * 0.006;
    const bx = x + lean * h * t + side * reach;
    const by = y - h * t;
    const len = h * kit.rnd.range(0.07, 0.13);
    const wd = h * kit.rnd.range(0.017, 0.03);
    const drop = (dx: number, dy: number, f: number) =>
      `M${tenth(bx + dx)} ${tenth(by + dy - len * 0.3 * f)}C${tenth(bx + dx + wd * f)} ${tenth(by + dy - len * 0.1)} ${tenth(bx + dx + wd * f * 0.9)} ${tenth(by + dy + len * 0.5 * f)} ${tenth(bx + dx + side * wd * 0.3)} ${tenth(by + dy + len * f)}C${tenth(bx + dx - wd * f * 0.9)} ${tenth(by + dy + len * 0.5 * f)} ${tenth(bx + dx - wd * f)} ${tenth(by + dy - len * 0.1)} ${tenth(bx + dx)} ${tenth(by + dy - len * 0.3 * f)}Z`;
    deep += drop(wd * 0.34, len * 0.08, 1.12);
    mid += drop(0, 0, 0.95);
    if (kit.rnd.maybe(0.6)) {
      lit += drop(-wd * 0.32, -len * 0.06, 0.5);
    }
  }
  return path(deep, mat.s) + out + path(mid, mat.m, 'opacity=".96"') + path(lit, mat.l);
}

/** Fine bare branches that rise and then hang. */
function twigs(kit: Kit, x: number, y: number, h: number, lean: number): string {
  let d = '';
  for (let i = 0; i < 16; i++) {
    const t = 0.4 + 0.56 * (i / 16);
    const side = i % 2 ? 1 : -1;
    const bx = x + lean * h * t * t;
    const by = y - h * t;
    const len = h * 0.24 * (1.15 - t);
    d += `M${tenth(bx)} ${tenth(by)}Q${tenth(bx + side * len * 0.5)} ${tenth(by - len * 0.7)} ${tenth(bx + side * len)} ${tenth(by - len * 0.55)}Q${tenth(bx + side * len * 1.25)} ${tenth(by - len * 0.3)} ${tenth(bx + side * len * 1.3)} ${tenth(by + len * 0.2)}M${tenth(bx + side * len * 0.5)} ${tenth(by - len * 0.52)}q${tenth(side * len * 0.2)} ${tenth(-len * 0.3)} ${tenth(side * len * 0.5)} ${tenth(-len * 0.4)}`;
  }
  return line(d, kit.ink.bark.d, Math.max(2, h * 0.004), 'stroke-linecap="round"');
}
