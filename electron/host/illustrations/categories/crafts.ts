import { cottage, windmill } from '../buildings/village.ts';
import type { Chance } from '../drawing/chance.ts';
import { disc, group, line, path, place, poly, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import type { Material } from '../drawing/materials.ts';
import { row } from '../masonry/walls.ts';
import { tree } from '../nature/foliage.ts';
import { plane, roll } from '../nature/land.ts';
import { streaksOn, water } from '../nature/water.ts';
import type { CraftForm } from '../scene-model.ts';
import { backdrop, clump, lane, lawn, material } from './grounds.ts';
import type { SceneBrief } from './scene-brief.ts';

export function drawCraft(kit: Kit, { pick, subject = {} }: SceneBrief<'craft'>): void {
  const form = subject.form ?? pick.pick(['windmill', 'watermill', 'yard'] as const);
  backdrop(kit);
  crafts[form](kit, pick, material(kit, subject.paint, pick.pick(['flower', 'copper', 'berry'])));
}

const crafts = {
  windmill: drawWindmill,
  watermill: drawWatermill,
  yard: drawYard,
} as const satisfies Readonly<Record<CraftForm, (kit: Kit, pick: Chance, paint: Material) => void>>;

/** Mill and cottage beyond a field of flax. */
function drawWindmill(kit: Kit, pick: Chance, paint: Material): void {
  const { ink } = kit;
  clump(kit, 900, 1560, 860, 60, 1);
  kit.add(
    place(windmill(kit, { h: 480 }), pick.range(430, 520), 930),
    place(cottage(kit, { w: 300, h: 124, paint }), 960, 950, 1.5),
  );
  plane(kit, roll(kit, 946, 8, 4), {
    lit: ink.flower.m,
    shade: ink.flower.s,
    from: 0,
    to: 0.8,
    dir: [300, 940, 1300, 1200],
  });
  let rows = '';
  for (let i = 0; i < 9; i++) {
    rows += `M${-200 + i * 260} 1216Q${500 + i * 70} 1040 ${640 + i * 40} 950`;
  }
  kit.add(line(rows, ink.copse.m, 9, 'opacity=".55"'));
}

/** Log mill with its wheel in the stream. */
function drawWatermill(kit: Kit, pick: Chance, paint: Material): void {
  const { ink } = kit;
  clump(kit, -20, 520, 860, 66, 2);
  clump(kit, 1080, 1640, 860, 66, 2);
  lawn(kit, 930, { to: 0.7 });
  const x = pick.range(660, 780);
  kit.add(
    rect(x - 190, 930, 420, 70, ink.stone.m),
    rect(x + 120, 930, 110, 70, ink.stone.s),
    place(
      cottage(kit, { w: 380, h: 180, paint, roof: pick.pick([ink.wood, ink.slate]) }),
      x,
      934,
      1.1,
    ),
  );
  water(kit, 1000, 1200);
  const spokes = Array.from({ length: 8 }, (_, i) =>
    group(
      rect(-7, -150, 14, 300, ink.wood.s) +
        rect(-34, -166, 68, 16, ink.wood.m) +
        rect(-34, 150, 68, 16, ink.wood.s),
      `rotate(${i * 22.5})`,
    ),
  ).join('');
  kit.add(
    group(
      spokes +
        `<circle r="140" fill="none" stroke="${ink.wood.m}" stroke-width="14"/><circle r="96" fill="none" stroke="${ink.wood.s}" stroke-width="10"/>` +
        disc(0, 0, 22, ink.wood.d),
      `translate(${Math.round(x + 330)} 930)`,
    ),
    path(
      `M${x + 210} 1010C${x + 290} 990 ${x + 400} 990 ${x + 470} 1010L${x + 560} 1070C${x + 420} 1050 ${x + 280} 1050 ${x + 160} 1070Z`,
      ink.water.l,
      'opacity=".8"',
    ),
    streaksOn(kit, 1010, 1190, ink.water.l, 18),
    path('M-20 1000H1620V1006Q800 1014 -20 1006Z', ink.copse.d),
  );
}

/** Farmyard: two houses, a sweep well, a fence and an apple tree. */
function drawYard(kit: Kit, pick: Chance, paint: Material): void {
  const { ink } = kit;
  clump(kit, -20, 560, 860, 60, 1);
  clump(kit, 1100, 1640, 860, 60, 1);
  kit.add(
    place(cottage(kit, { w: 280, h: 112, paint, roof: ink.wood }), 520, 940, 1.36),
    place(cottage(kit, { w: 240, h: 92, paint: ink.ochre, roof: ink.slate }), 1130, 940, 1.2),
  );
  lawn(kit, 940);
  lane(kit, 820, 946, pick.pick([-220, 220]));
  kit.add(
    place(sweepWell(kit), pick.pick([900, 960]), 1040, 1.1),
    tree(kit, 250, 1080, 400, { mat: ink.leaf }),
  );
  kit.add(
    row(1130, 1610, 13, (x) =>
      poly(
        [
          [x - 8, 1130],
          [x - 6, 1050],
          [x, 1038],
          [x + 6, 1050],
          [x + 8, 1130],
        ],
        ink.wood.m,
      ),
    ),
    rect(1110, 1066, 520, 9, ink.wood.l),
    rect(1110, 1106, 520, 9, ink.wood.s),
  );
}

/** Well with a counterweighted pole. */
function sweepWell(kit: Kit): string {
  const { wood, dark } = kit.ink;
  return (
    rect(-150, -330, 16, 330, wood.s) +
    rect(-150, -330, 6, 330, wood.m) +
    line('M-290 -220L60 -430', wood.m, 13, 'stroke-linecap="round"') +
    rect(-310, -240, 44, 44, wood.d) +
    line('M56 -428V-120', dark, 4) +
    rect(36, -136, 40, 40, wood.m) +
    [0, 1, 2, 3]
      .map(
        (i) =>
          rect(-10, -24 - i * 24, 136, 22, i % 2 ? wood.m : wood.l) +
          rect(96, -24 - i * 24, 30, 22, wood.s),
      )
      .join('')
  );
}
