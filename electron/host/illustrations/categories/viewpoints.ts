import type { Chance } from '../drawing/chance.ts';
import { line, path, place, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import type { Point } from '../drawing/outlines.ts';
import { plane, roll } from '../nature/land.ts';
import { streaksOn } from '../nature/water.ts';
import { woods } from '../nature/woods.ts';
import type { ViewpointPart } from '../scene-model.ts';
import { backdrop, clump } from './grounds.ts';
import type { SceneBrief } from './scene-brief.ts';
import { drawMountains, drawSea, drawVolcano } from './wide-views.ts';

export function drawViewpoint(kit: Kit, { pick, subject = {} }: SceneBrief<'viewpoint'>): void {
  const part = subject.part ?? pick.pick(['river', 'lakes', 'hills', 'fields'] as const);
  views[part](kit, pick);
}

const views = {
  river: drawRiverBend,
  lakes: drawLakes,
  hills: drawHills,
  fields: drawFields,
  mountains: drawMountains,
  sea: drawSea,
  volcano: drawVolcano,
} as const satisfies Readonly<Record<ViewpointPart, (kit: Kit, pick: Chance) => void>>;

function drawRiverBend(kit: Kit): void {
  const { ink } = kit;
  backdrop(kit, { horizon: 640 });
  meadow(kit, 720);
  const river =
    'M1640 760C1300 770 1100 790 1180 830C1260 870 900 870 760 930C640 990 900 1050 700 1220H120C240 1080 300 980 520 900C680 840 1000 830 960 800C930 770 1200 740 1640 730Z';
  kit.add(
    path(river, ink.water.m),
    kit.spray(river, ink.water.s, [900, 760, 500, 1200], [0, 1], [100, 720, 1540, 500]),
    streaksOn(kit, 930, 1190, ink.water.l, 10, 300, 720, 0.3),
  );
  clump(kit, -20, 380, 840, 50, 2);
  clump(kit, 1240, 1640, 900, 60, 2);
  lookout(kit);
}

/** Water to the horizon, cut by wooded capes. */
function drawLakes(kit: Kit, pick: Chance): void {
  const { ink } = kit;
  backdrop(kit, { horizon: 620, woods: 'fir' });
  const sheet = 'M-20 640H1620V1216H-20Z';
  kit.add(
    path(sheet, ink.water.m),
    kit.spray(sheet, ink.water.l, [0, 640, 0, 800], [0.7, 0], [-20, 630, 1640, 200]),
    kit.spray(sheet, ink.water.s, [0, 760, 0, 1120], [0, 0.95], [-20, 740, 1640, 480]),
  );
  for (const [y, depth, h] of [
    [676, 0.5, 44],
    [726, 0.36, 60],
    [800, 0.2, 84],
  ] as const) {
    const left = pick.maybe(0.5);
    const from = left ? -80 : pick.range(620, 900);
    const to = left ? pick.range(480, 860) : 1700;
    cape(kit, { y, from, to, depth, trees: h });
    cape(kit, {
      y: y + 20,
      from: left ? pick.range(980, 1100) : pick.range(160, 300),
      to: left ? pick.range(1280, 1420) : pick.range(420, 560),
      depth: depth * 0.9,
      trees: h * 0.8,
    });
  }
  kit.add(streaksOn(kit, 690, 1080, ink.water.l, 22));
  lookout(kit);
}

/** Low tongue of land with trees on it, ending in the water. */
function cape(
  kit: Kit,
  {
    y,
    from,
    to,
    depth,
    trees,
  }: {
    readonly y: number;
    readonly from: number;
    readonly to: number;
    readonly depth: number;
    readonly trees: number;
  },
): void {
  const { ink } = kit;
  const w = to - from;
  const back: readonly Point[] = [
    [from, y],
    [from + w * 0.3, y - 24],
    [from + w * 0.7, y - 22],
    [to, y],
  ];
  kit.add(
    woods(kit, back, {
      x0: from + w * 0.1,
      x1: to - w * 0.1,
      h: trees,
      colour: ink.air(ink.pine.s, depth),
      spruce: 0.6,
    }),
    path(
      `M${from} ${y}C${from + w * 0.2} ${y - 26} ${to - w * 0.2} ${y - 26} ${to} ${y}C${to - w * 0.2} ${y + 14} ${from + w * 0.2} ${y + 14} ${from} ${y}Z`,
      ink.air(ink.copse.m, depth),
    ),
  );
}

/** Ridges one behind another: open slopes in the light, woods along one half of each crest. */
function drawHills(kit: Kit, pick: Chance): void {
  const { ink } = kit;
  backdrop(kit, { horizon: 600, woods: 'mixed' });
  for (const [y, depth, h, slope, wooded] of [
    [640, 0.58, 30, ink.copse, 'left'],
    [716, 0.44, 44, ink.copse, 'right'],
    [810, 0.28, 60, ink.grass, 'left'],
    [920, 0.12, 84, ink.grass, 'right'],
  ] as const) {
    const ridge = roll(kit, y, 44, 3);
    const [x0, x1] =
      wooded === 'left' ? [-40, pick.range(520, 760)] : [pick.range(840, 1040), kit.w + 40];
    const colour = ink.air(ink.pine.m, depth);
    kit.add(woods(kit, ridge, { x0, x1, h, colour, spruce: pick.range(0.3, 0.7) }));
    plane(kit, ridge, {
      lit: ink.air(slope.m, depth),
      shade: ink.air(slope.s, depth),
      from: 0.1,
      to: 0.8,
      dir: [200, y, 1500, y + 220],
    });
  }
  meadow(kit, 1010);
  lookout(kit);
}

/** Open country: strips of crops, a road, a wide sky. */
function drawFields(kit: Kit): void {
  const { ink } = kit;
  backdrop(kit, { horizon: 660, woods: 'leaf' });
  const strips = [ink.field, ink.grass, ink.earth, ink.field, ink.leaf, ink.grass];
  for (const [i, mat] of strips.entries()) {
    const y = 690 + i * i * 13 + i * 16;
    plane(kit, roll(kit, y, 10, 5), {
      lit: ink.air(mat.m, 0.34 - i * 0.06),
      shade: ink.air(mat.s, 0.3 - i * 0.06),
      from: 0,
      to: 0.85,
      dir: [300, y, 1400, y + 160],
    });
  }
  clump(kit, 160, 460, 800, 34, 1);
  clump(kit, 1180, 1520, 880, 46, 1);
  const road =
    'M1030 700C1050 740 960 770 880 810C780 860 860 920 930 980C1010 1050 960 1140 900 1216H620C760 1120 820 1050 760 990C690 920 700 850 820 800C900 764 990 740 1012 700Z';
  kit.add(
    path(road, ink.path.l),
    kit.spray(road, ink.path.s, [760, 800, 980, 1200], [0, 0.8], [600, 690, 460, 530]),
  );
  kit.add(line('M120 870V700M520 850V690', ink.slate.s, 6));
}

const meadow = (kit: Kit, y: number): void =>
  plane(kit, roll(kit, y, 24, 3), {
    lit: kit.ink.air(kit.ink.grass.m, 0.2),
    shade: kit.ink.air(kit.ink.copse.s, 0.2),
    from: 0,
    to: 0.8,
    dir: [300, y - 20, 1400, y + 280],
  });

/** The slope the view is seen from, with a bench. */
function lookout(kit: Kit): void {
  const { ink } = kit;
  plane(
    kit,
    [
      [-80, 1060],
      [300, 1070],
      [560, 1140],
      [760, 1240],
    ],
    { lit: ink.grass.s, shade: ink.pine.d, from: 0.2, to: 1, dir: [0, 1060, 500, 1200] },
  );
  kit.add(
    place(
      rect(-150, -44, 300, 14, ink.wood.l) +
        rect(-150, -84, 300, 26, ink.wood.m) +
        [-120, 104].map((bx) => rect(bx, -84, 16, 96, ink.wood.s)).join(''),
      250,
      1110,
      1,
    ),
  );
}
