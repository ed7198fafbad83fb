import { fortTower, fortWall } from '../buildings/fortress.ts';
import type { Chance } from '../drawing/chance.ts';
import { path, place, poly, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import type { Material } from '../drawing/materials.ts';
import { arch } from '../drawing/outlines.ts';
import { block, crenels } from '../masonry/blocks.ts';
import { boulders } from '../masonry/rubble.ts';
import { row } from '../masonry/walls.ts';
import type { FortressForm, SceneOf } from '../scene-model.ts';
import { backdrop, clump, lake, lane, lawn, material } from './grounds.ts';
import type { SceneBrief } from './scene-brief.ts';

type Subject = NonNullable<SceneOf<'fortress'>['subject']>;

export function drawFortress(kit: Kit, { pick, subject = {} }: SceneBrief<'fortress'>): void {
  const form = subject.form ?? pick.pick(['wall', 'wall', 'gate', 'river'] as const);
  const mat = material(kit, subject.walls, 'brick');
  fortresses[form](kit, { pick, mat, subject });
}

interface Built {
  readonly pick: Chance;
  readonly mat: Material;
  readonly subject: Subject;
}

const fortresses = {
  wall: drawWall,
  gate: drawGate,
  river: drawRiverFront,
  rampart: drawRampart,
  citadel: drawCitadel,
} as const satisfies Readonly<Record<FortressForm, (kit: Kit, built: Built) => void>>;

/** The wall running past one great tower, to the right or to the left. */
function drawWall(kit: Kit, { pick, mat, subject }: Built): void {
  backdrop(kit);
  const right = subject.side === 'right' || (!subject.side && pick.maybe(0.4));
  const flip = (x: number) => (right ? 1600 - x : x);
  clump(kit, right ? 60 : 700, right ? 760 : 1560, 900, 44, 1);
  lawn(kit, 950);
  const run = (
    near: number,
    far: number,
    from: readonly [number, number],
    to: readonly [number, number],
    bays: number,
  ) => {
    const a = [flip(near), ...from] as const;
    const b = [flip(far), ...to] as const;
    return right ? fortWall(kit, b, a, { mat, bays }) : fortWall(kit, a, b, { mat, bays });
  };
  kit.add(
    run(560, 1660, [690, 1010], [850, 960], 11),
    run(-60, 380, [640, 1040], [690, 1012], 4),
    place(
      fortTower(kit, {
        w: 300,
        h: subject.height ?? 520,
        roof: subject.roof ?? pick.pick(['tent', 'open']),
        mat,
      }),
      flip(pick.range(420, 510)),
      1040,
    ),
  );
  lawn(kit, 1044, { shade: kit.ink.pine.d, from: 0.3, to: 1.1 });
  lane(kit, flip(960), 1040, right ? 180 : -200);
}

/** Seen from the road: a gate tower in the middle, corner towers far to both sides. */
function drawGate(kit: Kit, { pick, mat, subject }: Built): void {
  backdrop(kit);
  clump(kit, -20, 1620, 840, 46, 1);
  const { dark, white } = kit.ink;
  const y = 950;
  const roof = subject.roof ?? pick.pick(['tent', 'open']);
  kit.add(
    block(160, y, 1280, 170, mat, { lit: 0, shade: 0.4 }),
    row(230, 1370, 15, (x) => path(arch(x, y - 40, 46, 78), mat.s)),
    rect(160, y - 22, 1280, 22, white.m),
    crenels(160, 1440, y - 168, 34, 24, mat),
    ...[150, 1450].map((x) =>
      place(fortTower(kit, { w: 170, h: 330, roof, mat, n: 7 }), x, y + 14),
    ),
    place(fortTower(kit, { w: 280, h: subject.height ?? 470, roof, mat, n: 8 }), 800, y + 24),
    path(arch(800, y + 24, 116, 156), white.m),
    path(arch(800, y + 24, 88, 138), dark),
  );
  lawn(kit, y + 18);
  lane(kit, 800, y + 26, pick.pick([-140, 0, 160]));
}

/** Along the water: wall and towers stand in their own reflection. */
function drawRiverFront(kit: Kit, { pick, mat, subject }: Built): void {
  backdrop(kit);
  clump(kit, -20, 1620, 830, 54, 2);
  const y = 930;
  const roof = subject.roof ?? 'tent';
  const first = pick.range(170, 300);
  const standing =
    block(-20, y, 1640, 150, mat, { lit: 0, shade: 0.36 }) +
    row(40, 1560, 18, (x) => path(arch(x, y - 34, 42, 72), mat.s)) +
    rect(-20, y - 18, 1640, 18, kit.ink.white.m) +
    crenels(-20, 1620, y - 148, 44, 22, mat) +
    [first, first + 520, first + 1010]
      .map((x, i) =>
        place(
          fortTower(kit, {
            w: [190, 230, 180][i] ?? 190,
            h: [330, 420, 350][i] ?? 330,
            roof,
            mat,
            n: 7,
          }),
          x,
          y + 8,
        ),
      )
      .join('');
  kit.add(standing);
  lawn(kit, y + 2, { to: 0.7 });
  lake(kit, 1000, rect(-20, 930, 1640, 70, kit.ink.grass.s) + standing, 0.54);
}

/** Earthworks: grassy bastions in a star, a brick gate through them. */
function drawRampart(kit: Kit, { pick, mat }: Built): void {
  const { grass, copse, white, dark } = kit.ink;
  backdrop(kit, { horizon: 760 });
  clump(kit, -20, 460, 800, 48, 1);
  clump(kit, 1140, 1640, 800, 48, 1);
  lawn(kit, 840, { to: 0.6 });
  const bank = (d: string, dir: readonly [number, number, number, number]) =>
    path(d, grass.m) +
    kit.spray(
      d,
      grass.l,
      [dir[0], dir[1], dir[0] + 260, dir[1] + 80],
      [0.8, 0],
      [-20, 700, 1660, 330],
    ) +
    kit.spray(d, copse.d, dir, [0, 1], [-20, 700, 1660, 330]);
  const standing =
    bank('M-20 980V790L120 766H330L470 800L620 790L660 980Z', [200, 770, 660, 940]) +
    bank('M1620 980V800L1500 760H1280L1130 800L980 790L940 980Z', [1160, 770, 1600, 940]) +
    poly(
      [
        [330, 766],
        [470, 800],
        [620, 790],
        [520, 900],
        [360, 880],
      ],
      grass.l,
    ) +
    poly(
      [
        [1280, 760],
        [1130, 800],
        [980, 790],
        [1080, 900],
        [1240, 880],
      ],
      grass.s,
    ) +
    block(640, 980, 320, 170, mat, { lit: 0.12, shade: 0.2 }) +
    rect(630, 806, 340, 16, white.m) +
    rect(640, 790, 320, 18, mat.m) +
    path(arch(800, 980, 130, 130), white.m) +
    path(arch(800, 980, 104, 116), dark) +
    [690, 910].map((x) => path(arch(x, 950, 36, 66), mat.d)).join('');
  kit.add(standing);
  lawn(kit, 984, { from: 0.1 });
  if (pick.maybe(0.5)) lake(kit, 1050, rect(-20, 980, 1640, 70, grass.s) + standing, 0.4);
  else lane(kit, 800, 986, pick.pick([-200, 200]));
}

/** Stone citadel on a bare height. */
function drawCitadel(kit: Kit, { pick, subject }: Built): void {
  const { stone, dark, earth, slate } = kit.ink;
  const mat = subject.walls ? kit.ink[subject.walls] : stone;
  backdrop(kit, { horizon: 780, woods: 'leaf' });
  const x = pick.range(-60, 60);
  const hill = `M-20 1000C180 960 ${300 + x} 800 ${430 + x} 740C${560 + x} 690 ${1020 + x} 690 ${1170 + x} 750C${1300 + x} 810 1440 960 1640 1000V1220H-20Z`;
  const wall = (x0: number, w: number, y: number, h: number) =>
    block(x0 + x, y, w, h, mat, { lit: 0.08, shade: 0.26 }) +
    boulders(kit.rnd, x0 + x + 6, y - 6, w - 12, h - 16, mat.s, {
      n: Math.round(w * h * 0.0011),
      size: 13,
    }) +
    crenels(x0 + x, x0 + x + w, y - h, Math.round(w / 34), 22, mat);
  kit.add(
    wall(640, 260, 740, 250),
    wall(430, 760, 760, 130),
    wall(400, 120, 772, 210),
    wall(1090, 130, 776, 230),
    wall(780, 120, 766, 190),
    path(arch(840 + x, 766, 52, 84), dark),
    row(700 + x, 840 + x, 3, (wx) => path(arch(wx, 600, 22, 50), dark)),
    path(hill, earth.l),
    kit.spray(hill, earth.s, [640, 760, 1320, 1120], [0, 1], [-20, 690, 1660, 530]),
    kit.spray(hill, kit.ink.grass.m, [200, 1000, 700, 760], [0.8, 0], [-20, 690, 1660, 530]),
    poly(
      [
        [500 + x, 900],
        [540 + x, 860],
        [600 + x, 880],
        [620 + x, 910],
      ],
      slate.m,
      'opacity=".6"',
    ),
    poly(
      [
        [1060 + x, 960],
        [1100 + x, 910],
        [1170 + x, 930],
        [1190 + x, 970],
      ],
      slate.s,
      'opacity=".6"',
    ),
  );
  lane(kit, 840 + x, 764, pick.pick([-260, 240]));
}
