import { church } from '../buildings/church.ts';
import { cottage } from '../buildings/village.ts';
import type { Chance } from '../drawing/chance.ts';
import { line, path, place, poly } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { birch } from '../nature/birch.ts';
import { spruce } from '../nature/conifers.ts';
import { plane, roll } from '../nature/land.ts';
import type { RoadForm } from '../scene-model.ts';
import { backdrop, clump, lawn } from './grounds.ts';
import type { SceneBrief } from './scene-brief.ts';

export function drawRoad(kit: Kit, { pick, subject = {} }: SceneBrief<'road'>): void {
  roads[subject.form ?? pick.pick(['birches', 'fields', 'forest'] as const)](kit, pick);
}

const roads = {
  birches: alongBirches,
  fields: acrossFields,
  forest: throughForest,
} as const satisfies Readonly<Record<RoadForm, (kit: Kit, pick: Chance) => void>>;

function alongBirches(kit: Kit): void {
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
    kit.add(birch(kit, x, y, h, { lean: 0.02 }), birch(kit, 1600 - x + 30, y, h, { lean: -0.02 }));
  }
}

/** Over rolling fields to a village with its church. */
function acrossFields(kit: Kit, pick: Chance): void {
  const { ink } = kit;
  backdrop(kit, { horizon: 740, woods: 'leaf' });
  const x = pick.range(560, 1040);
  kit.add(
    place(church(kit, { w: 150, h: 110, domes: 1, head: 'onion', tower: true }), x, 800, 0.8),
  );
  for (const dx of [-240, -130, 130, 240]) {
    kit.add(
      place(
        cottage(kit, { w: 90, h: 34, roof: pick.pick([ink.slate, ink.tile, ink.wood]) }),
        x + dx,
        806,
        1,
      ),
    );
  }
  clump(kit, x - 420, x - 250, 800, 30, 1);
  clump(kit, x + 260, x + 430, 800, 30, 1);
  plane(kit, roll(kit, 806, 8, 4), {
    lit: ink.field.m,
    shade: ink.field.s,
    from: 0,
    to: 0.8,
    dir: [300, 800, 1300, 1000],
  });
  plane(kit, roll(kit, 900, 22, 4), {
    lit: ink.grass.m,
    shade: ink.grass.d,
    from: 0,
    to: 0.9,
    dir: [300, 900, 1300, 1216],
  });
  const d = `M${x - 8} 806H${x + 10}C${x + 60} 850 ${x - 120} 880 ${x - 60} 940C${x} 1000 980 1080 1060 1216H560C560 1120 ${x - 240} 1020 ${x - 190} 940C${x - 150} 880 ${x - 10} 850 ${x - 8} 806Z`;
  kit.add(
    path(d, ink.path.l),
    kit.spray(d, ink.path.s, [560, 900, 1060, 1160], [0, 0.9], [340, 800, 800, 420]),
  );
  let poles = '';
  for (const [px, py, h] of [
    [1180, 850, 110],
    [1270, 920, 180],
    [1400, 1040, 300],
  ] as const) {
    poles += `M${px} ${py}v${-h}m${-h * 0.14} ${h * 0.1}h${h * 0.28}`;
  }
  kit.add(
    line(poles, ink.wood.d, 8),
    line('M1180 752Q1230 770 1270 754Q1340 780 1400 762', ink.wood.d, 2.4),
  );
}

/** Straight between spruces. */
function throughForest(kit: Kit, pick: Chance): void {
  const { ink } = kit;
  backdrop(kit, { horizon: 760, woods: 'fir' });
  lawn(kit, 790, { to: 0.9 });
  const d = 'M782 790H818C870 900 1060 1060 1180 1216H420C540 1060 730 900 782 790Z';
  kit.add(
    path(d, ink.path.l),
    kit.spray(d, ink.path.s, [700, 820, 1100, 1180], [0.05, 0.9], [410, 780, 780, 440]),
  );
  for (let i = 0; i < 8; i++) {
    const t = i / 7;
    for (const side of [-1, 1]) {
      const x = 800 + side * (90 + t * t * 680) + pick.range(-20, 20);
      kit.add(
        spruce(kit, x, 806 + t * t * 350, (150 + t * t * 800) * pick.range(0.86, 1.1), {
          tiers: 8,
        }),
      );
    }
  }
}
