import { gothicChurch } from '../buildings/gothic-church.ts';
import { backdrop, clump, lane, lawn, shadow } from '../categories/grounds.ts';
import { place, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { block } from '../masonry/blocks.ts';
import { row } from '../masonry/walls.ts';
import { tree } from '../nature/foliage.ts';

/** Neo-Gothic in red brick: two towers, pointed windows, a rose, old trees of the cemetery. */
export function drawSmolenskCatholicChurch(kit: Kit): void {
  const { ink } = kit;
  backdrop(kit, {
    horizon: 830,
    woods: 'leaf',
    sky: {
      sun: { x: 360, y: 330, r: 100 },
      clouds: [
        { x: 1080, y: 290, w: 500, h: 82, humps: 5 },
        { x: -180, y: 520, w: 460, h: 54 },
      ],
    },
  });
  clump(kit, -20, 560, 860, 84, 2);
  clump(kit, 1080, 1620, 860, 84, 2);
  kit.add(place(gothicChurch(kit), 780, 980, 0.98));
  lawn(kit, 972, { to: 0.8 });
  shadow(kit, 590, 1180, 980);
  lane(kit, 736, 984, -120);
  kit.add(
    fence(kit, -20, 560, 1040),
    fence(kit, 900, 1620, 1040),
    tree(kit, 210, 1070, 560, { mat: ink.leaf }),
    tree(kit, 1430, 1080, 600, { mat: ink.copse }),
  );
}

/** Iron railing on a low brick foot. */
function fence(kit: Kit, x0: number, x1: number, y: number): string {
  const { brick, dark } = kit.ink;
  const n = Math.round((x1 - x0) / 26);
  const rails = row(x0, x1, n, (x) => rect(x - 2, y - 92, 4, 70, dark));
  return (
    rails +
    rect(x0, y - 80, x1 - x0, 5, dark) +
    rect(x0, y - 26, x1 - x0, 26, brick.s) +
    rect(x0, y - 30, x1 - x0, 6, brick.l) +
    [x0 + 20, x1 - 20].map((x) => block(x - 18, y, 36, 116, brick, { lit: 0.22 })).join('')
  );
}
