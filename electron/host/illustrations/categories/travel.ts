import { train } from '../buildings/train.ts';
import { line, path, place, poly, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { birch } from '../nature/birch.ts';
import { plane, roll } from '../nature/land.ts';
import { reflect, streaksOn, water } from '../nature/water.ts';
import { backdrop, clump, lawn, material } from './grounds.ts';
import type { SceneBrief } from './scene-brief.ts';

export function drawRail(kit: Kit, { pick, setting, subject = {} }: SceneBrief<'rail'>): void {
  const { ink } = kit;
  backdrop(kit, { horizon: 700 });
  lawn(kit, 760, { to: 0.8 });
  clump(kit, -20, 500, 800, 52, 2);
  clump(kit, 1100, 1620, 800, 56, 2);
  if ((setting ?? pick.pick(['bridge', 'field'])) === 'bridge') {
    const span = (x: number) =>
      path(
        `M${x} 1010V846H${x + 220}V1010H${x + 204}C${x + 196} 880 ${x + 24} 880 ${x + 16} 1010Z`,
        ink.stone.m,
      ) +
      rect(x - 16, 846, 34, 200, ink.stone.l) +
      rect(x + 6, 846, 14, 200, ink.stone.s);
    let b = '';
    for (let x = -60; x < 1640; x += 220) {
      b += span(x);
    }
    const standing =
      b +
      rect(-20, 824, 1640, 26, ink.stone.l) +
      rect(-20, 846, 1640, 8, ink.stone.s) +
      place(
        train(kit, { cars: subject.cars ?? 2, body: material(kit, subject.body, 'flower') }),
        420,
        824,
        1.1,
      );
    water(kit, 1000, 1200);
    kit.add(
      standing,
      reflect(kit, standing, 1010, { squash: 0.6, opacity: 0.4, depth: 190 }),
      streaksOn(kit, 1016, 1196, ink.water.l, 22),
    );
  } else {
    kit.add(
      rect(-20, 872, 1640, 40, ink.path.s),
      rect(-20, 868, 1640, 8, ink.slate.s),
      place(
        train(kit, { cars: subject.cars ?? 3, body: material(kit, subject.body, 'flower') }),
        260,
        868,
        1.1,
      ),
    );
    let poles = '';
    for (let x = 120; x < 1640; x += 330) {
      poles += `M${x} 868V600M${x} 622H${x + 74}`;
    }
    kit.add(line(poles, ink.slate.d, 8), line('M-20 640H1640M-20 660H1640', ink.slate.s, 2.4));
    plane(kit, roll(kit, 920, 6, 4), {
      lit: ink.field.m,
      shade: ink.grass.s,
      from: 0,
      to: 0.9,
      dir: [300, 910, 1300, 1200],
    });
  }
}

export function drawRoad(kit: Kit): void {
  const { ink } = kit;
  backdrop(kit, { horizon: 720, woods: 'mixed' });
  plane(
    kit,
    [
      [-80, 760],
      [400, 740],
      [900, 756],
      [1700, 736],
    ],
    { lit: ink.field.m, shade: ink.grass.s, from: 0, to: 0.9, dir: [300, 740, 1300, 1100] },
  );
  plane(
    kit,
    [
      [-80, 860],
      [300, 850],
      [700, 800],
      [1000, 790],
      [1700, 850],
    ],
    { lit: ink.grass.m, shade: ink.grass.d, from: 0.05, to: 1, dir: [300, 800, 1300, 1200] },
  );
  const d =
    'M846 744C852 744 860 746 858 750C840 776 780 790 800 812C830 846 960 860 1010 920C1070 990 1100 1100 1120 1216H380C470 1080 660 980 690 900C710 846 700 800 760 770C790 756 824 746 846 744Z';
  kit.add(
    path(d, ink.path.l),
    kit.spray(d, ink.path.s, [560, 900, 1060, 1160], [0, 0.9], [380, 740, 760, 480]),
  );
  for (const [x, y, w, h] of [
    [806, 800, 5, 14],
    [800, 850, 8, 24],
    [784, 922, 11, 38],
    [760, 1030, 16, 60],
    [728, 1160, 22, 70],
  ] as const) {
    kit.add(
      poly(
        [
          [x - w * 0.4, y - h],
          [x + w * 0.4, y - h],
          [x + w * 0.6, y],
          [x - w * 0.6, y],
        ],
        ink.white.l,
      ),
    );
  }
  for (const [x, y, h] of [
    [660, 800, 150],
    [600, 830, 230],
    [510, 880, 340],
    [380, 950, 520],
    [170, 1090, 820],
  ] as const) {
    kit.add(birch(kit, x, y, h, { lean: 0.02 }));
  }
  for (const [x, y, h] of [
    [930, 800, 150],
    [1010, 830, 230],
    [1120, 880, 350],
    [1280, 960, 540],
    [1490, 1100, 860],
  ] as const) {
    kit.add(birch(kit, x, y, h, { lean: -0.02 }));
  }
}
