import { lights } from '../buildings/lights.ts';
import { backdrop, clump, lake } from '../categories/grounds.ts';
import { disc, group, path, place, poly, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { arch, type Point, tenth } from '../drawing/outlines.ts';
import { block, lancet, ledge } from '../masonry/blocks.ts';
import { churchHead } from '../masonry/heads.ts';
import { band, prism, spike, tent } from '../masonry/towers.ts';
import { merlons, row } from '../masonry/walls.ts';
import { land } from '../nature/land.ts';

/** Behind one white wall: a mosque with a turquoise dome, a cathedral, a tower that leans. */
export function drawKazanKremlin(kit: Kit): void {
  const { ink } = kit;
  backdrop(kit, {
    horizon: 830,
    woods: 'leaf',
    sky: {
      sun: { x: 270, y: 390, r: 100, halo: true },
      clouds: [
        { x: 900, y: 210, w: 520, h: 74, humps: 5 },
        { x: -180, y: 300, w: 440, h: 54 },
        { x: 1220, y: 520, w: 420, h: 44, humps: 3 },
      ],
    },
  });
  const hill: readonly Point[] = [
    [-80, 1000],
    [240, 960],
    [700, 940],
    [1200, 946],
    [1700, 990],
  ];
  clump(kit, 180, 1420, 890, 50, 1);
  const standing =
    place(annunciation(kit), 900, 900, 0.86) +
    place(kulSharif(kit), 590, 900, 0.96) +
    group(suyumbike(kit), 'translate(1160 900) rotate(2) scale(0.96)') +
    wallRun(kit, 960) +
    path(land(hill, 1040), ink.grass.s);
  kit.add(standing);
  lake(kit, 1030, standing, 0.4);
}

/** Four slender minarets round a ribbed dome shaped like a crown. */
function kulSharif(kit: Kit): string {
  const { white, copper, gold } = kit.ink;
  const glass = lights(kit);
  const minaret = (x: number, h: number) =>
    prism(x, 0, 40, h, white, { n: 5 }) +
    band(x, -h, 54, 12, white) +
    prism(x, -h - 8, 34, 56, white, { n: 5 }) +
    [-8, 6].map((dx) => path(lancet(x + dx, -h - 14, 8, 40), glass)).join('') +
    band(x, -h - 62, 42, 7, copper) +
    tent(x, -h - 66, 40, 120, copper, { n: 5 }) +
    spike(x, -h - 184, 34, gold, 4) +
    path(
      `M${x + 7} ${-h - 226}A10 10 0 1 0 ${x + 7} ${-h - 206}A8 8 0 1 1 ${x + 7} ${-h - 226}Z`,
      gold.m,
    );
  let out = minaret(-92, 330) + minaret(104, 330);
  out +=
    block(-150, 0, 300, 190, white, { lit: 0.12, shade: 0.26 }) +
    row(
      -112,
      76,
      4,
      (x) => path(lancet(x, -20, 40, 148), white.s) + path(lancet(x, -28, 28, 130), glass),
    ) +
    ledge(-158, -184, 316, 12, white, 0.28);
  // steep gables that lean in like petals under the dome
  for (const [x, w, tone] of [
    [-100, 96, 'l'],
    [96, 96, 's'],
    [0, 130, 'm'],
  ] as const) {
    out +=
      path(lancet(x, -186, w, w * 1.2), white[tone]) +
      path(lancet(x, -190, w * 0.56, w * 0.8), glass);
  }
  out += prism(0, -290, 150, 30, white, { n: 6 });
  const dome = (f: number) =>
    `M${tenth(-84 * f)} -316C${tenth(-92 * f)} -380 ${tenth(-52 * f)} -420 0 -468C${tenth(52 * f)} -420 ${tenth(92 * f)} -380 ${tenth(84 * f)} -316Z`;
  out +=
    path(dome(1), copper.m) +
    path('M-84 -316C-92 -380 -52 -420 0 -468C-34 -420 -50 -370 -46 -316Z', copper.l) +
    path('M84 -316C92 -380 52 -420 0 -468C30 -420 40 -370 38 -316Z', copper.s) +
    [-0.5, 0, 0.5]
      .map((f) =>
        path(
          `M${96 * f - 3} -316Q${90 * f} -400 0 -466Q${90 * f + 6} -400 ${96 * f + 3} -316Z`,
          white.m,
        ),
      )
      .join('') +
    spike(0, -462, 40, gold, 5) +
    path('M8 -514A12 12 0 1 0 8 -490A9.600 9.600 0 1 1 8 -514Z', gold.m);
  return out + minaret(-176, 360) + minaret(182, 360);
}

/** Seven tiers of red brick, each narrower than the last; the whole leans. */
function suyumbike(kit: Kit): string {
  const { brick, gold, dark, white } = kit.ink;
  let out = '';
  let y = 0;
  for (const [w, h] of [
    [168, 130],
    [136, 104],
    [104, 84],
  ] as const) {
    out +=
      block(-w / 2, y, w, h, brick, { lit: 0.18, shade: 0.34 }) +
      [-0.34, -0.06].map((f) => rect(w * f, y - h, w * 0.05, h, brick.l)).join('') +
      (y
        ? path(arch(-w * 0.14, y - 16, w * 0.14, h * 0.5), dark)
        : path(arch(-w * 0.12, 0, 54, 92), dark)) +
      rect(-w / 2 - 4, y - h - 4, w + 8, 8, white.s) +
      rect(-w / 2 - 4, y - h - 4, w * 0.62, 8, white.m);
    y -= h;
  }
  for (const [w, h] of [
    [84, 60],
    [66, 50],
  ] as const) {
    out +=
      prism(0, y, w, h, brick, { n: 6 }) +
      path(arch(-w * 0.1, y - 10, w * 0.16, h * 0.6), dark) +
      band(0, y - h, w + 6, 6, white);
    y -= h;
  }
  return (
    out +
    tent(0, y, 70, 110, brick, { n: 6 }) +
    prism(0, y - 96, 16, 26, brick, { n: 4 }) +
    spike(0, y - 118, 70, gold, 7) +
    path(`M8 ${y - 212}A12 12 0 1 0 8 ${y - 188}A9.600 9.600 0 1 1 8 ${y - 212}Z`, gold.m)
  );
}

/** The Annunciation Cathedral, its side domes blue, the middle one gold. */
function annunciation(kit: Kit): string {
  const { white, flower, gold } = kit.ink;
  const glass = lights(kit);
  const head = { walls: white, trim: white, dome: flower, glass } as const;
  return (
    churchHead(kit, -40, -240, 40, 56, head) +
    churchHead(kit, 64, -240, 40, 56, head) +
    block(-120, 0, 240, 210, white, { lit: 0.14, shade: 0.3 }) +
    [-86, -36, 14].map((x) => path(arch(x, -110, 14, 60), glass)).join('') +
    ledge(-126, -202, 252, 12, white, 0.32) +
    churchHead(kit, -86, -214, 50, 60, head) +
    churchHead(kit, 92, -214, 50, 60, head) +
    churchHead(kit, 2, -222, 66, 72, { ...head, dome: gold })
  );
}

function wallRun(kit: Kit, y: number): string {
  const { white, wood } = kit.ink;
  const tower = (x: number, w: number, h: number) =>
    prism(x, y + 4, w, h, white, { n: 7 }) +
    row(x - w * 0.3, x + w * 0.3, 3, (wx) => rect(wx - 4, y - h * 0.6, 8, 18, kit.ink.dark)) +
    merlons(x - w / 2, y - h + 6, x + w / 2, y - h + 6, { w: 12, h: 16, gap: 7, mat: white }) +
    tent(x, y - h - 4, w * 1.06, w * 0.7, wood, { n: 7 });
  return (
    rect(140, y - 96, 1330, 100, white.m) +
    rect(860, y - 96, 610, 100, white.s, 'opacity=".5"') +
    row(190, 1430, 22, (x) => path(arch(x, y - 20, 24, 40), white.s)) +
    merlons(140, y - 94, 1470, y - 94, { w: 16, h: 20, gap: 10, mat: white }) +
    tower(300, 130, 150) +
    tower(1330, 130, 150) +
    poly(
      [
        [230, y + 4],
        [370, y + 4],
        [374, y + 14],
        [226, y + 14],
      ],
      white.s,
    ) +
    disc(300, y - 262, 6, kit.ink.gold.m)
  );
}
