import { disc, group, line, path } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { type Point, tenth } from '../drawing/outlines.ts';

/** A branch of rowan reaching in from the upper right. */
export function rowan(kit: Kit, x: number, y: number, s: number, { bunches = 3 } = {}): string {
  const { leaf, copse, berry, trunk } = kit.ink;
  let out =
    line('M0 0C60 30 150 40 250 110', trunk.d, 9, 'stroke-linecap="round"') +
    line('M90 34C120 70 140 110 150 170', trunk.d, 6, 'stroke-linecap="round"');
  function frond(fx: number, fy: number, a: number, len: number): string {
    let f = line(`M0 0L${len} 0`, leaf.s, 3);
    for (let i = 1; i <= 6; i++) {
      for (const side of [-1, 1]) {
        const lx = len * (i / 6.6);
        const ll = len * 0.3;
        f += group(
          path(
            `M0 0Q${tenth(ll * 0.5)} ${tenth(-ll * 0.26)} ${tenth(ll)} 0Q${tenth(ll * 0.5)} ${tenth(ll * 0.26)} 0 0Z`,
            side < 0 ? leaf.m : copse.s,
          ),
          `translate(${tenth(lx)} 0) rotate(${side * 52})`,
        );
      }
    }
    f += group(
      path(
        `M0 0Q${tenth(len * 0.15)} ${tenth(-len * 0.08)} ${tenth(len * 0.3)} 0Q${tenth(len * 0.15)} ${tenth(len * 0.08)} 0 0Z`,
        leaf.m,
      ),
      `translate(${tenth(len)} 0)`,
    );
    return group(f, `translate(${fx} ${fy}) rotate(${a})`);
  }
  for (const [fx, fy, a, len] of [
    [40, 16, 78, 150],
    [110, 40, 20, 170],
    [180, 66, 64, 150],
    [250, 108, 34, 150],
    [150, 165, 100, 130],
    [60, 24, -22, 140],
    [200, 74, -14, 140],
  ] as const) {
    out += frond(fx, fy, a, len);
  }
  const spots: readonly Point[] = [
    [120, 120],
    [220, 170],
    [54, 92],
  ];
  for (const [bx, by] of spots.slice(0, bunches)) {
    for (let i = 0; i < 15; i++) {
      const a = i * 2.4;
      const r = 7.5 * Math.sqrt(i);
      out +=
        disc(
          bx + Math.cos(a) * r,
          by + Math.sin(a) * r * 0.8,
          11,
          i % 3 === 0 ? berry.s : berry.m,
        ) + disc(bx + Math.cos(a) * r - 3, by + Math.sin(a) * r * 0.8 - 3.5, 3.2, berry.l);
    }
  }
  return group(out, `translate(${tenth(x)} ${tenth(y)}) scale(${-s} ${s})`);
}
