import { fortTower, fortWall } from '../buildings/fortress.ts';
import { path, place, poly, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { backdrop, clump, lake, lane, lawn, material } from './grounds.ts';
import type { SceneBrief } from './scene-brief.ts';

export function drawFortress(kit: Kit, { pick, subject = {} }: SceneBrief<'fortress'>): void {
  backdrop(kit);
  const m = material(kit, subject.walls, 'brick');
  const right = subject.side === 'right' || (!subject.side && pick.maybe(0.4));
  if (right) {
    clump(kit, 60, 760, 900, 44, 1);
    lawn(kit, 950);
    kit.add(
      fortWall(kit, [-60, 850, 960], [1060, 690, 1010], { mat: m, bays: 11 }),
      fortWall(kit, [1240, 690, 1012], [1680, 640, 1040], { mat: m, bays: 4 }),
    );
    kit.add(
      place(
        fortTower(kit, {
          w: 300,
          h: subject.height ?? 520,
          roof: subject.roof ?? pick.pick(['tent', 'open']),
          mat: m,
        }),
        pick.range(1090, 1180),
        1040,
      ),
    );
    lawn(kit, 1044, { shade: kit.ink.pine.d, from: 0.3, to: 1.1 });
    lane(kit, 620, 1040, 160);
    return;
  }
  clump(kit, 700, 1560, 900, 44, 1);
  lawn(kit, 950);
  kit.add(
    fortWall(kit, [560, 690, 1010], [1660, 850, 960], { mat: m, bays: 11 }),
    fortWall(kit, [-60, 640, 1040], [380, 690, 1012], { mat: m, bays: 4 }),
  );
  kit.add(
    place(
      fortTower(kit, {
        w: 300,
        h: subject.height ?? 520,
        roof: subject.roof ?? pick.pick(['tent', 'open']),
        mat: m,
      }),
      pick.range(420, 520),
      1040,
    ),
  );
  lawn(kit, 1044, { shade: kit.ink.pine.d, from: 0.3, to: 1.1 });
  lane(kit, 960, 1040, -200);
}

export function drawCastle(kit: Kit, { pick, subject = {} }: SceneBrief<'castle'>): void {
  backdrop(kit, { woods: 'leaf' });
  const m = material(kit, subject.walls, pick.pick(['brick', 'stone', 'plinth']));
  const roof = material(kit, subject.roof, 'tile');
  const y = 900;
  clump(kit, 60, 330, 840);
  clump(kit, 1280, 1600, 840);
  const t = (x: number, w: number, h: number) =>
    place(fortTower(kit, { w, h, mat: m, roofMat: roof, n: 7 }), x, y + 6);
  const standing =
    rect(420, y - 250, 760, 250, m.m) +
    rect(860, y - 250, 320, 250, m.s) +
    [0, 1, 2, 3, 4, 5, 6]
      .map((i) =>
        path(
          `M${476 + i * 104} ${y - 120}v-54a17 17 0 0 1 34 0v54Z`,
          kit.ink.glow ?? kit.ink.glass,
        ),
      )
      .join('') +
    poly(
      [
        [400, y - 250],
        [450, y - 350],
        [1150, y - 350],
        [1200, y - 250],
      ],
      roof.m,
    ) +
    poly(
      [
        [860, y - 250],
        [900, y - 350],
        [1150, y - 350],
        [1200, y - 250],
      ],
      roof.s,
    ) +
    path(`M760 ${y}v-70a42 42 0 0 1 84 0v70Z`, kit.ink.dark) +
    t(400, 190, 360) +
    t(1190, 200, 400) +
    t(pick.pick([640, 960]), 150, 470);
  kit.add(standing);
  lawn(kit, y, { to: 0.8 });
  lake(kit, 980, rect(-20, 900, 1640, 80, kit.ink.grass.d) + standing, 0.55);
}
