import { lights } from '../buildings/lights.ts';
import { farWoods } from '../categories/grounds.ts';
import { disc, path, place, poly, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { arch } from '../drawing/outlines.ts';
import { block } from '../masonry/blocks.ts';
import { onion } from '../masonry/domes.ts';
import { boulders } from '../masonry/rubble.ts';
import { cross, prism } from '../masonry/towers.ts';
import { hip, row } from '../masonry/walls.ts';
import { spruce } from '../nature/conifers.ts';
import { sky } from '../nature/sky.ts';
import { streaksOn } from '../nature/water.ts';

export function drawGrodnoKalozhaChurch(kit: Kit): void {
  sky(kit, {
    horizon: 840,
    sun: { x: 260, y: 330, r: 98 },
    clouds: [
      { x: 1020, y: 270, w: 480, h: 66, humps: 5 },
      { x: -140, y: 560, w: 460, h: 56 },
      { x: 1180, y: 560, w: 420, h: 48 },
    ],
  });
  farWoods(kit, 800, 'mixed');
  river(kit);
  kit.add(
    spruce(kit, 300, 900, 330, { tiers: 7 }),
    spruce(kit, 1330, 920, 380, { tiers: 7 }),
    spruce(kit, 1430, 950, 300, { tiers: 6 }),
  );
  kit.add(place(kalozha(kit), 770, 900, 1.06));
  cliff(kit);
}

/** The Neman far below the bluff, on the left. */
function river(kit: Kit): void {
  const { water } = kit.ink;
  const d = 'M-20 860C200 850 420 860 640 850V1216H-20Z';
  kit.add(
    path(d, water.m),
    kit.spray(d, water.s, [0, 860, 0, 1180], [0, 0.9], [-20, 840, 680, 380]),
    streaksOn(kit, 870, 1180, water.l, 14, 0, 420),
  );
}

function cliff(kit: Kit): void {
  const { snow, earth } = kit.ink;
  const d =
    'M240 912C420 884 1200 884 1640 930V1216H560C500 1130 420 1060 330 1010C270 980 230 940 240 912Z';
  const face =
    'M240 912C232 944 270 980 330 1010C420 1060 500 1130 560 1216H300C270 1140 200 1080 190 1010C186 970 210 930 240 912Z';
  kit.add(
    path(face, earth.m),
    kit.spray(face, earth.s, [240, 940, 420, 1200], [0.1, 0.9], [180, 900, 390, 320]),
    kit.spray(face, snow.l, [200, 920, 420, 1216], [0.55, 0.1], [180, 900, 390, 320]),
    path(d, snow.m),
    kit.spray(d, snow.d, [600, 900, 1300, 1216], [0, 0.85], [230, 880, 1420, 340]),
    path(
      'M690 906H760C780 960 900 1050 980 1216H720C760 1090 700 980 690 906Z',
      kit.ink.path.l,
      'opacity=".7"',
    ),
  );
}

/** Twelfth-century walls on the left and middle, the fallen side closed with boards on the right. */
function kalozha(kit: Kit): string {
  const { plinth, wood, slate, gold, dark, white } = kit.ink;
  const glass = lights(kit);
  // the apse
  let out =
    prism(-300, 0, 150, 236, plinth, { n: 6 }) +
    prism(-300, -236, 164, 12, white, { n: 6 }) +
    poly(
      [
        [-384, -244],
        [-300, -306],
        [-216, -244],
      ],
      slate.m,
    ) +
    poly(
      [
        [-384, -244],
        [-300, -306],
        [-318, -244],
      ],
      slate.l,
    ) +
    path(arch(-318, -90, 22, 92), dark);
  // long wall of thin brick and stone
  out += block(-264, 0, 420, 300, plinth, { lit: 0.1, shade: 0 });
  out += masonry(kit, -256, 404);
  for (const x of [-250, -120, 10, 136]) {
    out += prism(x, 0, 42, 304, plinth, { n: 5 });
  }
  for (const x of [-186, -54, 74]) {
    out += path(arch(x, -150, 52, 116), plinth.s) + path(arch(x + 2, -152, 32, 98), glass);
  }
  out += [-186, -54, 74].map((x) => maiolica(kit, x, -70)).join('');
  // boarded part
  out +=
    block(156, 0, 190, 290, wood, { lit: 0, shade: 0.3 }) +
    row(164, 338, 14, (x) => rect(x - 1.5, -290, 3, 290, wood.s)) +
    [206, 272]
      .map((x) => rect(x - 20, -196, 40, 92, wood.l) + rect(x - 14, -190, 28, 80, glass))
      .join('') +
    rect(156, -12, 190, 12, kit.ink.stone.s);
  // roof under snow, with a small cupola
  out +=
    hip(-284, -296, 652, 104, slate, { in0: 70, in1: 90, turn: 150 }) +
    path(
      'M-268 -320C-240 -352 -220 -384 -206 -398H260C276 -386 290 -364 300 -344C200 -340 120 -352 20 -344C-80 -336 -180 -352 -268 -320Z',
      kit.ink.snow.l,
    ) +
    rect(-284, -300, 652, 10, wood.s) +
    prism(30, -394, 52, 56, white, { n: 6 }) +
    path(arch(26, -400, 14, 34), dark) +
    onion(30, -450, 66, 74, slate) +
    cross(30, -520, 50, gold);
  return out;
}

/** Polished stones of many colours set into rows of thin brick. */
function masonry(kit: Kit, x: number, w: number): string {
  const { plinth, mint, flower, berry, stone, ochre } = kit.ink;
  let out = '';
  for (let y = -16; y > -290; y -= 13) out += rect(x, y, w, 2.4, plinth.s, 'opacity=".5"');
  for (const colour of [mint.s, flower.m, berry.s, stone.l, ochre.m, stone.d]) {
    out += boulders(kit.rnd, x, -10, w, 270, colour, { n: 9, size: 15 });
  }
  return out;
}

/** Cross of glazed tiles. */
function maiolica(kit: Kit, x: number, y: number): string {
  const { mint, ochre, berry } = kit.ink;
  const tile = (dx: number, dy: number, fill: string) => rect(x + dx - 8, y + dy - 8, 15, 15, fill);
  return (
    tile(0, -32, mint.s) +
    tile(0, -16, ochre.m) +
    tile(0, 0, mint.s) +
    tile(0, 16, ochre.m) +
    tile(-16, -16, berry.m) +
    tile(16, -16, berry.m) +
    disc(x, y - 16, 4, mint.l)
  );
}
