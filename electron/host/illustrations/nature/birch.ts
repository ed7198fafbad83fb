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
  const [deep, mid, lit, stems] = foliage(kit, x, y, h, lean);
  return (
    path(deep, mat.s) +
    out +
    line(stems, mat.s, h * 0.0022, 'stroke-linecap="round"') +
    path(mid, mat.m) +
    path(lit, mat.l)
  );
}

/** Strands of small leaves that hang from the ends of the branches, in three tones, and their stems. */
function foliage(
  kit: Kit,
  x: number,
  y: number,
  h: number,
  lean: number,
): readonly [deep: string, mid: string, lit: string, stems: string] {
  let [deep, mid, lit, stems] = ['', '', '', ''];
  const strands = 84;
  for (let i = 0; i < strands; i++) {
    const t = 0.32 + 0.68 * (i / strands);
    const side = i % 2 ? 1 : -1;
    const spread = Math.sin(Math.PI * Math.min(1, (1 - t) * 1.5 + 0.2));
    const reach = h * 0.2 * Math.sqrt(kit.rnd.range(0.02, 1)) * spread;
    let px = x + lean * h * t + side * reach;
    let py = y - h * (t + 0.02);
    const size = h * kit.rnd.range(0.019, 0.025);
    const drift = side * size * kit.rnd.range(0.02, 0.2);
    const length = kit.rnd.int(4, 8);
    stems += `M${tenth(px - side * size * 0.8)} ${tenth(py - size * 0.4)}Q${tenth(px)} ${tenth(py)} ${tenth(px + drift * length)} ${tenth(py + size * length * 0.92)}`;
    for (let k = 0; k < length; k++) {
      const f = 1 - 0.07 * k;
      const wide = kit.rnd.range(0.7, 1.1) * f;
      deep += leaf(px + size * 0.3, py + size * 0.24, size * wide * 1.05, size * f * 1.7);
      mid += leaf(px, py, size * wide, size * f * 1.5);
      if (kit.rnd.maybe(0.5)) {
        lit += leaf(px - size * 0.3, py, size * wide * 0.5, size * f * 0.9);
      }
      px += drift + kit.rnd.range(-0.13, 0.13) * size;
      py += size * 0.92;
    }
  }
  return [deep, mid, lit, stems];
}

/** A pointed leaf that hangs from (x, y), `half` wide on either side. */
const leaf = (x: number, y: number, half: number, len: number): string =>
  `M${tenth(x)} ${tenth(y)}q${tenth(half)} ${tenth(len * 0.4)} 0 ${tenth(len)}q${tenth(-half)} ${tenth(-len * 0.6)} 0 ${tenth(-len)}Z`;

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
