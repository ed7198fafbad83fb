import { path, place } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import type { Point } from '../drawing/outlines.ts';
import { pine, spruce } from '../nature/conifers.ts';
import { land } from '../nature/land.ts';
import { boat, streaksOn } from '../nature/water.ts';
import { woods } from '../nature/woods.ts';
import { backdrop, clump, lake, lane, lawn } from './grounds.ts';
import type { SceneBrief } from './scene-brief.ts';

export function drawNature(kit: Kit, { pick, setting }: SceneBrief<'nature'>): void {
  const kind = setting ?? pick.pick(['lake', 'river', 'forest']);
  const { ink } = kit;
  backdrop(kit, { horizon: kind === 'forest' ? 820 : 720, woods: 'fir' });
  if (kind === 'lake') {
    const mid: readonly Point[] = [
      [-80, 740],
      [300, 730],
      [640, 760],
    ];
    const right: readonly Point[] = [
      [820, 770],
      [1200, 730],
      [1700, 710],
    ];
    const shore = 770;
    const standing =
      woods(kit, mid, { x1: 560, h: 150, colour: ink.air(ink.pine.s, 0.26), spruce: 0.8 }) +
      woods(kit, right, { x0: 880, h: 180, colour: ink.air(ink.pine.s, 0.2), spruce: 0.85 }) +
      path(land(right, 790), ink.air(ink.pine.s, 0.2)) +
      path(land(mid, 790), ink.air(ink.pine.s, 0.26));
    kit.add(standing);
    lake(kit, shore, standing, 0.8);
    kit.add(boat(kit, pick.range(560, 900), 1000, 0.9));
  } else if (kind === 'river') {
    lawn(kit, 760, { to: 0.7 });
    const d =
      'M760 770C900 780 960 800 900 830C800 870 520 880 480 940C440 1010 800 1040 860 1220H-20V1120C200 1040 240 960 380 900C500 850 760 830 760 770Z';
    kit.add(
      path(d, ink.water.m),
      kit.spray(d, ink.water.s, [400, 800, 400, 1200], [0, 1], [-20, 760, 980, 460]),
      streaksOn(kit, 920, 1190, ink.water.l, 12, 60, 640),
    );
    clump(kit, 980, 1600, 860, 56, 2);
    clump(kit, -20, 300, 890, 56, 1);
    clump(kit, 1040, 1640, 1020, 84, 2);
  } else {
    lawn(kit, 900, { shade: ink.pine.d, to: 1.1 });
    for (const x of [60, 190, 300, 1240, 1340, 1450, 1560, 420, 1130]) {
      kit.add(spruce(kit, x, pick.range(930, 1060), pick.range(420, 900), { tiers: 8 }));
    }
    lane(kit, 800, 900, pick.pick([-120, 140]));
  }
}

export function drawArchaeology(kit: Kit): void {
  const { ink } = kit;
  backdrop(kit);
  lawn(kit, 880);
  function mound(x: number, y: number, w: number, h: number): void {
    const d = `M${x - w} ${y}C${x - w * 0.5} ${y - h * 0.1} ${x - w * 0.5} ${y - h} ${x} ${y - h}C${x + w * 0.5} ${y - h} ${x + w * 0.5} ${y - h * 0.1} ${x + w} ${y}Z`;
    kit.add(
      path(d, ink.grass.l),
      kit.spray(
        d,
        ink.copse.s,
        [x - w * 0.3, y - h, x + w * 0.6, y],
        [0.05, 1],
        [x - w, y - h, w * 2, h],
      ),
    );
  }
  for (const [x, y, w, h] of [
    [330, 900, 150, 60],
    [620, 896, 120, 44],
    [1250, 900, 170, 66],
    [960, 898, 120, 46],
  ] as const) {
    mound(x, y, w, h);
  }
  kit.add(pine(kit, 1190, 940, 420, { w: 220 }), pine(kit, 1300, 950, 520, { w: 250, lean: 0.03 }));
  lawn(kit, 960, { from: 0.1 });
  for (const [x, y, w, h] of [
    [420, 1030, 330, 150],
    [1060, 1060, 400, 190],
  ] as const) {
    mound(x, y, w, h);
  }
  kit.add(
    place(
      path(
        'M-34 0C-44 -70 -40 -170 -26 -214C-14 -238 16 -238 26 -212C40 -170 44 -70 36 0Z',
        ink.stone.m,
      ) +
        path('M4 0C8 -80 10 -170 8 -230C18 -228 22 -222 26 -212C40 -170 44 -70 36 0Z', ink.stone.s),
      740,
      1090,
      1.1,
    ),
  );
  lawn(kit, 1090, { from: 0.2, shade: ink.copse.d });
  lane(kit, 700, 1100, -260);
}
