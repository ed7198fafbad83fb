import { boulder } from '../buildings/marks.ts';
import type { Chance } from '../drawing/chance.ts';
import { line, path, place, poly, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { row } from '../masonry/walls.ts';
import { birch } from '../nature/birch.ts';
import { pine } from '../nature/conifers.ts';
import type { ArchaeologyPart } from '../scene-model.ts';
import { drawCarvings, drawCave, drawWallsOfStone } from './archaeology-rock.ts';
import { backdrop, clump, lake, lane, lawn } from './grounds.ts';
import type { SceneBrief } from './scene-brief.ts';

export function drawArchaeology(kit: Kit, { pick, subject = {} }: SceneBrief<'archaeology'>): void {
  sites[subject.part ?? pick.pick(['mounds', 'hillfort', 'dig'] as const)](kit, pick);
}

const sites = {
  mounds: drawMounds,
  hillfort: drawHillfort,
  dig: drawDig,
  stone: drawStone,
  carvings: drawCarvings,
  cave: drawCave,
  walls: drawWallsOfStone,
} as const satisfies Readonly<Record<ArchaeologyPart, (kit: Kit, pick: Chance) => void>>;

/** Grave mounds under pines. */
function drawMounds(kit: Kit): void {
  const { ink } = kit;
  backdrop(kit);
  lawn(kit, 880);
  for (const [x, y, w, h] of [
    [330, 900, 150, 60],
    [620, 896, 120, 44],
    [1250, 900, 170, 66],
    [960, 898, 120, 46],
  ] as const) {
    mound(kit, x, y, w, h);
  }
  kit.add(pine(kit, 1190, 940, 420, { w: 220 }), pine(kit, 1300, 950, 520, { w: 250, lean: 0.03 }));
  lawn(kit, 960, { from: 0.1 });
  for (const [x, y, w, h] of [
    [420, 1030, 330, 150],
    [1060, 1060, 400, 190],
  ] as const) {
    mound(kit, x, y, w, h);
  }
  kit.add(
    place(
      path(
        'M-34 0C-44 -70 -40 -170 -26 -214C-14 -238 16 -238 26 -212C40 -170 44 -70 36 0Z',
        ink.stone.m,
      ) +
        path('M4 0C8 -80 10 -170 8 -230C18 -228 22 -222 26 -212C40 -170 44 -70 36 0Z', ink.stone.s),
      740,
      1090,
      1.1,
    ),
  );
  lawn(kit, 1090, { from: 0.2, shade: ink.copse.d });
  lane(kit, 700, 1100, -260);
}

function mound(kit: Kit, x: number, y: number, w: number, h: number): void {
  const { ink } = kit;
  const d = `M${x - w} ${y}C${x - w * 0.5} ${y - h * 0.1} ${x - w * 0.5} ${y - h} ${x} ${y - h}C${x + w * 0.5} ${y - h} ${x + w * 0.5} ${y - h * 0.1} ${x + w} ${y}Z`;
  kit.add(
    path(d, ink.grass.l),
    kit.spray(
      d,
      ink.copse.s,
      [x - w * 0.3, y - h, x + w * 0.6, y],
      [0.05, 1],
      [x - w, y - h, w * 2, h],
    ),
  );
}

/** Steep flat-topped hill of an old town above its river. */
function drawHillfort(kit: Kit, pick: Chance): void {
  const { ink } = kit;
  backdrop(kit, { horizon: 800 });
  clump(kit, -20, 360, 860, 54, 1);
  clump(kit, 1300, 1640, 860, 54, 1);
  const x = pick.range(-70, 70);
  const hill = `M${180 + x} 950C${340 + x} 930 ${420 + x} 660 ${500 + x} 640L${560 + x} 616H${1010 + x}L${1080 + x} 640C${1180 + x} 660 ${1280 + x} 930 ${1440 + x} 950Z`;
  const rampart = `M${500 + x} 640L${560 + x} 612C${640 + x} 596 ${920 + x} 596 ${1010 + x} 612L${1080 + x} 640C${960 + x} 656 ${640 + x} 656 ${500 + x} 640Z`;
  const standing =
    path(hill, ink.grass.m) +
    kit.spray(hill, ink.grass.l, [420, 640, 760, 820], [0.6, 0], [160, 590, 700, 370]) +
    kit.spray(hill, ink.copse.d, [760, 660, 1340, 900], [0, 1], [160, 590, 1300, 370]) +
    path(rampart, ink.grass.l) +
    line(`M${430 + x} 800C${600 + x} 850 ${1000 + x} 850 ${1190 + x} 800`, ink.path.m, 15) +
    line(`M${430 + x} 800C${560 + x} 730 ${620 + x} 690 ${640 + x} 644`, ink.path.m, 12);
  kit.add(standing);
  for (const [dx, y, h] of [
    [620, 626, 190],
    [700, 618, 150],
    [960, 620, 210],
  ] as const) {
    kit.add(birch(kit, dx + x, y, h));
  }
  lawn(kit, 940, { to: 0.8 });
  lake(kit, 1010, rect(-20, 930, 1640, 80, ink.grass.s) + standing, 0.46);
}

/** Trench with the lowest courses of log houses. */
function drawDig(kit: Kit, pick: Chance): void {
  const { ink } = kit;
  backdrop(kit);
  clump(kit, -20, 500, 850, 60, 2);
  clump(kit, 1060, 1640, 850, 60, 2);
  lawn(kit, 880, { to: 0.7 });
  const pit = 'M210 930H1400L1560 1170H60Z';
  kit.add(
    path(pit, ink.earth.s),
    path('M210 930H1400L1420 960H190Z', ink.earth.d),
    path('M190 960H1420L1530 1140H90Z', ink.earth.m),
    kit.spray(
      'M190 960H1420L1530 1140H90Z',
      ink.earth.d,
      [500, 960, 1400, 1140],
      [0.05, 0.8],
      [80, 950, 1460, 200],
    ),
  );
  for (const [x, y, s] of [
    [480, 1040, 0.8],
    [1050, 1030, 0.76],
    [760, 1116, 1.06],
  ] as const) {
    kit.add(place(logFrame(kit, pick.int(2, 4)), x, y, s));
  }
  // string grid and stakes
  kit.add(
    line(
      'M210 930L60 1170M600 930L520 1170M1000 930L1060 1170M1400 930L1560 1170M140 1046H1480',
      ink.white.l,
      3,
    ),
    row(210, 1400, 4, (x) => rect(x - 5, 890, 10, 46, ink.wood.l)),
  );
  lawn(kit, 1172, { from: 0.2 });
}

/** A few courses of a log house, notched at the corners. */
function logFrame(kit: Kit, courses: number): string {
  const { wood } = kit.ink;
  let out = poly(
    [
      [-150, 0],
      [-110, -60],
      [150, -60],
      [190, 0],
    ],
    wood.d,
    'opacity=".6"',
  );
  for (let i = 0; i < courses; i++) {
    const y = -i * 26;
    out +=
      rect(-130, -64 + y, 290, 22, wood.s) +
      rect(-190, -24 + y, 400, 24, wood.m) +
      rect(-190, -24 + y, 400, 8, wood.l) +
      rect(-172, -46 + y, 24, 34, wood.l) +
      rect(168, -46 + y, 24, 34, wood.s);
  }
  return out;
}

/** A boulder with a cross cut into it, in the grass under birches. */
function drawStone(kit: Kit, pick: Chance): void {
  backdrop(kit);
  clump(kit, -20, 520, 860, 60, 1);
  clump(kit, 1080, 1640, 860, 60, 1);
  lawn(kit, 910);
  kit.add(birch(kit, 300, 990, 620), birch(kit, 400, 970, 500, { lean: pick.range(-0.03, 0.03) }));
  lane(kit, 800, 1010, pick.pick([-220, 220]));
  kit.add(place(boulder(kit, { cross: true }), 820, 1016, 1.2));
}
