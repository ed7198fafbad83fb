import { church } from '../buildings/church.ts';
import { clump, farWoods, lane, lawn } from '../categories/grounds.ts';
import { path, place, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { tenth } from '../drawing/outlines.ts';
import { lancet } from '../masonry/blocks.ts';
import { prism } from '../masonry/towers.ts';
import { bricks, steps } from '../masonry/walls.ts';
import { tree } from '../nature/foliage.ts';
import { sky } from '../nature/sky.ts';
import { grass } from '../nature/undergrowth.ts';

export function drawKamyanyetsTower(kit: Kit): void {
  const { ink } = kit;
  sky(kit, {
    horizon: 860,
    sun: { x: 300, y: 470, r: 108 },
    clouds: [
      { x: 1060, y: 330, w: 520, h: 84, humps: 5 },
      { x: -150, y: 300, w: 460, h: 56 },
      { x: 1150, y: 620, w: 460, h: 52 },
    ],
  });
  farWoods(kit, 870, 'leaf');
  clump(kit, -30, 520, 900, 60);
  clump(kit, 1060, 1640, 900, 60);
  kit.add(
    place(
      church(kit, { domes: 1, head: 'onion', walls: ink.white, w: 220, h: 150, tower: false }),
      1290,
      950,
      0.9,
    ),
  );
  lawn(kit, 940, { to: 0.7 });
  hillock(kit);
  kit.add(place(tower(kit), 760, 968, 1));
  kit.add(
    path('M640 970C700 984 830 984 890 968L1180 1010L1100 1030Z', ink.grass.d, 'opacity=".55"'),
    tree(kit, 120, 1060, 380, { mat: ink.copse }),
  );
  lane(kit, 742, 972, -240);
  kit.add(
    grass(kit, -20, 460, 1212, 90, ink.pine.d, 0.12),
    grass(kit, 1140, 1640, 1212, 90, ink.pine.d, 0.12),
  );
}

function hillock(kit: Kit): void {
  const { grass: turf, copse } = kit.ink;
  const d = 'M60 1220C340 1130 500 962 640 950H880C1020 962 1200 1130 1480 1220Z';
  kit.add(
    path(d, turf.m),
    kit.spray(d, copse.s, [620, 950, 1280, 1180], [0, 1], [50, 940, 1440, 280]),
  );
}

/** Round keep of bare red brick, crowned with battlements; flat niches under the crown. */
function tower(kit: Kit): string {
  const { brick, plinth, dark, stone, white } = kit.ink;
  const w = 270;
  const h = 640;
  let out =
    prism(0, 0, w * 1.06, 40, stone, { n: 14, taper: 0.98 }) +
    prism(0, -36, w, h - 36, brick, { n: 14 });
  out += bricks(kit.rnd, -w * 0.46, -60, w * 0.36, h - 200, brick.m, { n: 46, bw: 13, bh: 5 });
  out += bricks(kit.rnd, -w * 0.06, -60, w * 0.3, h - 200, brick.s, { n: 40, bw: 13, bh: 5 });
  const ring = (y: number, hh: number, colours: readonly [string, string, string]) =>
    rect(-w / 2 - 3, y - hh, w + 6, hh, colours[1]) +
    rect(-w / 2 - 3, y - hh, w * 0.3, hh, colours[0]) +
    rect(w * 0.2, y - hh, w * 0.3 + 3, hh, colours[2]);
  // stepped belts of the upper storey
  out +=
    ring(-452, 7, [plinth.l, plinth.m, plinth.s]) + ring(-470, 7, [plinth.l, plinth.m, plinth.s]);
  const around = (deg: number) => {
    const a = (deg * Math.PI) / 180;
    return { x: (Math.sin(a) * w) / 2, q: Math.max(0.16, Math.cos(a)) };
  };
  for (const deg of [-72, -48, -24, 0, 24, 48, 72]) {
    const { x, q } = around(deg);
    out += path(lancet(x, -488, 30 * q, 84), deg > 14 ? white.s : white.m);
    if (deg % 48 === 0) out += path(lancet(x + 2, -500, 10 * q, 52), dark);
  }
  for (const [deg, y] of [
    [-38, -130],
    [14, -240],
    [-26, -346],
    [44, -366],
  ] as const) {
    const { x, q } = around(deg);
    out += path(lancet(x, y, 26 * q, 70), brick.s) + path(lancet(x + 2, y, 12 * q, 60), dark);
  }
  out += path(lancet(-30, -34, 62, 108), brick.d) + path(lancet(-26, -34, 46, 98), dark);
  // corbels and battlements
  for (let deg = -84; deg <= 84; deg += 12) {
    const { x, q } = around(deg);
    out += rect(tenth(x - 6 * q), -h + 22, tenth(12 * q + 1), 24, deg > 20 ? brick.d : brick.s);
  }
  out += prism(0, -h + 24, w * 1.06, 34, brick, { n: 14 });
  for (const deg of [-78, -54, -30, -6, 18, 42, 66]) {
    const a = (deg * Math.PI) / 180;
    const x = (Math.sin(a) * w * 1.06) / 2;
    const q = Math.max(0.3, Math.cos(a));
    const tone = deg < -30 ? brick.l : deg < 18 ? brick.m : deg < 60 ? brick.s : brick.d;
    out +=
      rect(x - 17 * q, -h - 58, 34 * q, 50, tone) + rect(x - 6 * q, -h - 44, 10 * q, 26, brick.d);
  }
  return out + steps(-26, 8, 120, 84, 44, 4, stone);
}
