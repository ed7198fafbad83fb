import { lights } from '../buildings/lights.ts';
import { clump, farWoods, paving } from '../categories/grounds.ts';
import { oval, path, place, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { tenth } from '../drawing/outlines.ts';
import { band, prism } from '../masonry/towers.ts';
import { steps } from '../masonry/walls.ts';
import { tree } from '../nature/foliage.ts';
import { sky } from '../nature/sky.ts';

export function drawMinskOperaTheatre(kit: Kit): void {
  const { ink } = kit;
  sky(kit, {
    horizon: 860,
    sun: { x: 280, y: 330, r: 104 },
    clouds: [
      { x: -180, y: 700, w: 780, h: 190, humps: 6 },
      { x: 980, y: 660, w: 800, h: 200, humps: 6 },
      { x: 1000, y: 270, w: 420, h: 56 },
    ],
  });
  farWoods(kit, 860, 'leaf');
  clump(kit, -30, 420, 860, 74);
  clump(kit, 1190, 1640, 860, 74);
  kit.add(rect(-20, 900, 1640, 80, ink.copse.d), place(opera(kit), 800, 958, 1));
  paving(kit, 956);
  kit.add(fountain(kit, 800, 1084));
  kit.add(
    tree(kit, 130, 1100, 430, { mat: ink.leaf }),
    tree(kit, 1490, 1110, 460, { mat: ink.copse }),
  );
}

/** Round house in shrinking tiers; the lowest opens to the square in a ring of tall windows. */
function opera(kit: Kit): string {
  const { cloth, white, stone } = kit.ink;
  return (
    tier(kit, { w: 470, y: -500, h: 34, windows: 0 }) +
    tier(kit, { w: 560, y: -306, h: 194, windows: 15, blind: true }) +
    tier(kit, { w: 790, y: -186, h: 120, windows: 19 }) +
    tier(kit, { w: 1000, y: 0, h: 186, windows: 21 }) +
    // entrance
    rect(-190, -196, 380, 196, cloth.l) +
    rect(110, -196, 80, 196, cloth.m) +
    [-150, -75, 0, 75, 150]
      .map(
        (x) =>
          rect(x - 26, -170, 52, 150, white.s) +
          rect(x - 21, -164, 42, 142, lights(kit)) +
          rect(x - 46, -172, 14, 152, white.l),
      )
      .join('') +
    rect(-204, -214, 408, 22, white.l) +
    rect(104, -214, 100, 22, white.m) +
    [-170, -85, 0, 85, 170].map((x) => figure(kit, x, -214)).join('') +
    steps(0, 14, 520, 420, 36, 4, stone)
  );
}

interface Tier {
  readonly w: number;
  readonly y: number;
  readonly h: number;
  readonly windows: number;
  /** Flat niches instead of windows. */
  readonly blind?: boolean;
}

function tier(kit: Kit, { w, y, h, windows, blind = false }: Tier): string {
  const { cloth, white } = kit.ink;
  let out = prism(0, y, w, h, cloth, { n: 16 });
  for (let i = 0; i < windows; i++) {
    const a = ((-84 + (168 * i) / (windows - 1)) * Math.PI) / 180;
    const x = (Math.sin(a) * w) / 2;
    const ww = w * 0.03 * Math.max(0.25, Math.cos(a));
    out +=
      rect(x - ww * 0.8, y - h * 0.82, ww * 1.6, h * 0.7, a > 0.2 ? cloth.s : white.l) +
      rect(x - ww / 2, y - h * 0.78, ww, h * 0.62, blind ? cloth.s : lights(kit));
  }
  return out + band(0, y - h + 12, w * 1.02, 22, white) + oval(0, y - h - 8, w * 0.5, 7, white.m);
}

/** A muse above the entrance, no more than an outline. */
const figure = (kit: Kit, x: number, y: number): string =>
  path(
    `M${x - 13} ${y}C${x - 12} ${y - 24} ${x - 8} ${y - 44} ${x - 9} ${y - 54}C${x - 6} ${y - 62} ${x + 6} ${y - 62} ${x + 9} ${y - 54}C${x + 8} ${y - 40} ${x + 12} ${y - 20} ${x + 13} ${y}Z`,
    kit.ink.slate.m,
  ) + oval(x, y - 67, 7, 9, kit.ink.slate.m);

function fountain(kit: Kit, x: number, y: number): string {
  const { stone, water } = kit.ink;
  const jet = (dx: number, h: number) =>
    path(
      `M${tenth(x + dx - 4)} ${y - 8}C${tenth(x + dx - 4)} ${y - h * 0.7} ${tenth(x + dx - 14)} ${y - h} ${tenth(x + dx)} ${y - h}C${tenth(x + dx + 14)} ${y - h} ${tenth(x + dx + 4)} ${y - h * 0.7} ${tenth(x + dx + 4)} ${y - 8}Z`,
      water.l,
      'opacity=".85"',
    );
  return (
    oval(x, y + 12, 290, 42, stone.s) +
    oval(x, y, 290, 40, stone.l) +
    oval(x, y, 264, 33, water.m) +
    oval(x + 60, y + 8, 180, 18, water.s, 'opacity=".6"') +
    [-170, -90, 0, 90, 170].map((dx) => jet(dx, 110 - Math.abs(dx) * 0.3)).join('')
  );
}
