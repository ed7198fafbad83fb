import { manor } from '../buildings/manor.ts';
import { rotunda } from '../buildings/monuments.ts';
import type { Chance } from '../drawing/chance.ts';
import { line, oval, place, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { block, ledge } from '../masonry/blocks.ts';
import { spruce } from '../nature/conifers.ts';
import { tree } from '../nature/foliage.ts';
import { plane } from '../nature/land.ts';
import { backdrop, clump, lake, lane, lawn, material, shadow } from './grounds.ts';
import type { SceneBrief } from './scene-brief.ts';

export function drawEstate(
  kit: Kit,
  { pick, near, setting, subject = {} }: SceneBrief<'estate'>,
): void {
  const where = setting ?? (near === 'reeds' ? 'lake' : pick.pick(['lane', 'alley', 'meadow']));
  const house = manor(kit, {
    walls: material(kit, subject.walls, pick.pick(['ochre', 'cloth', 'white', 'mint'])),
    roof: material(kit, subject.roof, pick.pick(['copper', 'tile', 'slate'])),
    columns: subject.columns ?? pick.pick([4, 6]),
    dome: subject.dome ?? pick.maybe(0.4),
  });
  settings[where](kit, house, pick);
}

type Draw = (kit: Kit, house: string, pick: Chance) => void;

const settings: Readonly<Record<'lake' | 'lane' | 'alley' | 'meadow', Draw>> = {
  /** Wide and near, its image in a pond. */
  lake(kit, house) {
    backdrop(kit, { woods: 'leaf' });
    clump(kit, -20, 420, 800, 84);
    clump(kit, 1180, 1620, 800, 84);
    const standing = place(house, 800, 900, 1.36);
    kit.add(standing);
    lawn(kit, 902);
    shadow(kit, 420, 1180, 910);
    lake(kit, 1010, rect(-20, 900, 1640, 110, kit.ink.grass.s) + standing, 0.5);
  },

  /** Clipped spruces along the drive. */
  lane(kit, house) {
    backdrop(kit, { woods: 'leaf' });
    clump(kit, -20, 420, 800, 84);
    clump(kit, 1180, 1620, 800, 84);
    kit.add(place(house, 800, 900, 1.36));
    lawn(kit, 902);
    shadow(kit, 420, 1180, 910);
    lane(kit, 800, 908, 0);
    for (const side of [-1, 1]) {
      for (const i of [0, 1, 2]) {
        const h = 150 + i * 60;
        kit.add(
          spruce(kit, 800 + side * (200 + i * 150), 960 + i * 80, h, { w: 60 + i * 22, tiers: 6 }),
        );
      }
    }
  },

  /** At the end of an alley of limes, behind the pillars of a gate. */
  alley(kit, house) {
    const { ink } = kit;
    backdrop(kit, { woods: 'leaf', horizon: 820 });
    clump(kit, 40, 1560, 800, 72, 1);
    kit.add(place(house, 800, 872, 0.92));
    lawn(kit, 866, { to: 0.7 });
    lane(kit, 800, 874, 0);
    for (const [dx, y, h] of [
      [330, 920, 300],
      [430, 980, 420],
      [580, 1060, 600],
    ] as const) {
      kit.add(
        tree(kit, 800 - dx, y, h, { mat: ink.leaf, spread: 0.66 }),
        tree(kit, 800 + dx, y, h, { mat: ink.copse, spread: 0.66 }),
      );
    }
    kit.add(pillar(kit, 545, 1110), pillar(kit, 1055, 1110));
  },

  /** Off to one side on a rise, a pavilion and an old oak across the meadow. */
  meadow(kit, house, pick) {
    const { ink } = kit;
    const left = pick.maybe(0.5);
    const x = left ? 640 : 960;
    backdrop(kit, { woods: 'leaf', horizon: 790 });
    clump(kit, x - 480, x + 480, 770, 80, 2);
    kit.add(
      place(house, x, 840, 1.06),
      place(rotunda(kit, { w: 170, h: 116 }), left ? 1250 : 350, 880, 0.84),
    );
    plane(
      kit,
      [
        [-80, 900],
        [x - 420, 846],
        [x + 420, 846],
        [1700, 910],
      ],
      { lit: ink.grass.l, shade: ink.grass.d, from: 0, to: 0.9, dir: [300, 840, 1300, 1200] },
    );
    lane(kit, x, 848, left ? 240 : -240);
    kit.add(
      oval(left ? 1330 : 250, 1074, 150, 14, ink.grass.d, 'opacity=".5"'),
      tree(kit, left ? 1310 : 270, 1070, 560, { mat: ink.copse, spread: 1 }),
      line(`M${left ? 1180 : 120} 1090h40`, ink.earth.s, 6),
    );
  },
};

/** Brick pillar of a gate with a ball on top. */
const pillar = (kit: Kit, x: number, y: number): string => {
  const { white, stone } = kit.ink;
  return (
    block(x - 34, y, 68, 190, white, { lit: 0.22, shade: 0.32 }) +
    ledge(x - 42, y - 182, 84, 16, white, 0.34) +
    ledge(x - 40, y, 80, 22, stone, 0.34) +
    oval(x, y - 222, 24, 24, white.m) +
    oval(x - 7, y - 229, 11, 11, white.l)
  );
};
