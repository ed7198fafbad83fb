import { twinTowers } from '../buildings/twin-towers.ts';
import { disc, line, path, place, poly, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { tenth } from '../drawing/outlines.ts';
import { canopy } from '../nature/foliage.ts';
import { sky } from '../nature/sky.ts';
import { streaksOn } from '../nature/water.ts';
import { vitebskTownHall } from './vitebsk-town-hall-building.ts';

export function drawVitebskTownHall(kit: Kit): void {
  const { ink } = kit;
  const lamplight = ink.glow ?? ink.disc;
  sky(kit, {
    horizon: 900,
    stars: 70,
    sun: { x: 350, y: 300, r: 116, moon: true },
    clouds: [
      { x: 980, y: 380, w: 620, humps: 5, h: 92 },
      { x: -140, y: 520, w: 520, h: 70 },
      { x: 1120, y: 610, w: 520, h: 54 },
    ],
  });
  // roofs of the old town climbing behind
  const houses: readonly (readonly [x: number, w: number, h: number])[] = [
    [-30, 200, 240],
    [150, 150, 290],
    [280, 190, 220],
    [1120, 170, 250],
    [1270, 210, 310],
    [1460, 200, 240],
  ];
  for (const [x, w, h] of houses) {
    const y = 960;
    kit.add(
      rect(x, y - h, w, h, ink.stone.s),
      rect(x + w * 0.7, y - h, w * 0.3, h, ink.stone.d),
      poly(
        [
          [x - 8, y - h],
          [x + 30, y - h - 74],
          [x + w - 30, y - h - 74],
          [x + w + 8, y - h],
        ],
        ink.tile.s,
      ),
    );
    for (let i = 0; i < 4; i++) {
      for (let j = 0; j < 3; j++) {
        if (kit.rnd.maybe(0.42)) {
          kit.add(
            rect(
              x + 16 + i * ((w * 0.62) / 3.4),
              y - h + 34 + j * 62,
              20,
              30,
              kit.rnd.maybe(0.8) ? lamplight : ink.glass,
            ),
          );
        }
      }
    }
  }
  kit.add(
    place(
      twinTowers(kit, { w: 260, h: 270, tower: 430, roof: ink.copper, kind: 'orthodox' }),
      262,
      966,
      1,
    ),
  );
  kit.add(
    canopy(
      kit,
      [
        [380, 930],
        [560, 936],
      ],
      { x0: 396, x1: 520, r: 46, rows: 1, mats: [ink.copse] },
    ),
    canopy(
      kit,
      [
        [1100, 930],
        [1640, 930],
      ],
      { x0: 1130, x1: 1620, r: 54, rows: 1, mats: [ink.copse] },
    ),
  );
  kit.add(rect(-20, 950, 1640, 60, ink.copse.d), place(vitebskTownHall(kit), 812, 1000, 1.02));
  // the square
  kit.add(
    rect(-20, 998, 1640, 220, ink.stone.s),
    kit.spray(
      'M-20 998H1620V1220H-20Z',
      ink.stone.d,
      [400, 1000, 1400, 1200],
      [0.1, 1],
      [0, 990, 1600, 210],
    ),
  );
  kit.add(path('M480 1000H960L1040 1200H300Z', lamplight, 'opacity=".1"'));
  let joints = '';
  for (let i = 0; i < 7; i++) {
    const y = 1004 + i * i * 5 + i * 6;
    joints += `M-20 ${tenth(y)}H1620`;
  }
  for (let i = -8; i <= 8; i++) {
    joints += `M${800 + i * 90} 1000L${800 + i * 260} 1210`;
  }
  kit.add(
    line(joints, ink.stone.d, 2.4, 'opacity=".5"'),
    streaksOn(kit, 1010, 1190, lamplight, 9, 380, 1120, 0.16).replace(
      'fill=',
      'opacity=".5" fill=',
    ),
  );
  kit.add(lamp(kit, 452, 1090, 1.2), lamp(kit, 1230, 1090, 1.2), lamp(kit, 1470, 1176, 1.75));
}

const lamp = (kit: Kit, x: number, y: number, s: number): string =>
  place(
    rect(-4, -210, 8, 210, kit.ink.dark) +
      rect(-14, -16, 28, 16, kit.ink.dark) +
      line('M0 -200C-10 -232 -44 -230 -46 -206M0 -200C10 -232 44 -230 46 -206', kit.ink.dark, 6) +
      [-46, 46]
        .map(
          (lx) =>
            disc(lx, -192, 30, kit.ink.glow ?? kit.ink.disc, 'opacity=".18"') +
            disc(lx, -192, 16, kit.ink.glow ?? kit.ink.disc),
        )
        .join(''),
    x,
    y,
    s,
  );
