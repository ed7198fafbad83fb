import { lights } from '../buildings/lights.ts';
import { train } from '../buildings/train.ts';
import type { Chance } from '../drawing/chance.ts';
import { disc, line, path, place, poly, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { tenth } from '../drawing/outlines.ts';
import { block, gable, ledge } from '../masonry/blocks.ts';
import { hip, row, win } from '../masonry/walls.ts';
import { spruce } from '../nature/conifers.ts';
import { plane, roll } from '../nature/land.ts';
import { reflect, streaksOn, water } from '../nature/water.ts';
import { backdrop, clump, lawn, material } from './grounds.ts';
import type { SceneBrief } from './scene-brief.ts';

type Subject = NonNullable<SceneBrief<'rail'>['subject']>;

export function drawRail(kit: Kit, { pick, setting, subject = {} }: SceneBrief<'rail'>): void {
  const where = setting ?? pick.pick(['bridge', 'field', 'station', 'forest'] as const);
  backdrop(kit, { horizon: 700 });
  tracks[where](kit, pick, subject);
}

const tracks = { bridge: onBridge, field: inField, station: atStation, forest: inForest } as const;

const railcars = (kit: Kit, { cars, body }: Subject, usual: number): string =>
  train(kit, { cars: cars ?? usual, body: material(kit, body, 'flower') });

function onBridge(kit: Kit, _pick: Chance, subject: Subject): void {
  const { ink } = kit;
  valley(kit);
  const span = (x: number) =>
    path(
      `M${x} 1010V846H${x + 220}V1010H${x + 204}C${x + 196} 880 ${x + 24} 880 ${x + 16} 1010Z`,
      ink.stone.m,
    ) +
    rect(x - 16, 846, 34, 200, ink.stone.l) +
    rect(x + 6, 846, 14, 200, ink.stone.s);
  const standing =
    Array.from({ length: 8 }, (_, i) => span(-60 + i * 220)).join('') +
    rect(-20, 824, 1640, 26, ink.stone.l) +
    rect(-20, 846, 1640, 8, ink.stone.s) +
    place(railcars(kit, subject, 2), 420, 824, 1.1);
  water(kit, 1000, 1200);
  kit.add(
    standing,
    reflect(kit, standing, 1010, { squash: 0.6, opacity: 0.4, depth: 190 }),
    streaksOn(kit, 1016, 1196, ink.water.l, 22),
  );
}

function inField(kit: Kit, _pick: Chance, subject: Subject): void {
  const { ink } = kit;
  valley(kit);
  kit.add(
    rect(-20, 872, 1640, 40, ink.path.s),
    rect(-20, 868, 1640, 8, ink.slate.s),
    place(railcars(kit, subject, 3), 260, 868, 1.1),
    wires(kit, 868),
  );
  plane(kit, roll(kit, 920, 6, 4), {
    lit: ink.field.m,
    shade: ink.grass.s,
    from: 0,
    to: 0.9,
    dir: [300, 910, 1300, 1200],
  });
}

/** A small brick station, the train standing at its platform. */
function atStation(kit: Kit, pick: Chance, subject: Subject): void {
  const { ink } = kit;
  lawn(kit, 760, { to: 0.8 });
  clump(kit, -20, 420, 800, 64, 2);
  clump(kit, 1180, 1640, 800, 64, 2);
  kit.add(place(station(kit, pick), pick.pick([560, 1040]), 850, 1));
  kit.add(
    rect(-20, 846, 1640, 36, ink.stone.l),
    rect(-20, 880, 1640, 16, ink.stone.s),
    rect(-20, 958, 1640, 40, ink.path.s),
    rect(-20, 952, 1640, 8, ink.slate.s),
    place(railcars(kit, subject, 3), pick.range(80, 320), 952, 1.24),
    row(
      180,
      1460,
      4,
      (x) =>
        rect(x - 4, 700, 8, 150, ink.dark) +
        rect(x - 36, 690, 72, 8, ink.dark) +
        disc(x - 30, 704, 10, lights(kit)) +
        disc(x + 30, 704, 10, lights(kit)),
    ),
  );
  plane(kit, roll(kit, 1010, 6, 4), {
    lit: ink.grass.m,
    shade: ink.pine.d,
    from: 0.05,
    to: 1,
    dir: [300, 1000, 1300, 1216],
  });
}

function station(kit: Kit, pick: Chance): string {
  const { tile, slate, white, wood } = kit.ink;
  const walls = pick.pick([kit.ink.plinth, kit.ink.ochre, kit.ink.mint]);
  const roof = pick.pick([tile, slate]);
  const glass = lights(kit);
  return (
    hip(-330, -150, 660, 70, roof, { in0: 50, in1: 50, turn: 80 }) +
    block(-320, 0, 640, 150, walls, { lit: 0.1, shade: 0.12 }) +
    ledge(-326, -142, 652, 12, white, 0.12) +
    block(-110, 0, 220, 210, walls, { lit: 0.14, shade: 0.14 }) +
    gable(0, -206, 250, 90, walls) +
    ledge(-116, -200, 232, 12, white, 0.14) +
    disc(-4, -236, 26, white.l) +
    disc(-4, -236, 21, glass) +
    line('M-4 -236V-250M-4 -236L6 -232', kit.ink.dark, 3) +
    [-270, -210, -150, 150, 210, 270]
      .map((x) => win(x, -36, 26, 66, { glass, frame: white, round: true }))
      .join('') +
    [-60, 0, 60]
      .map((x) =>
        x === 0
          ? rect(x - 24, -96, 48, 96, wood.d)
          : win(x, -36, 26, 66, { glass, frame: white, round: true }),
      )
      .join('')
  );
}

/** The line cut straight through the forest, rails meeting far off. */
function inForest(kit: Kit, pick: Chance): void {
  const { ink } = kit;
  lawn(kit, 760, { to: 0.8 });
  const bed = 'M770 760H830L1240 1216H360Z';
  kit.add(
    path(bed, ink.path.s),
    kit.spray(bed, ink.stone.d, [700, 780, 1100, 1200], [0.1, 0.8], [350, 750, 900, 470]),
  );
  for (let i = 0; i < 15; i++) {
    const t = (i / 14) ** 1.9;
    const y = 772 + t * 440;
    const half = 26 + t * 320;
    kit.add(rect(800 - half, y, half * 2, 4 + t * 22, ink.wood.s));
  }
  kit.add(
    poly(
      [
        [788, 760],
        [792, 760],
        [570, 1216],
        [530, 1216],
      ],
      ink.slate.l,
    ),
    poly(
      [
        [808, 760],
        [812, 760],
        [1070, 1216],
        [1030, 1216],
      ],
      ink.slate.m,
    ),
  );
  for (let i = 0; i < 7; i++) {
    const t = i / 6;
    for (const side of [-1, 1]) {
      const x = 800 + side * (110 + t * t * 700);
      kit.add(
        spruce(kit, x, 790 + t * t * 360, (170 + t * t * 760) * pick.range(0.86, 1.1), {
          tiers: 8,
        }),
      );
    }
  }
}

function valley(kit: Kit): void {
  lawn(kit, 760, { to: 0.8 });
  clump(kit, -20, 500, 800, 52, 2);
  clump(kit, 1100, 1620, 800, 56, 2);
}

function wires(kit: Kit, y: number): string {
  const { slate } = kit.ink;
  let poles = '';
  for (let x = 120; x < 1640; x += 330)
    poles += `M${x} ${y}V${tenth(y - 268)}M${x} ${y - 246}H${x + 74}`;
  return line(poles, slate.d, 8) + line(`M-20 ${y - 228}H1640M-20 ${y - 208}H1640`, slate.s, 2.4);
}
