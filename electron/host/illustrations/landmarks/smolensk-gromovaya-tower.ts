import { fortTower, fortWall } from '../buildings/fortress.ts';
import { backdrop, clump, paving } from '../categories/grounds.ts';
import { line, path, place, poly, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { arch } from '../drawing/outlines.ts';
import { steps } from '../masonry/walls.ts';
import { tree } from '../nature/foliage.ts';

/** The sixteen-sided tower stands alone beside a street, with stumps of the wall on either hand. */
export function drawSmolenskGromovayaTower(kit: Kit): void {
  const { ink } = kit;
  backdrop(kit, {
    horizon: 820,
    woods: 'leaf',
    sky: {
      sun: { x: 270, y: 280, r: 96 },
      clouds: [
        { x: 1000, y: 260, w: 600, h: 96, humps: 5 },
        { x: -120, y: 470, w: 420, h: 50 },
      ],
    },
  });
  clump(kit, -20, 560, 820, 74, 2);
  clump(kit, 1020, 1620, 820, 74, 2);
  kit.add(
    fortWall(kit, [-40, 760, 1000], [330, 730, 1010], { bays: 3 }),
    brokenEnd(kit, 330, 730, 1010),
    fortWall(kit, [1250, 760, 1010], [1660, 742, 1000], { bays: 3 }),
    poly(
      [
        [1250, 760],
        [1232, 800],
        [1240, 880],
        [1216, 930],
        [1222, 1010],
        [1250, 1010],
      ],
      ink.brick.d,
    ),
  );
  kit.add(place(fortTower(kit, { w: 350, h: 500, n: 8, tiers: 3 }), 790, 1020));
  kit.add(place(entrance(kit), 766, 1020, 0.84));
  paving(kit, 1016);
  kit.add(
    poly(
      [
        [640, 1020],
        [1010, 1018],
        [1340, 1052],
        [900, 1060],
      ],
      ink.stone.d,
      'opacity=".4"',
    ),
    tree(kit, 1420, 1060, 430, { mat: ink.leaf }),
    tree(kit, 210, 1080, 380, { mat: ink.copse }),
    lamp(kit, 470, 1080),
  );
}

/** Torn end of the curtain wall, where later streets cut through it. */
const brokenEnd = (kit: Kit, x: number, top: number, base: number): string =>
  poly(
    [
      [x, top],
      [x + 26, top + 34],
      [x + 18, top + 110],
      [x + 46, top + 170],
      [x + 40, base],
      [x, base],
    ],
    kit.ink.brick.d,
  );

const entrance = (kit: Kit): string =>
  path(arch(0, -40, 96, 150), kit.ink.white.m) +
  path(arch(0, -40, 70, 132), kit.ink.wood.d) +
  rect(-2, -150, 4, 110, kit.ink.wood.s) +
  steps(0, 2, 190, 110, 44, 5, kit.ink.stone);

const lamp = (kit: Kit, x: number, y: number): string =>
  place(
    line('M0 0V-230', kit.ink.dark, 7) +
      poly(
        [
          [-16, -236],
          [16, -236],
          [22, -280],
          [-22, -280],
        ],
        kit.ink.disc,
      ) +
      poly(
        [
          [-26, -280],
          [26, -280],
          [0, -300],
        ],
        kit.ink.dark,
      ) +
      rect(-14, -12, 28, 12, kit.ink.dark),
    x,
    y,
  );
