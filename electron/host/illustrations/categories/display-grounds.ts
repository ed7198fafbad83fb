import type { Chance } from '../drawing/chance.ts';
import { disc, line, oval, path, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { tenth } from '../drawing/outlines.ts';
import { row } from '../masonry/walls.ts';
import { spruce } from '../nature/conifers.ts';
import { plane, roll } from '../nature/land.ts';
import { backdrop, clump } from './grounds.ts';

/** Ploughed or ripe land running to the horizon. */
export function fieldGround(kit: Kit, pick: Chance): void {
  const { ink } = kit;
  backdrop(kit, { horizon: 760 });
  if (pick.maybe(0.5)) clump(kit, -20, 420, 800, 52, 1);
  else clump(kit, 1160, 1640, 800, 52, 1);
  const ripe = pick.maybe(0.5);
  const soil = ripe ? ink.field : ink.earth;
  plane(kit, roll(kit, 800, 8, 4), {
    lit: soil.m,
    shade: soil.s,
    from: 0,
    to: 0.9,
    dir: [300, 800, 1400, 1200],
  });
  kit.add(
    row(-1100, 2700, 21, (x) =>
      line(
        `M${tenth(800 + (x - 800) * 0.36)} 812L${x} 1216`,
        ripe ? soil.s : soil.d,
        6,
        'opacity=".5"',
      ),
    ),
    oval(860, 992, 470, 28, soil.d, 'opacity=".6"'),
  );
}

/** Clearing before a dark forest. */
export function meadowGround(kit: Kit, pick: Chance): void {
  const { ink } = kit;
  backdrop(kit, { horizon: 800, woods: 'fir' });
  for (const [x, y, h] of [
    [60, 900, 640],
    [200, 880, 480],
    [1330, 880, 460],
    [1460, 900, 620],
    [1570, 910, 520],
  ] as const) {
    kit.add(spruce(kit, x + pick.range(-30, 30), y, h * pick.range(0.85, 1.1), { tiers: 8 }));
  }
  plane(kit, roll(kit, 890, 8, 4), {
    lit: ink.grass.m,
    shade: ink.copse.s,
    from: 0,
    to: 1,
    dir: [300, 880, 1300, 1220],
  });
}

/** Open road past woods. */
export function roadGround(kit: Kit, pick: Chance): void {
  const { ink } = kit;
  backdrop(kit, { horizon: 760 });
  clump(kit, -20, pick.range(420, 700), 820, 60, 2);
  clump(kit, pick.range(1000, 1200), 1640, 820, 60, 2);
  const d = 'M-20 930H1620V1120H-20Z';
  kit.add(
    rect(-20, 840, 1640, 100, ink.grass.m),
    path(d, ink.slate.m),
    kit.spray(d, ink.slate.d, [300, 930, 1400, 1120], [0, 0.9], [-20, 924, 1640, 200]),
    rect(-20, 930, 1640, 10, ink.stone.l),
    row(60, 1540, 7, (x) => rect(x - 60, 1060, 120, 10, ink.white.l)),
    oval(860, 1004, 500, 22, ink.dark, 'opacity=".5"'),
  );
  plane(kit, roll(kit, 1120, 4, 4), {
    lit: ink.grass.s,
    shade: ink.pine.d,
    from: 0.1,
    to: 0.9,
    dir: [200, 1120, 1400, 1216],
  });
}

/** Bare terraces under a wide sky: a quarry, a launch site, a works yard. */
export function steppeGround(kit: Kit, pick: Chance): void {
  const { ink } = kit;
  backdrop(kit, { horizon: 740, woods: 'leaf' });
  const soil = pick.pick([ink.earth, ink.field, ink.path]);
  for (const [y, depth] of [
    [770, 0.4],
    [840, 0.22],
    [920, 0],
  ] as const) {
    plane(kit, roll(kit, y, 14, 5), {
      lit: ink.air(soil.m, depth),
      shade: ink.air(soil.s, depth),
      from: 0.05,
      to: 0.9,
      dir: [200, y, 1400, y + 220],
    });
  }
  kit.add(oval(860, 970, 480, 26, soil.d, 'opacity=".55"'));
}

/** Above the Earth, whose rim fills the lower edge. */
export function orbitGround(kit: Kit): void {
  const { ink, rnd } = kit;
  const all = 'M-20 -20H1620V1220H-20Z';
  kit.add(path(all, ink.dark), kit.spray(all, ink.flower.d, [1200, 0, 500, 1100], [0, 0.7]));
  for (let i = 0; i < 110; i++) {
    kit.add(
      disc(
        rnd.range(0, 1600),
        rnd.range(0, 900),
        rnd.range(1.6, 4.6),
        ink.white.l,
        `opacity="${tenth(rnd.range(0.4, 1))}"`,
      ),
    );
  }
  kit.add(
    disc(520, 3020, 2140, ink.water.l, 'opacity=".25"'),
    disc(520, 3020, 2110, ink.water.l, 'opacity=".4"'),
    disc(520, 3020, 2080, ink.water.m),
  );
  const rim = 'M-20 1030C200 950 420 930 640 942C960 956 1300 1060 1620 1252V1300H-20Z';
  kit.add(kit.spray(rim, ink.water.d, [500, 960, 900, 1220], [0, 0.9], [-20, 920, 1640, 300]));
  for (const [x, y, w] of [
    [120, 1060, 320],
    [420, 1000, 300],
    [760, 1040, 260],
    [300, 1130, 420],
    [860, 1130, 360],
  ] as const) {
    kit.add(
      path(
        `M${x} ${y}Q${x + w * 0.4} ${y - 34} ${x + w} ${y + 8}Q${x + w * 0.5} ${y + 18} ${x} ${y}Z`,
        ink.white.l,
        'opacity=".75"',
      ),
    );
  }
}
