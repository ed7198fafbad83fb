import { church } from '../buildings/church.ts';
import { fortTower } from '../buildings/fortress.ts';
import { path, place, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { backdrop, clump, lake, lane, lawn, material, shadow } from './grounds.ts';
import type { SceneBrief } from './scene-brief.ts';

export function drawChurch(kit: Kit, { pick, setting, subject = {} }: SceneBrief<'church'>): void {
  backdrop(kit);
  const x = pick.range(640, 960);
  const y = 930;
  clump(kit, 240, x - 190, 850);
  clump(kit, x + 200, 1500, 850, 66);
  const part = church(kit, {
    domes: subject.domes ?? pick.pick([1, 3, 5]),
    head: subject.head ?? pick.pick(['onion', 'helmet', 'bell']),
    walls: material(kit, subject.walls, pick.pick(['white', 'white', 'plinth', 'mint', 'ochre'])),
    roof: material(kit, subject.roof, pick.pick(['copper', 'slate'])),
    domeMat: material(kit, subject.dome, pick.pick(['gold', 'slate', 'copper', 'flower'])),
    tower: subject.tower ?? pick.maybe(0.6),
    kind: subject.kind,
  });
  const standing = place(part, x, y, 1.35);
  kit.add(standing);
  if (setting === 'river' || (!setting && pick.maybe(0.4))) {
    lawn(kit, y - 6, { to: 0.8 });
    shadow(kit, x - 200, x + 230, y + 4);
    lake(kit, 1040, rect(-20, 930, 1640, 110, kit.ink.copse.s) + standing, 0.42);
  } else {
    lawn(kit, y - 6);
    shadow(kit, x - 200, x + 230, y + 4);
    lane(kit, x - 70, y + 6, pick.pick([-260, 180]));
  }
}

export function drawMonastery(kit: Kit, { pick, subject = {} }: SceneBrief<'monastery'>): void {
  backdrop(kit, { woods: 'fir' });
  const y = 900;
  const x = pick.range(760, 860);
  const walls = material(kit, subject.walls, 'white');
  clump(kit, 120, 420, 800);
  clump(kit, 1200, 1560, 800);
  const wallRun =
    rect(260, y - 86, 1080, 86, walls.m) +
    rect(820, y - 86, 520, 86, walls.s) +
    rect(250, y - 98, 1100, 16, kit.ink.copper.m) +
    Array.from({ length: 16 }, (_, i) =>
      path(`M${300 + i * 64} ${y}V${y - 42}a14 14 0 0 1 28 0V${y}Z`, walls.s),
    ).join('');
  const all =
    place(
      church(kit, {
        domes: 5,
        head: 'onion',
        walls,
        roof: kit.ink.copper,
        domeMat: material(kit, subject.dome, 'gold'),
        w: 300,
        h: 210,
      }),
      x + 90,
      y - 40,
      1.2,
    ) +
    place(
      church(kit, {
        domes: 1,
        head: 'onion',
        walls,
        roof: kit.ink.slate,
        domeMat: kit.ink.gold,
        tower: true,
        w: 190,
        h: 150,
        apse: false,
      }),
      x - 240,
      y - 30,
      1.05,
    ) +
    wallRun +
    [280, 1320]
      .map((tx) =>
        place(
          fortTower(kit, { w: 116, h: 170, n: 6, mat: walls, roofMat: kit.ink.copper, tiers: 1 }),
          tx,
          y + 8,
        ),
      )
      .join('');
  kit.add(all);
  lawn(kit, y, { to: 0.8 });
  lake(kit, 1000, rect(-20, 900, 1640, 100, kit.ink.copse.s) + all, 0.5);
}
