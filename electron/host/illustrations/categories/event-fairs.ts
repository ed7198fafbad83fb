import { townRow } from '../buildings/town-row.ts';
import { cottage } from '../buildings/village.ts';
import type { Chance } from '../drawing/chance.ts';
import { disc, line, oval, path, place, poly, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import type { Material } from '../drawing/materials.ts';
import { tenth } from '../drawing/outlines.ts';
import { row } from '../masonry/walls.ts';
import { spruce } from '../nature/conifers.ts';
import { plane, roll } from '../nature/land.ts';
import { backdrop, clump, lane, lawn, paving } from './grounds.ts';

/** Stalls under awnings on a town square or a green. */
export function drawFair(kit: Kit, pick: Chance): void {
  const { ink } = kit;
  backdrop(kit, { woods: 'leaf' });
  const inTown = pick.maybe(0.55);
  if (inTown) {
    kit.add(place(townRow(kit, { w: 1180, h: 170, tower: pick.maybe(0.5) }), 800, 900, 1.36));
    paving(kit, 896);
  } else {
    clump(kit, -20, 560, 850, 74, 2);
    clump(kit, 900, 1640, 850, 80, 2);
    lawn(kit, 896);
  }
  bunting(kit, pick);
  const awnings = [ink.flower, ink.ochre, ink.copper, ink.slate];
  const first = pick.int(0, 3);
  for (const [i, [x, y, s]] of (
    [
      [250, 960, 0.86],
      [620, 950, 0.8],
      [980, 955, 0.84],
      [1340, 962, 0.88],
      [470, 1090, 1.24],
      [1120, 1096, 1.26],
    ] as const
  ).entries()) {
    kit.add(place(stall(kit, awnings[(first + i) % 4] ?? ink.ochre, pick), x, y, s));
  }
}

/** Strings of small pennants across the sky, in the quiet inks of the picture. */
function bunting(kit: Kit, pick: Chance): void {
  const { ink } = kit;
  const colours = [ink.ochre.m, ink.copper.m, ink.flower.m, ink.mint.m];
  for (const [y, sag] of [
    [330, 90],
    [420, 60],
  ] as const) {
    const at = (t: number) => y + sag * 4 * t * (1 - t) - t * pick.range(0, 2);
    kit.add(line(`M-20 ${y}Q800 ${y + sag * 2} 1620 ${y}`, ink.dark, 2.6));
    for (let i = 0; i < 26; i++) {
      const t = (i + 0.5) / 26;
      const x = t * 1640 - 20;
      kit.add(path(`M${tenth(x - 17)} ${tenth(at(t))}h34l-17 40Z`, colours[i % 4] ?? ink.ochre.m));
    }
  }
}

function stall(kit: Kit, cloth: Material, pick: Chance): string {
  const { ink } = kit;
  const goods = pick.pick(['pots', 'loaves', 'baskets'] as const);
  let out =
    rect(-126, -200, 10, 200, ink.wood.s) +
    rect(116, -200, 10, 200, ink.wood.s) +
    rect(-120, -180, 240, 110, ink.air(ink.wood.d, 0.15)) +
    rect(-136, -84, 272, 84, ink.wood.m) +
    rect(-136, -84, 80, 84, ink.wood.l) +
    rect(-144, -92, 288, 14, ink.wood.l) +
    row(-100, 100, 6, (x) => rect(x - 2, -76, 4, 76, ink.wood.s));
  out += row(-104, 104, 6, (x, i) => {
    if (goods === 'pots') {
      const mat = [ink.plinth, ink.copper, ink.ochre][i % 3] ?? ink.plinth;
      return (
        path(
          `M${x - 9} -92C${x - 24} -110 ${x - 18} -130 ${x - 9} -134V-142H${x + 9}V-134C${x + 18} -130 ${x + 24} -110 ${x + 9} -92Z`,
          mat.m,
        ) +
        path(
          `M${x + 2} -92C${x + 12} -110 ${x + 8} -130 ${x + 3} -134V-142H${x + 9}V-134C${x + 18} -130 ${x + 24} -110 ${x + 9} -92Z`,
          mat.s,
        )
      );
    }
    if (goods === 'loaves')
      return oval(x, -104, 20, 14, ink.trunk.m) + oval(x - 4, -108, 13, 7, ink.trunk.l);
    return (
      path(`M${x - 20} -116H${x + 20}L${x + 14} -92H${x - 14}Z`, ink.earth.m) +
      row(x - 12, x + 12, 3, (bx) => disc(bx, -118, 9, i % 2 ? ink.berry.m : ink.leaf.m))
    );
  });
  // scalloped awning
  const bands = 7;
  for (let i = 0; i < bands; i++) {
    const [x0, x1] = [-150 + (i * 300) / bands, -150 + ((i + 1) * 300) / bands];
    const [t0, t1] = [x0 * 0.78, x1 * 0.78];
    const mat = i % 2 ? ink.cloth : cloth;
    out += path(
      `M${tenth(t0)} -250H${tenth(t1)}L${tenth(x1)} -186A${tenth((x1 - x0) / 2)} 18 0 0 1 ${tenth(x0)} -186Z`,
      i > 4 ? mat.s : i < 2 ? mat.l : mat.m,
    );
  }
  return out + oval(0, 4, 160, 12, ink.dark, 'opacity=".25"');
}

/** Stubble with sheaves, a cart road, the village behind. */
export function drawHarvest(kit: Kit, pick: Chance): void {
  const { ink } = kit;
  backdrop(kit, { horizon: 740 });
  clump(kit, -20, 520, 790, 52, 1);
  clump(kit, 1000, 1640, 790, 56, 1);
  for (const x of [640, 790, 930]) {
    kit.add(
      place(
        cottage(kit, { w: 150, h: 56, roof: pick.pick([ink.wood, ink.slate, ink.tile]) }),
        x,
        812,
        1,
      ),
    );
  }
  plane(kit, roll(kit, 800, 8, 4), {
    lit: ink.field.m,
    shade: ink.field.s,
    from: 0,
    to: 0.9,
    dir: [300, 800, 1400, 1200],
  });
  kit.add(
    row(-1000, 2600, 21, (x) =>
      line(`M${tenth(800 + (x - 800) * 0.34)} 812L${x} 1216`, ink.field.s, 5, 'opacity=".45"'),
    ),
  );
  for (const [x, y, s] of [
    [1150, 870, 0.42],
    [960, 876, 0.44],
    [420, 880, 0.46],
    [620, 930, 0.6],
    [1300, 950, 0.72],
    [880, 1010, 0.86],
    [330, 1050, 1.05],
    [1120, 1130, 1.3],
  ] as const) {
    kit.add(place(sheaf(kit), x, y, s));
  }
}

function sheaf(kit: Kit): string {
  const { field, gold, earth } = kit.ink;
  let ears = '';
  for (let i = 0; i < 15; i++) {
    const x = -92 + i * 13;
    const top = -262 - Math.cos(x / 60) * 30;
    ears += line(`M${x * 0.3} -130L${x} ${tenth(top)}`, i % 2 ? gold.m : field.l, 7);
    ears += oval(x, top, 9, 24, i > 9 ? gold.s : i % 2 ? gold.m : gold.l);
  }
  return (
    oval(30, 4, 130, 14, earth.d, 'opacity=".4"') +
    path('M-110 0L-26 -140H26L110 0Z', field.m) +
    path('M-110 0L-26 -140H-6L-50 0Z', field.l) +
    path('M40 0L10 -140H26L110 0Z', field.s) +
    ears +
    path('M-34 -150H34L30 -124H-30Z', earth.s)
  );
}

/** Village green: cottages round it, a swing of lanterns; in winter under snow with a sledge. */
export function drawVillage(kit: Kit, pick: Chance): void {
  const { ink } = kit;
  backdrop(kit, { woods: 'fir' });
  for (const [x, y, h] of [
    [120, 930, 380],
    [1500, 930, 420],
    [1390, 920, 300],
    [250, 920, 280],
  ] as const) {
    kit.add(spruce(kit, x, y, h, { tiers: 8 }));
  }
  const paints = [ink.flower, ink.copper, ink.ochre];
  const first = pick.int(0, 2);
  for (const [i, [x, y, s]] of (
    [
      [430, 940, 1.1],
      [1130, 944, 1.16],
      [790, 930, 0.9],
    ] as const
  ).entries()) {
    const part = cottage(kit, {
      w: 250,
      h: 100,
      roof: ink.snowy ? ink.snow : pick.pick([ink.slate, ink.wood]),
      paint: paints[(first + i) % 3] ?? ink.flower,
    });
    kit.add(place(part, x, y, s));
  }
  lawn(kit, 940, { from: 0 });
  lane(kit, 800, 946, pick.pick([-240, 220]));
  if (ink.snowy) kit.add(place(sledge(kit), 1120, 1090, 1.1));
  else kit.add(place(haystack(kit), 1180, 1080, 1));
  kit.add(place(festiveTable(kit), 380, 1090, 1));
}

function sledge(kit: Kit): string {
  const { wood, berry, gold } = kit.ink;
  return (
    path(
      'M-190 -20H150C190 -20 210 -60 190 -90',
      'none',
      `stroke="${wood.s}" stroke-width="12" stroke-linecap="round"`,
    ) +
    row(-140, 120, 3, (x) => rect(x - 6, -70, 12, 50, wood.m)) +
    path('M-190 -70H130C170 -80 180 -130 160 -170C140 -140 60 -120 -60 -130L-180 -150Z', berry.m) +
    path('M-190 -70H-100L-110 -138L-180 -150Z', berry.l) +
    path('M40 -70H130C170 -80 180 -130 160 -170C140 -150 90 -130 50 -128Z', berry.s) +
    rect(-180, -106, 320, 10, gold.m)
  );
}

function haystack(kit: Kit): string {
  const { field, earth } = kit.ink;
  return (
    oval(20, 4, 190, 16, earth.d, 'opacity=".35"') +
    rect(-4, -300, 8, 60, kit.ink.wood.s) +
    path('M-170 0C-180 -120 -110 -240 0 -270C110 -240 180 -120 170 0Z', field.m) +
    path('M-170 0C-180 -120 -110 -240 0 -270C-60 -200 -90 -100 -90 0Z', field.l) +
    path('M60 0C80 -100 60 -200 0 -270C110 -240 180 -120 170 0Z', field.s)
  );
}

/** A table on the green with a loaf under a cloth. */
function festiveTable(kit: Kit): string {
  const { wood, white, trunk, flower } = kit.ink;
  return (
    poly(
      [
        [-150, -90],
        [150, -90],
        [170, -64],
        [-170, -64],
      ],
      white.l,
    ) +
    path(
      'M-170 -64H170V-30L150 -40L120 -26L90 -40L60 -26L30 -40L0 -26L-30 -40L-60 -26L-90 -40L-120 -26L-150 -40L-170 -30Z',
      white.m,
    ) +
    row(-150, 150, 11, (x) => path(`M${x} -58l7 7l-7 7l-7 -7Z`, flower.m)) +
    [-140, 128].map((x) => rect(x, -40, 12, 64, wood.s)).join('') +
    path('M-60 -86C-66 -130 -30 -150 0 -150C30 -150 66 -130 60 -86Z', trunk.m) +
    path('M-60 -86C-66 -130 -30 -150 0 -150C-30 -140 -40 -110 -38 -86Z', trunk.l)
  );
}
