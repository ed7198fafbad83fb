import { cottage } from '../buildings/village.ts';
import { clump, farWoods, lane, lawn } from '../categories/grounds.ts';
import { disc, group, line, path, place, poly, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { arch, tenth } from '../drawing/outlines.ts';
import { prism } from '../masonry/towers.ts';
import { row } from '../masonry/walls.ts';
import { plane } from '../nature/land.ts';
import { rowan } from '../nature/rowan.ts';
import { sky } from '../nature/sky.ts';
import { grass } from '../nature/undergrowth.ts';

export function drawDudutki(kit: Kit): void {
  const { ink } = kit;
  sky(kit, {
    horizon: 840,
    sun: { x: 270, y: 330, r: 104 },
    clouds: [
      { x: 860, y: 300, w: 520, h: 76, humps: 5 },
      { x: -140, y: 600, w: 420, h: 54 },
      { x: 1120, y: 560, w: 460, h: 60 },
    ],
  });
  farWoods(kit, 850, 'mixed');
  clump(kit, 860, 1640, 880, 62, 2);
  clump(kit, -30, 240, 880, 56, 1);
  plane(
    kit,
    [
      [-80, 930],
      [300, 900],
      [640, 890],
      [1100, 926],
      [1700, 936],
    ],
    { lit: ink.field.m, shade: ink.grass.s, from: 0, to: 0.8, dir: [300, 900, 1300, 1160] },
  );
  kit.add(place(smockMill(kit), 560, 926, 1.18));
  kit.add(
    place(thatchedCottage(kit), 1080, 950, 1.3),
    place(cottage(kit, { w: 200, h: 76, roof: ink.wood, paint: ink.copper }), 1400, 950, 1.1),
  );
  kit.add(nestPole(kit, 880, 950));
  lawn(kit, 956, { to: 0.9 });
  fence(kit);
  lane(kit, 700, 962, -210);
  kit.add(grass(kit, -20, 420, 1210, 90, ink.pine.d, 0.12), rowan(kit, 1640, 10, 1.3));
}

/** Eight-sided shingled mill with four latticed sails and a gallery. */
function smockMill(kit: Kit): string {
  const { wood, stone, dark, cloth, trunk } = kit.ink;
  let out =
    prism(0, 0, 236, 60, stone, { n: 8, taper: 0.96 }) +
    prism(0, -58, 224, 300, wood, { n: 8, taper: 0.62 }) +
    Array.from({ length: 8 }, (_, i) => {
      const t = (i + 1) / 9;
      const w = 224 * (1 - 0.38 * t);
      return rect(-w / 2 + 4, -58 - 300 * t, w * 0.72, 3, wood.s, 'opacity=".6"');
    }).join('');
  out +=
    rect(-132, -96, 264, 10, trunk.s) +
    row(-124, 124, 13, (x) => rect(x - 3, -132, 6, 38, trunk.s)) +
    rect(-132, -136, 264, 7, trunk.m);
  out +=
    path(arch(-34, 0, 62, 84), dark) +
    row(-48, 16, 2, (x) => rect(x - 11, -206, 22, 34, dark)) +
    rect(-28, -300, 20, 30, dark);
  out +=
    path('M-86 -354C-70 -430 -30 -448 0 -450C36 -448 70 -424 84 -354Z', wood.s) +
    path('M-86 -354C-70 -430 -30 -448 0 -450C-20 -430 -34 -400 -38 -354Z', wood.l) +
    path('M30 -354C34 -400 26 -436 0 -450C36 -448 70 -424 84 -354Z', wood.d);
  for (let a = 0; a < 4; a++) {
    out += group(
      rect(-5, -330, 10, 330, wood.d) +
        rect(6, -322, 54, 250, cloth.m) +
        rect(6, -322, 20, 250, cloth.l) +
        Array.from({ length: 8 }, (_, i) => rect(4, tenth(-318 + i * 34), 58, 4, wood.d)).join('') +
        rect(58, -322, 4, 250, wood.d),
      `translate(-26 -392) rotate(${a * 90 + 24})`,
    );
  }
  return out + disc(-26, -392, 15, wood.d) + disc(-30, -396, 6, wood.l);
}

/** Long house under thatch: the inn beside the mill. */
function thatchedCottage(kit: Kit): string {
  const { field, earth } = kit.ink;
  return (
    cottage(kit, { w: 260, h: 92, roof: { l: field.l, m: field.m, s: earth.m, d: earth.s } }) +
    line('M-50 -180L90 -180', field.l, 7) +
    line('M-36 -170L150 -100M40 -176L150 -130', earth.s, 3, 'opacity=".5"')
  );
}

/** The storks have flown: their nest waits on its pole. */
function nestPole(kit: Kit, x: number, y: number): string {
  return (
    rect(x - 6, y - 250, 12, 250, kit.ink.trunk.s) +
    path(
      `M${x - 54} ${y - 272}Q${x} ${y - 226} ${x + 54} ${y - 272}L${x + 36} ${y - 246}H${x - 36}Z`,
      kit.ink.trunk.d,
    )
  );
}

function fence(kit: Kit): void {
  const { wood } = kit.ink;
  kit.add(
    row(840, 1580, 17, (x) =>
      poly(
        [
          [x - 7, 1020],
          [x - 5, 950],
          [x, 940],
          [x + 6, 950],
          [x + 7, 1020],
        ],
        x % 2 ? wood.m : wood.s,
      ),
    ),
    rect(820, 962, 790, 8, wood.l),
    rect(820, 998, 790, 8, wood.m),
  );
}
