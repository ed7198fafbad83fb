import { lights } from '../buildings/lights.ts';
import { cottage } from '../buildings/village.ts';
import { clump, farWoods, lane, lawn, shadow } from '../categories/grounds.ts';
import { path, place, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { arch } from '../drawing/outlines.ts';
import { block, ledge } from '../masonry/blocks.ts';
import { bell } from '../masonry/domes.ts';
import { cross, prism } from '../masonry/towers.ts';
import { hip, row, win } from '../masonry/walls.ts';
import { flax } from '../nature/flax.ts';
import { sky } from '../nature/sky.ts';
import { grass } from '../nature/undergrowth.ts';

export function drawBudslauBasilica(kit: Kit): void {
  const { ink } = kit;
  sky(kit, {
    horizon: 860,
    sun: { x: 240, y: 320, r: 100 },
    clouds: [
      { x: 900, y: 640, w: 840, h: 210, humps: 6 },
      { x: -220, y: 700, w: 620, h: 150, humps: 5 },
      { x: 1120, y: 250, w: 380, h: 50 },
    ],
  });
  farWoods(kit, 860, 'mixed');
  clump(kit, -30, 300, 860, 62);
  clump(kit, 1180, 1640, 860, 66);
  kit.add(place(basilica(kit), 720, 962, 1));
  kit.add(
    place(cottage(kit, { w: 190, h: 74, roof: ink.slate }), 150, 958, 1),
    place(cottage(kit, { w: 200, h: 78, roof: ink.tile, paint: ink.copper }), 1400, 966, 1.1),
  );
  lawn(kit, 960);
  shadow(kit, 520, 1230, 966);
  lane(kit, 720, 968, -180);
  kit.add(
    path('M1040 1220C1220 1160 1420 1130 1640 1124V1220Z', ink.pine.d),
    grass(kit, 1100, 1640, 1206, 80, ink.pine.d, 0.12),
    flax(kit, 1180, 1580, 1206, 210, 15),
  );
}

/** White cross-shaped basilica: two wide towers, a long nave to the right. */
function basilica(kit: Kit): string {
  const { white, tile, copper, gold } = kit.ink;
  const glass = lights(kit);
  const shady = { l: white.m, m: white.s, s: white.s, d: white.d };
  let out =
    block(140, 0, 420, 250, shady, { lit: 0, shade: 0.12 }) +
    hip(124, -250, 452, 110, tile, { in0: 30, in1: 80, turn: 130 }) +
    row(
      210,
      510,
      5,
      (x) =>
        path(arch(x, -60, 34, 130), glass) + rect(x + 28, -250, 14, 250, white.m, 'opacity=".6"'),
    );
  // transept
  out +=
    block(420, 0, 150, 268, shady, { lit: 0.1, shade: 0.3 }) +
    path('M412 -268C440 -300 462 -306 495 -366C528 -306 550 -300 578 -268Z', shady.m) +
    path('M520 -268C524 -320 510 -350 495 -366C528 -306 550 -300 578 -268Z', white.d) +
    path(arch(486, -80, 44, 130), glass);
  // small lantern over the crossing
  out +=
    prism(330, -340, 54, 46, white, { n: 6 }) +
    bell(330, -386, 66, 52, copper) +
    cross(330, -436, 44, gold, 'latin');
  // front between the towers
  out +=
    block(-110, 0, 220, 372, white, { lit: 0.3, shade: 0.16 }) +
    path(
      'M-116 -372C-106 -400 -80 -402 -72 -436C-60 -486 60 -486 72 -436C80 -402 106 -400 116 -372Z',
      white.m,
    ) +
    path(
      'M-116 -372C-106 -400 -80 -402 -72 -436C-66 -462 -30 -476 0 -474C-30 -440 -36 -400 -40 -372Z',
      white.l,
    ) +
    path(arch(0, -388, 36, 56), glass) +
    cross(0, -470, 54, gold, 'latin') +
    ledge(-116, -362, 232, 13, white, 0.16) +
    ledge(-116, -186, 232, 10, white, 0.16) +
    win(0, -216, 46, 104, { glass, frame: white, round: true, key: 16 }) +
    path(arch(0, 0, 84, 140), white.l) +
    path(arch(0, 0, 62, 124), kit.ink.wood.d) +
    path('M-62 -136H62L0 -172Z', white.s);
  for (const side of [-1, 1]) out += tower(kit, side * 172, side > 0 ? 0.34 : 0.26);
  return out + rect(-250, -14, 500, 14, white.s);
}

function tower(kit: Kit, cx: number, shade: number): string {
  const { white, copper, gold } = kit.ink;
  const glass = lights(kit);
  let out = '';
  let y = 0;
  for (const [w, h, floors] of [
    [146, 196, 2],
    [138, 190, 1],
    [124, 124, 1],
  ] as const) {
    out += block(cx - w / 2, y, w, h, white, { lit: 0.24, shade });
    out += [-0.5, -0.34, 0.06].map((f) => rect(cx + w * f, y - h, w * 0.09, h, white.l)).join('');
    out += rect(cx + w * 0.38, y - h, w * 0.09, h, white.d, 'opacity=".35"');
    for (let i = 0; i < floors; i++) {
      out +=
        floors === 2
          ? win(cx - w * 0.1, y - 24 - i * 92, 24, 54, { glass, frame: white, round: true })
          : path(arch(cx - w * 0.1, y - h * 0.18, 40, h * 0.58), h < 150 ? kit.ink.dark : glass);
    }
    out += ledge(cx - w / 2 - 8, y - h, w + 16, 15, white, shade);
    y -= h + 6;
  }
  return (
    out +
    bell(cx, y, 130, 78, copper, 0.16) +
    prism(cx, y - 76, 42, 34, white, { n: 4 }) +
    bell(cx, y - 108, 54, 46, copper, 0.1) +
    cross(cx, y - 152, 58, gold, 'latin')
  );
}
