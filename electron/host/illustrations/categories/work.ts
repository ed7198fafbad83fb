import { cottage, windmill } from '../buildings/village.ts';
import { coolingTowers, factory } from '../buildings/works.ts';
import { line, place, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { plane, roll } from '../nature/land.ts';
import { cloud } from '../nature/sky.ts';
import { backdrop, clump, lake, lawn, material } from './grounds.ts';
import type { SceneBrief } from './scene-brief.ts';

export function drawIndustry(kit: Kit, { pick, subject = {} }: SceneBrief<'industry'>): void {
  const { ink } = kit;
  backdrop(kit);
  const y = 920;
  const part = subject.part ?? pick.pick(['factory', 'cooling']);
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
  const standing = place(
    part === 'cooling'
      ? coolingTowers(kit)
      : factory(kit, { mat: material(kit, subject.walls, 'brick') }),
    800,
    y,
    part === 'cooling' ? 1.15 : 1.3,
  );
  kit.add(standing);
  clump(kit, -20, 300, 900, 56, 1);
  clump(kit, 1300, 1620, 900, 56, 1);
  lawn(kit, y);
  lake(kit, 1020, rect(-20, 920, 1640, 100, ink.grass.s) + standing, 0.46);
}

export function drawCraft(kit: Kit, { pick, subject = {} }: SceneBrief<'craft'>): void {
  backdrop(kit);
  clump(kit, 900, 1560, 860, 60, 1);
  kit.add(place(windmill(kit, { h: 480 }), pick.range(430, 520), 930));
  kit.add(
    place(
      cottage(kit, {
        w: 300,
        h: 124,
        paint: material(kit, subject.paint, pick.pick(['flower', 'copper', 'berry'])),
      }),
      960,
      950,
      1.5,
    ),
  );
  const { ink } = kit;
  plane(kit, roll(kit, 946, 8, 4), {
    lit: ink.flower.m,
    shade: ink.flower.s,
    from: 0,
    to: 0.8,
    dir: [300, 940, 1300, 1200],
  });
  let rows = '';
  for (let i = 0; i < 9; i++) {
    rows += `M${-200 + i * 260} 1216Q${500 + i * 70} 1040 ${640 + i * 40} 950`;
  }
  kit.add(line(rows, ink.copse.m, 9, 'opacity=".55"'));
}
