import { manor } from '../buildings/manor.ts';
import { place, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { spruce } from '../nature/conifers.ts';
import { backdrop, clump, lake, lane, lawn, material, shadow } from './grounds.ts';
import type { SceneBrief } from './scene-brief.ts';

export function drawEstate(kit: Kit, { pick, setting, subject = {} }: SceneBrief<'estate'>): void {
  backdrop(kit, { woods: 'leaf' });
  const y = 900;
  clump(kit, -20, 420, 800, 84);
  clump(kit, 1180, 1620, 800, 84);
  const standing = place(
    manor(kit, {
      walls: material(kit, subject.walls, pick.pick(['ochre', 'cloth', 'white', 'mint'])),
      roof: material(kit, subject.roof, pick.pick(['copper', 'tile', 'slate'])),
      columns: subject.columns ?? pick.pick([4, 6]),
      dome: subject.dome ?? pick.maybe(0.4),
    }),
    800,
    y,
    1.36,
  );
  kit.add(standing);
  lawn(kit, y + 2);
  shadow(kit, 420, 1180, y + 10);
  if (setting === 'lake' || (!setting && pick.maybe(0.5))) {
    lake(kit, 1010, rect(-20, 900, 1640, 110, kit.ink.grass.s) + standing, 0.5);
  } else {
    lane(kit, 800, y + 8, 0);
    kit.add(
      (
        [
          [-1, 0],
          [1, 0],
        ] as const
      )
        .map(([q]) =>
          [0, 1, 2]
            .map((i) =>
              spruce(kit, 800 + q * (200 + i * 150), 960 + i * 80, 150 + i * 60, {
                w: 60 + i * 22,
                tiers: 6,
              }),
            )
            .join(''),
        )
        .join(''),
    );
  }
}
