import { boulder, bust, dragon, letterSlab, surveyCube } from '../buildings/marks.ts';
import { obelisk, statue } from '../buildings/monuments.ts';
import type { Chance } from '../drawing/chance.ts';
import { oval, place, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import type { Material } from '../drawing/materials.ts';
import { tree } from '../nature/foliage.ts';
import type { MonumentPart } from '../scene-model.ts';
import { backdrop, clump, lake, lane, lawn, material, paving } from './grounds.ts';
import type { SceneBrief } from './scene-brief.ts';

export function drawMonument(
  kit: Kit,
  { pick, setting, subject = {} }: SceneBrief<'monument'>,
): void {
  const where = setting ?? pick.pick(['square', 'park', 'shore'] as const);
  const part = subject.part ?? pick.pick(['statue', 'obelisk', 'bust'] as const);
  const mat = material(kit, subject.mat, pick.pick(['copper', 'slate', 'trunk']));
  grounds[where](kit, pick, monument(kit, part, mat));
}

function monument(kit: Kit, part: MonumentPart, mat: Material): string {
  const draws: Readonly<Record<MonumentPart, () => string>> = {
    obelisk: () => obelisk(kit, { h: 640 }),
    statue: () => statue(kit, { h: 640, mat }),
    bust: () => bust(kit, mat),
    cube: () => surveyCube(kit),
    letter: () => letterSlab(kit),
    dragon: () => dragon(kit),
    boulder: () => boulder(kit),
  };
  return draws[part]();
}

const grounds = {
  square(kit: Kit, _pick: Chance, standing: string): void {
    backdrop(kit, { woods: 'leaf' });
    kit.add(rect(-20, 880, 1640, 100, kit.ink.copse.d));
    clump(kit, -20, 560, 850, 76, 2);
    clump(kit, 1040, 1620, 850, 76, 2);
    paving(kit, 960);
    kit.add(oval(860, 1010, 260, 18, kit.ink.stone.d, 'opacity=".4"'), place(standing, 800, 1010));
  },
  park(kit: Kit, pick: Chance, standing: string): void {
    backdrop(kit, { woods: 'leaf' });
    clump(kit, -20, 640, 850, 62, 1);
    clump(kit, 960, 1640, 850, 62, 1);
    lawn(kit, 900);
    kit.add(
      tree(kit, pick.range(180, 300), 960, 420, { mat: kit.ink.leaf }),
      tree(kit, pick.range(1300, 1420), 970, 470, { mat: kit.ink.copse }),
    );
    lane(kit, 800, 980, pick.pick([-240, 240]));
    kit.add(oval(860, 974, 250, 18, kit.ink.grass.d, 'opacity=".6"'), place(standing, 800, 974));
  },
  shore(kit: Kit, pick: Chance, standing: string): void {
    backdrop(kit, { horizon: 780, woods: 'mixed' });
    clump(kit, -20, pick.range(300, 460), 830, 56, 1);
    clump(kit, pick.range(1120, 1260), 1640, 830, 56, 1);
    lawn(kit, 860, { to: 0.8 });
    const up = place(standing, 800, 956);
    kit.add(oval(860, 956, 250, 16, kit.ink.grass.d, 'opacity=".6"'), up);
    lake(kit, 1020, rect(-20, 900, 1640, 120, kit.ink.grass.s) + up, 0.4);
  },
  field(kit: Kit, pick: Chance, standing: string): void {
    backdrop(kit, { horizon: 760, woods: pick.pick(['fir', 'leaf', 'mixed']) });
    lawn(kit, 790, { to: 0.6 });
    if (pick.maybe(0.5)) clump(kit, -20, 420, 850, 46, 1);
    else clump(kit, 1150, 1640, 850, 46, 1);
    lawn(kit, 930);
    lane(kit, pick.range(740, 860), 996, pick.pick([-260, 200]));
    kit.add(place(standing, 800, 1000));
  },
} as const;
