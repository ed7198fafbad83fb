import type { Chance } from '../drawing/chance.ts';
import { path } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import type { Point } from '../drawing/outlines.ts';
import { pine, spruce } from '../nature/conifers.ts';
import { land } from '../nature/land.ts';
import { fern, grass, reeds } from '../nature/undergrowth.ts';
import { boat, streaksOn } from '../nature/water.ts';
import { woods } from '../nature/woods.ts';
import { backdrop, clump, lake, lane, lawn } from './grounds.ts';
import type { SceneBrief } from './scene-brief.ts';

export function drawNature(kit: Kit, { pick, setting }: SceneBrief<'nature'>): void {
  settings[setting ?? pick.pick(['lake', 'river', 'forest', 'mire'])](kit, pick);
}

const settings: Readonly<
  Record<'lake' | 'river' | 'forest' | 'mire', (kit: Kit, pick: Chance) => void>
> = {
  lake(kit, pick) {
    const { ink } = kit;
    backdrop(kit, { horizon: 720, woods: 'fir' });
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
  },

  river(kit) {
    const { ink } = kit;
    backdrop(kit, { horizon: 720, woods: 'fir' });
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
  },

  forest(kit, pick) {
    const { ink } = kit;
    backdrop(kit, { horizon: 820, woods: 'fir' });
    lawn(kit, 900, { shade: ink.snowy ? ink.snow.s : ink.grass.d, to: 1 });
    lane(kit, 800, 900, pick.pick([-120, 140]));
    for (const x of [420, 1130, 300, 1240, 190, 1340, 60, 1450, 1560]) {
      const out = Math.abs(x - 800) / 800;
      const tall = 300 + out * pick.range(420, 640);
      kit.add(
        pick.maybe(0.72)
          ? spruce(kit, x, 910 + out * 170, tall, { tiers: 8 })
          : pine(kit, x, 910 + out * 170, tall, { w: tall * 0.44 }),
      );
    }
    if (!ink.snowy) {
      kit.add(
        fern(kit, 330, 1140, 0.9, -150),
        fern(kit, 360, 1150, 0.8, -20),
        fern(kit, 1230, 1150, 0.9, -30),
      );
    }
  },

  /** Open bog: pools among tussocks, stunted pines. */
  mire(kit, pick) {
    const { ink } = kit;
    backdrop(kit, { horizon: 740, woods: 'fir' });
    lawn(kit, 770, { to: 0.6 });
    for (const [x, y, w] of [
      [420, 830, 300],
      [1120, 850, 380],
      [260, 960, 420],
      [980, 1000, 520],
    ] as const) {
      const d = `M${x - w} ${y}C${x - w * 0.7} ${y - w * 0.1} ${x - w * 0.1} ${y - w * 0.07} ${x + w * 0.3} ${y - w * 0.1}C${x + w * 0.8} ${y - w * 0.1} ${x + w} ${y} ${x + w * 0.7} ${y + w * 0.07}C${x + w * 0.2} ${y + w * 0.14} ${x - w * 0.3} ${y + w * 0.06} ${x - w * 0.6} ${y + w * 0.1}C${x - w * 0.9} ${y + w * 0.12} ${x - w * 1.1} ${y + w * 0.04} ${x - w} ${y}Z`;
      kit.add(
        path(d, ink.water.l),
        kit.spray(
          d,
          ink.water.s,
          [x - w, y - w * 0.1, x + w * 0.6, y + w * 0.1],
          [0, 0.9],
          [x - w * 1.1, y - w * 0.12, w * 2.1, w * 0.27],
        ),
        grass(kit, x - w, x + w * 0.8, y + w * 0.12, 26 + w * 0.06, ink.grass.d, 0.05),
      );
    }
    for (let i = 0; i < 9; i++) {
      const y = pick.range(790, 960);
      kit.add(
        pine(kit, pick.range(60, 1540), y, 90 + (y - 780) * 0.9, { w: 60 + (y - 780) * 0.4 }),
      );
    }
    kit.add(
      reeds(kit, -10, 300, 1212, 190, 16),
      grass(kit, 900, 1640, 1212, 110, ink.pine.d, 0.12),
    );
  },
};
