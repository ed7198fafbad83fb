import { fortTower } from '../buildings/fortress.ts';
import { backdrop, clump, lake } from '../categories/grounds.ts';
import { path, place, poly, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { arch, type Point } from '../drawing/outlines.ts';
import { block, ledge, lobe } from '../masonry/blocks.ts';
import { churchHead } from '../masonry/heads.ts';
import { cross, prism, tent } from '../masonry/towers.ts';
import { merlons, row } from '../masonry/walls.ts';
import { land } from '../nature/land.ts';
import { grass } from '../nature/undergrowth.ts';

/** St Sophia behind the red walls above the Volkhov: white, one gold dome among grey helmets. */
export function drawNovgorodDetinets(kit: Kit): void {
  const { ink } = kit;
  backdrop(kit, {
    horizon: 800,
    woods: 'leaf',
    sky: {
      sun: { x: 300, y: 300, r: 100 },
      clouds: [
        { x: 1040, y: 240, w: 540, h: 84, humps: 5 },
        { x: -160, y: 480, w: 420, h: 52 },
      ],
    },
  });
  clump(kit, 120, 560, 850, 60, 1);
  clump(kit, 1060, 1500, 850, 60, 1);
  const bank: readonly Point[] = [
    [-80, 990],
    [400, 976],
    [900, 980],
    [1700, 992],
  ];
  const standing =
    place(belfry(kit), 480, 900, 0.9) +
    place(sophia(kit), 830, 900, 0.98) +
    wallRun(kit, 976) +
    [300, 1300]
      .map((x) => place(fortTower(kit, { w: 150, h: 240, n: 7, tiers: 2 }), x, 984))
      .join('') +
    path(land(bank, 1060), ink.grass.m);
  kit.add(standing);
  lake(kit, 1044, rect(-20, 990, 1640, 56, ink.copse.s) + standing, 0.44);
  kit.add(
    grass(kit, -20, 460, 1206, 90, ink.pine.d, 0.13),
    grass(kit, 1140, 1640, 1206, 90, ink.pine.d, 0.13),
  );
}

function sophia(kit: Kit): string {
  const { white, slate, gold, glass } = kit.ink;
  const h = 300;
  const head = { walls: white, trim: white, dome: slate, glass, head: 'helmet' } as const;
  // the stair tower has a helmet of its own
  let out =
    block(-330, 0, 110, 290, white, { lit: 0.2, shade: 0.24 }) +
    [-90, -180].map((y) => path(arch(-278, y, 12, 50), glass)).join('') +
    churchHead(kit, -276, -286, 84, 90, head) +
    churchHead(kit, -76, -h - 50, 66, 100, head) +
    churchHead(kit, 106, -h - 50, 66, 100, head) +
    block(-220, 0, 430, h, white, { lit: 0.1, shade: 0.3 });
  // uneven gables: round, pointed, round
  for (const [c, w, pointed] of [
    [-176, 86, false],
    [-84, 90, true],
    [8, 86, false],
    [78, 40, false],
    [124, 46, true],
    [176, 46, false],
  ] as const) {
    const dark = c > 60;
    out += pointed
      ? poly(
          [
            [c - w / 2, -h],
            [c, -h - w * 0.56],
            [c + w / 2, -h],
          ],
          slate.m,
        ) +
        poly(
          [
            [c - w / 2 + 8, -h],
            [c, -h - w * 0.44],
            [c + w / 2 - 8, -h],
          ],
          dark ? white.s : white.m,
        )
      : path(lobe(c, -h, w, w * 0.5), slate.m) +
        path(lobe(c, -h, w - 10, w * 0.42), dark ? white.s : white.m);
    out +=
      path(arch(c, -170, dark ? 10 : 16, 92), glass) +
      (dark ? '' : path(arch(c, -60, 14, 58), glass)) +
      rect(c - w / 2 - 5, -h, 10, h, dark ? white.d : white.l);
  }
  out +=
    [200, 236]
      .map(
        (x) =>
          prism(x, 0, 80, 210, { l: white.m, m: white.s, s: white.s, d: white.d }, { n: 5 }) +
          tent(x, -210, 84, 22, slate, { n: 5 }),
      )
      .join('') + path(arch(-84, 0, 54, 84), kit.ink.wood.d);
  return (
    out +
    churchHead(kit, -140, -h - 36, 84, 106, head) +
    churchHead(kit, 150, -h - 36, 84, 106, head) +
    churchHead(kit, 4, -h - 44, 112, 128, { ...head, dome: gold, windows: 5 })
  );
}

/** A wall with five openings for the bells, under one roof. */
function belfry(kit: Kit): string {
  const { white, copper, glass, gold } = kit.ink;
  return (
    block(-130, 0, 260, 210, white, { lit: 0.12, shade: 0.16 }) +
    row(-94, 76, 5, (x) => path(arch(x, -110, 28, 76), glass) + rect(x - 8, -132, 16, 18, gold.s)) +
    ledge(-138, -200, 276, 12, white, 0.18) +
    poly(
      [
        [-142, -212],
        [-90, -252],
        [90, -252],
        [142, -212],
      ],
      copper.m,
    ) +
    poly(
      [
        [60, -212],
        [50, -252],
        [90, -252],
        [142, -212],
      ],
      copper.s,
    ) +
    cross(0, -250, 44, gold)
  );
}

function wallRun(kit: Kit, y: number): string {
  const { brick } = kit.ink;
  return (
    rect(120, y - 120, 1360, 120, brick.m) +
    rect(800, y - 120, 680, 120, brick.s, 'opacity=".45"') +
    rect(120, y - 98, 1360, 6, brick.s) +
    row(170, 1430, 20, (x) => path(arch(x, y - 30, 30, 46), brick.s)) +
    merlons(120, y - 120, 1480, y - 120, { w: 20, h: 30, gap: 12, mat: brick }) +
    rect(120, y - 12, 1360, 12, brick.d)
  );
}
