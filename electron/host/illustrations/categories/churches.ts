import { townRow } from '../buildings/town-row.ts';
import { cottage } from '../buildings/village.ts';
import { line, place, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { flax } from '../nature/flax.ts';
import { tree } from '../nature/foliage.ts';
import { plane, roll } from '../nature/land.ts';
import { churchOfForm } from './church-form.ts';
import { backdrop, clump, lake, lane, lawn, paving, shadow } from './grounds.ts';
import type { SceneBrief } from './scene-brief.ts';

export function drawChurch(kit: Kit, { pick, near, setting, subject }: SceneBrief<'church'>): void {
  // Where nothing grows in front there is paving.
  const where = setting ?? (near === 'none' ? 'town' : pick.pick(['lane', 'river', 'hill']));
  const part = churchOfForm(kit, pick, subject);
  settings[where](kit, part, pick);
}

type Draw = (kit: Kit, part: string, pick: SceneBrief<'church'>['pick']) => void;

const settings: Readonly<Record<'lane' | 'river' | 'town' | 'hill', Draw>> = {
  /** Near, at the end of a path, trees on both sides. */
  lane(kit, part, pick) {
    backdrop(kit);
    const x = pick.range(640, 960);
    clump(kit, 240, x - 190, 850);
    clump(kit, x + 200, 1500, 850, 66);
    kit.add(place(part, x, 930, 1.2));
    lawn(kit, 924);
    shadow(kit, x - 200, x + 230, 934);
    lane(kit, x - 70, 936, pick.pick([-260, 180]));
    kit.add(tree(kit, pick.pick([190, 1420]), 1060, 480, { mat: kit.ink.leaf }));
  },

  /** On the far bank, with its image in the water. */
  river(kit, part, pick) {
    backdrop(kit, { horizon: 780 });
    const x = pick.pick([560, 1010]);
    clump(kit, -20, x - 200, 820, 70);
    clump(kit, x + 220, 1620, 820, 58);
    const standing = place(part, x, 872, 1.06);
    kit.add(standing);
    lawn(kit, 866, { to: 0.7 });
    shadow(kit, x - 180, x + 200, 876);
    lake(kit, 960, rect(-20, 870, 1640, 90, kit.ink.copse.s) + standing, 0.5);
  },

  /** Between the houses of a street, over paving. */
  town(kit, part, pick) {
    backdrop(kit, { woods: 'leaf' });
    const x = pick.range(720, 880);
    kit.add(
      rect(-20, 880, 1640, 110, kit.ink.copse.d),
      place(townRow(kit, { w: 460, h: 190, tower: false }), 150, 970, 1.2),
      place(townRow(kit, { w: 460, h: 170, tower: false }), 1450, 970, 1.2),
    );
    clump(kit, x - 360, x + 380, 920, 52, 1);
    kit.add(place(part, x, 980, 1.2));
    paving(kit, 978);
    kit.add(tree(kit, pick.pick([330, 1290]), 1040, 340, { mat: kit.ink.copse }));
  },

  /** Small on the brow of a hill, a village under it, fields up to the viewer. */
  hill(kit, part, pick) {
    const { ink } = kit;
    backdrop(kit, { horizon: 860 });
    const x = pick.pick([620, 960]);
    clump(kit, x - 330, x + 330, 756, 50, 1);
    kit.add(place(part, x, 770, 0.86));
    plane(
      kit,
      [
        [-80, 930],
        [x - 420, 850],
        [x, 768],
        [x + 420, 852],
        [1700, 930],
      ],
      {
        lit: ink.grass.m,
        shade: ink.grass.d,
        from: 0,
        to: 0.9,
        dir: [x - 200, 780, x + 500, 1100],
      },
    );
    for (const [dx, y, w] of [
      [-420, 880, 170],
      [-250, 868, 150],
      [330, 872, 160],
    ] as const) {
      kit.add(place(cottage(kit, { w, h: w * 0.4 }), x + dx, y));
    }
    plane(kit, roll(kit, 940, 14, 4), {
      lit: ink.field.l,
      shade: ink.field.d,
      from: 0,
      to: 0.7,
      dir: [200, 940, 1400, 1220],
    });
    let furrows = '';
    for (let i = 0; i < 11; i++) {
      furrows += `M${-400 + i * 240} 1216Q${420 + i * 76} 1050 ${x - 180 + i * 36} 950`;
    }
    kit.add(line(furrows, ink.field.s, 7, 'opacity=".5"'));
    lane(kit, x + 20, 948, pick.pick([-300, 260]));
    if (ink.hour === 'day') kit.add(flax(kit, 60, 460, 1206, 170, 12));
  },
};
