import { church } from '../buildings/church.ts';
import { rotunda } from '../buildings/monuments.ts';
import { townRow } from '../buildings/town-row.ts';
import type { Chance } from '../drawing/chance.ts';
import { oval, path, place, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { tree } from '../nature/foliage.ts';
import type { ArchitectureForm } from '../scene-model.ts';
import { backdrop, clump, lake, paving } from './grounds.ts';
import type { SceneBrief } from './scene-brief.ts';
import { drawModernTown, drawStreet } from './streets.ts';

export function drawArchitecture(
  kit: Kit,
  { pick, subject = {} }: SceneBrief<'architecture'>,
): void {
  const form = subject.form ?? pick.pick(['row', 'quay', 'street', 'square'] as const);
  towns[form](kit, pick, subject.tower ?? pick.maybe(0.7));
}

const towns = {
  row: drawRow,
  quay: drawQuay,
  street: drawStreet,
  square: drawSquare,
  modern: drawModernTown,
} as const satisfies Readonly<
  Record<ArchitectureForm, (kit: Kit, pick: Chance, tower: boolean) => void>
>;

function drawRow(kit: Kit, _pick: Chance, tower: boolean): void {
  backdrop(kit, { woods: 'leaf' });
  kit.add(
    rect(-20, 880, 1640, 100, kit.ink.copse.d),
    place(townRow(kit, { w: 1180, h: 230, tower }), 800, 980, 1.36),
  );
  paving(kit, 978);
}

/** Old houses along a river, a white church among them. */
function drawQuay(kit: Kit, pick: Chance, tower: boolean): void {
  const { ink } = kit;
  backdrop(kit, { woods: 'leaf' });
  clump(kit, -20, 1640, 800, 60, 2);
  const x = pick.range(360, 1240);
  const standing =
    place(church(kit, { domes: 1, head: 'onion', w: 220, h: 170, tower: true }), x, 900, 1.1) +
    place(townRow(kit, { w: 1340, h: 170, tower }), 800, 930, 1.24);
  kit.add(standing);
  kit.add(
    rect(-20, 926, 1640, 52, ink.stone.m),
    rect(-20, 926, 1640, 8, ink.stone.l),
    rect(-20, 966, 1640, 14, ink.stone.s),
  );
  lake(kit, 980, rect(-20, 926, 1640, 54, ink.stone.s) + standing, 0.6);
}

/** Market square with trees and a small rotunda. */
function drawSquare(kit: Kit, pick: Chance, tower: boolean): void {
  const { ink } = kit;
  backdrop(kit, { woods: 'leaf' });
  kit.add(place(townRow(kit, { w: 1420, h: 180, tower }), 800, 930, 1.2));
  paving(kit, 926);
  const x = pick.pick([480, 1090]);
  const bed = `M${x - 330} 1060C${x - 330} 1010 ${x + 330} 1010 ${x + 330} 1060C${x + 330} 1110 ${x - 330} 1110 ${x - 330} 1060Z`;
  kit.add(
    path(bed, ink.grass.m),
    kit.spray(
      bed,
      ink.grass.d,
      [x - 100, 1030, x + 260, 1100],
      [0, 0.9],
      [x - 340, 1000, 680, 120],
    ),
    place(rotunda(kit, { w: 190, h: 130 }), x, 1052, 1),
    oval(x + 60, 1056, 170, 10, ink.grass.d, 'opacity=".5"'),
  );
  for (const [tx, h] of [
    [x > 800 ? 240 : 1380, 380],
    [x > 800 ? 520 : 1110, 320],
  ] as const) {
    kit.add(tree(kit, tx, 1070, h, { mat: pick.pick([ink.leaf, ink.copse]) }));
  }
}
