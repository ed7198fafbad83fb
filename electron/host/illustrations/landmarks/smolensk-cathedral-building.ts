import { lights } from '../buildings/lights.ts';
import { disc, path, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { arch } from '../drawing/outlines.ts';
import { bell, onion } from '../masonry/domes.ts';
import { band, cross, drum, prism } from '../masonry/towers.ts';
import { hip, wall, win } from '../masonry/walls.ts';

/** The cathedral alone, base line at y = 0, about 700 high and 620 wide. */
export function smolenskCathedral(kit: Kit): string {
  const { mint, white, slate, glass: dim } = kit.ink;
  const glass = kit.ink.glow ?? dim;
  const back = [-122, 122].map((x) => dome(kit, x, -352, 66, 104, 0.9)).join('');
  const front =
    wall(-300, 0, 400, 330, mint) +
    rect(-300, -330, 92, 330, mint.l) +
    rect(100, -330, 200, 330, mint.s) +
    rect(236, -330, 64, 330, mint.d);
  const pilasters =
    [-300, -172, -44, 80]
      .map((x) => rect(x, -330, 20, 330, white.l) + rect(x + 15, -330, 5, 330, white.m))
      .join('') +
    [100, 164, 228, 284].map((x, i) => rect(x, -330, 15, 330, i > 1 ? white.d : white.s)).join('');
  const bays = [-226, -98, 28];
  const windows =
    bays
      .map(
        (x) =>
          win(x, -46, 40, 112, { glass, frame: white, round: true, key: 12 }) +
          win(x, -204, 36, 84, { glass: dim, frame: white, round: true, key: 10 }),
      )
      .join('') +
    [139, 203, 262]
      .map(
        (x) =>
          win(x, -46, 19, 112, { glass, frame: { l: white.s, m: white.d }, round: true }) +
          win(x, -204, 18, 84, { glass: dim, frame: { l: white.s, m: white.d }, round: true }),
      )
      .join('');
  const mid = rect(-300, -190, 400, 12, white.l) + rect(100, -190, 200, 12, white.s);
  const top =
    rect(-312, -352, 416, 24, white.l) +
    rect(-312, -334, 416, 6, white.s) +
    rect(104, -352, 208, 24, white.s) +
    rect(104, -334, 208, 6, white.d);
  const roof = hip(-312, -352, 624, 40, slate, { in0: 60, in1: 60, turn: 200 });
  const gable =
    path('M-172 -352Q-172 -392 -98 -396Q-24 -392 -24 -352Z', white.l) +
    path('M-158 -352Q-156 -382 -98 -384Q-40 -382 -38 -352Z', mint.m) +
    disc(-98, -364, 11, dim);
  const plinth = rect(-306, -24, 410, 24, white.m) + rect(104, -24, 200, 24, white.d);
  const porch =
    rect(-152, -104, 108, 104, white.l) +
    path('M-160 -104L-98 -142L-36 -104Z', white.m) +
    path('M-150 -104L-98 -134L-46 -104Z', mint.m) +
    path(arch(-98, 0, 58, 88), glass);
  return (
    back +
    front +
    pilasters +
    windows +
    mid +
    top +
    roof +
    gable +
    plinth +
    porch +
    dome(kit, 0, -386, 168, 128, 1, true) +
    dome(kit, -232, -356, 76, 100, 1) +
    dome(kit, 228, -356, 76, 100, 1)
  );
}

function dome(
  kit: Kit,
  x: number,
  y: number,
  w: number,
  h: number,
  q: number,
  main = false,
): string {
  const { mint, white, slate, gold } = kit.ink;
  const glass = main ? (kit.ink.glow ?? kit.ink.glass) : kit.ink.glass;
  const body = drum(x, y, w, h * q, mint, {
    n: 8,
    windows: main ? 5 : 3,
    glass,
    trim: white,
    cap: main ? 0.1 : 0.11,
    win: main ? [0.12, 0.58] : [0.17, 0.56],
  });
  const cap = y - h * q;
  const bw = w * 1.14;
  const bh = w * (main ? 0.6 : 0.72);
  const neck = cap - bh * 0.98;
  return (
    body +
    bell(x, cap, bw, bh, slate, 0.15) +
    prism(x, neck, w * 0.26, w * 0.24, mint, { n: 4 }) +
    band(x, neck - w * 0.22, w * 0.31, w * 0.045, white) +
    onion(x, neck - w * 0.25, w * 0.34, w * 0.34, gold) +
    cross(x, neck - w * 0.57, w * (main ? 0.4 : 0.56), gold)
  );
}

/** Baroque bell tower standing beside it. */
export function smolenskBellTower(kit: Kit): string {
  const { mint, white, slate, gold } = kit.ink;
  const glass = lights(kit);
  const tier = (y: number, w: number, h: number) =>
    rect(-w / 2, y - h, w * 0.62, h, mint.m) +
    rect(-w / 2, y - h, w * 0.2, h, mint.l) +
    rect(w * 0.12, y - h, w * 0.38, h, mint.s) +
    [-0.5, 0.05].map((f) => rect(w * f, y - h, w * 0.09, h, white.l)).join('') +
    rect(w * 0.41, y - h, w * 0.09, h, white.s) +
    path(arch(-w * 0.17, y - h * 0.16, w * 0.24, h * 0.58), y < -200 ? glass : kit.ink.glass) +
    path(arch(w * 0.27, y - h * 0.16, w * 0.13, h * 0.58), kit.ink.glass) +
    rect(-w * 0.55, y - h - 10, w * 0.67, 13, white.l) +
    rect(w * 0.12, y - h - 10, w * 0.43, 13, white.s);
  return (
    tier(0, 138, 130) +
    tier(-138, 116, 104) +
    tier(-250, 94, 88) +
    bell(0, -346, 104, 62, slate, 0.17) +
    prism(0, -404, 30, 26, mint, { n: 4 }) +
    onion(0, -428, 38, 38, gold) +
    cross(0, -462, 46, gold)
  );
}
