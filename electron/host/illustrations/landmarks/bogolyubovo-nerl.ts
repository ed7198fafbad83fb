import { backdrop, clump, lake, lawn } from '../categories/grounds.ts';
import { path, place, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { arch, type Point } from '../drawing/outlines.ts';
import { lobe } from '../masonry/blocks.ts';
import { churchHead } from '../masonry/heads.ts';
import { prism, tent } from '../masonry/towers.ts';
import { row } from '../masonry/walls.ts';
import { tree } from '../nature/foliage.ts';
import { land } from '../nature/land.ts';
import { reeds } from '../nature/undergrowth.ts';

/** One slender white church on its mound in the flood meadow, doubled in the oxbow below. */
export function drawBogolyubovoNerl(kit: Kit): void {
  const { ink } = kit;
  backdrop(kit, {
    horizon: 790,
    woods: 'leaf',
    sky: {
      sun: { x: 340, y: 330, r: 106, halo: true },
      clouds: [
        { x: 1000, y: 250, w: 540, h: 96, humps: 5 },
        { x: -180, y: 480, w: 460, h: 60 },
        { x: 1180, y: 560, w: 460, h: 46, humps: 3 },
      ],
    },
  });
  clump(kit, 1120, 1620, 830, 46, 1);
  clump(kit, -20, 320, 840, 40, 1);
  const mound: readonly Point[] = [
    [-80, 920],
    [360, 904],
    [620, 866],
    [800, 852],
    [1000, 864],
    [1240, 902],
    [1700, 916],
  ];
  const standing =
    place(nerl(kit), 800, 870, 1.06) +
    tree(kit, 1090, 900, 250, { mat: ink.copse }) +
    tree(kit, 1180, 910, 190, { mat: ink.leaf }) +
    path(land(mound, 960), ink.grass.m);
  kit.add(standing);
  lawn(kit, 904, { to: 0.5 });
  lake(kit, 944, standing, 0.5);
  kit.add(reeds(kit, 40, 330, 1210, 180, 18), reeds(kit, 1330, 1600, 1216, 200, 16));
}

function nerl(kit: Kit): string {
  const { white, slate, glass } = kit.ink;
  const h = 300;
  let out = '';
  for (const [x, w] of [
    [206, 70],
    [158, 86],
    [112, 66],
  ] as const) {
    out +=
      prism(x, 0, w, 220, { l: white.m, m: white.s, s: white.s, d: white.d }, { n: 5 }) +
      tent(x, -220, w * 1.05, 18, slate, { n: 5 });
  }
  // north side in shade, then the west front of three bays
  out += rect(70, -h, 66, h, white.s);
  for (const c of [81, 103, 125])
    out += path(lobe(c, -h, 24, 40), slate.s) + path(lobe(c, -h, 21, 35), white.s);
  out += rect(-150, -h, 220, h, white.m) + rect(-150, -h, 44, h, white.l);
  const bays: readonly (readonly [number, number])[] = [
    [-115, 70],
    [-40, 80],
    [35, 70],
  ];
  for (const [c, w] of bays) {
    out +=
      path(lobe(c, -h + 2, w + 8, w * 0.62), slate.m) +
      path(lobe(c, -h + 2, w, w * 0.54), white.m) +
      path(lobe(c - w * 0.1, -h + 2, w * 0.7, w * 0.44), white.l) +
      path(arch(c, -150, w * 0.62, 170), white.s, 'opacity=".45"') +
      path(arch(c, -168, 12, 100), glass);
    // carved figures under the arch
    out +=
      rect(c - 4, -h - 2, 8, 16, white.s) +
      rect(c - w * 0.24, -h + 4, 7, 9, white.s) +
      rect(c + w * 0.16, -h + 4, 7, 9, white.s);
  }
  for (const x of [-150, -82, -6, 64]) {
    out += rect(x - 3, -h, 12, h, white.l) + rect(x + 5, -h, 5, h, white.s);
  }
  // the belt of slender colonnettes halfway up
  out +=
    rect(-150, -142, 222, 6, white.l) +
    row(
      -140,
      62,
      17,
      (x) => path(arch(x, -112, 9, 28), white.s) + rect(x - 6, -112, 3, 24, white.l),
    ) +
    rect(70, -142, 66, 6, white.s) +
    row(78, 130, 5, (x) => path(arch(x, -112, 7, 28), white.d));
  out +=
    path(arch(-40, 0, 64, 102), white.l) +
    path(arch(-40, 0, 50, 92), white.s) +
    path(arch(-40, 0, 34, 80), kit.ink.wood.d);
  return (
    out +
    churchHead(kit, -22, -h - 32, 92, 142, {
      walls: white,
      trim: white,
      dome: slate,
      glass,
      windows: 5,
      rise: 1.02,
      spread: 1.2,
    })
  );
}
