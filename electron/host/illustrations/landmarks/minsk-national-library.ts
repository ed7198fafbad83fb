import { clump, lake } from '../categories/grounds.ts';
import { line, path, place, poly, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { type Point, polyline } from '../drawing/outlines.ts';
import { row } from '../masonry/walls.ts';
import { sky } from '../nature/sky.ts';
import { grass } from '../nature/undergrowth.ts';
import { type Facet, rhombicuboctahedron } from './rhombicuboctahedron.ts';

export function drawMinskNationalLibrary(kit: Kit): void {
  const { ink } = kit;
  sky(kit, {
    horizon: 900,
    stars: 60,
    sun: { x: 270, y: 330, r: 92, moon: true },
    clouds: [
      { x: 1100, y: 330, w: 560, h: 78, humps: 5 },
      { x: -160, y: 560, w: 520, h: 60 },
    ],
  });
  skyline(kit);
  clump(kit, -30, 420, 870, 58, 2, [ink.copse]);
  clump(kit, 1180, 1640, 870, 58, 2, [ink.copse]);
  const standing = place(library(kit), 800, 944);
  kit.add(rect(-20, 930, 1640, 60, ink.copse.d), standing);
  kit.add(rect(-20, 942, 1640, 48, ink.stone.s), rect(-20, 942, 1640, 6, ink.stone.m));
  lake(kit, 988, rect(-20, 930, 1640, 58, ink.copse.d) + standing, 0.62);
  kit.add(
    path('M-20 1150C160 1140 330 1170 470 1220H-20Z', ink.dark),
    grass(kit, -20, 420, 1206, 90, ink.dark, 0.13),
  );
}

/** Tower blocks of the avenue, far off. */
function skyline(kit: Kit): void {
  const { ink } = kit;
  for (const [x, w, h] of [
    [-30, 120, 210],
    [120, 90, 290],
    [250, 150, 180],
    [1210, 110, 250],
    [1340, 150, 190],
    [1500, 130, 310],
  ] as const) {
    kit.add(rect(x, 920 - h, w, h, ink.air(ink.slate.m, 0.4)));
    for (let i = 0; i < 16; i++) {
      const lit = kit.rnd.maybe(0.4);
      const [wx, wy] = [x + 14 + (i % 4) * (w / 4.6), 920 - h + 24 + Math.floor(i / 4) * 42];
      if (lit) kit.add(rect(wx, wy, 11, 15, ink.glow ?? ink.glass, 'opacity=".75"'));
    }
  }
}

/** The glass «diamond» on its round podium. */
function library(kit: Kit): string {
  const { ink } = kit;
  const facets = rhombicuboctahedron({ turn: 0.24, tilt: -0.12 });
  const R = 286;
  const cy = -490;
  let out = podium(kit);
  // the stem carries the diamond clear of the podium
  out +=
    rect(-130, -260, 260, 150, ink.slate.d) +
    row(-100, 100, 9, (x) => rect(x - 5, -250, 10, 130, ink.glow ?? ink.glass, 'opacity=".5"'));
  for (const facet of facets) out += pane(kit, facet, R, cy);
  out += rect(-70, cy - 292, 140, 10, ink.slate.m) + rect(-4, cy - 336, 8, 50, ink.slate.m);
  return out;
}

function pane(kit: Kit, { corners, normal }: Facet, R: number, cy: number): string {
  const { water, flower, slate, mint } = kit.ink;
  const at = ([x, y]: Point): Point => [x * R, cy - y * R];
  // lit from the left and above; the ink changes with the way a facet looks
  const light = -normal[0] * 0.62 + normal[1] * 0.5 + normal[2] * 0.6;
  const mats = corners.length === 3 ? mint : Math.abs(normal[1]) > 0.3 ? flower : water;
  const colour = light > 0.75 ? mats.l : light > 0.4 ? mats.m : light > 0.05 ? mats.s : slate.d;
  const [a, b, c, d = c] = corners.map(at);
  if (!a || !b || !c || !d) return '';
  const between = (p: Point, q: Point, t: number): Point => [
    p[0] + (q[0] - p[0]) * t,
    p[1] + (q[1] - p[1]) * t,
  ];
  let out = poly(corners.map(at), colour);
  // glazing bars, and the lamps behind them
  let bars = '';
  for (const t of [0.25, 0.5, 0.75]) {
    bars += polyline([between(a, b, t), between(d, c, t)]);
    bars += polyline([between(a, d, t), between(b, c, t)]);
  }
  if (corners.length === 4) {
    for (let i = 0; i < 4; i++) {
      for (let j = 0; j < 4; j++) {
        if (!kit.rnd.maybe(0.5)) continue;
        const cell = (u: number, v: number) =>
          between(between(a, b, (i + u) / 4), between(d, c, (i + u) / 4), (j + v) / 4);
        out += poly(
          [cell(0.2, 0.2), cell(0.8, 0.2), cell(0.8, 0.8), cell(0.2, 0.8)],
          kit.ink.glow ?? kit.ink.white.l,
          `opacity="${kit.rnd.pick([0.25, 0.5, 0.9])}"`,
        );
      }
    }
  }
  out += line(bars, slate.d, 2, 'opacity=".55"');
  return out + line(`${polyline(corners.map(at))}Z`, slate.m, 6, 'stroke-linejoin="round"');
}

function podium(kit: Kit): string {
  const { ink } = kit;
  const glow = ink.glow ?? ink.glass;
  const tier = (w: number, y: number, h: number) =>
    rect(-w / 2, y - h, w, h, ink.stone.s) +
    rect(-w / 2, y - h, w * 0.2, h, ink.stone.m) +
    rect(w * 0.2, y - h, w * 0.3, h, ink.stone.d) +
    row(-w / 2 + 24, w / 2 - 24, Math.round(w / 38), (x) =>
      rect(x - 11, y - h * 0.72, 22, h * 0.5, glow, `opacity="${x < 0 ? 0.95 : 0.7}"`),
    ) +
    rect(-w / 2 - 8, y - h - 8, w + 16, 12, ink.stone.m);
  return (
    tier(980, 0, 72) +
    tier(700, -80, 60) +
    rect(-90, -56, 180, 56, glow) +
    row(-80, 80, 6, (x) => rect(x - 3, -56, 6, 56, ink.slate.d))
  );
}
