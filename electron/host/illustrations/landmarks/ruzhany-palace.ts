import { lights } from '../buildings/lights.ts';
import { clump, farWoods, lawn, shadow } from '../categories/grounds.ts';
import { path, place, poly, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { arch } from '../drawing/outlines.ts';
import { block, ledge } from '../masonry/blocks.ts';
import { ruin } from '../masonry/rubble.ts';
import { bricks, hip, row, win } from '../masonry/walls.ts';
import { sky } from '../nature/sky.ts';
import { grass } from '../nature/undergrowth.ts';

export function drawRuzhanyPalace(kit: Kit): void {
  const { ink } = kit;
  sky(kit, {
    horizon: 850,
    sun: { x: 230, y: 320, r: 102 },
    clouds: [
      { x: -200, y: 680, w: 760, h: 170, humps: 6 },
      { x: 900, y: 640, w: 820, h: 210, humps: 6 },
      { x: 1010, y: 250, w: 420, h: 56 },
    ],
  });
  farWoods(kit, 850, 'leaf');
  clump(kit, -30, 300, 840, 70);
  clump(kit, 1320, 1640, 840, 70);
  kit.add(ruinedWing(kit, 300, 620), ruinedWing(kit, 1010, 1330));
  lawn(kit, 930, { to: 0.5 });
  kit.add(place(gateway(kit), 800, 986, 1));
  lawn(kit, 984);
  shadow(kit, 330, 1270, 990);
  kit.add(
    path('M752 986H848C900 1060 1010 1140 1090 1216H510C590 1140 700 1060 752 986Z', ink.path.m),
    kit.spray(
      'M752 986H848C900 1060 1010 1140 1090 1216H510C590 1140 700 1060 752 986Z',
      ink.path.s,
      [740, 990, 1010, 1216],
      [0, 0.8],
      [500, 980, 600, 240],
    ),
    grass(kit, -20, 440, 1212, 90, ink.pine.d, 0.12),
    grass(kit, 1160, 1640, 1212, 90, ink.pine.d, 0.12),
  );
}

/** Bare brick of the main house behind the gate: empty windows under a broken edge. */
function ruinedWing(kit: Kit, x0: number, x1: number): string {
  const { plinth, dark } = kit.ink;
  const y = 946;
  const at = (t: number) => x0 + (x1 - x0) * t;
  const top = [330, 356, 340, 300, 322, 286, 340, 310, 264];
  return (
    ruin(
      kit,
      [[x0, y], ...top.map((h, i): [number, number] => [at(i / (top.length - 1)), y - h]), [x1, y]],
      plinth,
    ) +
    row(
      at(0.14),
      at(0.86),
      4,
      (x) =>
        path(arch(x, y - 176, 42, 96), dark) +
        path(arch(x + 4, y - 176, 34, 92), kit.ink.air(kit.ink.sky[2], 0.1)),
    ) +
    bricks(kit.rnd, x0 + 10, y - 60, x1 - x0 - 20, 220, plinth.s, { n: 26, bw: 14, bh: 6 })
  );
}

/** Triumphal gate with paired columns, a two-storey wing on each side. */
function gateway(kit: Kit): string {
  const { ochre, white, tile, dark } = kit.ink;
  const glass = lights(kit);
  let out = '';
  for (const side of [-1, 1]) {
    const x = side < 0 ? -500 : 190;
    const shade = side < 0 ? 0.06 : 0.14;
    out +=
      hip(x - 8, -212, 326, 84, tile, { in0: 46, in1: 46, turn: 70 }) +
      block(x, 0, 310, 206, ochre, { lit: 0.12, shade }) +
      ledge(x - 6, -200, 322, 14, white, shade) +
      ledge(x, -100, 310, 8, white, shade) +
      rect(x, -20, 310, 20, ochre.s) +
      [-34, -122]
        .map((y) => row(x + 40, x + 270, 5, (wx) => win(wx, y, 24, 50, { glass, frame: white })))
        .join('') +
      [0, 0.94].map((f) => rect(x + 310 * f, -200, 16, 200, white.l)).join('');
  }
  // the gate itself
  out +=
    block(-200, 0, 400, 312, ochre, { lit: 0.1, shade: 0.12 }) +
    path(arch(0, 0, 172, 262), white.m) +
    path(arch(0, 0, 150, 248), kit.ink.air(kit.ink.grass.m, 0.35)) +
    // through the arch: the ruined portico across the court
    rect(-75, -150, 150, 112, kit.ink.plinth.m) +
    [-56, -20, 20, 56].map((x) => rect(x - 7, -140, 14, 102, kit.ink.plinth.l)).join('') +
    [-38, 0, 38].map((x) => rect(x - 7, -110, 14, 50, dark)).join('') +
    poly(
      [
        [-75, -150],
        [-30, -184],
        [-4, -166],
        [26, -190],
        [75, -150],
      ],
      kit.ink.plinth.s,
    ) +
    path('M-40 0L-12 -38H14L44 0Z', kit.ink.path.l) +
    path('M-86 0V-176A86 86 0 0 1 -60 -236L-46 -222A75 75 0 0 0 -66 -172V0Z', ochre.s);
  for (const x of [-178, -128, 128, 178]) {
    out +=
      rect(x - 17, -258, 34, 258, white.m) +
      rect(x - 17, -258, 12, 258, white.l) +
      rect(x + 8, -258, 9, 258, white.s) +
      rect(x - 24, -270, 48, 14, white.l) +
      rect(x - 26, -30, 52, 30, white.m);
  }
  return (
    out +
    ledge(-216, -268, 432, 44, white, 0.13) +
    ledge(-224, -306, 448, 12, white, 0.13) +
    block(-150, -312, 300, 88, ochre, { lit: 0.1, shade: 0.14 }) +
    rect(-72, -390, 144, 66, white.m) +
    path('M-34 -382H34V-356C34 -338 16 -332 0 -326C-16 -332 -34 -338 -34 -356Z', white.s) +
    ledge(-160, -396, 320, 14, white, 0.14) +
    [-132, 132].map((x) => urn(kit, x, -410)).join('')
  );
}

const urn = (kit: Kit, x: number, y: number): string =>
  path(
    `M${x - 8} ${y}H${x + 8}L${x + 5} ${y - 10}C${x + 26} ${y - 24} ${x + 24} ${y - 44} ${x + 16} ${y - 50}H${x - 16}C${x - 24} ${y - 44} ${x - 26} ${y - 24} ${x - 5} ${y - 10}Z`,
    kit.ink.white.m,
  ) + rect(x - 19, y - 56, 38, 7, kit.ink.white.l);
