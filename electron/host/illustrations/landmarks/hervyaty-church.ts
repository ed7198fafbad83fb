import { lights } from '../buildings/lights.ts';
import { cottage } from '../buildings/village.ts';
import { clump, farWoods, lane, lawn, shadow } from '../categories/grounds.ts';
import { disc, line, path, place, poly, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { block, gable, lancet, lancetWindow, ledge, pyramid } from '../masonry/blocks.ts';
import { cross, prism, tent } from '../masonry/towers.ts';
import { hip, row } from '../masonry/walls.ts';
import { spruce } from '../nature/conifers.ts';
import { sky } from '../nature/sky.ts';
import { grass } from '../nature/undergrowth.ts';

export function drawHervyatyChurch(kit: Kit): void {
  const { ink } = kit;
  sky(kit, {
    horizon: 860,
    sun: { x: 240, y: 360, r: 100 },
    clouds: [
      { x: 900, y: 300, w: 520, h: 74, humps: 5 },
      { x: -160, y: 620, w: 520, h: 80 },
      { x: 1160, y: 560, w: 480, h: 60 },
    ],
  });
  farWoods(kit, 870, 'mixed');
  clump(kit, -30, 420, 880, 62);
  clump(kit, 1180, 1640, 880, 62);
  kit.add(
    place(cottage(kit, { w: 190, h: 72, paint: ink.flower }), 190, 966, 1),
    place(cottage(kit, { w: 180, h: 70, roof: ink.tile, paint: ink.copper }), 1420, 966, 1),
  );
  kit.add(place(church(kit), 640, 974, 1));
  lawn(kit, 968);
  shadow(kit, 520, 1190, 974);
  lane(kit, 640, 976, -150);
  for (const [x, y, h] of [
    [400, 1040, 150],
    [330, 1100, 190],
    [850, 1050, 150],
    [960, 1110, 190],
  ] as const) {
    kit.add(spruce(kit, x, y, h, { w: h * 0.34, tiers: 6 }));
  }
  kit.add(
    place(carvedCross(kit), 1250, 1090, 1),
    grass(kit, -20, 440, 1212, 90, ink.pine.d, 0.12),
    grass(kit, 1160, 1640, 1212, 90, ink.pine.d, 0.12),
  );
}

/** Brick with yellowish plaster: a single tower in front, a long nave with flying buttresses. */
function church(kit: Kit): string {
  const { brick, tile, cloth, gold } = kit.ink;
  const glass = lights(kit);
  const shady = { l: brick.m, m: brick.s, s: brick.s, d: brick.d };
  // high nave, then the aisle in front of it
  let out =
    block(90, 0, 430, 330, shady, { lit: 0, shade: 0.1 }) +
    hip(76, -330, 470, 136, tile, { in0: 10, in1: 90, turn: 130 }) +
    row(150, 330, 4, (x) => lancetWindow(x, -226, 18, 66, { glass, frame: cloth.s })) +
    block(90, 0, 300, 176, shady, { lit: 0, shade: 0 }) +
    poly(
      [
        [84, -176],
        [120, -214],
        [396, -214],
        [396, -176],
      ],
      tile.s,
    ) +
    row(140, 340, 4, (x) => lancetWindow(x, -44, 24, 88, { glass, frame: cloth.s }));
  // flying buttresses
  out += row(
    115,
    365,
    5,
    (x) =>
      rect(x - 9, -196, 18, 196, brick.m) +
      rect(x - 9, -196, 6, 196, brick.l) +
      pyramid(x, -196, 24, 40, cloth) +
      line(`M${x} -200Q${x + 8} -262 ${x + 30} -288`, brick.m, 8),
  );
  // transept
  out +=
    block(396, 0, 150, 320, shady, { lit: 0.12, shade: 0.26 }) +
    gable(471, -318, 166, 150, shady) +
    path(lancet(460, -76, 62, 190), cloth.s) +
    path(lancet(460, -82, 46, 172), glass) +
    rect(457, -236, 5, 154, cloth.s) +
    disc(464, -352, 20, cloth.s) +
    disc(464, -352, 14, glass) +
    [396, 538]
      .map((x) => rect(x - 8, -340, 18, 340, brick.s) + pyramid(x, -340, 26, 54, cloth))
      .join('');
  // lantern over the crossing
  out +=
    prism(420, -456, 30, 46, cloth, { n: 6 }) +
    tent(420, -500, 40, 104, kit.ink.slate, { n: 6 }) +
    cross(420, -600, 34, gold, 'latin');
  // aisle fronts on both sides of the tower
  out +=
    block(-150, 0, 300, 214, brick, { lit: 0.14, shade: 0.16 }) +
    poly(
      [
        [-160, -214],
        [-70, -300],
        [-70, -214],
      ],
      tile.m,
    ) +
    poly(
      [
        [70, -214],
        [70, -300],
        [160, -214],
      ],
      tile.s,
    ) +
    [-114, 110].map((x) => lancetWindow(x, -60, 24, 92, { glass, frame: cloth.l })).join('') +
    [-150, 142]
      .map(
        (x) =>
          rect(x - 8, -236, 20, 236, brick.m) +
          rect(x - 8, -236, 7, 236, brick.l) +
          pyramid(x + 2, -236, 30, 54, cloth),
      )
      .join('');
  return out + tower(kit);
}

/** Four storeys, a rose above the portal, four corner turrets round a spire. */
function tower(kit: Kit): string {
  const { brick, cloth, slate, gold, wood } = kit.ink;
  const glass = lights(kit);
  const w = 148;
  let out =
    block(-w / 2, 0, w, 480, brick, { lit: 0.2, shade: 0.26 }) +
    [-w / 2 - 8, w / 2 - 14].map((x) => rect(x, -450, 22, 450, x < 0 ? brick.l : brick.s)).join('');
  // portal under a steep gable
  out +=
    gable(0, -96, 116, 120, cloth) +
    path(lancet(0, 0, 80, 128), brick.d) +
    path(lancet(0, 0, 64, 116), cloth.l) +
    path(lancet(0, 0, 48, 102), wood.d);
  out +=
    disc(-2, -260, 44, cloth.l) +
    disc(-2, -260, 35, glass) +
    Array.from({ length: 6 }, (_, i) => {
      const a = (i * Math.PI) / 6;
      return line(
        `M${-2 - Math.cos(a) * 35} ${-260 - Math.sin(a) * 35}L${-2 + Math.cos(a) * 35} ${-260 + Math.sin(a) * 35}`,
        cloth.l,
        3,
      );
    }).join('') +
    disc(-2, -260, 11, cloth.l);
  out +=
    ledge(-w / 2 - 8, -200, w + 16, 8, cloth, 0.26) +
    ledge(-w / 2 - 8, -316, w + 16, 8, cloth, 0.26) +
    [-26, 22]
      .map(
        (x) =>
          path(lancet(x, -336, 40, 112), cloth.l) + path(lancet(x, -336, 26, 98), kit.ink.dark),
      )
      .join('') +
    path(lancet(w * 0.36, -340, 18, 96), cloth.s) +
    ledge(-w / 2 - 12, -470, w + 24, 14, cloth, 0.28);
  // upper stage, turrets and spire
  return (
    out +
    gable(-2, -480, 74, 84, cloth) +
    tent(0, -484, w * 0.86, 268, slate, { n: 8 }) +
    gable(-4, -482, 54, 74, brick) +
    path(lancet(-4, -486, 18, 42), glass) +
    [-0.5, 0.5]
      .map(
        (f) =>
          prism(f * w, -470, 30, 64, cloth, { n: 6 }) + tent(f * w, -532, 38, 84, slate, { n: 6 }),
      )
      .join('') +
    cross(0, -744, 54, gold, 'latin')
  );
}

/** Tall carved wooden cross of the Lithuanian custom; such crosses stand by the church. */
const carvedCross = (kit: Kit): string => {
  const { wood, gold } = kit.ink;
  return (
    rect(-9, -236, 18, 236, wood.m) +
    rect(-9, -236, 7, 236, wood.l) +
    rect(-62, -186, 124, 15, wood.m) +
    rect(-62, -186, 124, 5, wood.l) +
    line('M-36 -150L-36 -208L36 -208L36 -150Z', gold.m, 4) +
    disc(0, -178, 25, wood.s) +
    disc(0, -178, 14, gold.m) +
    gable(0, -232, 40, 22, wood) +
    rect(-20, -16, 40, 16, wood.s)
  );
};
