import { coolingTowers, factory, halls } from '../buildings/works.ts';
import { place, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { cloud } from '../nature/sky.ts';
import { backdrop, clump, lake, lane, lawn, material } from './grounds.ts';
import type { SceneBrief } from './scene-brief.ts';

export function drawIndustry(kit: Kit, { pick, subject = {} }: SceneBrief<'industry'>): void {
  const { ink } = kit;
  backdrop(kit);
  const y = 920;
  // cooling towers say what they are: no works gets them unless its scene says so
  const usual = pick.pick(['factory', 'halls'] as const);
  const part = subject.part ?? usual;
  if (part !== 'halls') {
    for (let i = 0; i < 3; i++) {
      kit.add(
        cloud(kit, {
          x: part === 'cooling' ? 480 + i * 190 : 560 + i * 130,
          y: 470 - i * 66,
          w: 240 + i * 90,
          h: 64,
          humps: 3,
        }),
      );
    }
  }
  const walls = material(kit, subject.walls, 'brick');
  const works = {
    cooling: () => place(coolingTowers(kit), 800, y, 1.15),
    factory: () => place(factory(kit, { mat: walls }), 800, y, 1.3),
    halls: () => place(halls(kit), 800, y, 1.2),
  };
  const standing = works[part]();
  kit.add(standing);
  clump(kit, -20, 300, 900, 56, 1);
  clump(kit, 1300, 1620, 900, 56, 1);
  lawn(kit, y);
  if (part === 'cooling' || pick.maybe(0.5)) {
    lake(kit, 1020, rect(-20, 920, 1640, 100, ink.grass.s) + standing, 0.46);
  } else {
    lane(kit, pick.range(700, 900), y + 6, pick.pick([-220, 220]));
  }
}
